// Clickable things that are no links, what folds open (the menu on narrow screens, the notices), the way back up, printing.
document.addEventListener('click', (event) => {
  const go = event.target.closest('[data-go]');
  if (go) location.href = go.dataset.go;
  const toggle = event.target.closest('[data-toggle]');
  if (toggle) document.querySelector(toggle.dataset.toggle).classList.toggle('open');
  if (event.target.closest('[data-top]')) scrollTo({ top: 0 });
  if (event.target.closest('[data-print]')) window.print();
});
