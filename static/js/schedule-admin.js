// Says each schedule as a sentence while it is being typed, and shows only the fields that its kind of repeating uses.
(function () {
  "use strict";
  var USES = {
    once: [],
    daily: ["interval", "until", "count", "skip_school_holidays", "skip_public_holidays"],
    weekly: ["interval", "weekdays", "until", "count", "skip_school_holidays", "skip_public_holidays"],
    monthly_weekday: ["interval", "weekdays", "nth", "until", "count", "skip_school_holidays", "skip_public_holidays"],
    monthly_date: ["interval", "month_day", "until", "count", "skip_school_holidays", "skip_public_holidays"],
    yearly: ["interval", "month_day", "until", "count", "skip_school_holidays", "skip_public_holidays"]
  };
  var ALL = USES.monthly_weekday.concat("month_day");
  var NAME = /^rules-\d+-/;

  function fieldsOf(box) {
    // The rule's form is the nearest ancestor that holds its first date.
    var form = box;
    while (form && !form.querySelector('[name$="-first_date"]')) { form = form.parentElement; }
    return form;
  }

  function values(form) {
    var query = new URLSearchParams();
    form.querySelectorAll("input[name], select[name]").forEach(function (input) {
      if (!NAME.test(input.name) || (/^(checkbox|radio)$/.test(input.type) && !input.checked)) { return; }
      query.append(input.name.replace(NAME, ""), input.value);
    });
    return query;
  }

  // The smallest box that holds the input together with its label, and no other field.
  function boxOf(form, name) {
    var inputs = form.querySelectorAll('[name$="-' + name + '"]');
    var box = inputs[0];
    while (box && box.parentElement !== form && !holdsOther(box.parentElement, inputs)) { box = box.parentElement; }
    return box;
  }
  function holdsOther(box, inputs) {
    return box.querySelectorAll("input[name], select[name]").length > inputs.length;
  }

  function showUsed(form, frequency) {
    ALL.forEach(function (name) {
      var box = boxOf(form, name);
      if (box) { box.hidden = (USES[frequency] || ALL).indexOf(name) < 0; }
    });
  }

  function update(box) {
    var form = fieldsOf(box);
    if (!form) { return; }
    var query = values(form);
    showUsed(form, query.get("frequency"));
    if (!query.get("first_date")) { return; }
    fetch(box.dataset.scheduleUrl + "?" + query, { credentials: "same-origin" })
      .then(function (answer) { return answer.json(); })
      .then(function (said) {
        box.querySelector("[data-schedule-sentence]").textContent = said.sentence || "";
        box.querySelector("[data-schedule-problem]").textContent = said.problem || "";
        box.querySelector("[data-schedule-list]").textContent =
          said.dates && said.dates.length ? box.dataset.scheduleDates + ": " + said.dates.join(", ") : "";
      })
      .catch(function () { /* offline: the sentence comes with the next save */ });
  }

  var waiting;
  function later(event) {
    if (!event.target.name || !NAME.test(event.target.name)) { return; }
    clearTimeout(waiting);
    waiting = setTimeout(all, 250);
  }
  function all() { document.querySelectorAll("[data-schedule]").forEach(update); }

  document.addEventListener("input", later);
  document.addEventListener("change", later);
  document.addEventListener("click", function (event) {
    // A schedule that was just added begins with the fields of its kind.
    if (event.target.closest && event.target.closest('[id^="id_rules-"]')) { setTimeout(all, 50); }
  });
  document.addEventListener("DOMContentLoaded", all);
})();
