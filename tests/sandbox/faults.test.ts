import { readdir } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { ProxyAgent, fetch } from 'undici';
import type { Country } from '../../sandbox/country.ts';
import { loadFaults } from '../../sandbox/faults/faults.ts';
import type { Submission } from '../../sandbox/portals/portal.ts';
import type { Account } from '../../sandbox/procedures/procedure.ts';
import { citizens } from './citizens.ts';
import { form, json, otpOf, portalOf, rightAnswers, signInAs, smallCountry, submission } from './sandbox-at-work.ts';
import { visitor } from './visitor.ts';

const [citizen] = citizens as [Account, Account];

describe('the folder of faults', () => {
  test('every file is loaded under its own name, with a sentence', async () => {
    const files = (await readdir('sandbox/faults')).filter(
      (file) => file.endsWith('.ts') && !/^faults?\.ts$/.test(file),
    );
    const faults = await loadFaults();
    expect(faults.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
    for (const { says } of faults) expect(says).toMatch(/^[A-Z].*\.$/);
  });

  test('there are at least two of each cause and of monitor faults', async () => {
    const count = new Map<string, number>();
    for (const { expected } of await loadFaults()) {
      const kind = 'cause' in expected ? expected.cause : 'monitor';
      count.set(kind, (count.get(kind) ?? 0) + 1);
    }
    expect([...count.keys()].sort()).toEqual(
      ['complexity', 'data-sharing', 'device', 'monitor', 'network', 'payment', 'portal'].sort(),
    );
    for (const [kind, number] of count) expect(number, kind).toBeGreaterThanOrEqual(2);
  });

  test('nothing that a fault serves names its cause', async () => {
    for (const { portal, expected } of await loadFaults()) {
      const served = `${portal?.head ?? ''}${portal?.body ?? ''}`;
      if ('cause' in expected) expect(served).not.toContain(expected.detail);
    }
  });
});

describe('a fault at work', () => {
  let country: Country | undefined;
  afterEach(async () => {
    await country?.stop();
    country = undefined;
  });

  async function submitUnder(...faults: string[]) {
    country = await smallCountry(...faults);
    const visit = visitor();
    const origin = portalOf(country);
    await signInAs(citizen, visit, origin);
    const filed = await visit(
      `${origin}/form/small-procedure`,
      submission({ ...rightAnswers, 'f.paperFileCode': 'MC26-ABC-12' }),
    );
    return { visit, origin, filed };
  }

  test.each<[string, RegExp]>([
    ['undeclared-field', /Mã hồ sơ giấy/],
    ['needs-signature-device', /chưa được ký số/],
    ['validation-loop', /không hợp lệ/],
    ['lookup-error', /Lỗi kết nối/],
    ['record-not-found', /không có thông tin trên CSDL quốc gia về dân cư/],
    ['birth-date-differs', /không khớp với thông tin trong CSDL quốc gia/],
    ['lookup-not-permitted', /chưa được cấp phép khai thác/],
    ['household-book-demanded', /Số sổ hộ khẩu giấy/],
    ['undeclared-document', /Bảng kê xác nhận của tổ dân phố/],
    ['two-rules-at-once', /phải trước ngày nộp hồ sơ/],
    ['sent-to-the-counter', /đến trực tiếp/],
    ['unclear-error', /Thông tin chưa hợp lệ/],
    ['record-asked-again', /^Vui lòng nhập Họ và tên$/],
  ])('%s refuses a submission that is all right', async (fault, words) => {
    const { filed } = await submitUnder(fault);
    const outcome = filed.json<Submission>();
    expect(outcome.ok || outcome.refusals[0]?.message).toMatch(words);
  });

  test('server-error answers a submission with 500', async () => {
    expect((await submitUnder('server-error')).filed.status).toBe(500);
  });

  test.each([
    ['maintenance-page', /Hệ thống đang bảo trì/],
    ['blank-page', /<body><\/body>/],
    ['empty-application-shell', /<div id="root"><\/div>/],
  ])('%s answers 200', async (fault, words) => {
    country = await smallCountry(fault);
    const home = await visitor()(portalOf(country), { headers: { accept: 'text/html' } });
    expect([home.status, home.text]).toEqual([200, expect.stringMatching(words)]);
  });

  test('identity-unavailable answers 503 at the identity provider; identity-callback refuses on the way back', async () => {
    country = await smallCountry('identity-unavailable');
    const login = await visitor()(`${portalOf(country)}/sso/login`);
    expect([login.status, login.url.origin]).toEqual([503, country.identity.origin]);
    await country.stop();
    country = await smallCountry('identity-callback');
    const back = await signInAs(citizen, visitor(), portalOf(country));
    expect([back.status, back.url.origin]).toEqual([502, portalOf(country)]);
  });

  test.each([
    ['declined-by-gateway', '65', false],
    ['bank-maintenance', '75', false],
    ['callback-lost', '00', false],
    ['acknowledgement-to-nowhere', '00', false],
    ['time-to-pay-over', '11', false],
    ['gateway-unknown-error', '99', false],
    ['charged-again-by-itself', '00', true],
  ])('%s: the gateway says %s, the portal says paid: %s', async (fault, responseCode, paid) => {
    const { visit, origin, filed } = await submitUnder(fault);
    const outcome = filed.json<Submission>();
    const code = outcome.ok ? outcome.dossier.code : '';
    const banks = await visit(`${origin}/payment/start?code=${code}`);
    const at = (page: string) => `${banks.url.origin}/paymentv2/Transaction/${page}.html${banks.url.search}`;
    let page = await visit(`${at('Bank')}&bank=NCB`);
    if (fault !== 'bank-maintenance') {
      await visit(at('Card'), form({ number: '9704198526191432198', holder: 'NGUYEN VAN A', issued: '07/15' }));
      page = await visit(at('Confirm'), form({ otp: '123456' }));
    }
    expect(page.json()).toMatchObject({ responseCode, dossier: { paid } });
  });

  test.each([
    ['signature-invalid', /Sai chữ ký/],
    ['field-added-after-signing', /Sai chữ ký/],
    ['merchant-not-approved', /Website này chưa được phê duyệt/],
    ['hundred-times-the-fee', /[1-9][0-9]{0,2}(\.000){2}<sup>VND/],
  ])('%s: the gateway meets the citizen with other words than he expects', async (fault, words) => {
    const { visit, origin, filed } = await submitUnder(fault);
    const outcome = filed.json<Submission>();
    const page = await visit(`${origin}/payment/start?code=${outcome.ok ? outcome.dossier.code : ''}`);
    expect([page.url.origin, page.text]).toEqual([country?.payment.origin, expect.stringMatching(words)]);
  });

  test.each([
    ['dossier-vanished', 'null'],
    ['not-synchronised-yet', 'chưa được đồng bộ'],
    ['attachments-vanished', '"files":[]'],
  ])('%s: what is confirmed is another thing once it is looked up', async (fault, words) => {
    const { visit, origin, filed } = await submitUnder(fault);
    const outcome = filed.json<Submission>();
    const code = outcome.ok ? outcome.dossier.code : '';
    const look = async () => (await visit(`${origin}/payment/result?code=${code}`)).text;
    expect(await look()).toContain(code);
    await visit(origin);
    const later = await look();
    expect(words === 'null' ? !later.includes('dossier') : later.includes(words), later).toBe(true);
  });

  test('identity-number-withheld signs in at the identity provider and not at the portal', async () => {
    country = await smallCountry('identity-number-withheld');
    const visit = visitor();
    const back = await signInAs(citizen, visit, portalOf(country));
    expect(back.text).toContain('không nhận được số định danh cá nhân');
    expect((await visit(portalOf(country))).json<{ citizen: unknown }>().citizen).toBeNull();
  });

  test('gateway-unreachable refuses connections, and nothing else does', async () => {
    country = await smallCountry('gateway-unreachable');
    await expect(visitor()(country.payment.origin)).rejects.toThrow();
    expect((await visitor()(portalOf(country))).status).toBe(200);
  });

  test('rate-limited, portal-unreachable and gateway-error fail where they say', async () => {
    country = await smallCountry('rate-limited', 'gateway-error');
    expect((await visitor()(portalOf(country))).status).toBe(429);
    expect((await visitor()(country.payment.origin)).status).toBe(502);
    await country.stop();
    country = await smallCountry('portal-unreachable');
    await expect(visitor()(portalOf(country))).rejects.toThrow();
    expect((await visitor()(country.neutral[0]?.origin ?? '')).status).toBe(200);
  });

  test('session-lost signs the citizen out after some pages', async () => {
    country = await smallCountry('session-lost');
    const visit = visitor();
    await signInAs(citizen, visit, portalOf(country));
    const signedIn: boolean[] = [];
    for (let page = 0; page < 6; page++) {
      const { json: read } = await visit(portalOf(country), { headers: { accept: 'text/html' } });
      signedIn.push(read()['citizen'] !== null);
    }
    expect(signedIn).toEqual([true, true, true, true, false, false]);
  });

  test('lookup-timeout leaves look-ups without an answer, and the list of provinces alone', async () => {
    country = await smallCountry('lookup-timeout');
    const { origin } = country.sharedData;
    const signal = AbortSignal.timeout(300);
    await expect(visitor()(`${origin}/citizens/${citizen.record.idNumber}`, { signal })).rejects.toThrow(
      /abort|timeout/i,
    );
    expect((await visitor()(`${origin}/provinces`)).json<unknown[]>()).toHaveLength(34);
  });

  test('probe-network cuts everything off once the form is asked for, not before', async () => {
    country = await smallCountry('probe-network');
    const visit = visitor();
    expect((await signInAs(citizen, visit, portalOf(country))).status).toBe(200);
    await expect(visit(`${portalOf(country)}/form/small-procedure`)).rejects.toThrow();
    for (const { origin } of [country.identity, country.payment, ...country.neutral]) {
      await expect(visitor()(origin)).rejects.toThrow();
    }
  });

  test('browser-killed spares whoever is no browser', async () => {
    country = await smallCountry('browser-killed');
    const visit = visitor();
    await signInAs(citizen, visit, portalOf(country));
    expect((await visit(`${portalOf(country)}/form/small-procedure`)).status).toBe(200);
  });

  describe('on the access network', () => {
    const through = (proxy: string, address: string, init: object = {}) =>
      fetch(address, { dispatcher: new ProxyAgent({ uri: proxy, proxyTunnel: false }), redirect: 'manual', ...init });

    test('captive-portal sends every page to a sign-in page', async () => {
      country = await smallCountry('captive-portal');
      const proxy = country.accessProxy ?? '';
      for (const address of [portalOf(country), country.neutral[0]?.origin ?? '']) {
        for (const proxyTunnel of [false, true]) {
          const dispatcher = new ProxyAgent({ uri: proxy, proxyTunnel });
          const answer = await through(proxy, address, { dispatcher });
          expect(answer.status).toBe(302);
          const page = await through(proxy, answer.headers.get('location') ?? '', { dispatcher });
          expect(await page.text()).toContain('WiFi');
        }
      }
    });

    test('reset-on-path breaks every connection', async () => {
      country = await smallCountry('reset-on-path');
      await expect(through(country.accessProxy ?? '', portalOf(country))).rejects.toThrow();
    });

    test('no-connection never answers', async () => {
      country = await smallCountry('no-connection');
      const waiting = through(country.accessProxy ?? '', portalOf(country), { signal: AbortSignal.timeout(300) });
      await expect(waiting).rejects.toThrow(/abort|timeout/i);
    });

    test('too-slow delivers late, but whole', async () => {
      country = await smallCountry('too-slow');
      const answer = await through(country.accessProxy ?? '', country.neutral[0]?.origin ?? '');
      expect(await answer.text()).toContain('Tin tức trong ngày');
    });

    test('there is none while nothing is wrong with it', async () => {
      country = await smallCountry('server-error');
      expect(country.accessProxy).toBeNull();
    });
  });

  test('a one-time password is still asked for under every fault of the portal', async () => {
    country = await smallCountry('script-error', 'missing-feature', 'control-off-screen');
    const visit = visitor();
    const login = await visit(`${portalOf(country)}/sso/login`);
    await visit(`${login.url}/password`, json({ username: citizen.username, password: citizen.password }));
    expect((await visit(`${login.url}/otp`, json({ otp: otpOf(citizen) }))).status).toBe(200);
    expect((await visit(portalOf(country))).json()['head']).toContain('app-ready');
  });
});
