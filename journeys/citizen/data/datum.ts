/** One thing that a portal can ask, with all the words by which portals ask it. */
export interface Datum {
  readonly kind: DatumKind;
  /** The population record of the signed-in citizen holds it, so that a portal can fill it in itself. */
  readonly heldByState: boolean;
  readonly wordings: readonly string[];
  /** Product or form on which the less usual wordings were seen. */
  readonly source?: string;
}

export type DatumKind =
  | 'text'
  | 'long-text'
  | 'number'
  | 'money'
  | 'date'
  | 'time'
  | 'choice'
  | 'address'
  | 'yes-no'
  | 'province'
  | 'commune';
