/** What a metric family is, declared as data. Dashboards, rules and the registry read the declarations alike. */
export interface Family {
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  /** Slugs with few values; never an address or a message. */
  readonly labels: readonly string[];
  /** Upper bounds of a histogram's buckets, in the unit of the name. */
  readonly buckets?: readonly number[];
  /** Of a gauge: a series that was not set for so long is forgotten, for what nobody measures any more is not known. */
  readonly forgottenAfterMs?: number;
}

/** Several families by their names. */
export type Families = Readonly<Record<`congdan_${string}`, Family>>;

/** The label values that one family wants: all of its labels, and no others. */
export type LabelsOf<F> = F extends { readonly labels: readonly (infer Label extends string)[] }
  ? Readonly<Record<Label, string>>
  : never;
