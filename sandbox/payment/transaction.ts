/**
 * One payment at the gateway, from the merchant's redirect to its end.
 */
import type { TestCard } from './test-cards.ts';
import type { VnpParameters } from './signature.ts';

export interface Merchant {
  readonly tmnCode: string;
  readonly secret: string;
  /** Where the gateway tells the result, server to server (GET). */
  readonly ipnUrl: string;
}

export interface Transaction {
  /** Names the payment in the gateway's own addresses. */
  readonly token: string;
  /** vnp_TransactionNo */
  readonly number: string;
  readonly merchant: Merchant;
  /** The signed parameters of the pay request. */
  readonly request: VnpParameters;
  bankCode: string | null;
  card: TestCard | null;
  wrongCards: number;
  wrongOtps: number;
  /** vnp_ResponseCode once the payment ended; null while it goes on. */
  responseCode: string | null;
  /** `yyyyMMddHHmmss`, Viet Nam time. */
  payDate: string;
}

/** vnp_TransactionStatus: 00 paid, 01 not finished, 02 failed. */
export function transactionStatus({ responseCode }: Transaction): string {
  if (responseCode === null) return '01';
  return responseCode === '00' ? '00' : '02';
}

/** What return address and IPN carry, unsigned. */
export function resultParameters(transaction: Transaction): VnpParameters {
  const { request, merchant } = transaction;
  return {
    vnp_TmnCode: merchant.tmnCode,
    vnp_Amount: request['vnp_Amount'] ?? '',
    vnp_BankCode: transaction.bankCode ?? 'VNPAY',
    vnp_BankTranNo: transaction.responseCode === '00' ? `VNP${transaction.number}` : '',
    vnp_CardType: 'ATM',
    vnp_PayDate: transaction.payDate,
    vnp_OrderInfo: request['vnp_OrderInfo'] ?? '',
    vnp_TransactionNo: transaction.responseCode === '00' ? transaction.number : '0',
    vnp_ResponseCode: transaction.responseCode ?? '99',
    vnp_TransactionStatus: transactionStatus(transaction),
    vnp_TxnRef: request['vnp_TxnRef'] ?? '',
  };
}
