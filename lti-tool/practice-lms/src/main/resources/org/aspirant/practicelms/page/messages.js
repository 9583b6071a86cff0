// Answers the messages of the tool, and of nobody else: in the page, and in the hidden frame beside
// the tool that keeps values for it. What is offered is chosen in the page.
(() => {
  const inFrame = window.parent !== window;
  const page = inFrame ? window.parent.document : document;
  const tool = inFrame ? document.body.dataset.tool : document.getElementById('messages').dataset.tool;
  const forwarding = 'post_message_forwarding';
  const most = 200;
  const kept = new Map();

  const offered = () => page.getElementById('messaging').value;

  const note = (text) => {
    const said = page.getElementById('said');
    const line = page.createElement('li');
    line.textContent = (inFrame ? 'frame: ' : 'page: ') + text;
    said.append(line);
    if (said.children.length > most) {
      said.firstElementChild.remove();
    }
  };

  // Where values are kept: here, there, or nowhere.
  const keeps = () => offered() === (inFrame ? 'FRAME' : 'PARENT');
  const storage = () => {
    const frame = offered() === 'PARENT' ? '_parent' : forwarding;
    return [{ subject: 'lti.put_data', frame }, { subject: 'lti.get_data', frame }];
  };

  const listens = [
    { subject: 'lti.capabilities' },
    { subject: 'lti.frameResize' },
    { subject: 'lti.scrollToTop' },
    { subject: 'lti.showModuleNavigation' },
  ];

  const refuse = (code, message) => ({ error: { code, message } });

  const answers = {
    'lti.capabilities': () => ({ supported_messages: [...(inFrame ? [] : listens), ...storage()] }),
    'lti.put_data': ({ key, value }) => {
      if (!keeps()) {
        return refuse('storage_exhausted', 'Nothing can be kept here.');
      }
      if (typeof key !== 'string' || (value !== undefined && typeof value !== 'string')) {
        return refuse('bad_request', 'A key and a value are texts.');
      }
      if (value === undefined) {
        kept.delete(key);
      } else {
        kept.set(key, value);
      }
      return { key, value };
    },
    'lti.get_data': ({ key }) => keeps() ? { key, value: kept.get(key) } : refuse('bad_request', 'Nothing is kept here.'),
    'lti.frameResize': ({ height }) => {
      const wanted = Number(height);
      if (!inFrame && wanted > 0) {
        const frame = page.getElementsByName('tool')[0];
        frame.style.setProperty('--tool-height', Math.min(wanted, 10000) + 'px');
      }
      return {};
    },
    'lti.scrollToTop': () => ({}),
    'lti.showModuleNavigation': () => ({}),
  };

  addEventListener('message', (event) => {
    const said = event.data;
    if (event.origin !== tool || !said || typeof said.subject !== 'string') {
      return;
    }
    if (['NONE', 'SILENT'].includes(offered()) || !Object.hasOwn(answers, said.subject)) {
      return;
    }
    const about = said.height ?? said.show;
    note(said.subject + (about === undefined ? '' : ' ' + about));
    if (said.message_id !== undefined) {
      event.source.postMessage(
        { subject: said.subject + '.response', message_id: said.message_id, ...answers[said.subject](said) },
        event.origin);
    } else {
      answers[said.subject](said);
    }
  });
})();
