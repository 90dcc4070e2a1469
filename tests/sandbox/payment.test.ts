import fc from 'fast-check';
import { HashAlgorithm, ProductCode, VNPay, VnpLocale } from 'vnpay';
import { afterEach, describe, expect, test } from 'vitest';
import { gateway, type Gateway } from '../../sandbox/payment/gateway.ts';
import { checkPaymentRequest } from '../../sandbox/payment/payment-request.ts';
import { signatureIsRight, signedQuery } from '../../sandbox/payment/signature.ts';
import { openSite, type Site } from '../../sandbox/site.ts';
import { vietNamStamp } from '../../sandbox/viet-nam-time.ts';
import { form } from './sandbox-at-work.ts';
import { visitor } from './visitor.ts';

const secret = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const tmnCode = 'DVC00000';

/** The merchant's side, by another hand: the npm package `vnpay`. */
const merchant = (host: string) =>
  new VNPay({ tmnCode, secureSecret: secret, vnpayHost: host, hashAlgorithm: HashAlgorithm.SHA512, enableLog: false });

const payRequest = (host = 'http://pay.localhost', info = 'Thanh toán hồ sơ & lệ phí+1', reference = 'T1') =>
  merchant(host).buildPaymentUrl({
    vnp_Amount: 20_000,
    vnp_TxnRef: reference,
    vnp_OrderInfo: info,
    vnp_OrderType: ProductCode.Other,
    vnp_Locale: VnpLocale.VN,
    vnp_ReturnUrl: 'http://127.0.0.1:9/back',
    vnp_IpAddr: '127.0.0.1',
    vnp_CreateDate: Number(vietNamStamp(new Date())),
  });

const parametersOf = (address: string) => Object.fromEntries(new URL(address).searchParams);
const merchants = new Map([[tmnCode, { tmnCode, secret, ipnUrl: 'http://dvc.localhost/ipn' }]]);

describe('signature', () => {
  test('a request signed by the vnpay package is taken, whatever its text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (info) => {
        fc.pre(info.isWellFormed());
        expect(checkPaymentRequest(parametersOf(payRequest(undefined, info)), merchants)).toHaveProperty('merchant');
      }),
    );
  });

  test('what the gateway signs is taken by the vnpay package', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (info) => {
        const query = signedQuery(secret, {
          vnp_TxnRef: 'T1',
          vnp_OrderInfo: info,
          vnp_ResponseCode: '00',
          vnp_Amount: '100',
        });
        const result = merchant('http://pay.localhost').verifyReturnUrl(
          Object.fromEntries(new URLSearchParams(query)) as never,
        );
        expect(result.isVerified).toBe(true);
      }),
    );
  });

  test('any change of any parameter is refused', () => {
    const right = parametersOf(payRequest());
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(right)), fc.string(), (name, value) => {
        fc.pre(value !== right[name]);
        expect(checkPaymentRequest({ ...right, [name]: value }, merchants)).toHaveProperty('refusal');
      }),
    );
    expect(checkPaymentRequest({ ...right, vnp_Extra: 'x' }, merchants)).toEqual({ refusal: 'Sai chữ ký' });
    expect(signatureIsRight(`${secret}x`, right)).toBe(false);
  });
});

describe('gateway', () => {
  const sites: Site[] = [];
  const gateways: Gateway[] = [];
  afterEach(async () => {
    for (const { stop } of gateways.splice(0)) stop();
    await Promise.all(sites.splice(0).map((site) => site.close()));
  });

  async function shop(answers: readonly (object | null)[]) {
    const calls: URLSearchParams[] = [];
    const shopSite = await openSite('shop.localhost');
    shopSite.answerWith((request, response) => {
      const url = new URL(request.url ?? '', shopSite.origin);
      if (url.pathname === '/ipn') {
        const answer = answers[Math.min(calls.length, answers.length - 1)];
        calls.push(url.searchParams);
        if (answer) response.end(JSON.stringify(answer));
        else response.destroy();
      } else response.end('back');
    });
    const paySite = await openSite('pay.localhost');
    const made = gateway([{ tmnCode, secret, ipnUrl: `${shopSite.origin}/ipn` }], {
      ipn: { attempts: 10, everyMs: 5, timeoutMs: 2000 },
    });
    paySite.answerWith(made.app);
    sites.push(shopSite, paySite);
    gateways.push(made);
    return { calls, paySite };
  }

  /** Pays at the gateway, with a card in order. */
  async function pay(paySite: Site, reference: string): Promise<void> {
    const visit = visitor();
    const banks = await visit(payRequest(paySite.origin, 'Ho so', reference));
    expect(banks.text).toContain('Chọn ngân hàng thanh toán');
    const at = (page: string) => `${paySite.origin}/paymentv2/Transaction/${page}.html${banks.url.search}`;
    const card = await visit(`${at('Bank')}&bank=NCB`);
    expect(card.text).toContain('placeholder="Nhập số thẻ"');
    await visit(at('Card'), form({ number: '9704 1985 2619 1432 198', holder: 'nguyen van a', issued: '07/15' }));
    await visit(at('Confirm'), form({ otp: '123456' })).catch(() => null);
  }

  test.each<[string, (object | null)[], number]>([
    ['confirmed', [{ RspCode: '00' }], 1],
    ['already confirmed', [{ RspCode: '02' }], 1],
    [
      'not found, bad amount, bad signature, unknown error, no answer, then confirmed',
      [{ RspCode: '01' }, { RspCode: '04' }, { RspCode: '97' }, { RspCode: '99' }, null, { RspCode: '00' }],
      6,
    ],
    ['never', [{ RspCode: '99' }], 10],
  ])('IPN is repeated until acknowledged: %s', async (_what, answers, expected) => {
    const { calls, paySite } = await shop(answers);
    await pay(paySite, 'T1');
    await expect.poll(() => calls.length).toBe(expected);
    for (const call of calls) {
      const verified = merchant(paySite.origin).verifyIpnCall(Object.fromEntries(call) as never);
      expect(verified).toMatchObject({
        isVerified: true,
        isSuccess: true,
        vnp_Amount: 20_000,
        vnp_TransactionStatus: '00',
      });
    }
  });

  test('querydr tells what became of a payment, and refuses a wrong signature', async () => {
    const { paySite } = await shop([{ RspCode: '00' }]);
    await pay(paySite, 'T7');
    const ask = (key: string, reference: string) =>
      new VNPay({
        tmnCode,
        secureSecret: key,
        queryDrAndRefundHost: `http://127.0.0.1:${paySite.port}`,
        enableLog: false,
      }).queryDr({
        vnp_RequestId: 'R1',
        vnp_TxnRef: reference,
        vnp_OrderInfo: 'Truy van',
        vnp_TransactionNo: 1,
        vnp_TransactionDate: 20_261_121_000_000,
        vnp_CreateDate: 20_261_121_000_000,
        vnp_IpAddr: '127.0.0.1',
      });
    expect(await ask(secret, 'T7')).toMatchObject({
      vnp_ResponseCode: '00',
      vnp_TransactionStatus: '00',
      isVerified: true,
    });
    expect(await ask(secret, 'T8')).toMatchObject({ vnp_ResponseCode: '91' });
    expect(await ask('another secret', 'T7')).toMatchObject({ vnp_ResponseCode: '97' });
  });
});
