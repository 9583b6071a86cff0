// Closes the tool's registration page when the tool says that it is done, as platforms do.
(() => {
  const note = document.getElementById('registering');
  addEventListener('message', (event) => {
    const said = event.data;
    if (event.origin === note.dataset.origin && said && said.subject === 'org.imsglobal.lti.close') {
      document.querySelector('iframe[name=registration]').remove();
      note.textContent = note.dataset.done;
    }
  });
})();
