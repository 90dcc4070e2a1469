// The four-step application: e-form (Form.io), documents, fee and way of receiving, then the code on its own page.
const { definition, fields, repeated, attachments, submitTo, captchaAt } = JSON.parse(
  document.querySelector('#application').textContent,
);
const files = new Map();
let form;

const steps = [1, 2, 3].map((number) => document.querySelector(`#step-${number}`));
const marks = [...document.querySelectorAll('.ig-step')];

function show(number) {
  steps.forEach((step, index) => (step.hidden = index !== number - 1));
  marks.forEach((mark, index) => mark.classList.toggle('active', index === number - 1));
  scrollTo({ top: 0 });
}

function refuse(messages) {
  const box = document.querySelector('#refusals');
  box.textContent = '';
  box.append(...messages.map((message) => Object.assign(document.createElement('div'), { textContent: message })));
  box.hidden = messages.length === 0;
  if (messages.length > 0) scrollTo({ top: 0 });
}

// Step 1
async function renderForm() {
  const { Formio } = window;
  Formio.cdn.setBaseUrl('/static');
  Formio.setBaseUrl(location.origin);
  form = await Formio.createForm(document.querySelector('#eform'), definition, {
    language: 'vi',
    i18n: { vi: window.igateVietnamese },
    submitOnEnter: false,
  });
  form.nosubmit = true;
  document.querySelector('#eform').dataset.ready = 'true';
}

document
  .querySelector('#toggle-eform')
  .addEventListener('click', () => document.querySelector('#eform-box').classList.toggle('closed'));

document.querySelector('#to-step-2').addEventListener('click', async () => {
  refuse([]);
  try {
    await form.submit();
    show(2);
  } catch {
    document.querySelector('#eform-box').classList.remove('closed');
  }
});

// Step 2
for (const row of document.querySelectorAll('[data-attachment]')) {
  const attachment = attachments.find(({ id }) => id === row.dataset.attachment);
  const input = row.querySelector('input[type=file]');
  const name = row.querySelector('.ig-file');
  const remove = row.querySelector('.ig-remove');
  row.querySelector('.ig-upload').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const file = input.files[0];
    if (!file) return;
    input.value = '';
    if (!attachment.accept.includes(file.name.split('.').pop().toLowerCase())) {
      alert(`Tài liệu tải lên chỉ chấp nhận các định dạng ${attachment.accept.join(', ')}`);
    } else if (file.size > attachment.maxMiB * 1024 * 1024) {
      alert(`Tệp tải lên kích thước tối đa ${attachment.maxMiB}MB`);
    } else {
      files.set(attachment.id, file);
      name.textContent = file.name;
      remove.hidden = false;
    }
  });
  remove.addEventListener('click', () => {
    files.delete(attachment.id);
    name.textContent = '';
    remove.hidden = true;
  });
}

document.querySelector('#to-step-3').addEventListener('click', () => {
  const missing = attachments.filter(({ id, required }) => required && !files.has(id)).map(({ name }) => name);
  refuse(missing.length > 0 ? [`Vui lòng đính kèm đầy đủ thành phần hồ sơ (${missing.join('; ')})`] : []);
  if (missing.length === 0) show(3);
});

for (const button of document.querySelectorAll('[data-back]')) {
  button.addEventListener('click', () => {
    refuse([]);
    show(Number(button.dataset.back));
  });
}

// Step 3
function renewCaptcha(name) {
  const image = document.querySelector('#captcha-image');
  if (!image) return;
  image.src = `${captchaAt}/${name}`;
  document.querySelector('#captcha-name').value = name;
  document.querySelector('#captcha').value = '';
}

document
  .querySelector('#captcha-refresh')
  ?.addEventListener('click', async () => renewCaptcha(await (await fetch(captchaAt)).text()));

/** What Form.io holds, as the portal's server wants it: text; dates as dd/mm/yyyy. */
function textOf(value, kind) {
  if (value === undefined || value === null) return '';
  if (kind === 'checkbox') return value ? 'Có' : '';
  if (kind !== 'date') return String(value).trim();
  if (/^\d{2}\/\d{2}\/\d{4}$/.test(value)) return value === '00/00/0000' ? '' : value;
  const date = new Date(value);
  if (value === '' || Number.isNaN(date.getTime())) return '';
  return `${String(date.getDate()).padStart(2, '0')}/${String(date.getMonth() + 1).padStart(2, '0')}/${date.getFullYear()}`;
}

function body() {
  const sent = new FormData(document.querySelector('#captchaForm'));
  const { data } = form.submission;
  for (const { id, kind } of fields) sent.append(`f.${id}`, textOf(data[id], kind));
  for (const section of repeated) {
    (data[section.id] ?? []).forEach((entry, index) => {
      if (!section.fields.some(({ id, kind }) => textOf(entry[id], kind))) return;
      for (const { id, kind } of section.fields) sent.append(`g.${section.id}.${index}.${id}`, textOf(entry[id], kind));
    });
  }
  for (const [id, file] of files) sent.append(`a.${id}`, file, file.name);
  return sent;
}

/** Shows refusals at the top and, where they name one, at the field; goes back to the step that must be mended. */
function showRefusals(refusals) {
  refuse(refusals.map(({ message }) => message));
  const atFields = refusals.filter(({ field }) => fields.some(({ id }) => id === field));
  const atFiles = refusals.filter(({ field }) => attachments.some(({ id }) => id === field));
  if (atFields.length > 0) show(1);
  else if (atFiles.length > 0) show(2);
  const tell = () => {
    for (const { field, message } of atFields) form.getComponent(field)?.setCustomValidity(message, true);
  };
  tell();
  // Form.io checks what was typed a moment late, and takes away what the server said of it.
  form.once('change', ({ changed }) => {
    if (!changed?.flags?.modified) tell();
  });
}

document.querySelector('#captchaForm').addEventListener('submit', async (event) => {
  event.preventDefault();
  refuse([]);
  if (!document.querySelector('#pledge').checked) return refuse(['Vui lòng tích chọn cam kết trước khi nộp hồ sơ']);
  const captcha = document.querySelector('#captcha');
  if (captcha && captcha.value.trim() === '') return refuse(['Vui lòng nhập mã xác nhận']);
  const button = document.querySelector('#send');
  button.disabled = true;
  button.textContent = 'Đang gửi…';
  try {
    const challenge = document.querySelector('#captcha-name')?.value ?? '';
    const answer = await fetch(`${submitTo}?captcha=${challenge}`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: body(),
    });
    const result = await answer.json();
    if (result.location) location.href = result.location;
    else if (result.refusals) showRefusals(result.refusals);
    else refuse([result.message]);
    if (result.captcha) renewCaptcha(result.captcha);
  } catch {
    refuse(['Yêu cầu của bạn thực hiện thất bại.']);
  } finally {
    button.disabled = false;
    button.textContent = 'Nộp hồ sơ';
  }
});

renderForm();
