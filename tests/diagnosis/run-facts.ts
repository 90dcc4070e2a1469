/** Literal runs for tests: each builder fills in what a test does not speak of. */
import type { RunContext, RunSignals, Signal, SignalOf } from '../../diagnosis/signals.ts';

type Some<K extends Signal['kind']> = Partial<Omit<SignalOf<K>, 'kind'>>;

export const portalHost = 'dvc-danang.example';

export function run(signals: readonly Signal[], context: Partial<RunContext> = {}): RunSignals {
  return {
    version: 1,
    run: {
      runId: 'run-1',
      service: 'birth-registration',
      feeDue: true,
      filing: 'file',
      portal: 'danang',
      portalHost,
      device: 'desktop',
      referenceDevice: true,
      network: 'fibre',
      referenceNetwork: true,
      agreement: 'agreed',
      sandbox: true,
      startedAt: '2026-11-21T02:00:00.000Z',
      durationMs: 10_000,
      ...context,
    },
    signals: [...signals],
  };
}

export const weakPhone: Partial<RunContext> = { device: 'old-phone', referenceDevice: false };
export const mobileNetwork: Partial<RunContext> = { network: '3g', referenceNetwork: false };

export const obstacle = (some: Some<'obstacle'> = {}): SignalOf<'obstacle'> => ({
  kind: 'obstacle',
  at: 9_000,
  stage: 'form',
  reason: 'control-missing',
  words: 'gửi hồ sơ',
  subject: null,
  answer: null,
  waitedMs: 3_000,
  ...some,
});

export const page = (some: Some<'page'> = {}): SignalOf<'page'> => ({
  kind: 'page',
  at: 9_100,
  stage: 'form',
  moment: 'failure',
  url: `https://${portalHost}/nop-ho-so`,
  host: portalHost,
  role: 'portal',
  status: 200,
  title: 'Cổng dịch vụ công',
  headings: ['Đăng ký khai sinh'],
  alerts: [],
  validations: [],
  text: 'Đăng ký khai sinh. Thông tin người yêu cầu.',
  textLength: 2_400,
  controls: 24,
  lang: 'vi',
  ...some,
});

export const request = (some: Some<'request'> = {}): SignalOf<'request'> => ({
  kind: 'request',
  at: 8_000,
  stage: 'form',
  method: 'GET',
  url: `https://${portalHost}/nop-ho-so`,
  host: portalHost,
  role: 'portal',
  resource: 'document',
  navigation: true,
  status: 200,
  failure: null,
  contentType: 'text/html',
  durationMs: 120,
  phases: { resolve: 2, connect: 5, tls: 8, processing: 90, transfer: 10 },
  bytes: 20_000,
  ...some,
});

/** A request that got no answer. */
export const unanswered = (failure: string, some: Some<'request'> = {}): SignalOf<'request'> =>
  request({ status: null, failure, contentType: null, bytes: null, phases: null, ...some });

export const probe = (
  role: SignalOf<'control-probe'>['role'],
  some: Some<'control-probe'> = {},
): SignalOf<'control-probe'> => ({
  kind: 'control-probe',
  at: 9_500,
  role,
  host: role === 'portal' ? portalHost : `${role}.example`,
  resolver: 'system',
  success: true,
  failedPhase: null,
  failure: null,
  status: 200,
  phases: { resolve: 2, connect: 5, tls: 8, processing: 30, transfer: 5 },
  redirectedTo: null,
  ...some,
});

export const failedProbe = (
  role: SignalOf<'control-probe'>['role'],
  failure: string,
  some: Some<'control-probe'> = {},
): SignalOf<'control-probe'> =>
  probe(role, {
    success: false,
    failedPhase: 'connect',
    failure,
    status: null,
    phases: { resolve: null, connect: null, tls: null, processing: null, transfer: null },
    ...some,
  });

export const confirmation = (some: Some<'confirmation'> = {}): SignalOf<'confirmation'> => ({
  kind: 'confirmation',
  at: 9_900,
  changed: 'network',
  from: '3g',
  to: 'fibre',
  outcome: 'ok',
  failedStage: null,
  obstacle: null,
  ...some,
});

export const pageError = (some: Some<'page-error'> = {}): SignalOf<'page-error'> => ({
  kind: 'page-error',
  at: 8_500,
  stage: 'form',
  name: 'TypeError',
  message: "Cannot read properties of null (reading 'value')",
  scriptHost: portalHost,
  role: 'portal',
  ...some,
});

export const field = (some: Some<'field'> = {}): SignalOf<'field'> => ({
  kind: 'field',
  at: 6_000,
  label: 'Họ và tên',
  section: null,
  control: 'text',
  required: true,
  declared: 'child.full-name',
  understood: 'child.full-name',
  heldByState: false,
  prefilled: false,
  answered: true,
  ...some,
});

export const step = (some: Some<'step'> = {}): SignalOf<'step'> => ({
  kind: 'step',
  at: 7_000,
  stage: 'form',
  words: 'gửi hồ sơ',
  outcome: 'done',
  durationMs: 100,
  lookedFor: 'Nộp hồ sơ',
  chosen: null,
  score: null,
  runnerUp: null,
  ...some,
});

export const payment = (some: Some<'payment'> = {}): SignalOf<'payment'> => ({
  kind: 'payment',
  at: 8_000,
  declaredVnd: 200_000,
  portalVnd: 200_000,
  gatewayVnd: 200_000,
  gatewayHost: 'pay.example',
  responseCode: null,
  transactionStatus: null,
  moneyMoved: false,
  ...some,
});

export const condition = (some: Some<'post-condition'> = {}): SignalOf<'post-condition'> => ({
  kind: 'post-condition',
  at: 1_000,
  stage: 'login',
  what: 'signed-in',
  holds: true,
  seen: null,
  ...some,
});

export const upload = (some: Some<'upload'> = {}): SignalOf<'upload'> => ({
  kind: 'upload',
  at: 7_500,
  name: 'Giấy chứng sinh',
  declared: true,
  required: true,
  accepted: false,
  fileType: 'image/heic',
  message: null,
  ...some,
});

export const effort = (some: Some<'effort'> = {}): SignalOf<'effort'> => ({
  kind: 'effort',
  at: 9_000,
  screens: 6,
  fields: 20,
  fieldsAskedAgain: 0,
  undeclaredFields: 0,
  uploads: 1,
  keystrokes: 200,
  estimatedSeconds: 300,
  budgetScreens: 15,
  budgetSeconds: 900,
  ...some,
});

export const hostState = (some: Some<'host'> = {}): SignalOf<'host'> => ({
  kind: 'host',
  at: 9_990,
  freeMemoryMiB: 2_000,
  loadPerCore: 1,
  eventLoopDelayMs: 15,
  clockOffsetSeconds: 0,
  freeDiskMiB: 9_000,
  ...some,
});

export const certificate = (some: Some<'certificate'> = {}): SignalOf<'certificate'> => ({
  kind: 'certificate',
  at: 9_600,
  role: 'portal',
  host: portalHost,
  validFrom: '2026-01-01',
  validUntil: '2027-01-01',
  error: null,
  ...some,
});

/** Portal and neutral hosts answer plain probes: nothing wrong with the way. */
export const allAnswer: readonly Signal[] = [
  probe('portal'),
  probe('neutral'),
  probe('neutral', { host: 'neutral-2.example' }),
];
