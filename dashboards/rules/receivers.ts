/** Who is told, by cause: the one that must act so that the next citizen gets through (docs/causes.md). */
import type { Cause } from '../../diagnosis/causes.ts';

export const receivers = [
  'operator',
  'vendor',
  'procedure-owner',
  'payment-provider',
  'shared-systems',
  'access-network',
  'centre',
  'monitor',
  'watchdog',
] as const;
export type Receiver = (typeof receivers)[number];

export const receiversByCause = {
  portal: ['operator', 'vendor'],
  complexity: ['procedure-owner'],
  payment: ['payment-provider'],
  'data-sharing': ['shared-systems'],
  network: ['access-network'],
  device: ['operator'],
  inconclusive: ['monitor'],
} as const satisfies Record<Cause | 'inconclusive', readonly Receiver[]>;
