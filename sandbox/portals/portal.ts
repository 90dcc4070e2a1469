/**
 * What every portal of the stand-in country has behind its pages, whatever product draws them. A product is a
 * function from `PortalBackend` to an Express application; it renders, and the backend decides.
 */
import type { Express, Request, RequestHandler, Router } from 'express';
import type { CitizenRecord, Procedure } from '../procedures/procedure.ts';

export interface UploadedFile {
  /** Id of the attachment of the procedure it was given for. */
  readonly attachment: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
}

export type FormValues = Readonly<
  Record<string, string | readonly string[] | readonly Readonly<Record<string, string>>[]>
>;

export type DossierState =
  | 'Chờ thanh toán'
  | 'Mới đăng ký'
  | 'Được tiếp nhận'
  | 'Đang xử lý'
  | 'Yêu cầu bổ sung giấy tờ'
  | 'Đã xử lý xong'
  | 'Đã trả kết quả';

export interface Dossier {
  /** File code in the real format: `<unit>-<yyMMdd>-<sequence>`, e.g. `H17.12-261121-0042`. */
  readonly code: string;
  readonly procedure: Procedure;
  readonly applicant: CitizenRecord;
  readonly values: FormValues;
  readonly files: readonly UploadedFile[];
  readonly amountVnd: number;
  readonly paid: boolean;
  readonly state: DossierState;
  readonly filedAt: Date;
}

export interface Refusal {
  /** Field or attachment id; null: the refusal names none. */
  readonly field: string | null;
  readonly message: string;
}

export type Submission =
  { readonly ok: true; readonly dossier: Dossier } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** A part of a page that an injected fault replaces or adds; a product asks at the places it has. */
export interface Interference {
  /** Runs before every route of the portal: maintenance pages, server errors, slowness. */
  readonly before?: RequestHandler;
  /** May change a procedure as the portal offers it: an undeclared field, a signature plug-in, a contradiction. */
  readonly procedure?: (procedure: Procedure) => Procedure;
  /** Refuses a submission that is all right, whatever its content. */
  readonly refuse?: (procedure: Procedure, values: FormValues, citizen: CitizenRecord) => readonly Refusal[] | null;
  /** Script and style put into the head of every page of the portal. */
  readonly head?: string;
  /** HTML put at the start of the body. */
  readonly body?: string;
  /** What a look-up by code knows of a filed dossier; undefined: nothing. May throw `Refused`. */
  readonly found?: (dossier: Dossier) => Dossier | undefined;
  /** What the portal asks the gateway for in place of what is due, VND. */
  readonly amountAsked?: (dueVnd: number) => number;
  /** Changes the signed address by which the citizen is sent to the gateway. */
  readonly payAddress?: (address: string) => string;
  /** The portal's own words for how a look-up in the population register failed. */
  readonly lookUpWords?: Partial<LookUpWords>;
}

/** What a citizen reads when the population register does not confirm him. */
export type LookUpWords = Readonly<Record<'not-found' | 'mismatch' | 'unavailable', string>>;

export interface PortalBackend {
  readonly id: string;
  readonly name: string;
  readonly provinceName: string;
  /** Own origin, e.g. `http://dvc-danang.localhost:41000`. */
  readonly origin: string;
  /** Where its forms are when they are on another host, with a sign-in of its own; all of `router` answers there too. */
  readonly formOrigin?: string;
  readonly procedures: readonly Procedure[];
  readonly interference: Interference;
  /**
   * Mount it first: sessions, `GET /sso/login?returnTo=/path` (to the identity provider and back), `GET /sso/logout`,
   * `GET /payment/start?code=<file code>` (to the gateway), `GET /payment/return` (back, then redirects to
   * `/payment/result?code=…&responseCode=…` which the product draws), `GET /payment/ipn` (the gateway's own call).
   */
  readonly router: Router;
  /** The signed-in citizen's record as the shared-data service gave it, or null. */
  citizen(request: Request): CitizenRecord | null;
  procedure(id: string): Procedure | undefined;
  /** Names of the 34 provinces, and of the communes of one, fetched from the shared-data service. */
  provinces(): Promise<readonly string[]>;
  communes(provinceName: string): Promise<readonly string[]>;
  /** Whether this request must show and pass a captcha; false for whoever carries the operator's bypass header. */
  captchaNeeded(request: Request): boolean;
  /** Reads a multipart or urlencoded body: fields `f.<field id>`, repeated groups `g.<section>.<n>.<field>`, files `a.<attachment id>`. */
  readSubmission(
    request: Request,
  ): Promise<{ values: FormValues; files: readonly UploadedFile[]; captcha: string | null }>;
  /** Validates and files. Looks people up in the population register where the procedure says so. */
  submit(
    citizen: CitizenRecord,
    procedure: Procedure,
    values: FormValues,
    files: readonly UploadedFile[],
  ): Promise<Submission>;
  /** By file code, as anyone may track it. */
  find(code: string): Dossier | undefined;
  /** Dossiers of one citizen, newest first. */
  dossiersOf(citizen: CitizenRecord): readonly Dossier[];
}

/** A portal product: draws the backend's pages in its own manner. */
export type PortalProduct = (backend: PortalBackend) => Promise<Express>;
