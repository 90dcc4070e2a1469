/**
 * The payment gateway: VNPAY 2.1.0 as documented, with the public test cards of its sandbox.
 *
 * `GET /paymentv2/vpcpay.html?vnp_…` → bank → card → OTP → back to vnp_ReturnUrl, signed; the merchant's IPN address is
 * called at the same time. `POST /merchant_webapi/api/transaction` answers querydr.
 */
import { randomBytes } from 'node:crypto';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { vietNamStamp } from '../viet-nam-time.ts';
import { bankCodes, bankPage, cardPage, errorPage, otpPage } from './gateway-pages.ts';
import { documentedSchedule, notifyMerchant, type IpnSchedule } from './ipn.ts';
import { checkPaymentRequest } from './payment-request.ts';
import { signedQuery } from './signature.ts';
import { cardOtp, findCard } from './test-cards.ts';
import { answerQuery, type QueryBody } from './transaction-query.ts';
import { resultParameters, type Merchant, type Transaction } from './transaction.ts';

export interface GatewayOptions {
  readonly before?: readonly RequestHandler[];
  readonly ipn?: IpnSchedule;
  /** A response code with which the bank refuses whoever chooses it. */
  readonly bankRefusal?: string;
  /** A response code with which the bank refuses to debit any card. */
  readonly debitRefusal?: string;
  /** Who has paid for something and is sent here for the same again is charged again without being asked. */
  readonly chargesAgain?: boolean;
}

export interface Gateway {
  readonly app: Express;
  /** Ends the calls to merchants that are still to be repeated. */
  stop(): void;
}

const triesAllowed = 3;
/** Payments remembered; a gateway that runs for weeks forgets the oldest. */
const kept = 20_000;

export function gateway(merchantList: readonly Merchant[], options: GatewayOptions = {}): Gateway {
  const merchants = new Map(merchantList.map((merchant) => [merchant.tmnCode, merchant]));
  const byToken = new Map<string, Transaction>();
  const latest = new Map<string, Transaction>();
  const charged = new Set<string>();
  const stopping = new AbortController();
  let count = 14_000_000;

  const app = express().disable('x-powered-by').set('query parser', 'simple');
  if (options.before && options.before.length > 0) app.use(...options.before);
  app.use(express.urlencoded({ extended: false }), express.json());

  const finish = async (transaction: Transaction, code: string, response: Response) => {
    transaction.responseCode = code;
    if (options.chargesAgain && code === '00') charged.add(transaction.request['vnp_OrderInfo'] ?? '');
    transaction.payDate = vietNamStamp(new Date());
    await notifyMerchant(transaction, options.ipn ?? documentedSchedule, stopping.signal);
    back(transaction, response);
  };
  const back = (transaction: Transaction, response: Response) => {
    const address = transaction.request['vnp_ReturnUrl'] as string;
    const query = signedQuery(transaction.merchant.secret, resultParameters(transaction));
    response.redirect(`${address}${address.includes('?') ? '&' : '?'}${query}`);
  };
  /** Runs a page of a payment that is still going on; one that ended leads back to the merchant. */
  const step =
    (page: (transaction: Transaction, request: Request, response: Response) => void | Promise<void>): RequestHandler =>
    async (request, response) => {
      const transaction = byToken.get(String(request.query['token']));
      response.set('cache-control', 'no-store');
      if (!transaction) response.status(404).send(errorPage('Không tìm thấy giao dịch'));
      else if (transaction.responseCode !== null) back(transaction, response);
      else await page(transaction, request, response);
    };
  const chooseBank = async (transaction: Transaction, bank: string, response: Response) => {
    transaction.bankCode = bank;
    if (options.bankRefusal) await finish(transaction, options.bankRefusal, response);
    else response.send(cardPage(transaction, null));
  };

  app.get('/paymentv2/vpcpay.html', async (request, response) => {
    const parameters = request.query as Record<string, string>;
    const checked = checkPaymentRequest(parameters, merchants);
    if ('refusal' in checked) {
      response.send(errorPage(checked.refusal));
      return;
    }
    const transaction: Transaction = {
      token: randomBytes(16).toString('hex'),
      number: String(++count),
      merchant: checked.merchant,
      request: parameters,
      bankCode: null,
      card: null,
      wrongCards: 0,
      wrongOtps: 0,
      responseCode: null,
      payDate: vietNamStamp(new Date()),
    };
    remember(byToken, transaction.token, transaction);
    remember(latest, `${checked.merchant.tmnCode} ${parameters['vnp_TxnRef']}`, transaction);
    if (options.chargesAgain && charged.has(parameters['vnp_OrderInfo'] ?? '')) {
      await finish(transaction, '00', response);
      return;
    }
    const bank = parameters['vnp_BankCode'] ?? '';
    if (bankCodes.includes(bank)) await chooseBank(transaction, bank, response);
    else response.redirect(`/paymentv2/Transaction/PaymentMethod.html?token=${transaction.token}`);
  });
  app.get(
    '/paymentv2/Transaction/PaymentMethod.html',
    step((transaction, _request, response) => void response.send(bankPage(transaction))),
  );
  app.get(
    '/paymentv2/Transaction/Bank.html',
    step(async (transaction, request, response) => {
      const bank = String(request.query['bank']);
      if (bankCodes.includes(bank)) await chooseBank(transaction, bank, response);
      else response.redirect(`/paymentv2/Transaction/PaymentMethod.html?token=${transaction.token}`);
    }),
  );
  app.post(
    '/paymentv2/Transaction/Card.html',
    step(async (transaction, request, response) => {
      const { number = '', holder = '', issued = '' } = (request.body ?? {}) as Record<string, string>;
      const card = findCard(number, holder, issued);
      if (!card) {
        transaction.wrongCards += 1;
        if (transaction.wrongCards >= triesAllowed) await finish(transaction, '10', response);
        else response.send(cardPage(transaction, 'Thông tin thẻ không đúng. Vui lòng kiểm tra lại'));
      } else if (card.refusedAt === 'card') await finish(transaction, card.responseCode, response);
      else {
        transaction.card = card;
        response.send(otpPage(transaction, null));
      }
    }),
  );
  app.post(
    '/paymentv2/Transaction/Confirm.html',
    step(async (transaction, request, response) => {
      const { card } = transaction;
      if (!card) response.send(cardPage(transaction, 'Vui lòng nhập thông tin thẻ'));
      else if (((request.body ?? {}) as Record<string, string>)['otp']?.trim() !== cardOtp) {
        transaction.wrongOtps += 1;
        if (transaction.wrongOtps >= triesAllowed) await finish(transaction, '13', response);
        else response.send(otpPage(transaction, 'Mã OTP không chính xác. Vui lòng nhập lại'));
      } else await finish(transaction, options.debitRefusal ?? card.responseCode, response);
    }),
  );
  app.get(
    '/paymentv2/Transaction/Cancel.html',
    step((transaction, _request, response) => finish(transaction, '24', response)),
  );
  app.post('/merchant_webapi/api/transaction', (request, response) => {
    response.json(
      answerQuery((request.body ?? {}) as QueryBody, merchants, (code, reference) =>
        latest.get(`${code} ${reference}`),
      ),
    );
  });
  return { app, stop: () => stopping.abort() };
}

function remember(transactions: Map<string, Transaction>, key: string, transaction: Transaction): void {
  transactions.set(key, transaction);
  if (transactions.size > kept) transactions.delete(transactions.keys().next().value as string);
}
