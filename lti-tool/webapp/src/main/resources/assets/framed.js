/* Inside a platform's page: tells it how high this page is, where it offers to listen. Only an
   origin that may frame the launch is told anything. */
(() => {
  "use strict";

  if (window.parent === window) return;

  let watching;

  /* Browsers that do not say what is around a frame tell the origin that the person came from last. */
  const around = () => {
    const framers = (document.body.dataset.framers || "").split(" ").filter((one) => one.includes("://"));
    const parent = window.location.ancestorOrigins && window.location.ancestorOrigins[0];
    return parent ? framers.find((one) => one === parent) : framers.at(-1);
  };

  const height = () => Math.ceil(document.documentElement.getBoundingClientRect().height);

  const follow = (origin) => {
    let told = 0;
    const tell = () => {
      const now = height();
      if (now === told) return;
      told = now;
      window.parent.postMessage({subject: "lti.frameResize", height: now}, origin);
    };
    watching = new ResizeObserver(tell);
    watching.observe(document.body);
    tell();
  };

  const begin = (turned) => {
    if (watching) watching.disconnect();
    const origin = around();
    if (!origin) return;
    const id = crypto.randomUUID();
    const hear = (event) => {
      const said = event.data;
      if (event.origin !== origin || !said || said.message_id !== id) return;
      window.removeEventListener("message", hear);
      const offered = [].concat(said.supported_messages || []).map((one) => one && one.subject);
      if (offered.includes("lti.frameResize")) follow(origin);
      if (offered.includes("lti.scrollToTop") && turned) {
        window.parent.postMessage({subject: "lti.scrollToTop"}, origin);
      }
    };
    window.addEventListener("message", hear);
    window.parent.postMessage({subject: "lti.capabilities", message_id: id}, origin);
  };

  document.addEventListener("aspirant:page", () => begin(true));
  begin(false);
})();
