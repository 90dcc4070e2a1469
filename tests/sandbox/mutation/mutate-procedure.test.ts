import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutateProcedure } from '../../../sandbox/mutation/mutate-procedure.ts';
import type { FormField, FormSection, Procedure } from '../../../sandbox/procedures/procedure.ts';
import { procedures } from '../../../sandbox/procedures/procedures.ts';

const anyProcedure = fc.constantFrom(...procedures);
const seed = fc.string({ minLength: 1, maxLength: 12 });
const fieldsOf = ({ sections }: Procedure): readonly FormField[] => sections.flatMap(({ fields }) => fields);

/** What a question asks, whatever it is called and wherever it stands. */
const essence = ({ id: _id, label: _label, variants: _variants, dependsOn, ...rest }: FormField): string =>
  JSON.stringify({ ...rest, depends: dependsOn !== undefined }, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
const essences = ({ fields }: FormSection): readonly string[] => fields.map(essence).sort();

describe('a mutated procedure', () => {
  test('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyProcedure, seed, (procedure, given) => {
        expect(mutateProcedure(procedure, given)).toEqual(mutateProcedure(procedure, given));
      }),
    );
  });

  test('asks the same things in the same sections, for the same papers', () => {
    fc.assert(
      fc.property(anyProcedure, seed, (procedure, given) => {
        const mutated = mutateProcedure(procedure, given);
        expect(mutated.sections.map(essences)).toEqual(procedure.sections.map(essences));
        expect(mutated.sections.map(({ title }) => title)).toEqual(procedure.sections.map(({ title }) => title));
        expect(mutated.attachments.map(({ name }) => name).sort()).toEqual(
          procedure.attachments.map(({ name }) => name).sort(),
        );
      }),
    );
  });

  test('words each question by one of its wordings, and by another wherever no other question could be meant', () => {
    fc.assert(
      fc.property(anyProcedure, seed, (procedure, given) => {
        const mutated = mutateProcedure(procedure, given);
        for (const [index, { fields }] of procedure.sections.entries()) {
          const words = (mutated.sections[index]?.fields ?? []).map(({ label }) => label);
          const known = fields.flatMap(({ label, variants = [] }) => [label, ...variants]);
          for (const label of words) expect(known).toContain(label);
          const before = new Set(fields.map(({ label }) => label)).size;
          expect(new Set(words).size).toBeGreaterThanOrEqual(before);
        }
      }),
    );
    const asked = procedures.flatMap(fieldsOf).map(({ label }) => label);
    const changed = procedures.map((procedure) => mutateProcedure(procedure, '1'));
    const kept = changed.flatMap((procedure, index) => {
      const labels = new Set(fieldsOf(procedures[index] as Procedure).map(({ label }) => label));
      return fieldsOf(procedure).filter(({ label }) => labels.has(label));
    });
    expect(kept.length / asked.length).toBeLessThan(0.4);
  });

  test('has no id twice, and asks for nothing before what it depends on', () => {
    fc.assert(
      fc.property(anyProcedure, seed, (procedure, given) => {
        const mutated = mutateProcedure(procedure, given);
        const fields = fieldsOf(mutated);
        for (const named of [fields, mutated.sections, mutated.attachments]) {
          expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
          for (const { id } of named) expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/);
        }
        for (const { fields: inOrder } of mutated.sections) {
          const at = (id: string) => inOrder.findIndex((field) => field.id === id);
          for (const { id, dependsOn } of inOrder) {
            if (dependsOn) expect(inOrder.some((field) => field.id === dependsOn)).toBe(true);
            if (dependsOn) expect(at(dependsOn)).toBeLessThan(at(id));
          }
          if (at('wantsCopies') >= 0) expect(at('wantsCopies')).toBeLessThan(at('copies'));
        }
      }),
    );
  });

  test('stands in another order for most seeds', () => {
    const orders = Array.from({ length: 20 }, (_, n) =>
      fieldsOf(mutateProcedure(procedures[8] as Procedure, String(n))).map(essence),
    );
    expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(15);
  });
});
