/**
 * Tells the merchant a payment's result, server to server, until he acknowledges it. Answers 00 (confirmed) and 02
 * (already confirmed) end it; any other answer, or none, has it tried again: ten times, five minutes apart.
 */
import { localFetch } from '../local-fetch.ts';
import { signedQuery } from './signature.ts';
import { resultParameters, type Transaction } from './transaction.ts';

export interface IpnSchedule {
  readonly attempts: number;
  readonly everyMs: number;
  readonly timeoutMs: number;
}

export const documentedSchedule: IpnSchedule = { attempts: 10, everyMs: 300_000, timeoutMs: 15_000 };

/** Resolves after the first attempt, whatever came of it; later attempts go on by themselves until `stopped`. */
export async function notifyMerchant(
  transaction: Transaction,
  schedule: IpnSchedule,
  stopped: AbortSignal,
  attempt = 1,
): Promise<void> {
  const { merchant } = transaction;
  const address = `${merchant.ipnUrl}?${signedQuery(merchant.secret, resultParameters(transaction))}`;
  const acknowledged = await localFetch(address, {
    signal: AbortSignal.any([stopped, AbortSignal.timeout(schedule.timeoutMs)]),
  })
    .then((answer) => answer.json() as Promise<{ RspCode?: string }>)
    .then(({ RspCode }) => RspCode === '00' || RspCode === '02')
    .catch(() => false);
  if (acknowledged || attempt >= schedule.attempts || stopped.aborted) return;
  setTimeout(() => {
    if (!stopped.aborted) void notifyMerchant(transaction, schedule, stopped, attempt + 1);
  }, schedule.everyMs).unref();
}
