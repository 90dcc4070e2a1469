import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frameFields } from '../../../journeys/catalogue/frame-fields.ts';
import { serviceById, services } from '../../../journeys/catalogue/services.ts';

const contractedIds = `
  id-number-confirmation id-card permanent-residence temporary-residence temporary-absence stay-notification
  motorbike-registration traffic-fine birth-registration death-registration marriage-registration passport new-seal
  extra-seal linked-birth linked-death household-health-insurance tax-registration land-change driving-licence
  exam-registration criminal-record unemployment-benefit new-electricity electricity-contract`
  .trim()
  .split(/\s+/);

const camelCase = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

describe('the catalogue', () => {
  test('holds the 25 services under their contracted ids, in order of their numbers', () => {
    expect(services.map(({ id }) => id)).toEqual(contractedIds);
    expect(services.map(({ number }) => number)).toEqual(contractedIds.map((_, at) => at + 1));
    expect(services.map(({ id }) => serviceById(id))).toEqual(services);
    expect(serviceById('no-such-service')).toBeUndefined();
  });

  test('lists every file of its folder; file, export and id have one name', async () => {
    const folder = new URL('../../../journeys/catalogue/', import.meta.url);
    const notServices = ['service.ts', 'services.ts', 'declared-field.ts', 'frame-fields.ts', 'fee-due.ts'];
    const files = readdirSync(folder).filter((file) => !notServices.includes(file));
    expect(files.sort()).toEqual(contractedIds.map((id) => `${id}.ts`).sort());
    for (const id of contractedIds) {
      const module = (await import(new URL(`${id}.ts`, folder).href)) as Record<string, unknown>;
      expect(Object.keys(module)).toEqual([camelCase(id)]);
      expect(module[camelCase(id)]).toBe(serviceById(id));
    }
  });

  test('leaves out no code but where none is known, and repeats none', () => {
    expect(services.filter(({ codes }) => codes.length === 0).map(({ id }) => id)).toEqual(['extra-seal']);
    const codes = services.flatMap((service) => service.codes.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^(\d\.\d{6}|C08_XPHCDB)$/);
  });

  test.each(services)('$id can be found, is asked for and yields something', (service) => {
    expect(service.alsoCalled.length).toBeGreaterThanOrEqual(3);
    expect(service.agencies.length).toBeGreaterThan(0);
    expect(service.levels.length).toBeGreaterThan(0);
    expect(service.results.length).toBeGreaterThan(0);
    for (const { code } of service.results) if (code) expect(code).toMatch(/^KQ\.(G\d{2}|0100100079)\.\d{6}$/);
    expect(service.fields.some(({ required }) => required)).toBe(true);
  });

  test.each(services)(
    '$id declares each field once, in its own part of the form beside the common frame',
    (service) => {
      const keys = service.fields.map(({ subject, datum }) => `${subject}.${datum}`);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
      const framed = frameFields.every((field) => service.fields.includes(field));
      expect(framed).toBe(service.filing === 'file');
    },
  );

  test.each(services)('$id counts as held by the state only what concerns the signed-in citizen', (service) => {
    const held = service.fields.filter(({ heldByState }) => heldByState);
    const signedIn = ['requester', 'owner', 'new-holder', 'benefit-receiver'];
    for (const { subject, datum } of held) {
      expect(signedIn).toContain(subject);
      expect(['phone', 'email', 'reason', 'bank-account']).not.toContain(datum);
    }
    const name = service.fields.find(({ subject, datum }) => subject === 'requester' && datum === 'full-name');
    expect(name?.heldByState).toBe(true);
  });

  test('knows its odd ones', () => {
    expect(services.filter(({ filing }) => filing === 'payment').map(({ id }) => id)).toEqual(['traffic-fine']);
    expect(services.filter(({ seasons }) => seasons).map(({ id }) => id)).toEqual(['exam-registration']);
    for (const id of ['linked-birth', 'linked-death']) {
      expect(serviceById(id)?.results).toHaveLength(3);
      expect(serviceById(id)?.agencies.length).toBeGreaterThanOrEqual(3);
    }
  });
});
