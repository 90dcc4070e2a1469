/**
 * The model of one essential public service. A service is data: adding one adds a file, never code.
 *
 * Three odd ones shaped it. `traffic-fine` is a payment without a file, so `filing` says what the citizen leaves
 * behind. `exam-registration` is open for some weeks a year, so `seasons` may close it. The linked services return
 * several results from several agencies, so `agencies` and `results` are lists everywhere.
 */
import type { DatumId } from '../citizen/data.ts';
import type { SubjectId } from '../citizen/subjects.ts';

/** How sure a fact is: confirmed by a named source, background knowledge, inferred from confirmed facts, not found. */
export type Sureness = 'confirmed' | 'background' | 'inferred' | 'unknown';

export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** A procedure code (mã thủ tục hành chính) as the national database writes it, e.g. `1.001193`. */
export interface ProcedureCode {
  readonly code: string;
  readonly note?: string;
  readonly sureness: Sureness;
}

export type FieldKind = 'text' | 'long-text' | 'number' | 'money' | 'date' | 'time' | 'choice' | 'address' | 'yes-no';

/** One thing that the published procedure asks the citizen. `subject.datum` names what is asked, and about whom. */
export interface DeclaredField {
  readonly subject: SubjectId;
  readonly datum: DatumId;
  /** The words of the official form, where they are more telling than the datum's own name. */
  readonly label?: Bilingual;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** The signed-in citizen's national record already holds it: whoever asks for it again asks in vain. */
  readonly heldByState: boolean;
  /** The group is repeated: household members, children, wishes. */
  readonly repeated?: boolean;
  readonly sureness: Sureness;
}

export interface DeclaredAttachment {
  readonly name: Bilingual;
  readonly required: boolean;
  /** When it is needed, if not always. */
  readonly condition?: Bilingual;
  readonly sureness: Sureness;
}

/** Amount in VND that an online filing costs between two dates (ISO, inclusive). Fees move, so each carries its dates. */
export interface Fee {
  /** null: due, but the amount is set elsewhere (a decision, the province's council). */
  readonly amountVnd: number | null;
  readonly condition?: Bilingual;
  readonly from?: string;
  readonly until?: string;
  readonly sureness: Sureness;
}

export interface ServiceResult {
  readonly name: Bilingual;
  /** Result code of the national catalogue, e.g. `KQ.G15.000031`. */
  readonly code?: string;
}

export type AdministrativeLevel =
  'commune' | 'province' | 'central' | 'insurance-office' | 'tax-office' | 'power-company';

export interface Service {
  /** Slug; equals the file's name and the label in every metric. */
  readonly id: string;
  /** Place in the list of Decision 06/QĐ-TTg, 1 to 25. */
  readonly number: number;
  readonly name: Bilingual;
  /** Other names under which portals list it; what a citizen would also type into the search box. */
  readonly alsoCalled: readonly string[];
  /** What the citizen leaves behind: a file that is tracked by its code, or only a payment with a receipt. */
  readonly filing: 'file' | 'payment';
  readonly codes: readonly ProcedureCode[];
  readonly agencies: readonly Bilingual[];
  readonly levels: readonly AdministrativeLevel[];
  /** full: all online (toàn trình); partial: a visit remains (một phần). */
  readonly online: 'full' | 'partial';
  /** Months (1 to 12) in which it is open; absent: all year. */
  readonly seasons?: readonly { readonly fromMonth: number; readonly untilMonth: number }[];
  readonly fields: readonly DeclaredField[];
  readonly attachments: readonly DeclaredAttachment[];
  readonly fees: readonly Fee[];
  readonly results: readonly ServiceResult[];
  /** Promised processing time in the procedure's own words. */
  readonly processing: Bilingual;
  readonly source: { readonly url: string | null; readonly note: string };
}
