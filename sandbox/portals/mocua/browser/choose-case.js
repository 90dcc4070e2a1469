// Province, then agency; and the rules, which open in a box of their own.
const { jQuery, loadUnits } = window;
const form = document.querySelector('#frmCASE');
const [city, agency, message] = ['#cboCITY_ID', '#cboAGENCY_ID', '#msgCASE'].map((id) => document.querySelector(id));
const matt = form.elements.matt.value;

const load = () => loadUnits(agency, city.value, { matt }, '');
jQuery(city).on('change', load);
load();

window.showRules = () => {
  document.querySelector('#dlgRULE').hidden = false;
};
window.hideRules = () => {
  document.querySelector('#dlgRULE').hidden = true;
};

form.addEventListener('submit', (event) => {
  const wanting = !agency.value
    ? 'Vui lòng chọn cơ quan tiếp nhận'
    : !form.elements.truonghop.value
      ? 'Vui lòng chọn trường hợp xử lý'
      : !document.querySelector('#chkRULE').checked
        ? 'Vui lòng đồng ý với điều khoản sử dụng của chúng tôi'
        : '';
  message.textContent = wanting;
  message.hidden = wanting === '';
  if (wanting) event.preventDefault();
});
