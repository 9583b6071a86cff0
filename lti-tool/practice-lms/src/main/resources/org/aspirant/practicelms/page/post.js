// Posts the page's form on to the other site; of two, the second once the first has been answered.
(() => {
  const first = document.querySelector('form[data-forward="first"]');
  const second = document.querySelector('form[data-forward="second"]');
  if (second) {
    document.querySelector('iframe').addEventListener('load', () => second.submit(), { once: true });
  }
  first.submit();
})();
