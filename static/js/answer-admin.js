// Puts a ready text in the answer, and makes the button that belongs to it stand out. What was typed stays: the text
// comes after it.
for (const button of document.querySelectorAll("[data-stock]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const words = document.querySelector("[name=answer]").form.elements.words;
    const text = button.closest("li").querySelector("[data-stock-text]").innerText.trim();
    words.value = words.value.trim() ? `${words.value.trimEnd()}\n\n${text}` : text;
    for (const answer of words.form.querySelectorAll("[name=answer]")) {
      answer.classList.toggle("button-secondary", answer.value !== button.dataset.stock);
    }
    words.focus();
  });
}
