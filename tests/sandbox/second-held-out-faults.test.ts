/** What the faults of the second held-out part serve, on the wire; their journeys are the bench's. */
import { afterEach, describe, expect, test } from 'vitest';
import { ProxyAgent, fetch } from 'undici';
import type { Country } from '../../sandbox/country.ts';
import type { Submission } from '../../sandbox/portals/portal.ts';
import type { Account } from '../../sandbox/procedures/procedure.ts';
import { citizens } from './citizens.ts';
import { codeOf, fileIn, payIn } from './file-and-pay.ts';
import { portalOf, rightAnswers, signInAs, smallCountry, submission } from './sandbox-at-work.ts';
import { visitor, type Visit } from './visitor.ts';

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
  ['confirm-this-again', /^Vui lòng xác nhận lại mục "Ngày sinh"$/],
  ['date-in-two-formats', /^Ngày sinh phải theo định dạng yyyy-mm-dd$/],
  ['declared-twice', /^Vui lòng nhập Họ và tên$/],
  ['decree-of-the-quarter-asked', /Số quyết định thành lập tổ dân phố/],
  ['districts-in-place-of-communes', /^Vui lòng chọn Phường\/Xã$/],
  ['fill-what-is-missing', /điền các trường thông tin còn thiếu/],
  ['form-of-one-minute', /quá thời hạn 01 phút/],
  ['parcel-not-fetched', /VBDLIS/],
  ['owner-unknown-to-the-system', /^Số giấy tờ chủ hồ sơ không tồn tại trên hệ thống$/],
  ['address-of-before-the-merger', /không trùng khớp với Dữ liệu dân cư quốc gia/],
])('%s refuses a submission that is all right', async (fault, words) => {
  const outcome = (await submitUnder(fault)).filed.json<Submission>();
  expect(outcome.ok || outcome.refusals[0]?.message).toMatch(words);
});

test('the second refusal of date-in-two-formats contradicts the first', async () => {
  const { visit, origin } = await submitUnder('date-in-two-formats');
  const again = await visit(`${origin}/form/small-procedure`, submission({ ...rightAnswers, 'f.born': '1990-09-02' }));
  const outcome = again.json<Submission>();
  expect(outcome.ok || outcome.refusals[0]?.message).toMatch(/không đúng định dạng dd\/mm\/yyyy/);
});

test.each<[string, number, RegExp]>([
  ['signed-in-elsewhere', 440, /đăng nhập trên một thiết bị khác/],
  ['locked-out-as-a-robot', 200, /tạm thời bị khóa trong 30 phút/],
  ['payment-notice-and-a-failure', 500, /Thao tác thất bại/],
])('%s answers a submission with %i', async (fault, status, words) => {
  const { filed } = await submitUnder(fault);
  expect([filed.status, filed.text]).toEqual([status, expect.stringMatching(words)]);
});

test('form-drips-in begins an answer at once and does not end it', async () => {
  country = await smallCountry('form-drips-in');
  const visit = visitor();
  const origin = portalOf(country);
  await signInAs(citizen, visit, origin);
  const page = { headers: { accept: 'text/html' } };
  for (const path of ['/', '/form/small-procedure']) await visit(`${origin}${path}`, page);
  const slow = visit(`${origin}/form/small-procedure`, { ...page, signal: AbortSignal.timeout(1_500) });
  await expect(slow).rejects.toThrow(/abort|timeout/i);
});

test('taken-in-and-nowhere gives a code that nobody finds', async () => {
  const { visit, origin, filed } = await submitUnder('taken-in-and-nowhere');
  expect(codeOf(filed)).toMatch(/^H17/);
  expect((await visit(`${origin}/payment/result?code=${codeOf(filed)}`)).json()).not.toHaveProperty('dossier');
});

test('synchronising-failed shows the file once, and says later that it has not come', async () => {
  const { visit, origin, filed } = await submitUnder('synchronising-failed');
  const look = async () => (await visit(`${origin}/payment/result?code=${codeOf(filed)}`)).text;
  expect(await look()).toContain('H17');
  await visit(origin);
  expect(await look()).toContain('Đồng bộ thất bại');
});

describe('at the gateway', () => {
  async function pay(fault: string): Promise<readonly Visit[]> {
    country = await smallCountry(fault);
    return payIn(country);
  }

  test.each<[string, number, RegExp]>([
    ['qr-expired-at-once', 0, /hết hạn/],
    ['bank-closes-its-books', 1, /khóa sổ cuối ngày/],
    ['card-not-open-for-the-internet', 1, /chưa đăng ký dịch vụ InternetBanking/],
    ['bank-never-confirms', 2, /Đang chờ kết quả từ ngân hàng/],
    ['slip-by-hand', 0, /chuyển khoản/],
  ])('%s: page %i is not what it should be', async (fault, place, words) => {
    expect((await pay(fault))[place]?.text).toMatch(words);
  });

  test('no-way-back-from-the-gateway ends there, with an unpaid file', async () => {
    const [, , end, result] = await pay('no-way-back-from-the-gateway');
    expect(end?.text).toContain('Giao dịch thành công');
    expect(result?.json()).toMatchObject({ dossier: { paid: false } });
  });

  test.each([
    ['fee-a-thousand-short', '00'],
    ['answer-of-the-gateway-not-believed', '97'],
  ])('%s: paid there, unpaid here, and the citizen comes back with %s', async (fault, responseCode) => {
    const [, , end] = await pay(fault);
    expect(end?.json()).toMatchObject({ responseCode, dossier: { paid: false } });
  });
});

describe('at the identity provider', () => {
  test('back-and-not-known takes in nobody', async () => {
    country = await smallCountry('back-and-not-known');
    const back = await signInAs(citizen, visitor(), portalOf(country));
    expect([back.url.pathname, back.json<{ citizen: unknown }>().citizen]).toEqual(['/', null]);
  });

  test('birth-date-not-told leaves the attribute empty', async () => {
    country = await smallCountry('birth-date-not-told');
    const back = await signInAs(citizen, visitor(), portalOf(country));
    expect(back.json()).toMatchObject({ citizen: { fullName: citizen.record.fullName, dateOfBirth: '' } });
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

  test('wifi-signs-off-on-the-way lets some through and then sends everybody to its own page', async () => {
    country = await smallCountry('wifi-signs-off-on-the-way');
    expect((await through(neutral())).status).toBe(200);
    let answer = await through(neutral());
    for (let tries = 0; tries < 30 && answer.status === 200; tries++) answer = await through(neutral());
    expect([answer.status, answer.headers.get('location')]).toEqual([302, expect.stringContaining('wifi.')]);
  });

  test('data-allowance-used-up lets some through and then answers nobody', async () => {
    country = await smallCountry('data-allowance-used-up');
    for (let requests = 0; requests < 20; requests++) expect((await through(neutral())).status).toBe(200);
    await expect(through(portalOf(country), { signal: AbortSignal.timeout(300) })).rejects.toThrow(/abort|timeout/i);
  });

  test('sending-reset-on-path resets what sends, at every host', async () => {
    country = await smallCountry('sending-reset-on-path');
    expect((await through(neutral())).status).toBe(200);
    for (const address of [neutral(), portalOf(country)])
      await expect(through(address, { method: 'POST', body: 'a=1' })).rejects.toThrow();
  });

  test('finance-sites-blocked refuses the gateway and nothing else', async () => {
    country = await smallCountry('finance-sites-blocked');
    expect([(await through(country.payment.origin)).status, (await through(neutral())).status]).toEqual([403, 200]);
  });

  test('uploads-crawl is slow in one direction only', async () => {
    country = await smallCountry('uploads-crawl');
    expect((await through(neutral())).status).toBe(200);
    const slow = through(portalOf(country), {
      method: 'POST',
      body: 'a'.repeat(2_000),
      signal: AbortSignal.timeout(1_500),
    });
    await expect(slow).rejects.toThrow(/abort|timeout/i);
  });
});
