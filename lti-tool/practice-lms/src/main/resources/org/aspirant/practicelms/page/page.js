// Keeps the gradebook current and the frame in place. Without it a reload does the same.
(() => {
  const EVERY = 2000;
  let waiting = false;
  let failed = false;

  const book = () => document.getElementById('book');

  const live = document.createElement('p');
  live.className = 'small soft live';
  live.id = 'live';
  book().before(live);

  const tell = (text) => {
    if (live.textContent !== text) {
      live.textContent = text;
    }
  };

  const clock = () =>
    new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });

  async function refresh() {
    if (waiting || document.hidden) {
      return;
    }
    waiting = true;
    try {
      const now = book();
      const answer = await fetch(
        now.dataset.source + '&since=' + encodeURIComponent(now.dataset.version),
        { cache: 'no-store' });
      if (answer.status === 200) {
        const scrolled = [...now.querySelectorAll('.table-scroll')].map((part) => part.scrollLeft);
        const focused = now.contains(document.activeElement)
          ? document.activeElement.getAttribute('aria-label') : null;
        const holder = document.createElement('template');
        holder.innerHTML = await answer.text();
        now.replaceWith(holder.content);
        book().querySelectorAll('.table-scroll').forEach((part, i) => { part.scrollLeft = scrolled[i] || 0; });
        if (focused) {
          const again = [...book().querySelectorAll('[aria-label]')]
            .find((part) => part.getAttribute('aria-label') === focused);
          if (again) {
            again.focus({ preventScroll: true });
          }
        }
        tell('Changed at ' + clock() + '. The gradebook is checked every 2 seconds.');
      } else if (answer.status === 204) {
        if (failed || !live.textContent) {
          tell('The gradebook is checked every 2 seconds.');
        }
      } else {
        throw new Error(String(answer.status));
      }
      failed = false;
    } catch (problem) {
      failed = true;
      tell('The practice LMS does not answer. What is shown is from before ' + clock() + '; trying again.');
    } finally {
      waiting = false;
    }
  }

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    const button = event.submitter;
    if (form.id === 'launch') {
      if (button && button.formTarget !== '_blank') {
        const frame = document.getElementsByName('tool')[0];
        document.querySelectorAll('.launch[aria-current]').forEach((row) => row.removeAttribute('aria-current'));
        button.closest('.launch')?.setAttribute('aria-current', 'true');
        document.getElementById('frame-h').textContent = 'What ' + button.dataset.name + ' sees';
        frame.title = 'The tool, opened as ' + button.dataset.name;
        document.getElementById('frame-note').textContent =
          (button.dataset.what || document.getElementById('activity').selectedOptions[0].textContent)
          + ', opened ' + clock() + ' as ' + button.dataset.role.split(',')[0].toLowerCase();
        if (frame.getBoundingClientRect().top > window.innerHeight / 2) {
          document.getElementById('frame-h').scrollIntoView();
        }
      }
      return;
    }
    if (form.dataset.quiet === undefined) {
      return;
    }
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form));
    if (button && button.name) {
      fields.set(button.name, button.value);
    }
    try {
      const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: fields, redirect: 'manual' });
      tell(answer.type === 'opaqueredirect' ? 'Done at ' + clock() + '.' : await answer.text());
      await refresh();
    } catch (problem) {
      tell('The practice LMS does not answer. Nothing was changed.');
    }
  });

  document.addEventListener('visibilitychange', refresh);
  setInterval(refresh, EVERY);
  refresh();
})();
