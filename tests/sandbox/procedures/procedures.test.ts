import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CitizenRecord, FormField, Procedure } from '../../../sandbox/procedures/procedure.ts';
import { procedures } from '../../../sandbox/procedures/procedures.ts';

const ids =
  'id-number-confirmation id-card permanent-residence temporary-residence temporary-absence stay-notification motorbike-registration ' +
  'traffic-fine birth-registration death-registration marriage-registration passport new-seal extra-seal linked-birth linked-death ' +
  'household-health-insurance tax-registration land-change driving-licence exam-registration criminal-record unemployment-benefit ' +
  'new-electricity electricity-contract';

const recordKeys: Record<keyof CitizenRecord, true> = {
  idNumber: true,
  oldIdNumber: true,
  fullName: true,
  dateOfBirth: true,
  sex: true,
  ethnicity: true,
  religion: true,
  nationality: true,
  placeOfBirth: true,
  hometown: true,
  provinceName: true,
  communeName: true,
  address: true,
  phone: true,
  email: true,
  idIssuedOn: true,
  idIssuedBy: true,
  healthInsuranceNumber: true,
  taxCode: true,
};

const fieldsOf = (procedure: Procedure): readonly FormField[] =>
  procedure.sections.flatMap((section) => section.fields);

describe('the 25 procedures', () => {
  test('are all there, in the order of the national list', () => {
    expect(procedures.map((procedure) => procedure.id)).toEqual(ids.split(' '));
    expect(procedures.map((procedure) => procedure.number)).toEqual(
      Array.from({ length: 25 }, (_, index) => index + 1),
    );
  });

  test('have one file each', () => {
    const files = new Set(readdirSync(new URL('../../../sandbox/procedures/', import.meta.url)));
    for (const { id } of procedures) expect(files).toContain(`${id}.ts`);
  });

  test('differ in code, and only the traffic fine is a bare payment', () => {
    expect(new Set(procedures.map((procedure) => procedure.code)).size).toBe(25);
    expect(procedures.filter((procedure) => procedure.filing === 'payment').map((procedure) => procedure.id)).toEqual([
      'traffic-fine',
    ]);
  });
});

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))('%s', (_, procedure) => {
  const fields = fieldsOf(procedure);

  test('names each field, section and attachment once', () => {
    for (const named of [fields, procedure.sections, procedure.attachments]) {
      expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
      for (const { id } of named) expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/);
    }
  });

  test('asks between 3 and 35 things', () => {
    expect(fields.length).toBeGreaterThanOrEqual(3);
    expect(fields.length).toBeLessThanOrEqual(35);
  });

  test('offers options exactly where one chooses', () => {
    for (const field of fields) {
      if (field.kind === 'select' || field.kind === 'radio') {
        expect(field.options?.length, field.id).toBeGreaterThan(1);
        expect(new Set(field.options).size).toBe(field.options?.length);
      } else expect(field.options, field.id).toBeUndefined();
    }
  });

  test('fills in only what the record of a citizen holds, and locks only what it filled in', () => {
    for (const field of fields) {
      if (field.prefill !== undefined) expect(recordKeys).toHaveProperty(field.prefill);
      if (field.locked) expect(field.prefill, field.id).toBeDefined();
      if (field.mustExist) expect(field.prefill, field.id).toBe('idNumber');
    }
  });

  test('lets each commune depend on a province asked before it', () => {
    fields.forEach((field, index) => {
      if (field.kind !== 'commune') return expect(field.dependsOn).toBeUndefined();
      const before = fields.slice(0, index).find((other) => other.id === field.dependsOn);
      expect(before?.kind).toBe('province');
    });
  });

  test('has patterns that compile, other wordings that are other, and a pledge', () => {
    for (const field of fields) {
      if (field.pattern) expect(() => new RegExp(field.pattern?.source ?? '', 'v')).not.toThrow();
      expect(field.variants ?? []).not.toContain(field.label);
    }
    for (const attachment of procedure.attachments) expect(attachment.accept.length).toBeGreaterThan(0);
    expect(procedure.pledge).toMatch(/cam đoan|cam kết|đồng ý/);
  });
});
