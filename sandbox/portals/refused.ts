/**
 * An answer other than 200 that a portal gives on purpose, thrown from wherever it is decided.
 */
export class Refused extends Error {
  readonly status: number;
  /** `status` is the HTTP status; `message` is what the citizen reads. */
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
