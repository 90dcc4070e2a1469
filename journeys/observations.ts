/**
 * What a journey tells while it goes: plain facts, undated. The worker dates them, bounds them and hands them on as
 * signals; the diagnosis knows their meaning, the journey only what the citizen met.
 */
export type Stage = 'login' | 'form' | 'payment' | 'tracking';

export type Obstacle =
  | 'control-missing'
  | 'ambiguous'
  | 'refused'
  | 'no-progress'
  | 'navigation-failed'
  | 'timeout'
  | 'not-found-later'
  | 'attachment-lost'
  | 'not-fillable'
  | 'unanswerable'
  | 'fee-missing'
  | 'amount-differs'
  | 'charged-twice'
  | 'signed-out'
  | 'page-crashed'
  | 'captcha'
  | 'not-paid'
  | 'declined'
  | 'wrong-page';

export interface Effort {
  readonly screens: number;
  readonly fields: number;
  readonly fieldsAskedAgain: number;
  readonly undeclaredFields: number;
  readonly uploads: number;
  readonly keystrokes: number;
  readonly estimatedSeconds: number;
}

export type Observation =
  | {
      readonly kind: 'step';
      readonly stage: Stage;
      readonly words: string;
      readonly outcome: 'done' | 'failed';
      readonly durationMs: number;
      readonly lookedFor: string | null;
      readonly chosen: string | null;
      readonly score: number | null;
      readonly runnerUp: { readonly name: string; readonly score: number } | null;
    }
  | {
      readonly kind: 'page';
      readonly stage: Stage;
      readonly moment: 'stage-end' | 'failure' | 'refused';
      readonly url: string;
      readonly title: string;
      readonly headings: readonly string[];
      readonly alerts: readonly string[];
      readonly validations: readonly { readonly text: string; readonly field: string | null }[];
      readonly text: string;
      readonly textLength: number;
      readonly controls: number;
      readonly lang: string | null;
    }
  | {
      readonly kind: 'obstacle';
      readonly stage: Stage;
      readonly reason: Obstacle;
      readonly words: string;
      readonly subject: string | null;
      readonly answer: string | null;
      readonly waitedMs: number | null;
    }
  | {
      readonly kind: 'field';
      readonly label: string;
      readonly section: string | null;
      readonly control: string;
      readonly required: boolean;
      readonly declared: string | null;
      readonly understood: string | null;
      readonly heldByState: boolean;
      readonly prefilled: boolean;
      readonly answered: boolean;
    }
  | {
      readonly kind: 'upload';
      readonly name: string;
      readonly declared: boolean;
      /** Which declared document it was taken for, by its name in the procedure; null: none. */
      readonly document: string | null;
      readonly required: boolean;
      readonly accepted: boolean;
      readonly fileType: string;
      readonly message: string | null;
    }
  | {
      readonly kind: 'payment';
      readonly declaredVnd: number | null;
      readonly portalVnd: number | null;
      readonly gatewayVnd: number | null;
      readonly gatewayHost: string | null;
      readonly responseCode: string | null;
      readonly transactionStatus: string | null;
      readonly moneyMoved: boolean;
    }
  | {
      readonly kind: 'post-condition';
      readonly stage: Stage;
      readonly what: 'signed-in' | 'success-text' | 'file-code' | 'paid' | 'tracked' | 'attachments';
      readonly holds: boolean;
      readonly seen: string | null;
    };
