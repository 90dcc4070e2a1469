import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Country } from '../../sandbox/country.ts';
import type { Dossier, Submission } from '../../sandbox/portals/portal.ts';
import type { Account } from '../../sandbox/procedures/procedure.ts';
import { citizens } from './citizens.ts';
import { form, json, otpOf, portalOf, rightAnswers, signInAs, smallCountry, submission } from './sandbox-at-work.ts';
import { visitor, type Visit, type Visitor } from './visitor.ts';

const [first, second] = citizens as [Account, Account];
let country: Country;
let origin: string;
beforeAll(async () => {
  country = await smallCountry();
  origin = portalOf(country);
});
afterAll(() => country.stop());

const file = async (visit: Visitor, id: string, request: RequestInit) =>
  (await visit(`${origin}/form/${id}`, request)).json<Submission>();

const filed = (outcome: Submission): Dossier => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.dossier;
};

/** Pays with a card of the bank NCB; the page the citizen ends on. */
async function pay(visit: Visitor, code: string, number: string, otp = '123456'): Promise<Visit> {
  const banks = await visit(`${origin}/payment/start?code=${code}`);
  const token = banks.url.searchParams.get('token') ?? '';
  const at = (page: string) => `${banks.url.origin}/paymentv2/Transaction/${page}.html?token=${token}`;
  await visit(`${at('Bank')}&bank=NCB`);
  const afterCard = await visit(at('Card'), form({ number, holder: 'Nguyen Van A', issued: '07/15' }));
  return afterCard.url.pathname === '/payment/result' ? afterCard : visit(at('Confirm'), form({ otp }));
}

describe('sign-in', () => {
  test('leads to the identity provider and back, with the whole record', async () => {
    const home = await signInAs(first, visitor(), origin);
    expect(home.url.origin).toBe(origin);
    expect(home.json()['citizen']).toEqual(expect.objectContaining(first.record));
  });

  test('a wrong password and a wrong one-time password are refused in words, then the right ones pass', async () => {
    const visit = visitor();
    const login = await visit(`${origin}/sso/login`);
    expect(login.text).toContain('Số định danh cá nhân');
    const wrong = await visit(`${login.url}/password`, json({ username: first.username, password: 'x' }));
    expect(wrong.json()['message']).toBe('Số định danh cá nhân hoặc mật khẩu không chính xác');
    expect((await visit(`${login.url}/otp`, json({ otp: otpOf(first) }))).status).toBe(401);
    await visit(`${login.url}/password`, json({ username: first.username, password: first.password }));
    const stale = await visit(`${login.url}/otp`, json({ otp: otpOf(first, Date.now() - 600_000) }));
    expect(stale.json()['message']).toBe('Sai mã OTP, vui lòng thử lại');
    const done = await visit(`${login.url}/otp`, json({ otp: otpOf(first) }));
    expect((await visit(done.json<{ next: string }>().next)).json()['citizen']).toBeTruthy();
  });

  test('signing out ends it, and returnTo never leaves the portal', async () => {
    const visit = visitor();
    await signInAs(first, visit, origin);
    await visit(`${origin}/sso/logout`);
    expect((await visit(`${origin}/`)).json()['citizen']).toBeNull();
    const away = visitor();
    const login = await away(`${origin}/sso/login?returnTo=//evil.localhost/`);
    await away(`${login.url}/password`, json({ username: first.username, password: first.password }));
    const done = await away(`${login.url}/otp`, json({ otp: otpOf(first) }));
    expect((await away(done.json<{ next: string }>().next)).url.href).toBe(`${origin}/`);
  });
});

describe('filing', () => {
  test('codes carry unit and day of Viet Nam and count on; receipts have six digits', async () => {
    const visit = visitor();
    await signInAs(first, visit, origin);
    const one = filed(await file(visit, 'small-procedure', submission(rightAnswers)));
    const two = filed(await file(visit, 'small-procedure', submission(rightAnswers)));
    expect(one.code).toMatch(/^H17\.12-\d{6}-\d{4}$/);
    expect(Number(two.code.slice(-4))).toBe(Number(one.code.slice(-4)) + 1);
    expect(one).toMatchObject({ state: 'Chờ thanh toán', paid: false, amountVnd: 20_000 });
    expect(one.files).toEqual([
      { attachment: 'proof', fileName: 'giấy.pdf', contentType: 'application/octet-stream', bytes: 8 },
    ]);
    const fine = filed(await file(visit, 'small-fine', form({ 'f.decision': 'HCM-0001234567/QĐ-XPHC' })));
    expect(fine.code).toMatch(/^G22\.99-\d{6}-\d{6}$/);
    const again = filed(await file(visit, 'small-fine', form({ 'f.decision': 'HCM-0001234567/QĐ-XPHC' })));
    expect(again.amountVnd).toBe(fine.amountVnd);
    expect(fine.amountVnd).toBeGreaterThan(0);
  });

  test.each<[string, RequestInit, string, RegExp]>([
    ['a day that is none', submission({ ...rightAnswers, 'f.born': '31/02/1990' }), 'born', /dd\/mm\/yyyy/],
    ['nothing where something is required', submission({ ...rightAnswers, 'f.born': '' }), 'born', /Vui lòng nhập/],
    [
      'a commune of another province',
      submission({ ...rightAnswers, 'f.commune': 'Phường Ba Đình' }),
      'commune',
      /Vui lòng chọn/,
    ],
    [
      'an option that is not offered',
      submission({ ...rightAnswers, 'g.members.0.who': 'A', 'g.members.0.kin': 'Cậu' }),
      'members.0.kin',
      /Vui lòng chọn/,
    ],
    ['no attachment', submission(rightAnswers, null), 'proof', /đính kèm/],
    ['an attachment of another kind', submission(rightAnswers, new Blob(['x']), 'ảnh.HEIC'), 'proof', /pdf, jpg/],
    ['an attachment too large', submission(rightAnswers, new Blob(['x'.repeat(1_048_577)])), 'proof', /1 MB/],
    [
      'a mother nobody knows',
      submission({ ...rightAnswers, 'f.other': '000999999999' }),
      'other',
      /CSDL quốc gia về dân cư/,
    ],
  ])('refuses %s', async (_what, request, field, message) => {
    const visit = visitor();
    await signInAs(first, visit, origin);
    const outcome = await file(visit, 'small-procedure', request);
    expect(outcome).toEqual({ ok: false, refusals: [{ field, message: expect.stringMatching(message) }] });
  });

  test('takes what is all right: a known mother, repeated entries, the locked name from the record', async () => {
    const visit = visitor();
    await signInAs(first, visit, origin);
    const answers = {
      ...rightAnswers,
      'f.other': second.record.idNumber,
      'g.members.0.who': 'A',
      'g.members.0.kin': 'Con',
    };
    const dossier = filed(await file(visit, 'small-procedure', submission(answers)));
    expect(dossier.values['members']).toEqual([{ who: 'A', kin: 'Con' }]);
  });
});

describe('paying', () => {
  test.each([
    ['9704198526191432198', '00', 'Mới đăng ký'],
    ['9704195798459170488', '51', 'Chờ thanh toán'],
    ['9704192181368742', '09', 'Chờ thanh toán'],
    ['9704193370791314', '12', 'Chờ thanh toán'],
    ['9704194841945513', '99', 'Chờ thanh toán'],
  ])('card %s ends with %s', async (card, responseCode, state) => {
    const visit = visitor();
    await signInAs(first, visit, origin);
    const { code } = filed(await file(visit, 'small-procedure', submission(rightAnswers)));
    const result = await pay(visit, code, card);
    expect(result.url.href).toContain(`${origin}/payment/result?`);
    expect(result.json()).toMatchObject({ code, responseCode, dossier: { state, paid: responseCode === '00' } });
  });

  test('a paid file is not paid twice, and three wrong one-time passwords end with 13', async () => {
    const visit = visitor();
    await signInAs(first, visit, origin);
    const { code } = filed(await file(visit, 'small-procedure', submission(rightAnswers)));
    const banks = await visit(`${origin}/payment/start?code=${code}`);
    const at = (page: string) => `${banks.url.origin}/paymentv2/Transaction/${page}.html${banks.url.search}`;
    await visit(`${at('Bank')}&bank=NCB`);
    await visit(at('Card'), form({ number: '9704198526191432198', holder: 'NGUYEN VAN A', issued: '07/15' }));
    for (const otp of ['1', '2'])
      expect((await visit(at('Confirm'), form({ otp }))).text).toContain('OTP không chính xác');
    expect((await visit(at('Confirm'), form({ otp: '3' }))).json()['responseCode']).toBe('13');
    await pay(visit, code, '9704198526191432198');
    expect((await visit(`${origin}/payment/start?code=${code}`)).status).toBe(404);
  });
});
