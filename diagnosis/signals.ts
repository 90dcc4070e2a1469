/**
 * Signals: dated facts observed in a run, plain data. Observers and the journey write them, rules read them, and a
 * stored file of them can be judged again at any time without a browser. They say what was seen, never what it means.
 *
 * Everything is bounded: a portal that prints a megabyte of alerts fills neither the disk nor a rule's patience.
 */
import { z } from 'zod';
import { effortSchema, outcomes, stages } from './run-record.ts';

/** Longest text kept of anything a page says, characters. */
export const maxTextLength = 2_000;
/** Most signals kept of a run; observers stop before it, a file with more is refused. */
export const maxSignals = 5_000;

export const hostRoles = ['portal', 'payment', 'identity', 'shared-data', 'neutral', 'third-party'] as const;
export type HostRole = (typeof hostRoles)[number];

const text = z.string().max(maxTextLength);
const shortText = z.string().max(300);
const stage = z.enum(stages);
const role = z.enum(hostRoles);
const ms = z.number().nonnegative();

/** Milliseconds since the run started. Every signal carries it. */
const at = z.number().nonnegative();

/** One HTTP exchange of the browser. Phases are durations in ms, as blackbox_exporter names them; null: did not happen. */
const request = z.object({
  kind: z.literal('request'),
  at,
  stage: stage.nullable(),
  method: shortText,
  /** Address without query and fragment: those carry tokens. */
  url: text,
  /** host or host:port */
  host: shortText,
  role,
  resource: z.enum(['document', 'script', 'stylesheet', 'image', 'font', 'fetch', 'other']),
  /** A document of the top frame: what the citizen was waiting for. */
  navigation: z.boolean(),
  /** null: no answer came. */
  status: z.int().min(0).max(999).nullable(),
  /** Chromium's words (`net::ERR_CONNECTION_REFUSED`), null when it was answered. */
  failure: shortText.nullable(),
  contentType: shortText.nullable(),
  /** What an answer to the page's script says to people, where it does; the page may not show it. Absent in files of before. */
  says: text.optional(),
  durationMs: ms.nullable(),
  phases: z
    .object({
      resolve: ms.nullable(),
      connect: ms.nullable(),
      tls: ms.nullable(),
      processing: ms.nullable(),
      transfer: ms.nullable(),
    })
    .nullable(),
  /** Body size in bytes as transferred, where known. */
  bytes: z.number().nonnegative().nullable(),
});

/** What a page showed at a moment that matters. */
const page = z.object({
  kind: z.literal('page'),
  at,
  stage: stage.nullable(),
  moment: z.enum(['stage-end', 'failure', 'refused']),
  url: text,
  host: shortText,
  role,
  status: z.int().nullable(),
  title: text,
  headings: z.array(text).max(40),
  /** Toasts, alerts, error summaries: what the page said to the citizen, newest last. */
  alerts: z.array(text).max(40),
  /** Validation messages with the field they stand at, null where they name none. */
  validations: z.array(z.object({ text, field: shortText.nullable() })).max(100),
  /** First part of the visible text, for the dictionary of soft failures. */
  text,
  /** Whole length of the visible text, characters: 0 is a blank page. */
  textLength: z.number().nonnegative(),
  /** How many things a citizen could click or fill in. */
  controls: z.number().nonnegative(),
  lang: shortText.nullable(),
});

/** Something the citizen did, in the citizen's words, and how the thing to act on was chosen. */
const step = z.object({
  kind: z.literal('step'),
  at,
  stage,
  words: text,
  outcome: z.enum(['done', 'failed']),
  durationMs: ms,
  lookedFor: shortText.nullable(),
  chosen: shortText.nullable(),
  score: z.number().nullable(),
  runnerUp: z.object({ name: shortText, score: z.number() }).nullable(),
});

/**
 * Why the journey could not go on. `reason` is what the citizen met, not who is to blame:
 * control-missing: what he looked for is not there; ambiguous: two things fit equally; refused: the page said no
 * (validation, error text); no-progress: clicked, and nothing happened; navigation-failed: a page could not be opened;
 * timeout: the stage's budget was spent waiting; not-found-later: filed, and tracking does not know it;
 * not-fillable: a control could not be operated; unanswerable: a required question he has no answer to;
 * fee-missing: a fee is due and nothing offers to take it; amount-differs: asked to pay another amount than declared;
 * signed-out: he is asked to sign in again; page-crashed: the tab died; captcha: asked to prove he is no machine;
 * not-paid: paid, and the portal says unpaid; declined: the gateway refused.
 */
export const obstacles = [
  'control-missing',
  'ambiguous',
  'refused',
  'no-progress',
  'navigation-failed',
  'timeout',
  'not-found-later',
  'attachment-lost',
  'not-fillable',
  'unanswerable',
  'fee-missing',
  'amount-differs',
  'charged-twice',
  'signed-out',
  'page-crashed',
  'captcha',
  'not-paid',
  'declined',
  'wrong-page',
] as const;
export type Obstacle = (typeof obstacles)[number];

const obstacle = z.object({
  kind: z.literal('obstacle'),
  at,
  stage,
  reason: z.enum(obstacles),
  /** What the citizen was trying to do. */
  words: text,
  /** The field, button or text that stopped him, as the page names it. */
  subject: text.nullable(),
  /** What the page answered, if it did. */
  answer: text.nullable(),
  waitedMs: ms.nullable(),
});

/** A field of a form that the citizen met. */
const field = z.object({
  kind: z.literal('field'),
  at,
  label: text,
  section: text.nullable(),
  control: shortText,
  required: z.boolean(),
  /** `subject.datum` of the declared field it was matched to; null: the procedure does not declare it. */
  declared: shortText.nullable(),
  /** Understood at all, declared or not (`subject.datum`); null: nobody knows what it asks. */
  understood: shortText.nullable(),
  heldByState: z.boolean(),
  prefilled: z.boolean(),
  answered: z.boolean(),
});

const upload = z.object({
  kind: z.literal('upload'),
  at,
  name: text,
  declared: z.boolean(),
  /** Which declared document it was taken for, by its name in the procedure; null: none. Absent in files of before. */
  document: text.nullable().optional(),
  required: z.boolean(),
  accepted: z.boolean(),
  fileType: shortText,
  message: text.nullable(),
});

/** A page's native dialog (alert, confirm, prompt, beforeunload). */
const dialog = z.object({ kind: z.literal('dialog'), at, type: shortText, message: text, host: shortText });

const consoleMessage = z.object({
  kind: z.literal('console'),
  at,
  level: z.enum(['error', 'warning']),
  text,
  /** Host of the script that wrote it, null where unknown. */
  scriptHost: shortText.nullable(),
  role: role.nullable(),
});

const pageError = z.object({
  kind: z.literal('page-error'),
  at,
  stage: stage.nullable(),
  name: shortText,
  message: text,
  scriptHost: shortText.nullable(),
  role: role.nullable(),
});

const pageCrash = z.object({ kind: z.literal('page-crash'), at, url: text });

/** What the payment went through. Amounts in VND. */
const payment = z.object({
  kind: z.literal('payment'),
  at,
  declaredVnd: z.number().nullable(),
  portalVnd: z.number().nullable(),
  gatewayVnd: z.number().nullable(),
  gatewayHost: shortText.nullable(),
  /** Response code in the return address (VNPAY's vnp_ResponseCode), null where none came. */
  responseCode: shortText.nullable(),
  transactionStatus: shortText.nullable(),
  /** The card was charged as far as the gateway told: no run may repeat it at a real portal. */
  moneyMoved: z.boolean(),
});

/** What must hold at the end for the citizen to have got through. */
const postCondition = z.object({
  kind: z.literal('post-condition'),
  at,
  stage,
  what: z.enum(['signed-in', 'success-text', 'file-code', 'paid', 'tracked', 'attachments']),
  holds: z.boolean(),
  seen: text.nullable(),
});

const effort = effortSchema.extend({
  kind: z.literal('effort'),
  at,
  budgetScreens: z.int().positive(),
  budgetSeconds: z.number().positive(),
});

/** A control probe: one host tried by plain means at the moment of failure, phase by phase. */
const controlProbe = z.object({
  kind: z.literal('control-probe'),
  at,
  role,
  host: shortText,
  /** Which resolver answered: the system's, or the control resolver. */
  resolver: z.enum(['system', 'control']),
  /** Which way it went: as the host is connected (where absent), or through the access proxy that the run used. */
  via: z.enum(['direct', 'access-proxy']).optional(),
  success: z.boolean(),
  /** The phase that failed, null if none did. */
  failedPhase: z.enum(['resolve', 'connect', 'tls', 'processing', 'transfer']).nullable(),
  failure: shortText.nullable(),
  status: z.int().nullable(),
  phases: z.object({
    resolve: ms.nullable(),
    connect: ms.nullable(),
    tls: ms.nullable(),
    processing: ms.nullable(),
    transfer: ms.nullable(),
  }),
  /** The page answered with is not the host's own: a captive portal or a block page in between. */
  redirectedTo: shortText.nullable(),
});

/** A certificate as met by the control probe. Dates are ISO. */
const certificate = z.object({
  kind: z.literal('certificate'),
  at,
  role,
  host: shortText,
  validFrom: shortText.nullable(),
  validUntil: shortText.nullable(),
  /** OpenSSL's word: CERT_HAS_EXPIRED, ERR_TLS_CERT_ALTNAME_INVALID, UNABLE_TO_VERIFY_LEAF_SIGNATURE, … */
  error: shortText.nullable(),
});

/** The machine the run was made on. */
const host = z.object({
  kind: z.literal('host'),
  at,
  freeMemoryMiB: z.number().nonnegative(),
  /** Load of one minute divided by the number of cores. */
  loadPerCore: z.number().nonnegative(),
  /** 99th percentile of the event loop's delay during the run, ms. */
  eventLoopDelayMs: ms,
  /** Our clock against the portal's Date header, seconds; null: not known. Positive: we are ahead. */
  clockOffsetSeconds: z.number().nullable(),
  freeDiskMiB: z.number().nonnegative().nullable(),
});

/** The browser process ended, or did not answer, in the middle of the run. */
const browserExit = z.object({
  kind: z.literal('browser-exit'),
  at,
  reason: z.enum(['disconnected', 'hung', 'out-of-memory', 'launch-failed', 'deadline']),
  message: text,
});

/** Our own code threw. */
const ourError = z.object({
  kind: z.literal('our-error'),
  at,
  where: z.enum(['journey', 'observer', 'worker', 'artifact-store', 'queue', 'rule']),
  name: shortText,
  message: text,
});

/** The same journey again with exactly one thing changed. */
const confirmation = z.object({
  kind: z.literal('confirmation'),
  at,
  changed: z.enum(['device', 'network', 'probe', 'time']),
  from: shortText,
  to: shortText,
  outcome: z.enum(outcomes),
  failedStage: stage.nullable(),
  obstacle: z.enum(obstacles).nullable(),
});

export const signalSchema = z.discriminatedUnion('kind', [
  request,
  page,
  step,
  obstacle,
  field,
  upload,
  dialog,
  consoleMessage,
  pageError,
  pageCrash,
  payment,
  postCondition,
  effort,
  controlProbe,
  certificate,
  host,
  browserExit,
  ourError,
  confirmation,
]);
export type Signal = z.infer<typeof signalSchema>;
export type SignalKind = Signal['kind'];
export type SignalOf<K extends SignalKind> = Extract<Signal, { kind: K }>;

/** Device and network as far as the diagnosis may know them: never a cause by themselves. */
export const runContextSchema = z.object({
  runId: z.string(),
  service: z.string(),
  /** Declared by the catalogue: whether a fee is due, and which documents may be asked. */
  feeDue: z.boolean().nullable(),
  filing: z.enum(['file', 'payment']),
  portal: z.string(),
  portalHost: shortText,
  device: z.string(),
  /** The device that any current journey must pass on. */
  referenceDevice: z.boolean(),
  network: z.string(),
  referenceNetwork: z.boolean(),
  agreement: z.enum(['public', 'agreed']),
  sandbox: z.boolean(),
  startedAt: z.iso.datetime(),
  durationMs: ms,
});
export type RunContext = z.infer<typeof runContextSchema>;

export const runSignalsSchema = z.object({
  version: z.literal(1),
  run: runContextSchema,
  signals: z.array(signalSchema).max(maxSignals),
});
export type RunSignals = z.infer<typeof runSignalsSchema>;
