import { onPhones } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const fontMissing = {
  id: 'font-missing',
  expected: { cause: 'device', detail: 'font-missing' },
  says: "The portal's texts are written for a font of its own that this telephone has not: its letters show as boxes.",
  touches: 'all',
  circumstances: { device: 'phone' },
  portal: {
    head: onPhones(`
const own = (text) => text.replace(/[a-zà-ỹđ]/gi, (letter) => String.fromCharCode(0xe000 + (letter.codePointAt(0) % 0x800)));
const rewrite = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/[a-z]/i.test(node.data) && !node.parentElement.closest('script, style')) node.data = own(node.data);
  }
  for (const control of document.querySelectorAll('[placeholder], [aria-label], [title], input[type=submit], input[type=button]'))
    for (const name of ['placeholder', 'aria-label', 'title', 'value'])
      if (/[a-z]/i.test(control.getAttribute(name) ?? '') && (name !== 'value' || /submit|button/.test(control.type)))
        control.setAttribute(name, own(control.getAttribute(name)));
};
document.addEventListener('DOMContentLoaded', () => {
  rewrite();
  new MutationObserver(rewrite).observe(document.body, { childList: true, subtree: true, characterData: true });
});`),
  },
} satisfies Fault;
