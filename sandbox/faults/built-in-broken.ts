import type { Fault } from './fault.ts';

export const builtInBroken = {
  id: 'built-in-broken',
  expected: { cause: 'portal', detail: 'script-error' },
  says: 'An old library of the portal replaces Array.prototype.map with one of its own that fails on what current pages give it.',
  touches: 'all',
  portal: {
    head: `<script>
Array.prototype.map = function (change) {
  if (typeof change !== 'string') throw new TypeError('Class.create: expected a property name');
  return this.reduce((all, one) => all.concat([one[change]]), []);
};
</script>`,
  },
} satisfies Fault;
