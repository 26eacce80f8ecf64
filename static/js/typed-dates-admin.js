// What staff type in a date field stays as they typed it: the picker would silently replace what it cannot read by today.
(function () {
  "use strict";
  window.jQuery.fn.datetimepicker.defaults.validateOnBlur = false;
})();
