/**
 * Checks a merchant's pay request. The protocol names no codes for a bad one; the gateway shows its error page with
 * these texts of its code list.
 */
import { fromVietNamStamp } from '../viet-nam-time.ts';
import { signatureIsRight, type VnpParameters } from './signature.ts';
import type { Merchant } from './transaction.ts';

const required = [
  'vnp_Version',
  'vnp_Command',
  'vnp_TmnCode',
  'vnp_Amount',
  'vnp_CurrCode',
  'vnp_TxnRef',
  'vnp_OrderInfo',
  'vnp_OrderType',
  'vnp_Locale',
  'vnp_ReturnUrl',
  'vnp_IpAddr',
  'vnp_CreateDate',
  'vnp_SecureHash',
];

export type PaymentRequest = { readonly merchant: Merchant } | { readonly refusal: string };

/** The merchant who sent it, or why it is refused, in Vietnamese as the payer reads it. */
export function checkPaymentRequest(
  parameters: VnpParameters,
  merchants: ReadonlyMap<string, Merchant>,
): PaymentRequest {
  if (required.some((name) => !parameters[name])) return { refusal: 'Dữ liệu gửi sang không đúng định dạng' };
  const merchant = merchants.get(parameters['vnp_TmnCode'] as string);
  if (!merchant) return { refusal: 'Website này chưa được phê duyệt' };
  if (!signatureIsRight(merchant.secret, parameters)) return { refusal: 'Sai chữ ký' };
  const sound =
    parameters['vnp_Version'] === '2.1.0' &&
    parameters['vnp_Command'] === 'pay' &&
    parameters['vnp_CurrCode'] === 'VND' &&
    /^[1-9]\d{2,11}$/.test(parameters['vnp_Amount'] as string) &&
    !Number.isNaN(fromVietNamStamp(parameters['vnp_CreateDate'] as string));
  if (!sound) return { refusal: 'Dữ liệu gửi sang không đúng định dạng' };
  const expires = parameters['vnp_ExpireDate'];
  if (expires && !(fromVietNamStamp(expires) > Date.now()))
    return { refusal: 'Giao dịch đã quá thời gian chờ thanh toán' };
  return { merchant };
}
