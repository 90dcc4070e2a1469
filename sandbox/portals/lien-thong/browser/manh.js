/** Follows links and sends forms without leaving the page: the server answers with a piece and says where it goes. */
const part = (id) => document.getElementById(id);
const on = (name, selector, act) =>
  document.addEventListener(name, (event) => {
    const found = event.target.closest && event.target.closest(selector);
    if (found) act(found, event);
  });

/** Where the page below the drawer stands. */
let below = part('ngan').childElementCount ? '/thu-tuc' : location.pathname + location.search;

let hiding;
function say(words) {
  clearTimeout(hiding);
  part('bao').textContent = words;
  part('bao').hidden = false;
  hiding = setTimeout(() => (part('bao').hidden = true), 4000);
}

function put(place, piece) {
  part(place).innerHTML = piece;
  if (place === 'ngan') return;
  part('ngan').innerHTML = '';
  const open = document.querySelector('[data-cuon]');
  if (open && open.previousElementSibling && open.previousElementSibling.matches('.xong')) open.scrollIntoView();
  else scrollTo(0, 0);
}

/** `kept`: the address is in the history already. An answer that is no piece is shown as a page of its own. */
async function ask(address, options = {}, kept = false) {
  document.body.classList.add('dang-tai');
  try {
    const answer = await fetch(address, { ...options, headers: { accept: 'text/html', 'x-manh': '1' } });
    const place = answer.headers.get('x-dich');
    if (!place && !options.method) return location.assign(address);
    const text = await answer.text();
    if (!place) {
      document.open();
      document.write(text);
      return document.close();
    }
    put(place, text);
    document.title = decodeURIComponent(answer.headers.get('x-tieu-de'));
    if (!kept && (!options.method || answer.redirected)) history.pushState(null, '', answer.url);
    if (place === 'man') below = location.pathname + location.search;
  } catch {
    say('Không kết nối được với máy chủ, vui lòng thử lại');
  } finally {
    document.body.classList.remove('dang-tai');
  }
}
window.addEventListener('popstate', () => ask(location.href, {}, true));

on('click', 'a[href^="/"]:not([data-thang])', (link, event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  ask(link.href);
});
on('click', '[data-toi]', (place) => ask(place.dataset.toi));
on('submit', 'form', (form, event) => {
  event.preventDefault();
  const body = new FormData(form);
  const button = event.submitter;
  if (form.method === 'post')
    return ask(button && button.hasAttribute('formaction') ? button.formAction : form.action, { method: 'POST', body });
  ask(`${form.getAttribute('action')}?${new URLSearchParams(body)}`);
});
on('click', '[data-dong]', () => {
  part('ngan').innerHTML = '';
  history.pushState(null, '', below);
});

/** A piece that changes neither address nor title. */
async function quietly(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
let waiting;
on('input', '[data-tim]', (box) => {
  clearTimeout(waiting);
  waiting = setTimeout(async () => {
    const address = new URL(box.dataset.tim, location.href);
    address.searchParams.set('tu', box.value);
    part(box.dataset.vao).innerHTML = await quietly(address);
  }, 200);
});
on('click', '[data-nap]', async (button) => {
  button.outerHTML = await quietly(button.dataset.nap);
});

on('click', '[data-bao]', (button) => say(button.dataset.bao));
on('click', '[data-co-chu]', () => document.body.classList.toggle('chu-to'));
on('click', '[data-in]', () => window.print());
on('click', '[data-chep]', async (button) => {
  const text = button.dataset.chep;
  await navigator.clipboard.writeText(text.startsWith('/') ? location.origin + text : text);
  say('Đã sao chép');
});
