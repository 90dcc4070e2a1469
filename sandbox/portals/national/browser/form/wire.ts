/**
 * Answers as the form holds them, and as the server takes them: `f.<field>`, `g.<section>.<n>.<field>`, `a.<attachment>`,
 * dates as dd/mm/yyyy, a ticked box as "Có".
 */
import dayjs, { type Dayjs } from 'dayjs';
import type { CitizenRecord, FormField, Procedure } from '../../../../procedures/procedure.ts';
import { datesOf } from './manner.ts';

export type Answer = string | number | boolean | Dayjs | null | undefined;
type Answers = Readonly<Record<string, Answer>>;

/** The person a file is about, on the first step. */
export interface Owner {
  readonly name?: string;
  readonly idNumber?: string;
  readonly phone?: string;
  readonly email?: string;
}

export interface Values {
  readonly same: boolean;
  readonly owner: Owner;
  /** By field id. */
  readonly f: Answers;
  /** Entries of repeated sections, by section id. */
  readonly g: Readonly<Record<string, readonly (Answers | undefined)[]>>;
  readonly receive: string;
  readonly pledge: boolean;
}

const ownerKeys = ['name', 'idNumber', 'phone', 'email'] as const;

/** A form as it opens: what is known of the citizen, and what was saved before. */
export function openingValues(
  procedure: Procedure,
  citizen: CitizenRecord,
  draft: Readonly<Record<string, string>> | null,
): Values {
  const f: Record<string, Answer> = {};
  const g: Record<string, Answers[]> = {};
  for (const { id, fields, repeated } of procedure.sections) {
    if (repeated) {
      const saved = Object.keys(draft ?? {}).filter((key) => key.startsWith(`g.${id}.`));
      const count = Math.max(repeated.min, ...saved.map((key) => Number(key.split('.')[2]) + 1));
      g[id] = Array.from({ length: count }, (_, n) =>
        Object.fromEntries(
          fields.map((field) => [field.id, heldOf(procedure, field, draft?.[`g.${id}.${n}.${field.id}`] ?? '')]),
        ),
      );
    } else {
      for (const field of fields) {
        const known = field.prefill ? citizen[field.prefill] : '';
        f[field.id] = heldOf(procedure, field, draft?.[`f.${field.id}`] ?? known);
      }
    }
  }
  const owner = Object.fromEntries(ownerKeys.map((key) => [key, draft?.[`f.owner.${key}`] ?? '']));
  return { same: false, owner, f, g, receive: 'direct', pledge: false };
}

/** What is sent, without files. */
export function sentOf(procedure: Procedure, { owner, f, g }: Values): FormData {
  const sent = new FormData();
  for (const key of ownerKeys) sent.append(`f.owner.${key}`, owner[key] ?? '');
  for (const { id, fields, repeated } of procedure.sections) {
    if (repeated) {
      (g[id] ?? []).forEach((entry, n) => {
        for (const field of fields) sent.append(`g.${id}.${n}.${field.id}`, textOf(field, entry?.[field.id]));
      });
    } else for (const field of fields) sent.append(`f.${field.id}`, textOf(field, f[field.id]));
  }
  return sent;
}

function heldOf(procedure: Procedure, field: FormField, text: string): Answer {
  if (field.kind === 'checkbox') return text === 'Có';
  if (text === '') return undefined;
  if (field.kind !== 'date') return text;
  const [day = '', month = '', year = ''] = text.split('/');
  const iso = `${year}-${month}-${day}`;
  return datesOf(procedure, field) === 'native' ? iso : dayjs(iso);
}

function textOf(field: FormField, answer: Answer): string {
  if (answer === undefined || answer === null) return '';
  if (field.kind === 'checkbox') return answer === true ? 'Có' : '';
  if (dayjs.isDayjs(answer)) return answer.format('DD/MM/YYYY');
  const text = String(answer).trim();
  return field.kind === 'date' ? text.split('-').reverse().join('/') : text;
}
