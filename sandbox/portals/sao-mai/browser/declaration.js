/** A declaration: checked where it is filled in, saved, repeated entries, papers, and asked about before it is filed. */
const { bootstrap, dayOf, Dropzone, startControls, Swal, toast } = window;
const form = document.getElementById('to-khai');
if (form) {
  Dropzone.autoDiscover = false;
  const zones = [...form.querySelectorAll('.dropzone')].map(startZone);

  function startZone(element) {
    const { gui, tenThamSo, nhan, toiDa } = element.dataset;
    const zone = new Dropzone(element, {
      url: gui,
      paramName: tenThamSo,
      acceptedFiles: nhan,
      maxFilesize: Number(toiDa),
      maxFiles: 1,
      addRemoveLinks: true,
      headers: { Accept: 'application/json' },
      dictDefaultMessage: 'Kéo thả tệp vào đây hoặc bấm để chọn tệp',
      dictFileTooBig: 'Vui lòng chọn tệp đính kèm có kích thước nhỏ hơn {{maxFilesize}} MB',
      dictInvalidFileType: `Tài liệu tải lên chỉ chấp nhận các định dạng ${nhan}`,
      dictMaxFilesExceeded: 'Chỉ được đính kèm một tệp. Vui lòng xóa tệp cũ trước',
      dictResponseError: 'Tải tệp lên không thành công, vui lòng thử lại',
      dictRemoveFile: 'Xóa tệp',
      dictCancelUpload: 'Hủy',
    });
    zone.on('error', (_, message) => toast('error', message.error ?? message));
    zone.on('success', () => element.classList.remove('thieu'));
    zone.on('removedfile', ({ status }) => {
      if (status === Dropzone.SUCCESS) void fetch(gui, { method: 'DELETE', headers: { accept: 'application/json' } });
    });
    return zone;
  }

  const given = ({ element, files }) =>
    'daCo' in element.dataset || files.some(({ status }) => status === Dropzone.SUCCESS);

  /** What is wrong with a control; '' when nothing is. */
  function objection(control) {
    const { ten, mau } = control.dataset;
    if (control.type === 'radio') {
      const chosen = [...form.elements].some(({ name, checked }) => name === control.name && checked);
      return control.required && !chosen ? `Vui lòng chọn ${ten}` : '';
    }
    if (control.type === 'checkbox') return control.required && !control.checked ? `Vui lòng xác nhận ${ten}` : '';
    const value = control.value.trim();
    if (!value)
      return !control.required ? '' : `Vui lòng ${control.matches('select, .chi-chon') ? 'chọn' : 'nhập'} ${ten}`;
    if (control.pattern && !new RegExp(control.pattern, 'u').test(value)) return mau;
    if (control.matches('.ngay') && !(dayOf(value) && /^\d\d\/\d\d\/\d{4}$/.test(value)))
      return `${ten} không đúng định dạng dd/mm/yyyy`;
    return 'so' in control.dataset && !/^\d+$/.test(value) ? mau || `${ten} phải là số` : '';
  }

  function say(control, message) {
    const question = control.closest('.cau-hoi');
    const marked = control.tomselect
      ? [control, control.tomselect.wrapper]
      : [control.closest('.nhom-chon') ?? control];
    for (const element of marked) element.classList.toggle('is-invalid', message !== '');
    const words = question?.querySelector('.invalid-feedback');
    if (words) words.textContent = message;
  }

  const controlsOf = (part) => [...part.querySelectorAll('[data-ten]')];

  /** The first thing to mend in a part, everything wrong in it being marked; null: nothing. */
  function firstWrong(part) {
    const wrong = [...new Map(controlsOf(part).map((control) => [control.name, control])).values()].filter(
      (control) => {
        const message = objection(control);
        say(control, message);
        return message !== '';
      },
    );
    const missing = zones.filter((zone) => part.contains(zone.element) && zone.element.dataset.batBuoc && !given(zone));
    for (const { element } of missing) element.classList.add('thieu');
    return wrong[0]?.closest('.cau-hoi') ?? missing[0]?.element ?? null;
  }

  function showWrong(place) {
    place.scrollIntoView({ block: 'center' });
    const paper = place.dataset.batBuoc;
    toast('warning', paper ? `Vui lòng đính kèm: ${paper}` : 'Vui lòng nhập đầy đủ thông tin bắt buộc');
  }

  const parts = [...form.querySelectorAll('.phan')];
  const tabOf = (part) => document.querySelector(`[data-bs-target="#${part.id}"]`);
  const open = (part) => {
    const tab = tabOf(part);
    if (tab) bootstrap.Tab.getOrCreateInstance(tab).show();
  };
  const uploading = () => zones.some((zone) => zone.getUploadingFiles().length + zone.getQueuedFiles().length > 0);

  // What was objected to is looked at again while it is mended; leaving a field must not move what is clicked next.
  for (const name of ['input', 'change'])
    form.addEventListener(name, ({ target }) => {
      if (target.dataset.ten && target.closest('.cau-hoi')?.querySelector('.is-invalid'))
        say(target, objection(target));
    });
  form.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-tien], [data-lui], [data-luu-nhap], [data-them-muc], [data-xoa-muc]');
    if (!button) return;
    const part = button.closest('.phan');
    if ('tien' in button.dataset) {
      const wrong = firstWrong(part);
      if (wrong) return showWrong(wrong);
      if (uploading()) return toast('info', 'Đang tải tệp lên, vui lòng đợi');
      open(parts[parts.indexOf(part) + 1]);
      scrollTo(0, 0);
    } else if ('lui' in button.dataset) open(parts[parts.indexOf(part) - 1]);
    else if ('luuNhap' in button.dataset) void save();
    else if ('themMuc' in button.dataset) addEntry(button);
    else button.closest('.muc-lap').remove();
  });

  async function save() {
    const answer = await fetch(form.dataset.luu, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new FormData(form),
    }).catch(() => null);
    const { message = 'Lỗi hệ thống' } = (await answer?.json().catch(() => null)) ?? {};
    toast(answer?.ok ? 'success' : 'error', message);
  }

  function addEntry(button) {
    const template = button.parentElement.querySelector('template');
    const entries = button.parentElement.querySelector('.cac-muc');
    const used = [...entries.querySelectorAll('[name]')].map(({ name }) => Number(name.split('.')[2]));
    const made = document.createElement('div');
    made.innerHTML = template.innerHTML.replaceAll('__n__', Math.max(-1, ...used) + 1);
    const entry = made.firstElementChild;
    entries.append(entry);
    startControls(entry);
  }

  const row = (words, value) => {
    const line = document.createElement('tr');
    for (const text of [words, value]) line.insertCell().textContent = text;
    return line.outerHTML;
  };

  async function confirmed() {
    const { thuTuc, coQuan, nguoiNop, lePhi } = form.dataset;
    const papers = zones.filter(given).length;
    const summary = `${row('Thủ tục', thuTuc)}${row('Cơ quan tiếp nhận', coQuan)}${row('Người nộp', nguoiNop)}${row('Giấy tờ đính kèm', `${papers} tệp`)}${row('Phí, lệ phí', lePhi)}`;
    const { isConfirmed } = await Swal.fire({
      title: 'Xác nhận nộp hồ sơ',
      html: `<p>Ông/Bà vui lòng kiểm tra lại thông tin trước khi nộp.</p><table class="table table-sm text-start tom-tat">${summary}</table>`,
      showCancelButton: true,
      confirmButtonText: 'Đồng ý',
      cancelButtonText: 'Hủy bỏ',
      reverseButtons: true,
    });
    return isConfirmed;
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    for (const part of parts) {
      const wrong = firstWrong(part);
      if (!wrong) continue;
      open(part);
      return showWrong(wrong);
    }
    if (uploading()) return toast('info', 'Đang tải tệp lên, vui lòng đợi');
    if ('xacNhan' in form.dataset && !(await confirmed())) return;
    Swal.fire({ title: 'Đang xử lý…', allowOutsideClick: false, didOpen: () => Swal.showLoading() });
    form.submit();
  });
}
