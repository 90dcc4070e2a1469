/** What every page needs: places to go to, menus, the filter of services, short messages. */
const on = (name, selector, act) =>
  document.addEventListener(name, (event) => {
    const found = event.target.closest?.(selector);
    if (found) act(found, event);
  });

on('click', '[data-toi]', (place) => location.assign(place.dataset.toi));
on('click', '.nut-menu', () => document.querySelector('.menu').classList.toggle('mo'));
on('click', '.menu a', () => document.querySelector('.menu').classList.remove('mo'));
on('click', '[data-in]', () => window.print());
on('click', '[data-co-chu]', () => document.documentElement.classList.toggle('chu-lon'));
on('click', '[data-chep]', (place) => window.navigator.clipboard?.writeText(place.dataset.chep));
on('click', '[data-thong-bao]', () => say('Không có thông báo mới'));
on('click', '.xin-chao', (words) => {
  const sheet = words.nextElementSibling;
  sheet.hidden = !sheet.hidden;
});
on('click', '[data-hien]', () => {
  const box = document.querySelector('[name=password]');
  box.type = box.type === 'password' ? 'text' : 'password';
});

const bar = document.querySelector('.snackbar');
function say(words) {
  bar.textContent = words;
  bar.hidden = false;
  setTimeout(() => (bar.hidden = true), 4000);
}
if (!bar.hidden) say(bar.textContent);

const open = (panel, wanted) => {
  panel.querySelector('.panel-dau').setAttribute('aria-expanded', String(wanted));
  panel.querySelector('.panel-than').hidden = !wanted;
};
const isOpen = (panel) => !panel.querySelector('.panel-than').hidden;
on('click', '.panel-dau', (head) => open(head.parentElement, !isOpen(head.parentElement)));
on('keydown', '.panel-dau', (head, event) => {
  if (event.key === 'Enter' || event.key === ' ') head.click();
});
on('click', '[data-mo-het]', () => {
  const panels = [...document.querySelectorAll('.panel')];
  const wanted = !panels.every(isOpen);
  for (const panel of panels) open(panel, wanted);
});

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** Leaves the services that hold every word, and opens their fields. */
function filter(text) {
  const words = plain(text).split(/\s+/).filter(Boolean);
  let hits = 0;
  for (const panel of document.querySelectorAll('.panel')) {
    const rows = [...panel.querySelectorAll('.dong')];
    for (const row of rows) row.hidden = !words.every((word) => plain(row.dataset.loc).includes(word));
    const own = rows.filter((row) => !row.hidden).length;
    panel.hidden = own === 0;
    open(panel, words.length > 0 && own > 0);
    hits += own;
  }
  document.querySelector('.khong-co').hidden = hits > 0;
}
const box = document.querySelector('#loc');
box?.addEventListener('input', () => filter(box.value));
if (box?.value) filter(box.value);
