/** The parameters and answers that figures over a time share. */
import { z } from 'zod';
import { failureCauses } from '../results/figures/counts.ts';
import type { Judged } from '../results/figures/judge-counts.ts';
import type { Window } from '../results/figures/split-window.ts';
import { Problem } from './problems.ts';
import { moment, runFilterQuery } from './run-query.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const usualDays = 30;
/** A year and a day more: the same month of two years can be compared. */
const mostDays = 397;

export const windowQuery = {
  from: moment
    .optional()
    .describe(`Runs that started then or later; by default ${usualDays} days before \`to\`, from that hour on.`),
  to: moment.optional().describe('Runs that started before; by default now.'),
};

const { service, portal, province, device, network } = runFilterQuery;
const slug = z.string().regex(/^[a-z0-9-]{1,63}$/, 'must be a slug');

export const figureFilterQuery = {
  service,
  portal,
  province,
  device,
  network,
  vendor: slug.optional().describe('Only portals of this vendor.'),
  product: slug.optional().describe('Only portals of this product.'),
  ownership: z.enum(['hired', 'owned']).optional().describe('Only portals that are hired, or owned.'),
};

/** @param most days that may be asked for at once @throws {Problem} the time is empty or too long */
export function windowOf(
  query: { readonly from?: Date | undefined; readonly to?: Date | undefined },
  now: Date,
  most = mostDays,
): Window {
  const to = query.to ?? now;
  const from = query.from ?? wholeHour(new Date(to.getTime() - Math.min(usualDays, most) * dayMs));
  if (from >= to) throw new Problem('invalid-parameters', 'from: must be before `to`.', [{ parameter: 'from', problem: 'must be before `to`' }]); // prettier-ignore
  if (to.getTime() - from.getTime() > most * dayMs)
    throw new Problem('invalid-parameters', `from: at most ${most} days before \`to\`.`, [{ parameter: 'from', problem: `must be at most ${most} days before \`to\`` }]); // prettier-ignore
  return { from, to };
}

/** The beginning of the hour: hours are added up, and of a part of one up to 31,500 runs would have to be read (7,875 cells every 15 minutes). */
export function wholeHour(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / hourMs) * hourMs);
}

/** Where single runs or hours are no longer kept, the time is told from the hour or day that it begins in. */
export const windowAnswer = { from: z.iso.datetime(), to: z.iso.datetime() };

export const tellWindow = ({ from, to }: Window) => ({ from: from.toISOString(), to: to.toISOString() });

export const bilingual = z.object({ vi: z.string(), en: z.string() });

export const judgedAnswer = {
  ok: z.int(),
  failed: z.int(),
  stopped: z.int().describe('All well as far as congdan may go; not in availability.'),
  monitorFaults: z.int().describe("Failures of congdan's own; not in availability."),
  missed: z.int().describe('Slots in which nobody tried; not in availability.'),
  availability: z.number().nullable().describe('null: nothing ended well or failed.'),
  interval: z.object({ low: z.number(), high: z.number() }).nullable().describe("Wilson's, 95 %."),
  enough: z.boolean().describe('Whether there are enough runs to rank or grade by.'),
};

export const causesAnswer = z.record(z.enum(failureCauses), z.int()).describe('Failed runs by cause.');

/** What was judged, without the causes. */
export function tellJudged({ ok, failed, stopped, monitorFaults, missed, availability, interval, enough }: Judged) {
  return { ok, failed, stopped, monitorFaults, missed, availability, interval, enough };
}
