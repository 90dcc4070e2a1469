// What every page's inline handlers call.
Object.assign(window, {
  /** The Enter key presses the button that belongs to a search box. */
  WebForm_FireDefaultButton(event, id) {
    if (event.keyCode !== 13 || event.target.tagName === 'TEXTAREA') return true;
    document.getElementById(id).click();
    event.preventDefault();
    return false;
  },
  moNhanh(title) {
    const open = title.parentNode.classList.toggle('mo');
    title.querySelector('.dau').textContent = open ? '-' : '+';
  },
  getProcedureByEvent(code) {
    location.href = `/dich-vu-cong/vao-thu-tuc.aspx?MaTTHC=${encodeURIComponent(code)}`;
  },
  moCuaSo(address) {
    window.open(address, 'chonDonVi', 'width=760,height=600,scrollbars=yes');
  },
  /** In the window of agencies: hands the chosen one to the page that opened it. */
  nhanDonVi(row) {
    window.opener.document.querySelector('#txtDonVi').value = row.querySelector('.ten').textContent;
    // Not before the click is over.
    setTimeout(() => window.close(), 100);
  },
});

// Check boxes that behave as radio buttons.
document.addEventListener('change', ({ target }) => {
  const box = target.closest('.x-radio');
  if (!box || !target.checked) return;
  for (const other of box.parentNode.querySelectorAll('input')) other.checked = other === target;
});
