// What every page of the portal has: cells, chips and pager marks that lead on, the menu of narrow screens, select2.
const { jQuery } = window;

jQuery(document).on('click', '[data-href]', function () {
  location.href = this.dataset.href;
});

window.getProcedureByEvent = (address) => {
  location.href = address;
};

window.toggleMenu = () => jQuery('#main-menu').toggleClass('open');

/** Gives the lists below `root` over to select2, whose search box stands at the end of body. */
window.takeOver = (root) => {
  jQuery(root)
    .find('select.select2:not(.select2-hidden-accessible)')
    .each(function () {
      jQuery(this).select2({ language: 'vi', width: '100%' });
    });
};

window.takeOver(document);
