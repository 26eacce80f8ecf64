// Shows below the fields of a Dutch page what stands out in their texts, a moment after the editor stops typing.
(function () {
  "use strict";
  var WAIT = 900; // longer than the rich text editor takes to write down what was typed
  // Names, addresses and numbers are no sentences.
  var SKIP = /^(title|slug|seo_title|.*(phone|email|_name|postcode|comments?)(-.*)?)$/;
  var panel, last, waiting;

  function labelOf(input) {
    var label = input.id && document.querySelector('label[for="' + CSS.escape(input.id) + '"]');
    // What stands in the heading of a block beside its name is its own beginning.
    var heading = label || headingOf(input);
    var name = heading ? heading.textContent.replace(/[\s*]+/g, " ").trim() : "";
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
  function headingOf(input) {
    var section = input.closest(".w-panel");
    var heading = section && section.querySelector(".w-panel__heading");
    return heading && (heading.querySelector(".c-sf-block__type") || heading);
  }

  // The rich text editor keeps its text beside itself, as JSON.
  function isRich(input) { return input.type === "hidden"; }
  function richIn(tab) {
    return Array.from(tab.querySelectorAll("[data-draftail-editor-wrapper]"))
      .map(function (box) { return box.parentElement.querySelector("input[type=hidden]"); })
      .filter(Boolean);
  }

  function textOf(input) {
    if (!isRich(input)) { return input.value; }
    try {
      var content = JSON.parse(input.value);
      return content ? content.blocks.map(function (block) { return block.text; }).join("\n") : "";
    } catch (error) { return ""; }
  }

  function texts() {
    var tab = panel.closest("[role=tabpanel]") || document;
    return Array.from(tab.querySelectorAll("textarea[name], input[type=text][name]"))
      .concat(richIn(tab))
      .filter(function (input) { return !input.disabled && !SKIP.test(input.name); })
      .map(function (input) { return { id: input.id, label: labelOf(input), text: textOf(input) }; })
      .filter(function (row) { return row.text.trim(); });
  }

  function look() {
    var token = document.querySelector("[name=csrfmiddlewaretoken]");
    var sent = JSON.stringify(texts());
    if (sent === last || !token) { return; }
    last = sent;
    fetch(panel.dataset.readabilityUrl, {
      method: "POST",
      credentials: "same-origin",
      headers: { "X-CSRFToken": token.value },
      body: new URLSearchParams({ texts: sent })
    })
      .then(function (answer) { return answer.status === 200 || answer.status === 422 ? answer.text() : null; })
      .then(function (found) {
        if (found === null || sent !== last) { return; }
        panel.querySelector("[data-readability-found]").innerHTML = found;
        var level = panel.querySelector("[data-readability-level]");
        var said = level ? level.textContent.replace(/\s+/g, " ").trim() : "";
        var status = panel.querySelector("[data-readability-status]");
        if (status.textContent !== said) { status.textContent = said; }
      })
      .catch(function () { last = null; /* offline: the next change asks again */ });
  }

  function later() { clearTimeout(waiting); waiting = setTimeout(look, WAIT); }

  function go(event) {
    var link = event.target.closest && event.target.closest("[data-readability-go]");
    var input = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!input) { return; }
    event.preventDefault();
    var box = isRich(input) ? input.parentElement.querySelector("[contenteditable=true]") : input;
    if (box) { box.focus(); }
  }

  document.addEventListener("DOMContentLoaded", function () {
    panel = document.querySelector("[data-readability]");
    if (!panel) { return; }
    document.addEventListener("input", later);
    document.addEventListener("change", later);
    document.addEventListener("click", go);
    later();
  });
})();
