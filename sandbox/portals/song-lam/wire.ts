/** What the portal's server and its application in the browser tell each other, as JSON. */
import type { FieldKind, FormSection, Procedure } from '../../procedures/procedure.ts';
import type { dossierView } from '../opencps/dossier-view.ts';
import type { Refusal } from '../portal.ts';
import type { Manner } from './manner.ts';

/** Stands in every page, for the application to begin with. */
export interface SiteSettings {
  readonly portalName: string;
  readonly provinceName: string;
  /** Name of who is signed in; null: nobody. */
  readonly citizenName: string | null;
  /** Whether this visitor is asked for captchas. */
  readonly captcha: boolean;
}

/** A procedure as the list shows it. */
export type Service = Pick<
  Procedure,
  'code' | 'name' | 'field' | 'agency' | 'level' | 'processing' | 'feeVnd' | 'filing'
>;

export interface ServiceDetail extends Service {
  readonly attachments: Procedure['attachments'];
}

export type Question<Own extends { readonly wording: string } = Manner> = Omit<Own, 'wording'> & {
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly required: boolean;
  readonly options: readonly string[];
  readonly hint: string;
  /** What the register knows already. */
  readonly value: string;
  readonly locked: boolean;
  readonly pattern: { readonly source: string; readonly message: string } | null;
  readonly maxLength: number | null;
  /** For a commune: the question in the same section that says of which province. */
  readonly dependsOn: string | null;
};

export interface Section extends Pick<FormSection, 'id' | 'title' | 'repeated'> {
  readonly questions: readonly Question[];
}

export interface ApplicationForm extends ServiceDetail {
  readonly sections: readonly Section[];
  readonly pledge: string;
  /** Who may receive the file; one alone is not asked for. */
  readonly units: readonly string[];
}

export type Outcome = { readonly code: string } | { readonly refusals: readonly Refusal[] };

export type DossierView = ReturnType<typeof dossierView>;

/** `dossier` is null when nothing is known of the code; `message`: why nothing was looked up. */
export interface LookUp {
  readonly dossier: DossierView | null;
  readonly message?: string;
}
