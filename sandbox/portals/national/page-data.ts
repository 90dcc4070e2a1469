/**
 * What a page carries for its script, as JSON in the document: it needs no further request to be drawn.
 */
import type { CitizenRecord, Procedure } from '../../procedures/procedure.ts';

/** A procedure as published: all but its form. */
export interface PublishedProcedure extends Omit<Procedure, 'id' | 'sections'> {
  /** By which the portal's addresses name it. */
  readonly uuid: string;
}

/** A file as anyone may see it who knows its code. */
export interface PublicDossier {
  readonly code: string;
  readonly procedureName: string;
  readonly filing: Procedure['filing'];
  /** All but the family name is hidden. */
  readonly applicant: string;
  /** e.g. `09:15 21/11/2026` */
  readonly filedAt: string;
  readonly state: string;
  readonly amountVnd: number;
  readonly paid: boolean;
  readonly documents: readonly { readonly name: string; readonly fileName: string }[];
}

export interface PortalPageData {
  readonly portalName: string;
  readonly provinceName: string;
  readonly formOrigin: string;
  readonly citizen: CitizenRecord | null;
  readonly procedures: readonly PublishedProcedure[];
  /** Name of a captcha to be passed by who looks a file up; null: none is asked for. */
  readonly captcha: string | null;
  /** The file that the page is about, when its address names one. */
  readonly dossier: PublicDossier | null;
}

export interface FormPageData {
  readonly portalOrigin: string;
  readonly provinceName: string;
  readonly citizen: CitizenRecord;
  readonly procedure: Procedure;
  readonly agency: string;
  /** Answers saved before, by the names under which a submission sends them; null: a new form. */
  readonly draft: Readonly<Record<string, string>> | null;
}
