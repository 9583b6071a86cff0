/* A browser that keeps no cookies for us: gives what binds a launch to the platform to keep, or
   fetches it from there. LTI postMessage Storage 0.1. Messages go to the platform's origin alone and
   are taken from it alone; what is kept stands in the page's markup and in no script. */
(() => {
  "use strict";

  const PATIENCE = 1500;
  const form = document.querySelector("[data-storage]");
  const {storage: errand, target, origin, key, value, onward} = form.dataset;

  const frame = (name) => {
    if (name === "_parent") return window.parent;
    try {
      return window.parent.frames[name] || null;
    } catch {
      return null;
    }
  };

  const ask = (receiver, message) => new Promise((resolve, reject) => {
    const id = crypto.randomUUID();
    const answered = (event) => {
      const said = event.data;
      if (event.origin !== origin || !said || said.message_id !== id) return;
      if (said.subject !== `${message.subject}.response`) return;
      finish();
      if (said.error) reject(new Error(String(said.error.code)));
      else resolve(said);
    };
    const late = setTimeout(() => { finish(); reject(new Error("no answer")); }, PATIENCE);
    const finish = () => { clearTimeout(late); window.removeEventListener("message", answered); };
    window.addEventListener("message", answered);
    receiver.postMessage({...message, message_id: id}, origin);
  });

  /* The first of the page around us and the named frame that says it takes the message; which frame
     it says takes it. */
  const taker = (subject) => Promise.any(
    [...new Set([frame(target), window.parent])].filter(Boolean).map(async (asked) => {
      const said = await ask(asked, {subject: "lti.capabilities"});
      const offered = [].concat(said.supported_messages || []).find((one) => one && one.subject === subject);
      const receiver = offered && (offered.frame ? frame(offered.frame) : frame(target) || asked);
      if (!receiver) throw new Error("not offered");
      return receiver;
    }));

  const put = async () => {
    const receiver = await taker("lti.put_data");
    const kept = await ask(receiver, {subject: "lti.put_data", key, value});
    if (kept.key !== key || kept.value !== value) throw new Error("kept something else");
    window.location.replace(onward);
  };

  const offerWindow = () => {
    for (const part of form.querySelectorAll("[data-otherwise]")) part.textContent = part.dataset.otherwise;
    const heading = form.querySelector("h1");
    document.title = document.title.replace(/^.*(?= · )/u, heading.textContent);
    heading.focus();
  };

  const get = async () => {
    const receiver = await taker("lti.get_data");
    const kept = await ask(receiver, {subject: "lti.get_data", key});
    form.querySelector("[data-fetched]").value = typeof kept.value === "string" ? kept.value : "";
  };

  const alone = window.parent === window ? Promise.reject(new Error("nobody around")) : Promise.resolve();
  if (errand === "put") {
    alone.then(put).catch(offerWindow);
  } else {
    alone.then(get).catch(() => {}).then(() => form.submit());
  }
})();
