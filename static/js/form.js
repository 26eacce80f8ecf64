/* Shows a long form part by part; without JavaScript all parts show. */
(() => {
  "use strict";
  const form = document.querySelector("[data-steps]");
  if (!form) return;
  const { steps, next, back } = form.dataset;
  const parts = [...form.querySelectorAll(".form__part")];
  const send = form.querySelector(".form__send");
  const make = (tag, className, more) => Object.assign(document.createElement(tag), { className }, more);
  const count = make("p", "kicker");
  const last = parts.length - 1;
  let now = 0;

  const show = (step, move) => {
    now = step;
    parts.forEach((part, number) => { part.hidden = number !== step; });
    send.hidden = step < last;
    count.textContent = steps.replace("{n}", step + 1).replace("{m}", parts.length);
    if (!move) return;
    const legend = parts[step].querySelector("legend");
    legend.tabIndex = -1;
    legend.focus();
  };
  const go = (step) => {
    history.pushState({ step }, "");
    show(step, true);
  };
  const add = (row, textContent, step, look) =>
    row.append(make("button", look, { type: "button", textContent, onclick: () => go(step) }));

  parts.forEach((part, number) => {
    const row = make("p", "row form__send");
    if (number < last) add(row, next, number + 1, "button button--full");
    if (number) add(row, back, number - 1, "button");
    part.append(row);
  });
  form.prepend(count);
  addEventListener("popstate", ({ state }) => state && show(state.step, true));
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input") && now < last) {
      event.preventDefault();
      go(now + 1);
    }
  });
  document.querySelectorAll("[data-summary] a").forEach((link) => {
    link.onclick = () => {
      const field = document.querySelector(link.hash);
      show(parts.findIndex((part) => part.contains(field)));
      field.focus();
      return false;
    };
  });
  show(Math.max(0, parts.findIndex((part) => part.querySelector("[aria-invalid]"))));
  history.replaceState({ step: now }, "");
})();
