// The frame grows with the e-form in it; questions before something is sent or deleted.
window.addEventListener('message', ({ data, source }) => {
  const frame = document.querySelector('#ifrToKhai');
  if (frame && source === frame.contentWindow && data.chieuCaoToKhai) frame.style.height = `${data.chieuCaoToKhai}px`;
});

Object.assign(window, {
  hienHoi: () => document.querySelector('#hoi').classList.add('hien'),
  anHoi: () => document.querySelector('#hoi').classList.remove('hien'),
  hoiXoa: (icon) => icon.parentNode.querySelector('.popconfirm').classList.add('hien'),
  thoiXoa: (words) => words.closest('.popconfirm').classList.remove('hien'),
});
