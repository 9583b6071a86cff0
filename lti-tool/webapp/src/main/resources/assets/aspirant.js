/* Small helps on top of pages that work without any script: drafts saved while typing, words
   counted, times told in the reader's own zone, a form sent at once. Wired again where a page is shown
   in place of another; what the page before had set going ends then. */
((wire) => {
  let page = new AbortController();
  wire(page.signal);
  document.addEventListener("aspirant:page", () => {
    page.abort();
    page = new AbortController();
    wire(page.signal);
  });
})((left) => {
  "use strict";

  /* Where no cookie carries the session, the page that does asks for us. */
  const ask = (address, request) => (window.aspirantAsk || fetch)(address, request);

  const localTime = (date) => date.toLocaleTimeString(document.documentElement.lang, {hour: "numeric", minute: "2-digit"});
  const localMoment = (date) => date.toLocaleString(document.documentElement.lang, {dateStyle: "medium", timeStyle: "short"});
  const localDay = (date) => date.toLocaleDateString(document.documentElement.lang, {dateStyle: "long"});
  const fill = (phrase, ...values) => phrase.replace(/\{(\d)\}/g, (_, index) => values[index]);

  const localise = (part) => {
    for (const time of part.querySelectorAll("time[datetime]")) {
      const date = new Date(time.dateTime);
      time.textContent = "seconds" in time.dataset ? date.toLocaleTimeString(document.documentElement.lang)
        : "day" in time.dataset ? localDay(date) : localMoment(date);
    }
  };
  localise(document);

  /* Work that goes on at the server: what tells of it is fetched again until it is over. */
  const follow = (part) => setTimeout(async () => {
    try {
      const answer = await fetch(location.href, {credentials: "same-origin", headers: {Accept: "text/html"}});
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
      if (!fresh || !("poll" in fresh.dataset)) {
        location.reload();
        return;
      }
      if (fresh.textContent !== part.dataset.told) {
        part.dataset.told = fresh.textContent;
        part.replaceChildren(...fresh.childNodes);
        localise(part);
      }
    } catch {
      /* the network may be back the next time */
    }
    follow(part);
  }, 2000);
  for (const part of document.querySelectorAll("[data-poll]")) {
    follow(part);
  }

  const countWords = (text) => (text.trim().match(/\S+/gu) || []).length;

  const showCount = (area) => {
    const place = document.getElementById(area.dataset.count);
    if (!place) return;
    const words = countWords(area.value);
    const least = Number(area.dataset.words || 0);
    place.textContent = least === 0 ? fill(place.dataset.plain, words)
      : words >= least ? fill(place.dataset.enough, words)
      : fill(place.dataset.short, words, least - words);
  };

  const saveDraft = async (area, csrf) => {
    const status = document.getElementById(area.dataset.draftStatus);
    const body = new URLSearchParams({csrf, node: area.dataset.draftNode, field: area.dataset.draftField, text: area.value});
    status.textContent = status.dataset.saving;
    try {
      const answer = await ask(area.dataset.draft, {method: "POST", body, credentials: "same-origin", headers: {Accept: "text/plain"}});
      status.textContent = answer.ok ? fill(status.dataset.saved, localTime(new Date())) : status.dataset.failed;
    } catch {
      status.textContent = status.dataset.failed;
    }
  };

  for (const area of document.querySelectorAll("textarea[data-count]")) {
    showCount(area);
    area.addEventListener("input", () => showCount(area));
  }

  for (const area of document.querySelectorAll("textarea[data-draft]")) {
    const csrf = area.form.elements.csrf.value;
    let waiting;
    let dirty = false;
    const save = () => {
      clearTimeout(waiting);
      if (dirty) {
        dirty = false;
        saveDraft(area, csrf);
      }
    };
    area.addEventListener("input", () => {
      dirty = true;
      clearTimeout(waiting);
      waiting = setTimeout(save, 700);
    });
    area.addEventListener("blur", save);
    area.form.addEventListener("submit", () => { dirty = false; clearTimeout(waiting); });
    left.addEventListener("abort", () => { dirty = false; clearTimeout(waiting); });
  }

  /* A scene with a limit: says how much time is left at the start and near the end, and not in
     between; gives more of it without losing a word; goes on by itself when the time is up. */
  const clock = document.querySelector("[data-clock]");
  if (clock) {
    const decision = document.getElementById("decision");
    const last = 20;
    let end;
    let ticking;
    let leaving = false;
    const words = (phrase, seconds) => fill(phrase, Math.floor(seconds / 60), seconds % 60);
    const say = (selector, phrase, seconds) => {
      clock.querySelector(selector).textContent = phrase ? words(phrase, seconds) : "";
    };
    const tick = () => {
      const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      const shown = words(clock.dataset.phrase, left);
      for (const place of document.querySelectorAll("[data-left]")) {
        if (place.textContent !== shown) place.textContent = shown;
      }
      const ending = left <= last;
      if (ending !== clock.classList.contains("ending")) {
        clock.classList.toggle("ending", ending);
        if (ending) say("[data-said]", "");
        say("[data-warned]", ending && clock.dataset.ending, left);
      }
      if (left === 0 && !leaving) {
        clearInterval(ticking);
        document.getElementById("time-up").requestSubmit();
      }
    };
    const begin = (seconds, phrase) => {
      end = Date.now() + seconds * 1000;
      clearInterval(ticking);
      ticking = setInterval(tick, 250);
      tick();
      setTimeout(() => { if (!clock.classList.contains("ending")) say("[data-said]", phrase, seconds); }, 300);
    };
    /* The page that comes back has the new time and the number that counts from now on. */
    const takeOver = (html) => {
      const page = new DOMParser().parseFromString(html, "text/html");
      const given = page.querySelector("[data-clock]");
      if (!given) return false;
      const until = clock.querySelector("time");
      until.dateTime = given.querySelector("time").dateTime;
      until.textContent = new Date(until.dateTime).toLocaleTimeString(document.documentElement.lang);
      const number = page.querySelector("#decision input[name=number]").value;
      for (const field of document.querySelectorAll("input[name=number]")) {
        field.value = number;
      }
      begin(Number(given.dataset.seconds), clock.dataset.more);
      return true;
    };
    decision.addEventListener("submit", async (event) => {
      if (!event.submitter || event.submitter.value !== "more-time") {
        leaving = true;
        return;
      }
      if (leaving) return;
      event.preventDefault();
      const body = new URLSearchParams(new FormData(decision));
      body.set("do", "more-time");
      try {
        const answer = await ask(decision.action, {method: "POST", body, credentials: "same-origin", headers: {Accept: "text/html"}});
        if (answer.ok && takeOver(await answer.text())) return;
      } catch {
        /* the page below says what became of it */
      }
      leaving = true;
      decision.requestSubmit(event.submitter);
    });
    for (const form of document.forms) {
      if (form !== decision) form.addEventListener("submit", () => { leaving = true; });
    }
    left.addEventListener("abort", () => { leaving = true; clearInterval(ticking); });
    begin(Number(clock.dataset.seconds), clock.dataset.began);
  }

  /* Selecting words in an artifact is the quick way to link them; the fields work without it. */
  const artifact = document.querySelector("[data-artifact]");
  if (artifact) {
    let taken = null;
    document.addEventListener("selectionchange", () => {
      const selection = document.getSelection();
      const words = selection ? selection.toString().trim() : "";
      const node = selection && selection.anchorNode;
      const source = node && (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-source]");
      if (words && source && artifact.contains(source)) {
        taken = {words, source: source.dataset.source};
      }
    }, {signal: left});
    for (const button of document.querySelectorAll("[data-take-selection]")) {
      button.hidden = false;
      button.addEventListener("click", () => {
        if (taken) {
          button.form.querySelector("[data-new-source]").value = taken.source;
          button.form.querySelector("[data-new-words]").value = taken.words;
        }
      });
    }
  }

  document.querySelector("#problem, #report")?.focus();

  for (const zone of document.querySelectorAll("input[data-zone]")) {
    zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  }

  /* What is asked of another server is asked once, however often its button is pressed. */
  for (const form of document.querySelectorAll("form[data-once]")) {
    let sent = false;
    form.addEventListener("submit", (event) => {
      if (sent) event.preventDefault();
      sent = true;
    });
    window.addEventListener("pageshow", () => { sent = false; });
  }

  /* A platform's own page waits for this to close the registration; it holds no secret. */
  if (document.querySelector("[data-close-registration]")) {
    const platform = window.opener || (window.parent === window ? null : window.parent);
    const close = () => platform.postMessage({subject: "org.imsglobal.lti.close"}, "*");
    if (platform) {
      const button = document.querySelector("button[data-close]");
      button.hidden = false;
      button.addEventListener("click", close);
      setTimeout(close, 10000);
    }
  }

  for (const button of document.querySelectorAll("button[data-copy]")) {
    if (!navigator.clipboard) break;
    button.hidden = false;
    const usual = button.textContent;
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(source.value);
        button.textContent = button.dataset.copied;
        setTimeout(() => { button.textContent = usual; }, 2000);
      } catch {
        source.select();
      }
    });
  }

  const atOnce = document.querySelector("form[data-submit-at-once]");
  if (atOnce) {
    atOnce.requestSubmit();
  }
});
