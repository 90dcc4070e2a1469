// The agency depends on the province: its list is fetched anew whenever the province changes.
const province = document.querySelector('#province');
const agency = document.querySelector('#agency');
const form = document.querySelector('#case-form');
const warning = document.querySelector('#case-warning');

function offer(prompt, names) {
  agency.textContent = '';
  agency.append(new Option(prompt, ''), ...names.map((name) => new Option(name, name)));
}

async function loadAgencies() {
  if (!province.value) return offer('Chọn cơ quan', []);
  offer('Đang tải danh sách cơ quan…', []);
  const answer = await fetch(`${form.dataset.agencies}?province=${encodeURIComponent(province.value)}`);
  const names = answer.ok ? await answer.json() : [];
  offer('Chọn cơ quan', names);
  if (names.length === 1) agency.value = names[0];
}

province.addEventListener('change', loadAgencies);
form.addEventListener('submit', (event) => {
  const missing =
    !province.value || !agency.value
      ? 'Vui lòng chọn cơ quan thực hiện'
      : !form.elements.case.value
        ? 'Vui lòng chọn trường hợp xử lý'
        : '';
  warning.textContent = missing;
  warning.hidden = missing === '';
  if (missing) event.preventDefault();
});
loadAgencies();
