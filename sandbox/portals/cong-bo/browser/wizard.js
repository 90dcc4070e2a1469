/** What the forms need: lists of administrative units, entries of groups, toggles, papers, the question before sending. */
const on = (name, selector, act) =>
  document.addEventListener(name, (event) => {
    const found = event.target.closest?.(selector);
    if (found) act(found, event);
  });

/** Fills a list from the server; the value that it was drawn with stays chosen if it is among them. */
async function fill(list, address) {
  list.replaceChildren(new Option('Đang tải danh sách khu vực…', ''));
  const names = address ? await (await fetch(address)).json() : [];
  const wanted = list.dataset.giaTri;
  list.replaceChildren(new Option(list.dataset.dongDau, ''), ...names.map((name) => new Option(name, name)));
  if (names.includes(wanted)) list.value = wanted;
}

const named = (name) => document.querySelector(`[name="${name}"]`);
const communesOf = (province) => (province ? `/dia-ban/xa?tinh=${encodeURIComponent(province)}` : '');

async function fillLists(place) {
  await Promise.all([...place.querySelectorAll('[data-tinh]')].map((list) => fill(list, '/dia-ban/tinh')));
  await Promise.all(
    [...place.querySelectorAll('[data-xa-cua]')].map((list) =>
      fill(list, communesOf(named(list.dataset.xaCua)?.value)),
    ),
  );
}
void fillLists(document);
on('change', '[data-tinh]', (province) => {
  for (const list of document.querySelectorAll(`[data-xa-cua="${province.name}"]`)) {
    list.dataset.giaTri = '';
    void fill(list, communesOf(province.value));
  }
});

on('click', '.nut-gat button', (chosen) => {
  const group = chosen.parentElement;
  for (const button of group.querySelectorAll('button')) button.setAttribute('aria-checked', String(button === chosen));
  group.querySelector('input').value = chosen.value;
});
on('click', '[role=switch]', (lever) => {
  const wanted = lever.getAttribute('aria-checked') !== 'true';
  lever.setAttribute('aria-checked', String(wanted));
  lever.nextElementSibling.value = wanted ? 'Có' : '';
});
on('click', '[data-chon]', (card) => {
  for (const other of document.querySelectorAll('[data-chon]')) other.classList.toggle('dang', other === card);
  named('f.case').value = card.dataset.chon;
});

let entries = document.querySelectorAll('.muc').length;
on('click', '[data-them-muc]', (words) => {
  const list = words.parentElement.querySelector('.cac-muc');
  const draft = words.parentElement.querySelector('template').innerHTML.replaceAll('__n__', String(entries));
  entries += 1;
  list.insertAdjacentHTML('beforeend', draft);
  void fillLists(list.lastElementChild);
});
on('click', '[data-xoa-muc]', (button) => button.closest('.muc').remove());

const paperOf = (part) => part.closest('.giay-to');
const tell = (paper, fileName, message) => {
  paper.querySelector('.tep').hidden = !fileName;
  paper.querySelector('.tep span').textContent = fileName;
  paper.querySelector('.loi-o').hidden = !message;
  paper.querySelector('.loi-o').textContent = message;
};
async function upload(paper, file) {
  const body = new FormData();
  body.set(`a.${paper.dataset.taiLen.split('/').at(-1)}`, file);
  const answer = await fetch(paper.dataset.taiLen, { method: 'POST', body, headers: { accept: 'application/json' } });
  const { fileName = '', message = '' } = await answer
    .json()
    .catch(() => ({ message: 'Tải tệp lên không thành công' }));
  tell(paper, fileName, message);
}
on('click', '.tha', (place) => paperOf(place).querySelector('input').click());
on('change', '.giay-to input', (input) => {
  const [file] = input.files;
  if (file) void upload(paperOf(input), file);
  input.value = '';
});
on('dragover', '.tha', (_, event) => event.preventDefault());
on('drop', '.tha', (place, event) => {
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  if (file) void upload(paperOf(place), file);
});
on('click', '[data-go-tep]', async (button) => {
  await fetch(`${paperOf(button).dataset.taiLen}/go-bo`, { method: 'POST' });
  tell(paperOf(button), '', '');
});

on('click', '[data-hoi-gui]', () => document.querySelector('dialog').showModal());
on('click', '[data-dong]', () => document.querySelector('dialog').close());
document
  .querySelector('dialog')
  ?.closest('form')
  .addEventListener('submit', ({ submitter }) => {
    if (submitter?.matches('[data-gui]')) submitter.textContent = 'Đang gửi…';
  });
