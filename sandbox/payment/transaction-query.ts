/**
 * `querydr`: a merchant asks what became of a payment. Request and answer sign their values joined with `|`, in the
 * order the protocol gives.
 */
import { randomUUID } from 'node:crypto';
import { equalHex, hmac } from './signature.ts';
import { transactionStatus, type Merchant, type Transaction } from './transaction.ts';
import codes from './response-codes.json' with { type: 'json' };

const requestOrder = [
  'RequestId',
  'Version',
  'Command',
  'TmnCode',
  'TxnRef',
  'TransactionDate',
  'CreateDate',
  'IpAddr',
  'OrderInfo',
];
const answerOrder = [
  'ResponseId',
  'Command',
  'ResponseCode',
  'Message',
  'TmnCode',
  'TxnRef',
  'Amount',
  'BankCode',
  'PayDate',
  'TransactionNo',
  'TransactionType',
  'TransactionStatus',
  'OrderInfo',
  'PromotionCode',
  'PromotionAmount',
];

/** As JSON; merchants write dates as numbers as well as texts. */
export type QueryBody = Readonly<Record<string, string | number | undefined>>;

const joined = (values: QueryBody, order: readonly string[]) =>
  order.map((name) => String(values[`vnp_${name}`] ?? '')).join('|');

/** The answer to a querydr request body. `find` gives the latest payment of a merchant under a reference. */
export function answerQuery(
  body: QueryBody,
  merchants: ReadonlyMap<string, Merchant>,
  find: (tmnCode: string, txnRef: string) => Transaction | undefined,
): Readonly<Record<string, string>> {
  const tmnCode = String(body['vnp_TmnCode'] ?? '');
  const merchant = merchants.get(tmnCode);
  const answer = (code: keyof typeof codes.queryDr, more: Readonly<Record<string, string>> = {}) => {
    const plain: Record<string, string> = {
      vnp_ResponseId: randomUUID().replaceAll('-', ''),
      vnp_Command: 'querydr',
      vnp_ResponseCode: code,
      vnp_Message: codes.queryDr[code],
      vnp_TmnCode: tmnCode,
      vnp_TxnRef: String(body['vnp_TxnRef'] ?? ''),
      ...more,
    };
    return merchant ? { ...plain, vnp_SecureHash: hmac(merchant.secret, joined(plain, answerOrder)) } : plain;
  };
  if (!merchant) return answer('02');
  if (body['vnp_Command'] !== 'querydr' || !body['vnp_RequestId'] || !body['vnp_TxnRef']) return answer('03');
  if (!equalHex(String(body['vnp_SecureHash'] ?? ''), hmac(merchant.secret, joined(body, requestOrder))))
    return answer('97');
  const transaction = find(tmnCode, String(body['vnp_TxnRef']));
  if (!transaction) return answer('91');
  return answer('00', {
    vnp_Amount: transaction.request['vnp_Amount'] ?? '',
    vnp_BankCode: transaction.bankCode ?? '',
    vnp_PayDate: transaction.payDate,
    vnp_TransactionNo: transaction.number,
    vnp_TransactionType: '01',
    vnp_TransactionStatus: transactionStatus(transaction),
    vnp_OrderInfo: transaction.request['vnp_OrderInfo'] ?? '',
  });
}
