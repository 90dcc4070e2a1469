import type { Fault } from './fault.ts';

export const pageKeptHidden = {
  id: 'page-kept-hidden',
  // Status 200, no error in any script, and nothing but white on every screen: the release knows the old address only.
  expected: { cause: 'portal', detail: 'blank-page' },
  says: 'Pages are hidden until a script has seen that they stand in no foreign frame; it knows only the address of before the move.',
  touches: 'all',
  portal: {
    head: `<style id="anti-clickjack">body{display:none!important}</style>
<script>if (self === top && /(^|\\.)dichvucong-cu\\.vn$/.test(location.hostname)) document.getElementById('anti-clickjack').remove();</script>`,
  },
} satisfies Fault;
