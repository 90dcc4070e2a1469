// The controls of forms: lists that hang on another list, dates, boxes that cannot be typed into at once, the captcha.
const { jQuery, takeOver } = window;

/** Fills a list anew and empties it: its old entries belonged to another province. */
async function loadUnits(list, city, query, chosen) {
  const options = (names, prompt) => {
    list.textContent = '';
    list.append(new Option(prompt, ''), ...names.map((name) => new Option(name, name, false, name === chosen)));
  };
  const prompt = list.dataset.prompt ?? list.options[0].text;
  list.dataset.prompt = prompt;
  list.dataset.asked = city;
  options([], city ? 'Đang tải danh sách…' : prompt);
  jQuery(list).trigger('change');
  if (!city) return;
  let names = [];
  try {
    const answer = await fetch(`/jsp/rest.jsp?${new URLSearchParams({ ...query, city })}`);
    if (!answer.ok) throw new Error(`Status ${answer.status}`);
    names = await answer.json();
  } catch {
    alert('Lỗi hệ thống. Không tải được danh sách đơn vị hành chính!');
  }
  if (list.dataset.asked !== city) return;
  options(names, prompt);
  if (names.length === 1) list.value = names[0];
  jQuery(list).trigger('change');
}
window.loadUnits = loadUnits;

/** Makes the controls below `root` work, once they stand in the page. */
function prepare(root) {
  takeOver(root);
  for (const list of root.querySelectorAll('select[data-city]')) {
    const city = document.querySelector(list.dataset.city);
    jQuery(city).on('change', () => loadUnits(list, city.value, {}, ''));
    if (city.value) loadUnits(list, city.value, {}, list.dataset.chosen);
  }
  const common = {
    format: 'dd/mm/yyyy',
    language: 'vi',
    autoclose: true,
    todayHighlight: true,
    orientation: 'bottom auto',
  };
  jQuery(root)
    .find('.datepicker, .input-group.date')
    .each(function () {
      const enableOnReadonly = this.querySelector('input[readonly]') !== null;
      jQuery(this).datepicker({ ...common, startView: this.dataset.start, enableOnReadonly });
    });
  jQuery(root)
    .find('select.format')
    .on('change', function () {
      const box = jQuery(this.dataset.date);
      const views = { 'dd/mm/yyyy': 0, 'mm/yyyy': 1, yyyy: 2 }[this.value];
      box.datepicker('destroy').val('').attr('placeholder', this.value);
      box.datepicker({ ...common, format: this.value, startView: 2, minViewMode: views });
    });
  setTimeout(() => {
    for (const box of root.querySelectorAll('[data-late]')) box.removeAttribute('readonly');
  }, 500);
}
window.prepareControls = prepare;

const rowOf = (id, number) => {
  const holder = document.createElement('tbody');
  holder.innerHTML = document
    .querySelector(`#row_${id}`)
    .innerHTML.replaceAll(`g.${id}.N.`, `g.${id}.${number}.`)
    .replace(/_N(?=["_])/g, `_${number}`);
  return holder.firstElementChild;
};

window.addEntry = (id) => {
  const grid = document.querySelector(`#grid_${id}`);
  const number = Number(grid.dataset.next);
  grid.dataset.next = String(number + 1);
  const row = rowOf(id, number);
  grid.tBodies[0].append(row);
  prepare(row);
};
window.removeEntry = (mark) => mark.closest('tr').remove();

jQuery(document).on('click', '.refresh', async function () {
  const picture = this.closest('td').querySelector('img');
  const answer = await fetch(`/jsp/captcha.jsp?${new URLSearchParams({ phien: this.dataset.page })}`);
  if (answer.ok) picture.src = await answer.text();
});

window.chooseDay = (cell, day) => {
  const box = cell.closest('.appointment');
  for (const other of box.querySelectorAll('.chosen')) other.classList.remove('chosen');
  cell.classList.add('chosen');
  box.querySelector('#lblselectedDate').textContent = day;
  box.querySelector('input').value = day;
};

prepare(document);
