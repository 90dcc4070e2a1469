/**
 * The dossiers of one portal, in memory. Codes are `<unit>-<yyMMdd>-<sequence>`, the sequence starts anew each day of
 * Viet Nam time: four digits for a file at a province, six for a receipt of the national payment platform.
 */
import type { CitizenRecord, Procedure } from '../procedures/procedure.ts';
import { vietNamDay } from '../viet-nam-time.ts';
import type { Dossier, FormValues, UploadedFile } from './portal.ts';

export interface Dossiers {
  file(filing: {
    procedure: Procedure;
    applicant: CitizenRecord;
    values: FormValues;
    files: readonly UploadedFile[];
    amountVnd: number;
  }): Dossier;
  find(code: string): Dossier | undefined;
  /** Newest first. */
  ofCitizen(idNumber: string): readonly Dossier[];
  /** Marks it paid; the dossier as it is then. */
  markPaid(code: string): Dossier | undefined;
}

const receiptUnit = 'G22.99';

/** `kept`: how many of the newest dossiers are remembered; a portal that runs for weeks forgets the oldest. */
export function dossiers(unit: string, now: () => Date = () => new Date(), kept = 20_000): Dossiers {
  const byCode = new Map<string, Dossier>();
  const sequences = new Map<string, number>();

  const nextCode = (procedure: Procedure, at: Date): string => {
    const [office, digits] = procedure.filing === 'payment' ? [receiptUnit, 6] : [unit, 4];
    const day = `${office}-${vietNamDay(at)}`;
    const sequence = (sequences.get(day) ?? 0) + 1;
    for (const other of sequences.keys()) if (other.startsWith(`${office}-`) && other !== day) sequences.delete(other);
    sequences.set(day, sequence);
    return `${day}-${String(sequence).padStart(digits, '0')}`;
  };

  return {
    file: (filing) => {
      const filedAt = now();
      const code = nextCode(filing.procedure, filedAt);
      const free = filing.amountVnd === 0;
      const dossier: Dossier = { ...filing, code, paid: free, state: free ? 'Mới đăng ký' : 'Chờ thanh toán', filedAt };
      byCode.set(code, dossier);
      if (byCode.size > kept) byCode.delete(byCode.keys().next().value as string);
      return dossier;
    },
    find: (code) => byCode.get(code.trim().toUpperCase()),
    ofCitizen: (idNumber) => [...byCode.values()].filter(({ applicant }) => applicant.idNumber === idNumber).reverse(),
    markPaid: (code) => {
      const dossier = byCode.get(code);
      if (!dossier) return undefined;
      const paid: Dossier = { ...dossier, paid: true, state: 'Mới đăng ký' };
      byCode.set(code, paid);
      return paid;
    },
  };
}
