/**
 * A portal's side of the payment: sends the citizen to the gateway, believes the gateway's own call (IPN), and shows
 * the citizen who comes back what became of it.
 *
 * Routes: `GET /payment/start?code=…`, `GET /payment/ipn`, `GET /payment/return` → `/payment/result?code=…&responseCode=…`.
 */
import { Router, type Request } from 'express';
import {
  HashAlgorithm,
  IpnFailChecksum,
  IpnInvalidAmount,
  IpnOrderNotFound,
  IpnSuccess,
  InpOrderAlreadyConfirmed,
  ProductCode,
  VNPay,
  VnpLocale,
  type ReturnQueryFromVNPay,
} from 'vnpay';
import { vietNamStamp } from '../viet-nam-time.ts';
import type { Dossiers } from './dossiers.ts';
import type { Interference } from './portal.ts';
import { Refused } from './refused.ts';

export interface MerchantOptions {
  readonly origin: string;
  readonly gatewayOrigin: string;
  readonly tmnCode: string;
  readonly secret: string;
  readonly interference: Pick<Interference, 'amountAsked' | 'payAddress'>;
}

const validForMs = 15 * 60_000;

/** A reference is the file's code and the number of the attempt, because one file may be tried several times. */
const codeOfReference = (reference: string): string => reference.replace(/T\d+$/, '');

export function merchant(
  { origin, gatewayOrigin, tmnCode, secret, interference }: MerchantOptions,
  filed: Dossiers,
): Router {
  const { amountAsked, payAddress } = interference;
  const vnpay = new VNPay({
    tmnCode,
    secureSecret: secret,
    vnpayHost: gatewayOrigin,
    hashAlgorithm: HashAlgorithm.SHA512,
    enableLog: false,
  });
  let attempts = 0;

  const router = Router();
  router.get('/payment/start', (request, response) => {
    const dossier = filed.find(String(request.query['code'] ?? ''));
    if (!dossier || dossier.paid) {
      throw new Refused(
        404,
        'Không có thông tin yêu cầu thanh toán hoặc Hồ sơ của Ông/bà đã được thu hồi, hệ thống đã huỷ yêu cầu thanh toán',
      );
    }
    const now = new Date();
    attempts += 1;
    const reference = `${dossier.code}T${attempts}`;
    const address = vnpay.buildPaymentUrl({
      vnp_Amount: amountAsked?.(dossier.amountVnd) ?? dossier.amountVnd,
      vnp_TxnRef: reference,
      vnp_OrderInfo: `Thanh toan ho so ${dossier.code}`,
      vnp_OrderType: ProductCode.Other,
      vnp_Locale: VnpLocale.VN,
      vnp_ReturnUrl: `${origin}/payment/return`,
      vnp_IpAddr: request.socket.remoteAddress ?? '127.0.0.1',
      vnp_CreateDate: Number(vietNamStamp(now)),
      vnp_ExpireDate: Number(vietNamStamp(new Date(now.getTime() + validForMs))),
    });
    response.redirect(payAddress?.(address) ?? address);
  });

  router.get('/payment/ipn', (request, response) => {
    const call = vnpay.verifyIpnCall(parametersOf(request));
    const dossier = filed.find(codeOfReference(call.vnp_TxnRef));
    if (!call.isVerified) response.json(IpnFailChecksum);
    else if (!dossier) response.json(IpnOrderNotFound);
    else if (Number(call.vnp_Amount) !== dossier.amountVnd) response.json(IpnInvalidAmount);
    else if (dossier.paid) response.json(InpOrderAlreadyConfirmed);
    else {
      if (call.isSuccess) filed.markPaid(dossier.code);
      response.json(IpnSuccess);
    }
  });

  router.get('/payment/return', (request, response) => {
    const result = vnpay.verifyReturnUrl(parametersOf(request));
    const code = codeOfReference(result.vnp_TxnRef);
    const responseCode = result.isVerified ? String(result.vnp_ResponseCode) : '97';
    response.redirect(`/payment/result?${new URLSearchParams({ code, responseCode }).toString()}`);
  });
  return router;
}

function parametersOf(request: Request): ReturnQueryFromVNPay {
  return Object.fromEntries(
    new URL(request.originalUrl, 'http://portal').searchParams,
  ) as unknown as ReturnQueryFromVNPay;
}
