// The answers of one application as a tree of controls: a group for each section, an array of groups where it repeats.
import { FormArray, FormControl, FormGroup, Validators, type AbstractControl, type ValidatorFn } from '@angular/forms';
import type { Question, Section } from '../wire.ts';
import { dayOf, dayText } from './vietnamese-date-adapter.ts';

/** `at` is how the server names the place of an answer, `name` how it is sent. */
export interface Answer {
  readonly at: string;
  readonly name: string;
  readonly text: string;
}

export function declarationOf(sections: readonly Section[]): FormGroup {
  return new FormGroup(
    Object.fromEntries(
      sections.map((section) => [
        section.id,
        section.repeated
          ? new FormArray(Array.from({ length: section.repeated.min }, () => entryOf(section)))
          : entryOf(section),
      ]),
    ),
  );
}

export function entryOf({ questions }: Section): FormGroup {
  return new FormGroup(Object.fromEntries(questions.map((question) => [question.id, controlOf(question)])));
}

export function answersOf(sections: readonly Section[], declaration: FormGroup): readonly Answer[] {
  return sections.flatMap(({ id, questions, repeated }) => {
    const entries = repeated ? (declaration.get([id]) as FormArray).controls : [declaration.get([id])];
    return entries.flatMap((entry, n) =>
      questions.map((question) => {
        const at = repeated ? `${id}.${n}.${question.id}` : question.id;
        const value: unknown = entry?.get([question.id])?.value;
        return { at, name: repeated ? `g.${at}` : `f.${at}`, text: textOf(value) };
      }),
    );
  });
}

/** The control of an answer by its place; null: there is none. Entries up to the one asked for are added. */
export function controlAt(sections: readonly Section[], declaration: FormGroup, at: string): AbstractControl | null {
  const [first = '', n, field] = at.split('.');
  const section = sections.find(({ id, questions, repeated }) =>
    repeated ? id === first : n === undefined && questions.some((question) => question.id === first),
  );
  if (!section) return null;
  if (!section.repeated) return declaration.get([section.id, first]);
  const entries = declaration.get([section.id]) as FormArray;
  while (entries.length <= Number(n)) entries.push(entryOf(section));
  return entries.get([Number(n), field ?? '']);
}

export function valueOf({ control }: Question, text: string): unknown {
  if (control === 'day') return dayOf(text);
  return control === 'tick' ? text !== '' : text;
}

function controlOf(question: Question): FormControl {
  const { control, locked, maxLength, pattern, required, value } = question;
  const validators: ValidatorFn[] = [];
  if (required) validators.push(control === 'tick' ? Validators.requiredTrue : Validators.required);
  if (pattern) validators.push(Validators.pattern(pattern.source));
  if (maxLength !== null) validators.push(Validators.maxLength(maxLength));
  return new FormControl({ value: valueOf(question, value), disabled: locked }, validators);
}

function textOf(value: unknown): string {
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'boolean') return value ? 'Có' : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
