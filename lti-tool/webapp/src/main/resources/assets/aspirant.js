/* Small helps on top of pages that work without any script. */
(() => {
  "use strict";
  if (window.htmx) {
    htmx.config.includeIndicatorStyles = false;
    htmx.config.allowEval = false;
  }

  const atOnce = document.querySelector("form[data-submit-at-once]");
  if (atOnce) {
    atOnce.requestSubmit();
  }
})();
