/** What the blocks of an application need: searched lists, dates, words to tap, files that go up when chosen. */
const on = (name, selector, act) =>
  document.addEventListener(name, (event) => {
    const found = event.target.closest && event.target.closest(selector);
    if (found) act(found, event);
  });

const hidden = (box) => box.querySelector('input[type=hidden]');

function close(box) {
  box.querySelector('.bang').hidden = true;
  box.querySelector('[data-mo]').setAttribute('aria-expanded', 'false');
}

function choose(box, value) {
  const button = box.querySelector('[data-mo]');
  hidden(box).value = value;
  button.querySelector('span').textContent = value || button.dataset.trong;
  const { name } = hidden(box);
  for (const other of document.querySelectorAll('.hop')) if (other.dataset.cua === name) choose(other, '');
}

async function fill(box) {
  const address = new URL(box.dataset.nguon, location.href);
  address.searchParams.set('tu', box.querySelector('.bang input').value);
  if (box.dataset.cua) address.searchParams.set('cua', document.getElementsByName(box.dataset.cua)[0].value);
  const rows = box.querySelector('ul');
  if (!rows.childElementCount) rows.innerHTML = '<li class="trong">Đang tải…</li>';
  const answer = await fetch(address);
  rows.innerHTML = answer.ok ? await answer.text() : '<li class="trong">Chưa tải được danh sách</li>';
}

document.addEventListener('click', ({ target }) => {
  for (const box of document.querySelectorAll('.hop')) if (!box.contains(target)) close(box);
});
on('click', '[data-mo]', (button) => {
  const box = button.closest('.hop');
  if (button.getAttribute('aria-expanded') === 'true') return close(box);
  button.setAttribute('aria-expanded', 'true');
  box.querySelector('.bang').hidden = false;
  box.querySelector('.bang input').value = '';
  box.querySelector('ul').innerHTML = '';
  fill(box);
  if (matchMedia('(hover: hover)').matches) box.querySelector('.bang input').focus();
});
let waiting;
on('input', '.bang input', (search) => {
  clearTimeout(waiting);
  waiting = setTimeout(() => fill(search.closest('.hop')), 150);
});
on('keydown', '.hop', (box, event) => {
  if (event.key === 'Escape') close(box);
  if (event.key !== 'Enter' || !event.target.closest('.bang')) return;
  event.preventDefault();
  const first = box.querySelector('[role=option]');
  if (first) first.click();
});
on('click', '.hop [role=option]', (option) => {
  const box = option.closest('.hop');
  choose(box, option.textContent);
  close(box);
  box.querySelector('[data-mo]').focus();
});

/** Slashes of a date come by themselves while digits are typed at its end. */
on('input', '[data-ngay]', (box, { inputType }) => {
  if (inputType !== 'insertText' || box.selectionStart !== box.value.length) return;
  if (/^\d\d$|^\d\d\/\d\d$/.test(box.value)) box.value += '/';
  else box.value = box.value.replace('//', '/');
});
on('input', '.ba-o', (box) => {
  const parts = [...box.querySelectorAll('input:not([type=hidden])')].map(({ value }) => value.trim());
  hidden(box).value = parts.some(Boolean) ? parts.map((text) => text.padStart(2, '0')).join('/') : '';
});

on('click', '[data-gia-tri]', (word) => {
  for (const other of word.parentElement.querySelectorAll('.nhan')) other.classList.toggle('dang', other === word);
  hidden(word.parentElement).value = word.dataset.giaTri;
});

async function sendFile(row, file) {
  const body = new FormData();
  if (file) body.set(row.querySelector('input').name, file);
  row.classList.add('dang-gui');
  try {
    const answer = await fetch(row.dataset.tep, { method: 'POST', body, headers: { 'x-manh': '1' } });
    if (answer.headers.get('x-dich')) return location.reload();
    if (!answer.ok) throw new Error(String(answer.status));
    row.outerHTML = await answer.text();
  } catch {
    row.classList.remove('dang-gui');
    row.insertAdjacentHTML('beforeend', '<p class="loi">Chưa gửi được tệp, vui lòng chọn lại</p>');
  }
}
on('change', '.giay input', (input) => {
  if (input.files[0]) sendFile(input.closest('.giay'), input.files[0]);
});
on('click', '[data-bo-tep]', (button) => sendFile(button.closest('.giay'), null));
