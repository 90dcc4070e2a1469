import type { Fault } from './fault.ts';

export const tooWeak = {
  id: 'too-weak',
  expected: { cause: 'device', detail: 'too-weak' },
  says: "The portal's pages work so long in the browser that a weak processor never gets through with them.",
  touches: 'all',
  circumstances: { device: 'phone-old' },
  portal: {
    head: `<script>
(() => {
  // A widget that measures the whole page again and again, as long as the page lives; a bounded number of rounds.
  let rounds = 0;
  const measure = () => {
    let sum = 0;
    for (let n = 0; n < 60_000_000; n += 1) sum += Math.sqrt(n % 97);
    rounds += 1;
    if (rounds < 40 && sum > 0) setTimeout(measure, 0);
  };
  if (/SM-J610F|Android 9/.test(navigator.userAgent)) document.addEventListener('DOMContentLoaded', measure);
})();
</script>`,
  },
} satisfies Fault;
