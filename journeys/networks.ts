/** The way from a citizen to the internet: plain data, applied to a browser by the worker. */
export interface Network {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Nothing is constrained; a failure elsewhere is repeated here. */
  readonly reference: boolean;
  /** null: as the machine is connected. */
  readonly limits: {
    /** Added to every answer, ms. */
    readonly latencyMs: number;
    readonly downloadKbps: number;
    readonly uploadKbps: number;
  } | null;
}

/** The unconstrained one. */
export const referenceNetwork: Network = {
  id: 'fibre',
  name: { vi: 'Cáp quang', en: 'Fibre' },
  reference: true,
  limits: null,
};

export const networks: readonly Network[] = [
  referenceNetwork,
  {
    id: '4g',
    name: { vi: '4G trong nhà', en: '4G indoors' },
    reference: false,
    limits: { latencyMs: 60, downloadKbps: 9_000, uploadKbps: 3_000 },
  },
  {
    id: '3g-rural',
    name: { vi: '3G vùng nông thôn', en: 'Rural 3G' },
    reference: false,
    limits: { latencyMs: 300, downloadKbps: 780, uploadKbps: 330 },
  },
];
