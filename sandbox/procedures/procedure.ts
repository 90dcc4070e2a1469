/**
 * One administrative procedure as the stand-in country's portals put it online. The portal products render it each in
 * their own manner; what they have in common stands here.
 */
export type FieldKind =
  'text' | 'textarea' | 'number' | 'date' | 'select' | 'radio' | 'checkbox' | 'province' | 'commune';

export interface FormField {
  /** Key in the submitted data, unique within the procedure. */
  readonly id: string;
  readonly label: string;
  /** Other wordings of the same question; products and mutations pick among them. */
  readonly variants?: readonly string[];
  readonly kind: FieldKind;
  readonly required: boolean;
  /** For select and radio. */
  readonly options?: readonly string[];
  readonly hint?: string;
  /** A regular expression the answer must match, with the message of a refusal. */
  readonly pattern?: { readonly source: string; readonly message: string };
  readonly maxLength?: number;
  /** Filled from the signed-in citizen's record in the shared-data service, by this key of the record. */
  readonly prefill?: keyof CitizenRecord;
  /** A prefilled field that cannot be changed. */
  readonly locked?: boolean;
  /** For a commune: the province field it depends on. */
  readonly dependsOn?: string;
  /** Looked up in the population register when submitted: the person must exist. */
  readonly mustExist?: boolean;
}

export interface FormSection {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FormField[];
  /** Shown once for each entry, with a button to add one. */
  readonly repeated?: { readonly addLabel: string; readonly min: number };
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  /** Accepted extensions, lower case, without the dot. */
  readonly accept: readonly string[];
  readonly maxMiB: number;
}

export interface Procedure {
  /** Slug of this country's catalogue. */
  readonly id: string;
  /** Number in the list of 25. */
  readonly number: number;
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly agency: string;
  readonly level: 'toàn trình' | 'một phần';
  readonly processing: string;
  /** Due at filing, VND; 0: free. For a payment procedure the amount comes from the looked-up decision. */
  readonly feeVnd: number;
  /** file: ends in a file with a code; payment: ends in a receipt with a code. */
  readonly filing: 'file' | 'payment';
  readonly sections: readonly FormSection[];
  readonly attachments: readonly Attachment[];
  readonly pledge: string;
}

/** What the population register knows of a citizen. Dates dd/mm/yyyy, as Vietnamese forms write them. */
export interface CitizenRecord {
  /** 12 digits; synthetic citizens begin with 000, which no province uses. */
  readonly idNumber: string;
  readonly oldIdNumber: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly sex: 'Nam' | 'Nữ';
  readonly ethnicity: string;
  readonly religion: string;
  readonly nationality: string;
  readonly placeOfBirth: string;
  readonly hometown: string;
  readonly provinceName: string;
  readonly communeName: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly idIssuedOn: string;
  readonly idIssuedBy: string;
  readonly healthInsuranceNumber: string;
  readonly taxCode: string;
}

/** A record together with the account by which its owner signs in. Handed to the sandbox when it starts. */
export interface Account {
  readonly record: CitizenRecord;
  readonly username: string;
  readonly password: string;
  /** Secret of the one-time passwords, base32 (RFC 6238: SHA-1, 30 s, 6 digits). */
  readonly otpSecret: string;
}
