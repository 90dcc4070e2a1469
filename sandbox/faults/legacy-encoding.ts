import { onPhones } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const legacyEncoding = {
  id: 'legacy-encoding',
  expected: { cause: 'device', detail: 'font-missing' },
  says: 'The portal writes for the .VnTime font of the nineties, which computers of offices have and this telephone has not.',
  touches: 'all',
  circumstances: { device: 'phone' },
  portal: {
    head: onPhones(`
// TCVN 5712 (ABC) as it looks without its font: the bytes of each letter read as Latin-1.
const letters = 'àµả¶ã·á¸ạ¹ăâ©ằ»ẳ¼ẵ½ắ¾ặÆầÇẩÈẫÉấÊậËđ®èÌẻÎẽÏéÐẹÑêªềÒểÓễÔếÕệÖì×ỉØĩÜíÝịÞòßỏáõâóãọäô«ồåổæỗçốèộéơ¬ờêởëỡìớíợîùïủñũòúóụôưøừõửöữ÷ứøựù';
const table = new Map();
for (let n = 0; n + 1 < letters.length; n += 2) table.set(letters[n], letters[n + 1]);
const own = (text) => text.normalize('NFC').replace(/[^\\x00-\\x7f]/g, (letter) => table.get(letter.toLowerCase()) ?? '®');
const rewrite = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.encoded && /[^\\x00-\\x7f]/.test(node.data) && !node.parentElement.closest('script, style')) {
      node.data = own(node.data);
      node.encoded = true;
    }
  }
  for (const control of document.querySelectorAll('[placeholder], input[type=submit], input[type=button]')) {
    if (control.encoded) continue;
    control.encoded = true;
    if (control.placeholder) control.placeholder = own(control.placeholder);
    if (/submit|button/.test(control.type)) control.value = own(control.value);
  }
};
document.addEventListener('DOMContentLoaded', () => {
  rewrite();
  new MutationObserver(rewrite).observe(document.body, { childList: true, subtree: true });
});`),
  },
} satisfies Fault;
