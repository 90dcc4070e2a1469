/** What the faults of the third held-out part serve, on the wire; their journeys are the bench's. */
import { Resolver } from 'node:dns/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { ProxyAgent, fetch } from 'undici';
import type { Country } from '../../sandbox/country.ts';
import type { Submission } from '../../sandbox/portals/portal.ts';
import type { Account } from '../../sandbox/procedures/procedure.ts';
import { citizens } from './citizens.ts';
import { codeOf, fileIn, payIn } from './file-and-pay.ts';
import { json, portalOf, signInAs, smallCountry } from './sandbox-at-work.ts';
import { visitor } from './visitor.ts';

const [citizen] = citizens as [Account, Account];

let country: Country | undefined;
afterEach(async () => {
  await country?.stop();
  country = undefined;
});

async function submitUnder(fault: string) {
  country = await smallCountry(fault);
  return fileIn(country);
}

test.each<[string, RegExp]>([
  ['code-of-the-helper', /Mã thành viên Tổ công nghệ số cộng đồng/],
  ['photograph-too-large-and-too-small', /nhỏ hơn 200 KB/],
  ['once-more-from-step-one', /quay lại Bước 1.*lần 1/],
  ['old-number-told', /không có thông tin trên CSDL quốc gia về dân cư/],
  ['civil-status-system-fails', /hộ tịch điện tử dùng chung.*HTK-500/],
  ['receiving-unit-abolished', /danh mục đơn vị hành chính chưa được cập nhật/],
  ['tone-mark-elsewhere', /HÒA\/HOÀ/],
])('%s refuses a submission that is all right', async (fault, words) => {
  const outcome = (await submitUnder(fault)).filed.json<Submission>();
  expect(outcome.ok || outcome.refusals[0]?.message).toMatch(words);
});

test('photograph-too-large-and-too-small contradicts itself in one answer', async () => {
  const outcome = (await submitUnder('photograph-too-large-and-too-small')).filed.json<Submission>();
  expect(outcome.ok || outcome.refusals.map(({ message }) => message)).toEqual([
    expect.stringContaining('nhỏ hơn 200 KB'),
    expect.stringContaining('tối thiểu là 500 KB'),
  ]);
});

test.each<[string, number, RegExp]>([
  ['token-mismatch-at-sending', 419, /CSRF token mismatch/],
  ['line-blamed-for-a-502', 502, /kiểm tra đường truyền Internet/],
  ['residence-system-too-slow', 504, /quản lý cư trú/],
])('%s answers a submission with %i', async (fault, status, words) => {
  const { filed } = await submitUnder(fault);
  expect([filed.status, filed.text]).toEqual([status, expect.stringMatching(words)]);
});

test('token-mismatch-at-sending leaves a stranger', async () => {
  const { visit, origin } = await submitUnder('token-mismatch-at-sending');
  expect((await visit(origin)).json()).toMatchObject({ citizen: null });
});

test('hangs-up-at-sending breaks off', async () => {
  await expect(submitUnder('hangs-up-at-sending')).rejects.toThrow();
});

test('still-a-draft shows the file once, and says later that it was never sent', async () => {
  const { visit, origin, filed } = await submitUnder('still-a-draft');
  const look = async () => (await visit(`${origin}/payment/result?code=${codeOf(filed)}`)).text;
  expect(await look()).toContain('H17');
  await visit(origin);
  expect(await look()).toContain('Lưu nháp');
});

test.each<[string, number, RegExp]>([
  ['browser-check-without-end', 403, /Đang kiểm tra trình duyệt/],
  ['welcome-to-nginx', 200, /Welcome to nginx!/],
  ['survey-before-the-form', 200, /Câu 1\/90/],
])('%s stands before the form', async (fault, status, words) => {
  country = await smallCountry(fault);
  const [visit, origin] = [visitor(), portalOf(country)];
  await signInAs(citizen, visit, origin);
  const page = { headers: { accept: 'text/html' } };
  for (const path of ['/', '/form/small-procedure']) await visit(`${origin}${path}`, page);
  const met = await visit(`${origin}/form/small-procedure`, page);
  expect([met.status, met.text]).toEqual([status, expect.stringMatching(words)]);
});

test('the survey before the form comes to an end', async () => {
  country = await smallCountry('survey-before-the-form');
  const [visit, origin] = [visitor(), portalOf(country)];
  await signInAs(citizen, visit, origin);
  const page = { headers: { accept: 'text/html' } };
  for (const path of ['/', '/']) await visit(`${origin}${path}`, page);
  const last = await visit(`${origin}/form/small-procedure?khao-sat=91`, page);
  expect(last.json()).toMatchObject({ id: 'small-procedure' });
});

test('catalogue-never-loads answers everything but the list', async () => {
  country = await smallCountry('catalogue-never-loads');
  const [visit, origin] = [visitor(), portalOf(country)];
  expect((await visit(origin)).status).toBe(200);
  const list = visit(`${origin}/o/rest/v2/serviceinfos`, { signal: AbortSignal.timeout(500) });
  await expect(list).rejects.toThrow(/abort|timeout/i);
});

test('shell-in-place-of-scripts answers for a script with a page', async () => {
  country = await smallCountry('shell-in-place-of-scripts');
  const script = await visitor()(`${portalOf(country)}/main.4f1c.js`);
  expect([script.status, script.text]).toEqual([200, expect.stringMatching(/^<!doctype html>/)]);
});

describe('at the gateway', () => {
  test.each<[string, number, RegExp]>([
    ['all-banks-suspended', 0, /Đang bảo trì/],
    ['request-to-pay-withdrawn', 0, /đã huỷ yêu cầu thanh toán/],
    ['gateway-blames-the-line', 2, /kiểm tra lại đường truyền/],
    ['confirmation-of-payment-awaited', 2, /Đang chờ xác nhận thanh toán/],
    ['payment-held-as-suspicious', 2, /"responseCode":"07"/],
  ])('%s: page %i is not what it should be', async (fault, place, words) => {
    country = await smallCountry(fault);
    expect((await payIn(country))[place]?.text).toMatch(words);
  });

  test('confirmation-of-payment-awaited leaves the file unpaid', async () => {
    country = await smallCountry('confirmation-of-payment-awaited');
    expect((await payIn(country))[3]?.json()).toMatchObject({ dossier: { paid: false } });
  });
});

describe('at the identity provider', () => {
  test('record-refused-after-sign-in: who comes back is turned away', async () => {
    country = await smallCountry('record-refused-after-sign-in');
    const back = await signInAs(citizen, visitor(), portalOf(country));
    expect([back.status, back.text]).toEqual([502, expect.stringContaining('Đăng nhập không thành công')]);
  });

  test('old-number-told: nine digits in place of twelve', async () => {
    country = await smallCountry('old-number-told');
    const back = await signInAs(citizen, visitor(), portalOf(country));
    expect(back.json()).toMatchObject({ citizen: { idNumber: '201847365', fullName: citizen.record.fullName } });
  });

  test('password-never-answered: the page comes, the answer does not', async () => {
    country = await smallCountry('password-never-answered');
    const visit = visitor();
    const page = await visit(`${portalOf(country)}/sso/login?returnTo=/`);
    expect(page.text).toContain('Mật khẩu');
    const { username, password } = citizen;
    const sent = visit(`${page.url}/password`, { ...json({ username, password }), signal: AbortSignal.timeout(500) });
    await expect(sent).rejects.toThrow(/abort|timeout/i);
  });
});

describe('on the access network', () => {
  const through = (address: string, init: object = {}) =>
    fetch(address, {
      dispatcher: new ProxyAgent({ uri: country?.accessProxy ?? '', proxyTunnel: false }),
      redirect: 'manual',
      ...init,
    });
  const neutral = (): string => country?.neutral[0]?.origin ?? '';

  test('sending-forbidden-by-the-office: the proxy answers for every host one sends to', async () => {
    country = await smallCountry('sending-forbidden-by-the-office');
    expect((await through(neutral())).status).toBe(200);
    for (const address of [neutral(), portalOf(country)])
      expect((await through(address, { method: 'POST', body: 'a=1' })).status).toBe(403);
  });

  test('tunnel-before-the-gateway: all goes well up to the gateway, and nothing after', async () => {
    country = await smallCountry('tunnel-before-the-gateway');
    expect((await through(neutral())).status).toBe(200);
    for (const address of [country.payment.origin, neutral(), portalOf(country)])
      await expect(through(address, { signal: AbortSignal.timeout(300) })).rejects.toThrow(/abort|timeout/i);
  });

  /** What the citizen's resolver and another say of a name: addresses, or the code of a failure. */
  async function resolved(name: string) {
    const ask = ({ address, port }: { address: string; port: number }) => {
      const resolver = new Resolver({ timeout: 1_000, tries: 1 });
      resolver.setServers([`${address}:${port}`]);
      return resolver.resolve4(name).catch((error: unknown) => (error as NodeJS.ErrnoException).code);
    };
    const { access, control } = country!.resolvers!;
    return Promise.all([ask(access), ask(control)]);
  }

  test('form-host-without-a-name: no resolver knows the hosts of forms, each knows the portal', async () => {
    country = await smallCountry('form-host-without-a-name');
    expect(await resolved('bieumau-hue.test')).toEqual(['ENOTFOUND', 'ENOTFOUND']);
    expect(await resolved('dvc-plain.test')).toEqual([['127.0.0.1'], ['127.0.0.1']]);
  });

  test('resolver-without-the-sign-in: one resolver has no address for the identity provider', async () => {
    country = await smallCountry('resolver-without-the-sign-in');
    expect(await resolved('sso-dinhdanh.test')).toEqual(['ENODATA', ['127.0.0.1']]);
    expect(await resolved('dvc-plain.test')).toEqual([['127.0.0.1'], ['127.0.0.1']]);
  });
});
