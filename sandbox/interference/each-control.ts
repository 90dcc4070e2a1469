/**
 * A script for the head of every page that does something to each control whose words match, now and whenever the page
 * changes, so that it meets a product's pages whether a server or a script draws them.
 */
/** Also behind the ligature of an icon: `sendNộp hồ sơ`, `paymentThanh toán trực tuyến`. */
export const submitWords = /^[a-z_]*\s*(gửi hồ sơ|nộp hồ sơ|gửi thông tin|gửi đăng ký|gửi đi|hoàn thành|hoàn tất)/i;
export const payWords = /^[a-z_]*\s*(thanh toán|nộp phí|nộp lệ phí)/i;
export const applyWords =
  /^(nộp trực tuyến|nộp hồ sơ|đăng ký trực tuyến|làm thủ tục|thực hiện|kê khai trực tuyến|nộp ngay)/i;

/** Buttons, and links and whatever else acts when clicked, which many portals draw as buttons. */
const clickable = 'button, a, input[type=submit], input[type=button], [role=button], [onclick]';
/** What sends a form; a menu item of the same words does not. */
const sending = 'button, input[type=submit], input[type=button], form [role=button]';

/** `act` is JavaScript that has `control`. */
export function eachControl(words: RegExp, act: string, which: 'clickable' | 'sending' = 'sending'): string {
  const selector = which === 'clickable' ? clickable : sending;
  return `<script>
(() => {
  const meant = /${words.source}/${words.flags};
  const seen = new WeakSet();
  const arrange = () => {
    for (const control of document.querySelectorAll(${JSON.stringify(selector)})) {
      const words = (control.value || control.textContent || '').trim();
      if (seen.has(control) || !meant.test(words)) continue;
      seen.add(control);
      ${act}
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    arrange();
    new MutationObserver(arrange).observe(document.body, { childList: true, subtree: true });
  });
})();
</script>`;
}
