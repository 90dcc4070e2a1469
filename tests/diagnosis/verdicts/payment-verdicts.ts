import type { Row } from './row.ts';
import { payStage, alert, passedNetwork } from './recurring-facts.ts';
import {
  allAnswer,
  effort,
  failedProbe,
  mobileNetwork,
  obstacle,
  page,
  payment,
  request,
  unanswered,
} from '../run-facts.ts';

const gateway = { role: 'payment', host: 'pay.example', url: 'https://pay.example/vpcpay.html', ...payStage } as const;

export const paymentVerdicts: readonly Row[] = [
  {
    rule: 'gateway-cannot-be-reached',
    fires: [
      obstacle({ ...payStage, reason: 'navigation-failed' }),
      unanswered('net::ERR_CONNECTION_REFUSED', gateway),
      failedProbe('payment', 'ECONNREFUSED'),
      ...allAnswer,
    ],
    decoy: [
      obstacle({ ...payStage, reason: 'navigation-failed' }),
      unanswered('net::ERR_CONNECTION_RESET', gateway),
      failedProbe('neutral', 'ECONNRESET'),
      passedNetwork,
    ],
    decoyIs: 'path-resets-connections',
    context: mobileNetwork,
  },
  {
    rule: 'gateway-answers-error',
    fires: [obstacle({ ...payStage, reason: 'navigation-failed' }), request({ ...gateway, status: 503 })],
    decoy: [obstacle({ ...payStage, reason: 'navigation-failed' }), request({ ...payStage, status: 500 })],
    decoyIs: 'portal-answers-server-error',
  },
  {
    rule: 'gateway-declines',
    fires: [obstacle({ ...payStage, reason: 'declined' }), payment({ responseCode: '51' })],
    decoy: [obstacle({ ...payStage, reason: 'declined' }), payment({ responseCode: '75' })],
    decoyIs: 'bank-under-maintenance',
  },
  {
    rule: 'bank-under-maintenance',
    fires: [
      obstacle({ ...payStage, reason: 'declined' }),
      page({ ...gateway, alerts: ['Ngân hàng thanh toán đang bảo trì.'] }),
    ],
    decoy: [obstacle({ ...payStage }), alert('Hệ thống đang bảo trì', payStage)],
    decoyIs: 'portal-says-maintenance',
  },
  {
    rule: 'paid-yet-unpaid',
    fires: [
      obstacle({ ...payStage, reason: 'not-paid', answer: 'Chờ thanh toán' }),
      payment({ responseCode: '00', moneyMoved: true }),
    ],
    decoy: [obstacle({ ...payStage, reason: 'not-paid', answer: 'Chờ thanh toán' }), payment({ responseCode: '24' })],
    decoyIs: 'gateway-declines',
  },
  {
    // The portal's own page says nothing of the payment and leads no further.
    rule: 'paid-yet-unpaid',
    fires: [
      obstacle({ ...payStage, reason: 'control-missing' }),
      payment({ responseCode: '00', moneyMoved: true }),
      page(payStage),
      effort({ screens: 19 }),
    ],
    decoy: [
      obstacle({ ...payStage, reason: 'control-missing' }),
      payment({ responseCode: '00', moneyMoved: true }),
      page({ ...gateway, alerts: ['Hệ thống gặp sự cố'] }),
    ],
    decoyIs: 'gateway-answers-error',
  },
  {
    // Whatever the gateway's own page objects to.
    rule: 'gateway-answers-error',
    fires: [
      obstacle({ ...payStage, reason: 'control-missing' }),
      payment(),
      page({ ...gateway, validations: [{ text: 'Website này chưa được phê duyệt', field: null }] }),
    ],
    decoy: [
      obstacle({ ...payStage, reason: 'fee-missing' }),
      page({ ...payStage, validations: [{ text: 'Website này chưa được phê duyệt', field: null }] }),
    ],
    decoyIs: 'fee-without-way-to-pay',
  },
  {
    rule: 'amounts-differ',
    fires: [obstacle({ ...payStage, reason: 'amount-differs' }), payment({ portalVnd: 250_000, gatewayVnd: 200_000 })],
    decoy: [obstacle({ ...payStage, reason: 'not-paid' }), payment({ responseCode: '00', moneyMoved: true })],
    decoyIs: 'paid-yet-unpaid',
  },
  {
    rule: 'payment-signature-rejected',
    fires: [obstacle({ ...payStage, reason: 'declined' }), page({ ...gateway, alerts: ['Sai chữ ký'] })],
    decoy: [obstacle({ ...payStage, reason: 'declined' }), payment({ responseCode: '99' })],
    decoyIs: 'gateway-answers-error',
  },
  {
    rule: 'charged-twice',
    fires: [
      obstacle({ ...payStage, reason: 'not-paid' }),
      payment({ responseCode: '00', moneyMoved: true }),
      payment({ at: 8_800, responseCode: '00', moneyMoved: true }),
    ],
    decoy: [
      obstacle({ ...payStage, reason: 'not-paid' }),
      payment(),
      payment({ responseCode: '00', moneyMoved: true }),
    ],
    decoyIs: 'paid-yet-unpaid',
  },
  {
    rule: 'fee-without-way-to-pay',
    fires: [obstacle({ ...payStage, reason: 'fee-missing' }), page(payStage)],
    decoy: [
      obstacle({ ...payStage, reason: 'fee-missing' }),
      page(payStage),
      request({ ...gateway, navigation: false, resource: 'fetch', status: 502 }),
    ],
    decoyIs: 'gateway-answers-error',
  },
  {
    rule: 'gateway-keeps-citizen-waiting',
    fires: [
      obstacle({ ...payStage, reason: 'timeout', waitedMs: 30_000 }),
      unanswered('net::ERR_TIMED_OUT', { ...gateway, durationMs: 30_000 }),
      ...allAnswer,
    ],
    decoy: [
      obstacle({ ...payStage, reason: 'timeout', waitedMs: 30_000 }),
      unanswered('net::ERR_TIMED_OUT', { ...payStage, durationMs: 30_000 }),
      ...allAnswer,
    ],
    decoyIs: 'portal-keeps-citizen-waiting',
  },
  {
    rule: 'gateway-leads-no-further',
    fires: [
      obstacle({ ...payStage, reason: 'control-missing' }),
      page({
        ...gateway,
        headings: ['Thông báo'],
        text: 'Quý khách vui lòng quay lại sau.',
        textLength: 40,
        controls: 0,
      }),
    ],
    decoy: [
      obstacle({ ...payStage, reason: 'control-missing' }),
      page({ ...gateway, headings: ['Giao dịch thành công'], textLength: 40, controls: 0 }),
    ],
    decoyIs: 'paid-yet-unpaid',
  },
  {
    rule: 'gateway-keeps-citizen-waiting',
    fires: [
      obstacle({ ...payStage, reason: 'control-missing' }),
      page({ ...gateway, headings: ['Giao dịch đang được xử lý'], textLength: 40, controls: 0 }),
    ],
    decoy: [
      obstacle({ ...payStage, reason: 'control-missing' }),
      page({ ...gateway, headings: ['Ngân hàng tạm ngừng dịch vụ thẻ'], textLength: 40, controls: 0 }),
    ],
    decoyIs: 'bank-under-maintenance',
  },
];
