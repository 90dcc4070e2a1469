import type { Fault } from './fault.ts';

const answered = 6;
let asked = 0;

export const resolverDiesOnTheWay = {
  id: 'resolver-dies-on-the-way',
  // Names are in order, as the other resolver shows; only this network cannot tell them any more.
  expected: { cause: 'network', detail: 'dns-access' },
  says: "The access network's resolver falls silent after its first answers; another one goes on answering.",
  touches: 'all',
  names: { access: () => (++asked > answered ? 'silent' : 'address'), control: () => 'address' },
} satisfies Fault;
