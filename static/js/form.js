/* Keeps what is being typed when somebody leaves a step by the browser's own buttons. Without it, nothing breaks. */
(() => {
  "use strict";
  const form = document.querySelector("form.form");
  /* Before they are sent, which takes long on a phone and would cost what was typed with them. */
  const pictures = form && form.querySelector("[name=pictures]");
  if (pictures) {
    const said = document.createElement("p");
    said.className = "errorlist";
    said.setAttribute("role", "alert");
    pictures.after(said);
    pictures.addEventListener("change", () => {
      const chosen = [...pictures.files];
      const tooMany = chosen.length > pictures.dataset.most;
      const tooHeavy = chosen.some((one) => one.size > pictures.dataset.bytes);
      said.textContent = tooMany ? pictures.dataset.tooMany : tooHeavy ? pictures.dataset.tooHeavy : "";
      pictures.closest(".field").classList.toggle("field--wrong", tooMany || tooHeavy);
      if (tooMany || tooHeavy) pictures.value = "";
    });
  }
  const here = form && form.querySelector("[name=van]");
  if (!here || !navigator.sendBeacon) return;
  let changed = false;
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  addEventListener("pagehide", () => {
    if (!changed) return;
    const typed = new FormData(form);
    typed.delete("pictures");
    typed.set("stap", here.value);
    navigator.sendBeacon(location.href, typed);
    changed = false;
  });
  /* A link to a field of this page leads to the field itself, also for a keyboard. */
  document.querySelectorAll("[data-summary] a").forEach((link) => {
    link.addEventListener("click", (event) => {
      const field = document.querySelector(link.hash);
      if (!field) return;
      event.preventDefault();
      field.focus();
    });
  });
})();
