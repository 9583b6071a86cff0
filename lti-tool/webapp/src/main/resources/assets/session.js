/* The session of a browser that keeps no cookies: this page holds its secret, fetches every further
   page with it and shows that in place of the one before. Links and forms stay as they are. */
(() => {
  "use strict";

  const carrier = document.querySelector("[data-session]");
  const {session, csrf, first, unreachable, noFile} = carrier.dataset;
  carrier.removeAttribute("data-session");

  /* By launch, since a page of one can open another: going back leads to the one before. */
  const held = new Map([[first, {secret: session, csrf}]]);
  const launchOf = (address) => (/^\/l\/[^/]+\//.exec(address.pathname) || [""])[0];
  const holds = (address) => address.origin === window.location.origin && held.get(launchOf(address));

  let shown = new URL(window.location.href);
  let turn = 0;
  let posting = false;

  const ask = (address, request = {}) => {
    const url = new URL(address, window.location.href);
    const headers = new Headers(request.headers);
    const mine = holds(url);
    if (mine) headers.set("Aspirant-Session", mine.secret);
    return fetch(url, {...request, headers, credentials: "omit", cache: "no-store"});
  };
  window.aspirantAsk = ask;

  const warn = (words) => {
    const alert = document.createElement("p");
    alert.className = "alert danger";
    alert.setAttribute("role", "alert");
    alert.textContent = words;
    document.querySelector("main").prepend(alert);
    window.scrollTo(0, 0);
  };

  /* As after a page has loaded: the title is new, and reading goes on at the heading, or at the part
     that the address names. */
  const show = (html, address) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const root = document.documentElement;
    document.title = page.title;
    root.lang = page.documentElement.lang;
    for (const name of Object.keys(root.dataset)) delete root.dataset[name];
    Object.assign(root.dataset, page.documentElement.dataset);
    document.body.replaceWith(document.adoptNode(page.body));
    window.scrollTo(0, 0);
    const part = address.hash && document.getElementById(decodeURIComponent(address.hash.slice(1)));
    const start = part || document.querySelector("h1");
    if (start) {
      if (start.tabIndex < 0 && !start.hasAttribute("tabindex")) start.tabIndex = -1;
      start.focus({preventScroll: !part});
      if (part) part.scrollIntoView();
    }
    document.dispatchEvent(new CustomEvent("aspirant:page"));
  };

  const record = (address, how) => {
    shown = address;
    if (how === "push" && address.href !== window.location.href) window.history.pushState({}, "", address);
    else if (how !== "back") window.history.replaceState({}, "", address);
  };

  /* A page that a form got in answer, such as a refusal, has no address of its own. */
  const open = async (address, request, how) => {
    if (posting) return;
    const mine = ++turn;
    posting = request.method === "POST";
    document.body.setAttribute("aria-busy", "true");
    try {
      let url = new URL(address, window.location.href);
      let answered = posting;
      let answer = await ask(url, request);
      for (let step = 0; step < 5 && answer.headers.has("Aspirant-Location"); step++) {
        url = new URL(answer.headers.get("Aspirant-Location"), url);
        const secret = answer.headers.get("Aspirant-Session");
        if (secret) held.set(launchOf(url), {secret, csrf: answer.headers.get("Aspirant-Form-Token")});
        answered = false;
        answer = await ask(url);
      }
      const html = await answer.text();
      if (mine !== turn) return;
      posting = false;
      if (!answered) record(url, how);
      show(html, url);
    } catch {
      if (mine !== turn) return;
      posting = false;
      document.body.removeAttribute("aria-busy");
      warn(unreachable);
    }
  };

  /* A download goes by an address that is good for a minute and for nothing else. Links to files say
     data-download: for download Chromium leaves out cookies that are kept for a frame alone. */
  const download = async (address) => {
    try {
      const answer = await ask(`${launchOf(address)}tickets`, {method: "POST", body: new URLSearchParams({csrf: holds(address).csrf, path: address.pathname})});
      if (!answer.ok) throw new Error(String(answer.status));
      const link = document.createElement("a");
      link.href = await answer.text();
      link.download = "";
      link.click();
    } catch {
      warn(noFile);
    }
  };

  const staysHere = (target) => !target || target === "_self";

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a[href]");
    if (!link || !staysHere(link.getAttribute("target"))) return;
    const address = new URL(link.getAttribute("href"), window.location.href);
    if (address.origin !== window.location.origin) return;
    const within = address.pathname === shown.pathname && address.search === shown.search && address.hash;
    if (within) return;
    event.preventDefault();
    if (link.hasAttribute("data-download")) void download(address);
    else void open(address, {}, "push");
  });

  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    const form = event.target;
    const button = event.submitter;
    const said = (name) => (button && button.getAttribute(`form${name}`)) || form.getAttribute(name);
    const address = new URL(said("action") || shown.href, window.location.href);
    if (address.origin !== window.location.origin || !staysHere(said("target"))) return;
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form, button));
    if ((said("method") || "get").toLowerCase() === "post") {
      void open(address, {method: "POST", body: fields}, "push");
    } else {
      address.search = fields.toString();
      void open(address, {}, "push");
    }
  });

  window.addEventListener("popstate", () => {
    const address = new URL(window.location.href);
    if (address.pathname === shown.pathname && address.search === shown.search) return;
    void open(address, {}, "back");
  });

  void open(first, {}, "replace");
})();
