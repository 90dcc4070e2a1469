/** Lists and days of a declaration: Tom Select with lists from the server, Pikaday in Vietnamese. */
const { Pikaday, TomSelect } = window;

const inVietnamese = {
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  months: Array.from({ length: 12 }, (_, n) => `Tháng ${n + 1}`),
  weekdays: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  weekdaysShort: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
};

const twoDigits = (number) => String(number).padStart(2, '0');
const written = (date) => `${twoDigits(date.getDate())}/${twoDigits(date.getMonth() + 1)}/${date.getFullYear()}`;

/** The day that is written as 15/08/2020, 15-8-2020 or 15082020; null: none is. */
window.dayOf = (text) => {
  const [, day, month, year] = /^(\d{1,2})\D?(\d{1,2})\D?(\d{4})$/.exec(text.trim()) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.getDate() === Number(day) && date.getMonth() === Number(month) - 1 ? date : null;
};

/** A day that may be typed has its calendar behind a button, where it does not cover what is typed. */
function startDay(field) {
  const button = field.parentElement.querySelector('[data-mo-lich]');
  const picker = new Pikaday({
    field: button ?? field,
    i18n: inVietnamese,
    firstDay: 1,
    yearRange: [1920, new Date().getFullYear() + 20],
    toString: written,
    parse: window.dayOf,
    onOpen: () => button && picker.setDate(window.dayOf(field.value), true),
    onSelect: (date) => {
      field.value = written(date);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      if (button) field.dispatchEvent(new Event('change', { bubbles: true }));
    },
  });
  if (button)
    field.addEventListener('change', () => {
      const date = window.dayOf(field.value);
      if (date) field.value = written(date);
    });
}

function startList(select) {
  const { nguon, phuThuoc } = select.dataset;
  const parent = phuThuoc ? document.getElementsByName(phuThuoc)[0] : null;
  const fromServer = {
    preload: 'focus',
    load: async (typed, done) => {
      const address = new URL(nguon, location.href);
      address.searchParams.set('tu', typed);
      if (parent) address.searchParams.set('tinh', parent.value);
      try {
        const answer = await fetch(address, { headers: { accept: 'application/json' } });
        done(answer.ok ? await answer.json() : []);
      } catch {
        done([]);
      }
    },
  };
  const list = new TomSelect(select, {
    maxOptions: 100,
    // What was typed just before a choice would open the list again, over whatever is below it.
    refreshThrottle: 0,
    onItemAdd: () => list.blur(),
    ...(nguon ? fromServer : {}),
    render: {
      no_results: () =>
        `<div class="no-results">${parent && !parent.value ? 'Vui lòng chọn tỉnh/thành phố trước' : 'Không tìm thấy kết quả'}</div>`,
      loading: () => '<div class="spinner"></div>',
    },
  });
  parent?.addEventListener('change', () => {
    list.clear();
    list.clearOptions();
    list.wrapper.classList.remove('preloaded');
  });
}

/** Everything below an element that is not started yet. */
window.startControls = (root) => {
  for (const select of root.querySelectorAll('select.danh-sach')) startList(select);
  for (const field of root.querySelectorAll('input.ngay')) startDay(field);
};

window.startControls(document);
