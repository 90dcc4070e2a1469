// The calendar and mask of dates, and the height that the frame around the e-form needs.
const { jQuery, Inputmask } = window;
const dates = document.querySelectorAll('.datepicker');
if (dates.length > 0) {
  Inputmask('99/99/9999', { placeholder: '_', showMaskOnHover: false }).mask(dates);
  jQuery.datepicker.setDefaults(jQuery.datepicker.regional.vi);
  jQuery(dates).datepicker({
    dateFormat: 'dd/mm/yy',
    changeMonth: true,
    changeYear: true,
    yearRange: '1920:2040',
    showOn: 'button',
    buttonImage: '/static/lich.svg',
    buttonImageOnly: false,
    buttonText: '',
  });
}

const content = document.querySelector('#aspnetForm');
const tellHeight = () => window.parent.postMessage({ chieuCaoToKhai: content.scrollHeight + 40 }, '*');
new window.ResizeObserver(tellHeight).observe(content);
tellHeight();
