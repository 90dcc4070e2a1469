/** What every page does: things to click that are no links, words in dialogs, size of letters, printing, copying. */
const { Swal } = window;

document.addEventListener('click', (event) => {
  const clicked = event.target.closest(
    '[data-href], [data-thong-bao], [data-chep], [data-in], [data-co-chu], [data-cuon]',
  );
  if (!clicked) return;
  const { href, thongBao, chep, coChu, cuon } = clicked.dataset;
  if (href) location.href = href;
  else if (thongBao) Swal.fire({ icon: 'info', text: thongBao, confirmButtonText: 'Đóng' });
  else if (chep) {
    navigator.clipboard?.writeText(chep).catch(() => {});
    window.toast('success', 'Đã sao chép');
  } else if (coChu) {
    const { style } = document.documentElement;
    style.fontSize = `${Math.min(Math.max((parseFloat(style.fontSize) || 16) + Number(coChu), 14), 20)}px`;
  } else if (cuon) document.querySelector(cuon).scrollIntoView({ behavior: 'smooth' });
  else window.print();
});

/** A short message in the corner. */
window.toast = (icon, title) => {
  Swal.fire({ toast: true, position: 'top-end', icon, title, showConfirmButton: false, timer: 3000 });
};
