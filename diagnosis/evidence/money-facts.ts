import type { RunSignals } from '../signals.ts';
import { gatewayCodes, type GatewayAnswerGroup } from './gateway-codes.ts';
import { signalsOf } from './signals-of.ts';

export interface MoneyFacts {
  readonly declaredVnd: number | null;
  readonly portalVnd: number | null;
  readonly gatewayVnd: number | null;
  readonly gatewayHost: string | null;
  readonly moneyMoved: boolean;
  /** How many different returns from the gateway told of a charge. */
  readonly charges: number;
  /** The last answer of the gateway, null where none came back. */
  readonly answer: {
    readonly code: string;
    readonly transactionStatus: string | null;
    readonly group: GatewayAnswerGroup;
    readonly vi: string;
    readonly en: string;
  } | null;
  /** Whether the portal's own page acknowledged the payment; null: it was not looked for. */
  readonly acknowledged: boolean | null;
}

/** What the payment came to, put together from everything seen of it. null: no payment was met. */
export function moneyFacts(run: RunSignals): MoneyFacts | null {
  const payments = signalsOf(run, 'payment');
  if (payments.length === 0) return null;
  const last = <T>(read: (payment: (typeof payments)[number]) => T | null): T | null =>
    payments.map(read).findLast((value) => value !== null) ?? null;
  const code = last((payment) => payment.responseCode);
  const meaning =
    code === null
      ? null
      : (gatewayCodes[code.padStart(2, '0')] ?? {
          group: 'error' as const,
          vi: 'mã không có trong danh mục',
          en: 'a code in no list',
        });
  const charged = payments.filter((payment) => payment.moneyMoved && payment.responseCode === '00');
  return {
    declaredVnd: last((payment) => payment.declaredVnd),
    portalVnd: last((payment) => payment.portalVnd),
    gatewayVnd: last((payment) => payment.gatewayVnd),
    gatewayHost: last((payment) => payment.gatewayHost),
    moneyMoved: payments.some((payment) => payment.moneyMoved),
    charges: charged.length,
    answer:
      code === null || meaning === null
        ? null
        : { code, transactionStatus: last((payment) => payment.transactionStatus), ...meaning },
    acknowledged: signalsOf(run, 'post-condition').findLast((condition) => condition.what === 'paid')?.holds ?? null,
  };
}
