/** Paying what is due: to the gateway, with a card and its one-time password, and back to a portal that knows of it. */
import type { Request } from 'playwright-core';
import { giveUp, look, patienceMs, tellStep, type Citizen } from '../citizen/citizen.ts';
import { isClickable, triedKey } from '../citizen/find-action.ts';
import { folded } from '../citizen/fold.ts';
import { bestLikeness, mentions } from '../citizen/likeness.ts';
import { oneTimePassword } from '../citizen/one-time-password.ts';
import { click } from '../citizen/operate.ts';
import { pursue } from '../citizen/pursue.ts';
import type { Question } from '../citizen/question.ts';
import type { PageReading } from '../citizen/sight.ts';
import { texts } from '../citizen/wording.ts';
import { feeDue } from '../catalogue/fee-due.ts';
import { fileCodeOn, offersPayment } from './form.ts';
import type { Secrets } from '../journey.ts';

function cardQuestions(card: Secrets['card']): readonly Question[] {
  const common = { subject: null, kind: 'text', declared: true, heldByState: false } as const;
  return [
    {
      ...common,
      id: 'card.number',
      wordings: ['Số thẻ', 'Nhập số thẻ', 'Số thẻ ATM', 'Card number', 'Số tài khoản/Số thẻ'],
      answer: { text: card.number },
    },
    {
      ...common,
      id: 'card.holder',
      wordings: [
        'Tên chủ thẻ',
        'Nhập tên chủ thẻ',
        'Tên chủ thẻ (không dấu)',
        'Họ tên chủ thẻ',
        'Chủ thẻ',
        'Card holder',
      ],
      answer: { text: card.holder },
    },
    {
      ...common,
      id: 'card.issued',
      wordings: ['Ngày phát hành', 'Nhập ngày phát hành', 'Ngày phát hành thẻ', 'MM/YY', 'Ngày hiệu lực', 'Issue date'],
      answer: { text: card.issued },
    },
    { ...common, id: 'card.otp', kind: 'code', wordings: texts.otp, answer: { text: oneTimePassword(card.otp) } },
  ];
}

/** Amount in VND that stands beside a word of money, the largest one: "Số tiền: 50.000 đ". null: none is named. */
export function amountOn(text: string): number | null {
  let largest: number | null = null;
  for (const match of text.matchAll(/(\d{1,3}(?:[.,]\d{3})+|\d{4,9})\s*(?:đ(?:ồng)?|vnđ|vnd|₫)(?![\p{L}\d])/giu)) {
    const amount = Number((match[1] ?? '').replace(/[.,]/g, ''));
    if (largest === null || amount > largest) largest = amount;
  }
  return largest;
}

const owed = [
  'Chờ thanh toán',
  'Chưa thanh toán',
  'Số tiền phải nộp',
  'Số tiền cần thanh toán',
  'Cần thanh toán',
  'Vui lòng thanh toán',
];
const ways = [
  'Thẻ nội địa và tài khoản ngân hàng',
  'Thẻ ATM và tài khoản ngân hàng',
  'Thẻ nội địa',
  'Thẻ ATM',
  'Ngân hàng nội địa',
  'VNPAY',
  'Thanh toán qua VNPAY',
];

/** Pays if something is due here. Returns whether it was. */
export async function payment(citizen: Citizen): Promise<boolean> {
  const { portal, service, secrets } = citizen.task;
  const portalHost = new URL(portal.baseUrl).host;
  let offer = citizen.last ?? (await look(citizen));
  // A window that fades away may still lie over the way to pay.
  for (const until = Date.now() + patienceMs; Date.now() < until;) {
    if (offersPayment(citizen, offer) || mentions(offer.text, owed) === null) break;
    await citizen.sight.settle();
    offer = await look(citizen);
  }
  const declared = feeDue(service, new Date());
  const offered = offersPayment(citizen, offer);
  if (!offered) {
    if (mentions(offer.text, owed) === null) return false;
    giveUp(citizen, 'fee-missing', 'thanh toán phí, lệ phí', {
      subject: offer.title,
      answer: mentions(offer.text, owed),
    });
  }
  const portalVnd = amountOn(offer.text);
  let gatewayVnd: number | null = null;
  let gatewayHost: string | null = null;
  let code = null as string | null;
  let status = null as string | null;
  const tried = new Set<string>();
  /** Numbers of the transactions that the gateway called successful. */
  const charges = new Set<string>();
  const onRequest = (request: Request): void => {
    if (!request.isNavigationRequest() || !URL.canParse(request.url())) return;
    const parameters = new URL(request.url()).searchParams;
    code =
      parameters.get('vnp_ResponseCode') ?? parameters.get('responseCode') ?? parameters.get('response_code') ?? code;
    status = parameters.get('vnp_TransactionStatus') ?? status;
    const number = parameters.get('vnp_TransactionNo');
    if (number !== null && parameters.get('vnp_ResponseCode') === '00') charges.add(number);
  };
  const context = citizen.sight.page().context();
  context.on('request', onRequest);
  try {
    const seen = await pursue(
      citizen,
      {
        words: 'thanh toán phí, lệ phí',
        questions: cardQuestions(secrets.card),
        wanted: ['pay', 'next', 'confirm', 'submit'],
        reached: (page) =>
          page.host === portalHost &&
          (code !== null || gatewayHost !== null) &&
          mentions(page.text, [...(portal.wording.paid ?? []), ...texts.paid]) !== null,
        refused: (page) => {
          const no = mentions([...page.alerts, page.text].join('\n'), texts.unpaid);
          if (page.host === portalHost) {
            if (code === null || no === null) return null;
            return { reason: code === '00' ? 'not-paid' : 'declined', answer: sentenceAround(page, no) };
          }
          const refusal = mentions([...page.alerts, page.text].join('\n'), [
            'không đủ số dư',
            'bị khóa',
            'chưa đăng ký',
            'chưa được kích hoạt',
            'hết hạn',
            'bảo trì',
            'vượt quá hạn mức',
            'Sai chữ ký',
            'Chữ ký không hợp lệ',
            'Giao dịch không thành công',
          ]);
          return refusal === null ? null : { reason: 'declined', answer: sentenceAround(page, refusal) };
        },
        ownStep: async (page) => {
          if (page.host !== portalHost && gatewayHost === null) {
            gatewayHost = page.host;
            gatewayVnd = amountOn(page.text);
            if (gatewayVnd !== null && portalVnd !== null && gatewayVnd !== portalVnd) {
              giveUp(citizen, 'amount-differs', 'thanh toán phí, lệ phí', {
                subject: `${portalVnd} đ`,
                answer: `${gatewayVnd} đ`,
              });
            }
          }
          // With the one-time password typed, the next click moves the money.
          if (
            gatewayHost !== null &&
            page.controls.some((control) => bestLikeness(control.placeholder || control.name, texts.otp) > 0.9)
          )
            citizen.leftTraces = true;
          return chooseBank(citizen, page, secrets.card.bank, portalHost, tried);
        },
      },
      offer,
    );
    citizen.fileCode ??= fileCodeOn(seen);
    citizen.leftTraces = true;
    // A page that says "paid" is no comfort to who was charged for it twice.
    if (charges.size > 1)
      giveUp(citizen, 'charged-twice', 'thanh toán phí, lệ phí', { subject: [...charges].join(', ') });
    citizen.task.observe({
      kind: 'post-condition',
      stage: 'payment',
      what: 'paid',
      holds: true,
      seen: mentions(seen.text, texts.paid),
    });
    if (citizen.fileCode === null) giveUp(citizen, 'not-found-later', 'đọc mã biên lai', { subject: seen.title });
    return true;
  } finally {
    context.off('request', onRequest);
    for (let told = 0; told < Math.max(charges.size, 1); told += 1)
      citizen.task.observe({
        kind: 'payment',
        declaredVnd: declared?.amountVnd ?? null,
        portalVnd,
        gatewayVnd,
        gatewayHost,
        responseCode: code,
        transactionStatus: status,
        moneyMoved: code === '00',
      });
  }
}

/** The line of the page that holds the refusal, as a person would quote it. */
function sentenceAround(page: PageReading, phrase: string): string {
  return (
    [...page.alerts, ...page.text.split('\n')].find((line) => mentions(line, [phrase]) !== null)?.slice(0, 400) ??
    phrase
  );
}

/** On the gateway's pages: the way of paying, then the bank, which are tiles and seldom buttons. */
async function chooseBank(
  citizen: Citizen,
  page: PageReading,
  bank: string,
  portalHost: string,
  tried: Set<string>,
): Promise<boolean> {
  if (page.host === portalHost) return false;
  const banks = [bank, `Ngân hàng ${bank}`];
  let best: PageReading['controls'][number] | null = null;
  let bestScore = 0.85;
  for (const control of page.controls) {
    if (!isClickable(control) || tried.has(triedKey(control))) continue;
    const score = Math.max(
      bestLikeness(control.name, banks),
      0.99 * bestLikeness(control.name, ways),
      0.98 * bestLikeness(control.tooltip, banks),
      // A tile with the bank's short name first: "NCB Ngân hàng Quốc Dân".
      folded(control.name).startsWith(`${folded(bank)} `) ? 0.95 : 0,
    );
    if (score > bestScore) {
      best = control;
      bestScore = score;
    }
  }
  if (!best) return false;
  const startedAt = Date.now();
  tried.add(triedKey(best));
  await click(citizen.sight, best, 'payment', `chọn "${best.name}"`);
  citizen.effort.click();
  citizen.sight.acted();
  tellStep(citizen, `chọn "${best.name}"`, { lookedFor: bank, chosen: best.name, score: bestScore, startedAt });
  return true;
}
