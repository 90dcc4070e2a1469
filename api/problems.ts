/** Every way in which the API says no (RFC 9457). Codes are part of the API: add, never rename. */
export const problems = {
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'run-not-found': { status: 404, title: 'No run of this id was recorded.' },
  'incident-not-found': { status: 404, title: 'No incident of this id was recorded.' },
  'artifact-not-found': { status: 404, title: 'This run kept no such file, or it has been removed since.' },
  'service-not-found': { status: 404, title: 'The catalogue has no service of this id.' },
  'portal-not-found': { status: 404, title: 'No portal of this id is watched.' },
  'report-subject-not-found': { status: 404, title: 'There is no such province, ministry or vendor to report on.' },
  'maintenance-not-found': { status: 404, title: 'No maintenance window of this id is planned.' },
  'not-reviewable': { status: 409, title: 'Only what failed is reviewed.' },
  'review-conflict': { status: 409, title: 'This cannot be done in the state that the review is in.' },
  'token-not-found': { status: 404, title: 'There is no token of this id.' },
  'not-authorized': {
    status: 401,
    title: 'Sign in, or send a token that is good here: Authorization: Bearer <token>.',
  },
  'not-permitted': { status: 403, title: 'Whoever you signed in as may not do this.' },
  'cross-site-request': {
    status: 403,
    title:
      'Changes are taken from the pages of this console, with their X-CSRF-Token, or with a token in the Authorization header.',
  },
  'sign-in-not-set-up': { status: 404, title: 'No identity provider is set up here; sign in with a token.' },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests from this address; the Retry-After header says when to come again.',
  },
  'enough-by-hand': {
    status: 429,
    title: 'Enough journeys were started by hand at this portal; the Retry-After header says when to come again.',
  },
  'body-too-large': { status: 413, title: 'The body is larger than 64 kB.' },
  'unsupported-media-type': {
    status: 415,
    title: 'Send the body as application/json, neither packed nor in another encoding than UTF-8.',
  },
  'invalid-parameters': { status: 400, title: 'The request has parameters that cannot be understood.' },
  'unknown-cursor': { status: 400, title: 'The cursor is not one that this list gave.' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method; the Allow header says which.' },
  'too-many-listeners': { status: 503, title: 'Too many listeners are connected already; try again later.' },
  'too-many-reports': { status: 503, title: 'Too many reports are waiting to be printed; try again in a minute.' },
  'database-unavailable': { status: 503, title: 'The database does not answer; try again later.' },
  'queue-unavailable': { status: 503, title: 'Redis does not answer; try again later.' },
  'artifact-store-unavailable': { status: 503, title: 'The store of traces and signals does not answer; try again later.' }, // prettier-ignore
  'console-not-built': {
    status: 503,
    title:
      'The console is not built yet: `npm start` builds it, and so does `npm run console`. The API works without it.',
  },
  'internal-error': { status: 500, title: 'congdan itself failed; its log says how.' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof problems;

/** Thrown by a route, answered as `application/problem+json`. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly errors: readonly { readonly parameter: string; readonly problem: string }[] | undefined;

  constructor(code: ProblemCode, detail?: string, errors?: Problem['errors']) {
    super(detail ?? problems[code].title);
    this.code = code;
    this.errors = errors;
  }

  /** The body as RFC 9457 wants it. */
  toJSON() {
    const { status, title } = problems[this.code];
    return {
      type: 'about:blank',
      title,
      status,
      code: this.code,
      ...(this.message !== title && { detail: this.message }),
      ...(this.errors && { errors: this.errors }),
    };
  }
}
