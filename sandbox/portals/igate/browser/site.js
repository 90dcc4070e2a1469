// Clickable things that are no links, and the menu on narrow screens.
document.addEventListener('click', (event) => {
  const go = event.target.closest('[data-go]');
  if (go) location.href = go.dataset.go;
  const toggle = event.target.closest('[data-toggle]');
  if (toggle) document.querySelector(toggle.dataset.toggle).classList.toggle('open');
});
