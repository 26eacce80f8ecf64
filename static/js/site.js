/* What a page gains with JavaScript; everything works without it. */
(() => {
  "use strict";
  const menu = document.querySelector(".menu");
  if (menu) {
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
  }

  const show = (selector, possible, act) => {
    const button = document.querySelector(selector);
    if (!button || !possible) return;
    button.hidden = false;
    button.addEventListener("click", (event) => {
      event.preventDefault();
      act(button);
    });
  };
  show("[data-share]", navigator.share, ({ dataset }) => {
    navigator.share({ title: document.title, text: dataset.text, url: dataset.url }).catch(() => {});
  });
  const copy = document.querySelector("[data-copy]");
  if (copy && navigator.clipboard) copy.lastElementChild.textContent = copy.dataset.copy;
  show("[data-copy]", navigator.clipboard, ({ dataset, href, lastElementChild }) => {
    navigator.clipboard.writeText(href).then(() => { lastElementChild.textContent = dataset.done; });
  });
  show("[data-print]", window.print, () => window.print());

  /* The summary of a form's errors is the first thing a screen reader says. */
  const summary = document.querySelector("[data-summary]");
  if (summary) summary.focus();
})();
