import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { maxSignals, signalSchema } from '../../diagnosis/signals.ts';
import { devices } from '../../journeys/devices.ts';
import { networks } from '../../journeys/networks.ts';
import { portalProfileSchema, type PortalProfileInput } from '../../journeys/portals/profile.ts';
import { applyDevice, deviceContext } from '../../worker/apply-device.ts';
import { applyNetwork } from '../../worker/apply-network.ts';
import { folderNameOf } from '../../artifacts/artifact-key.ts';
import { browserPath } from '../../worker/browser-path.ts';
import { BrowserPool } from '../../worker/browser-pool.ts';
import { confirmingChanges, mayRepeat } from '../../worker/confirm.ts';
import { allObservers } from '../../worker/observers/all-observers.ts';
import { createRoleMap } from '../../worker/role-map.ts';
import { journeySecrets, secretSource } from '../../worker/secrets.ts';
import { createSignalLog } from '../../worker/signal-log.ts';
import { workerSettings } from '../../worker/worker-settings.ts';
import { newPool, page, persona, serve } from './tiny-country.ts';

const profile = (more: Partial<PortalProfileInput> = {}) =>
  portalProfileSchema.parse({
    id: 'p',
    name: 'P',
    baseUrl: 'http://portal.example:8080/x',
    agreement: 'agreed',
    ...more,
  });
const [desktop, phone, phoneOld] = devices;
const [fibre, , rural] = networks;

describe('roles of hosts', () => {
  test('come from the profile, and the payment host is learnt', () => {
    const roles = createRoleMap(profile({ hosts: { identity: ['sso.example:8443'], payment: ['pay.example'] } }));
    expect(roles.roleOf('portal.example:8080')).toBe('portal');
    expect(roles.roleOf('portal.example:9090')).toBe('third-party');
    expect(roles.roleOf('SSO.example:8443')).toBe('identity');
    expect(roles.roleOf('pay.example:444')).toBe('payment');
    roles.learnPaymentHost('bank.example');
    roles.learnPaymentHost('sso.example:8443');
    expect(roles.roleOf('bank.example')).toBe('payment');
    expect(roles.roleOf('sso.example:8443')).toBe('identity');
  });
});

describe('the signal log', () => {
  test('cuts what is long, stops when it is full, and keeps room for what comes after', () => {
    const log = createSignalLog(createRoleMap(profile()), () => 1);
    for (let n = 0; n < maxSignals + 100; n++)
      log.add({ kind: 'dialog', type: 'alert', message: 'á'.repeat(5_000), host: 'h'.repeat(900) });
    const before = log.signals().length;
    expect(before).toBeLessThan(maxSignals);
    log.addAfterwards({ kind: 'our-error', where: 'worker', name: 'E', message: 'm' });
    const signals = log.signals();
    expect(signals).toHaveLength(before + 1);
    for (const signal of signals.slice(-3)) expect(signalSchema.safeParse(signal).success).toBe(true);
  });

  test('adds to a page who it came from and how it was answered, and re-reads roles learnt later', () => {
    const log = createSignalLog(createRoleMap(profile()), () => 1);
    const url = 'https://bank.example/pay';
    log.add({
      kind: 'request',
      stage: 'payment',
      method: 'GET',
      url,
      host: 'bank.example',
      role: 'third-party',
      resource: 'document',
      navigation: true,
      status: 503,
      failure: null,
      contentType: null,
      durationMs: 1,
      phases: null,
      bytes: null,
    });
    log.observe({
      kind: 'page',
      stage: 'payment',
      moment: 'failure',
      url: `${url}?token=1#x`,
      title: '',
      headings: [],
      alerts: [],
      validations: [],
      text: '',
      textLength: 0,
      controls: 0,
      lang: null,
    });
    log.observe({
      kind: 'payment',
      declaredVnd: 1,
      portalVnd: 1,
      gatewayVnd: null,
      gatewayHost: 'bank.example',
      responseCode: null,
      transactionStatus: null,
      moneyMoved: false,
    });
    expect(log.signals().slice(0, 2)).toEqual([
      expect.objectContaining({ kind: 'request', role: 'payment' }),
      expect.objectContaining({ kind: 'page', role: 'payment', status: 503, url, host: 'bank.example' }),
    ]);
  });
});

describe('confirming', () => {
  test('changes exactly one thing at a time', () => {
    expect(confirmingChanges({ device: desktop!, network: fibre!, accessProxy: null })).toEqual([]);
    const changes = confirmingChanges({ device: phoneOld!, network: rural!, accessProxy: 'http://proxy' });
    expect(
      changes.map(({ changed, conditions }) => [
        changed,
        conditions.device.id,
        conditions.network.id,
        conditions.accessProxy,
      ]),
    ).toEqual([
      ['device', 'desktop', '3g-rural', 'http://proxy'],
      ['network', 'phone-old', 'fibre', null],
    ]);
  });

  test('never where something real may have been left', () => {
    expect(mayRepeat(profile(), true)).toBe(false);
    expect(mayRepeat(profile(), null)).toBe(false);
    expect(mayRepeat(profile(), false)).toBe(true);
    expect(mayRepeat(profile({ sandbox: true }), true)).toBe(true);
    expect(mayRepeat(profile({ agreement: 'public' }), null)).toBe(true);
  });
});

describe('secrets', () => {
  const named = { identity: { username: '$U', password: '$P' }, payment: { card: '$C', otp: '$O' } };
  test('come from the environment, then from the file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'congdan-secrets-')), 'secrets.json');
    writeFileSync(file, JSON.stringify({ U: 'from file', P: 'p', C: '4111', O: '9' }));
    const secrets = journeySecrets(
      profile(named),
      persona,
      secretSource({ CONGDAN_SECRETS_FILE: file, U: 'from environment' }),
    );
    expect(secrets.account).toEqual({ username: 'from environment', password: 'p', otp: null });
    expect(secrets.card).toMatchObject({ number: '4111', holder: 'NGUYEN VAN A', otp: '9' });
  });
  test('a missing one is named', () => {
    expect(() => journeySecrets(profile(named), persona, secretSource({ U: 'u' }))).toThrow('Portal p needs $P');
  });
  test('by default the account is the persona’s, the card the gateway’s test card, and a public portal gets no account', () => {
    expect(journeySecrets(profile(), persona, () => undefined)).toMatchObject({
      account: { username: persona.account.username, otp: persona.account.otpSecret },
      card: { bank: 'NCB', number: '9704198526191432198' },
    });
    expect(journeySecrets(profile({ agreement: 'public' }), persona, () => undefined).account).toBeNull();
  });
});

describe('the browser', () => {
  test('is found, or what to do is said', () => {
    expect(browserPath({})).toContain('chrom');
    expect(() => browserPath({ CHROMIUM_PATH: '/nowhere' })).toThrow('CHROMIUM_PATH names /nowhere');
  });

  test('is replaced after some runs, while those in hand end in the old one', async () => {
    const reasons: string[] = [];
    const pool = newPool((reason) => reasons.push(reason), 2);
    const first = await pool.lease(() => ({}));
    const second = await pool.lease(() => ({}));
    const third = await pool.lease(() => ({}));
    expect(reasons).toEqual(['first', 'recycled']);
    expect(pool.counts).toEqual({ browsers: 2, lent: 3 });
    await first.release();
    await second.release();
    await second.release();
    expect(pool.counts).toEqual({ browsers: 1, lent: 1 });
    await third.release();
    await pool.close();
    expect(pool.counts).toEqual({ browsers: 0, lent: 0 });
    await expect(pool.lease(() => ({}))).rejects.toThrow('The browser pool is closed');
  });

  test('is replaced when it has grown beyond what its journeys explain', async () => {
    const reasons: string[] = [];
    const pool = new BrowserPool({ executablePath: browserPath(process.env), onLaunch: (reason) => reasons.push(reason), mostMemoryMiB: { idle: 1, perContext: 1 }, measureEveryMs: 0 }); // prettier-ignore
    const first = await pool.lease(() => ({}));
    await first.release();
    const second = await pool.lease(() => ({}));
    await second.release();
    await pool.close();
    expect(reasons).toEqual(['first', 'recycled']);
  });

  test('looks like the device: what the old phone lacks is missing in the page, and phones have fingers', async () => {
    const pool = newPool();
    const site = await serve(page('<h1>Chào</h1>'));
    for (const device of [phone!, phoneOld!]) {
      const lease = await pool.lease((version) => deviceContext(device, version, { version: '0', contact: 'test' }));
      await applyDevice(lease.context, device);
      const tab = await lease.context.newPage();
      await applyNetwork(tab, rural!);
      await tab.goto(site.url);
      const seen = await tab.evaluate(() => {
        const { navigator, structuredClone } = globalThis as unknown as {
          navigator: { maxTouchPoints: number };
          structuredClone: unknown;
        };
        return {
          clone: typeof structuredClone,
          at: typeof ([] as unknown[]).at,
          typedAt: typeof new Uint8Array().at,
          touch: navigator.maxTouchPoints > 0,
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        };
      });
      const feature = device.missingFeatures.length > 0 ? 'undefined' : 'function';
      expect(seen).toMatchObject({
        clone: feature,
        at: feature,
        typedAt: feature,
        touch: true,
        zone: expect.stringMatching(/Saigon|Ho_Chi_Minh/) as string,
      });
      await lease.release();
    }
    await site.stop();
    await pool.close();
  });
});

test('every observer of the folder is in the list, under the name of its file', () => {
  const folder = new URL('../../worker/observers/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name !== 'observer.ts' && name !== 'all-observers.ts');
  expect(allObservers.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test('settings tell all their problems at once', () => {
  expect(() => workerSettings({ CONGDAN_CONCURRENCY: '0', CONGDAN_NEUTRAL_URLS: 'nowhere' })).toThrow(
    /CONGDAN_CONCURRENCY[^]*CONGDAN_NEUTRAL_URLS/,
  );
  expect(workerSettings({ CONGDAN_NEUTRAL_URLS: 'http://a/, https://b/' }).neutralUrls).toEqual([
    'http://a/',
    'https://b/',
  ]);
});

test('a run id never leads out of the data folder', () => {
  expect(folderNameOf('../../etc/passwd')).not.toMatch(/^\.|\//);
});
