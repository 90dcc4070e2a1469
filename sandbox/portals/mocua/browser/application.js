// The tabs of an application: each is checked before the next opens, all of them before the form is sent.
const { jQuery, prepareControls } = window;
const form = document.querySelector('#frmHOSO');
const tabs = [...form.querySelectorAll('.tab')];
const marks = [...document.querySelectorAll('.tabs li')];
let furthest = 1;

function show(number) {
  furthest = Math.max(furthest, number);
  tabs.forEach((tab, index) => (tab.hidden = index !== number - 1));
  marks.forEach((mark, index) => mark.classList.toggle('active', index === number - 1));
  const online = document.querySelector('#type_T');
  if (number === 3 && online.dataset.online === 'true') online.disabled = false;
  scrollTo(0, 0);
}

/** Whether something is given; of radio buttons any of them will do. */
const given = (control) =>
  control.type === 'radio'
    ? form.querySelector(`input[name="${window.CSS.escape(control.name)}"]:checked`) !== null
    : control.type === 'checkbox'
      ? control.checked
      : control.value.trim() !== '';

const cellOf = (control) => control.closest('td') ?? control.parentElement;

/** Says in the cell what is wanting; true when nothing is. */
function complete(tab) {
  for (const said of tab.querySelectorAll('.err')) said.remove();
  const wanting = [...tab.querySelectorAll('[data-required]')].filter(
    (control) => !control.disabled && !given(control),
  );
  for (const cell of new Set(wanting.map(cellOf))) {
    cell.append(
      Object.assign(document.createElement('div'), { className: 'err', textContent: 'Trường dữ liệu bắt buộc' }),
    );
  }
  if (wanting.length === 0) return true;
  show(tabs.indexOf(tab) + 1);
  alert(
    tab.id === 'tab-2' ? 'Bạn chưa đính kèm đủ thành phần hồ sơ bắt buộc!' : 'Vui lòng nhập đầy đủ thông tin bắt buộc',
  );
  cellOf(wanting[0]).scrollIntoView({ block: 'center' });
  return false;
}

for (const number of [2, 3, 4]) {
  document.querySelector(`#btnNEXT_TAB_${number}`).addEventListener('click', () => {
    if (complete(tabs[number - 2])) show(number);
  });
}
for (const button of form.querySelectorAll('[data-back]')) {
  button.addEventListener('click', () => show(Number(button.dataset.back)));
}
marks.forEach((mark, index) => mark.addEventListener('click', () => index < furthest && show(index + 1)));

// Papers
const rowOf = (number) => document.querySelector(`#fileUpload${number}`).closest('td');

window.clearFile = (number) => {
  const cell = rowOf(number);
  cell.querySelector('input').value = '';
  cell.querySelector('.clear').hidden = true;
  cell.querySelectorAll('.new').forEach((name) => name.remove());
};

form.addEventListener('change', ({ target }) => {
  if (target.type !== 'file') return;
  const number = target.id.replace('fileUpload', '');
  const files = [...target.files];
  const accepted = target.dataset.accept.split(',');
  const strange = files.find(({ name }) => !accepted.includes(name.split('.').pop().toLowerCase()));
  const large = files.find(({ size }) => size > Number(target.dataset.max) * 1024 * 1024);
  if (strange || large) {
    window.clearFile(number);
    alert(
      strange
        ? `Tệp tin không đúng định dạng cho phép (${accepted.join(', ')})`
        : `Tệp tin vượt quá dung lượng cho phép (${target.dataset.max} MB)`,
    );
    return;
  }
  const cell = rowOf(number);
  const names = cell.querySelector('.names');
  names.textContent = '';
  names.append(
    ...files.map(({ name }) => Object.assign(document.createElement('div'), { className: 'new', textContent: name })),
  );
  cell.querySelector('.clear').hidden = files.length === 0;
});

// Way of receiving
const block = document.querySelector('#divRECEIVE');
jQuery('input[id^=type_]').on('change', function () {
  block.textContent = '';
  if (this.id !== 'type_B') return;
  block.append(document.querySelector('#tplRECEIVE').content.cloneNode(true));
  prepareControls(block);
});

// Sending
form.addEventListener('submit', (event) => {
  const refuse = (message) => {
    event.preventDefault();
    if (message) alert(message);
  };
  if (!tabs.every(complete)) return refuse('');
  const captcha = form.elements.captcha;
  if (captcha && captcha.value.trim() === '') return refuse('Vui lòng nhập mã kiểm tra');
  if (!document.querySelector('#chkCHECK_LIABILITY').checked)
    return refuse('Vui lòng xác nhận cam kết trước khi gửi hồ sơ');
  if (!window.confirm('Bạn có chắc chắn gửi hồ sơ này?')) return refuse('');
  document.querySelector('#btn_Save_Send').textContent = 'Đang gửi…';
});

// After a refusal the page opens where the first of them is.
const refused = tabs.findIndex((tab) => tab.querySelector('.err'));
if (document.querySelector('.msg-error')) {
  furthest = tabs.length;
  show(refused === -1 ? tabs.length : refused + 1);
}
