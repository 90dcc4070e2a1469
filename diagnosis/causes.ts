/**
 * The taxonomy: six groups of causes, what can be wrong in each, and who must act so that the next citizen gets
 * through. The groups are those of the ministry's survey of July 2023; their shares weigh the published accuracy.
 */
export interface CauseGroup {
  readonly vi: string;
  readonly en: string;
  readonly whoActs: { readonly vi: string; readonly en: string };
  /** Share of citizens' complaints in the survey of March 2023, percent. Data sharing was not printed: 7 is what is left. */
  readonly surveyShare: number;
  readonly details: readonly string[];
}

export const causes = {
  portal: {
    vi: 'lỗi cổng dịch vụ công',
    en: 'portal error',
    whoActs: { vi: 'đơn vị chủ quản cổng và nhà cung cấp', en: "the portal's operator and its vendor" },
    surveyShare: 36,
    details: [
      'server-error',
      'maintenance-page',
      'timeout-server',
      'unreachable',
      'dns-portal',
      'tls-portal',
      'script-error',
      'broken-link',
      'blank-page',
      'control-missing',
      'lost-submission',
      'session-lost',
      'content-mixed',
      'rate-limited',
    ],
  },
  complexity: {
    vi: 'thủ tục phức tạp hơn khi làm trực tuyến',
    en: 'procedure more complex online',
    whoActs: { vi: 'cơ quan chủ trì thủ tục', en: 'the owner of the procedure' },
    surveyShare: 25,
    details: [
      'undeclared-field',
      'undeclared-document',
      'asks-again',
      'contradicting-validation',
      'validation-loop',
      'in-person-step',
      'needs-signature-device',
      'too-many-steps',
      'too-slow-for-session',
      'unreadable-captcha',
      'unclear-error',
    ],
  },
  payment: {
    vi: 'lỗi thanh toán trực tuyến',
    en: 'online payment error',
    whoActs: { vi: 'đơn vị thanh toán cùng đơn vị chủ quản', en: 'the payment provider, with the operator' },
    surveyShare: 10,
    details: [
      'gateway-unreachable',
      'gateway-error',
      'declined-by-gateway',
      'bank-maintenance',
      'callback-lost',
      'amount-mismatch',
      'signature-invalid',
      'double-charge',
      'fee-missing',
      'gateway-timeout',
    ],
  },
  'data-sharing': {
    vi: 'lỗi kết nối và chia sẻ dữ liệu',
    en: 'data-sharing error',
    whoActs: { vi: 'chủ quản hệ thống hoặc đường kết nối dùng chung', en: 'the owner of the shared system or link' },
    surveyShare: 7,
    details: [
      'identity-unavailable',
      'identity-callback',
      'identity-attribute',
      'lookup-timeout',
      'lookup-error',
      'record-not-found',
      'record-mismatch',
      'tracking-not-synced',
      'stale-list',
    ],
  },
  network: {
    vi: 'lỗi kết nối mạng của người dân',
    en: "citizen's network error",
    whoActs: { vi: 'nhà mạng', en: "the access network's operator" },
    surveyShare: 5,
    details: [
      'no-connection',
      'dns-access',
      'packet-loss',
      'too-slow',
      'captive-portal',
      'reset-on-path',
      'proxy-blocked',
    ],
  },
  device: {
    vi: 'lỗi thiết bị của người dân',
    en: "citizen's device error",
    whoActs: {
      vi: 'người dân, hoặc cổng phải nêu rõ yêu cầu thiết bị',
      en: 'the citizen, or the portal that should say what it needs',
    },
    surveyShare: 3,
    details: [
      'missing-feature',
      'control-off-screen',
      'too-weak',
      'cookies-blocked',
      'popup-blocked',
      'clock-wrong',
      'storage-full',
      'file-type',
      'script-disabled',
      'font-missing',
    ],
  },
} as const satisfies Record<string, CauseGroup>;

export type Cause = keyof typeof causes;
export type Detail<C extends Cause = Cause> = (typeof causes)[C]['details'][number];

export const causeIds = Object.keys(causes) as readonly Cause[];

/** What went wrong on our side; never counted against a portal. */
export const monitorFaultKinds = [
  'browser-crashed',
  'browser-hung',
  'out-of-memory',
  'host-overloaded',
  'disk-full',
  'queue-lost',
  'worker-lost',
  'probe-network',
  'clock-wrong',
  'expired-in-queue',
  'journey-outdated',
  'observer-crashed',
  'internal-error',
] as const;
export type MonitorFaultKind = (typeof monitorFaultKinds)[number];
