import { Secret, TOTP } from 'otpauth';
import { FormData } from 'undici';
import { startCountry, type Country } from '../../sandbox/country.ts';
import { loadFaults } from '../../sandbox/faults/faults.ts';
import type { Account, Procedure } from '../../sandbox/procedures/procedure.ts';
import { population } from '../../sandbox/shared-data/population.ts';
import { citizens } from './citizens.ts';
import { plainProduct } from './plain-product.ts';
import type { Visit, Visitor } from './visitor.ts';

export const smallProcedure: Procedure = {
  id: 'small-procedure',
  number: 1,
  code: '1.000001',
  name: 'Thủ tục nhỏ',
  field: 'Thử nghiệm',
  agency: 'UBND phường',
  level: 'toàn trình',
  processing: '1 ngày',
  feeVnd: 20_000,
  filing: 'file',
  sections: [
    {
      id: 'applicant',
      title: 'Người yêu cầu',
      fields: [
        { id: 'name', label: 'Họ và tên', kind: 'text', required: true, prefill: 'fullName', locked: true },
        { id: 'born', label: 'Ngày sinh', kind: 'date', required: true },
        { id: 'province', label: 'Tỉnh/Thành phố', kind: 'province', required: true },
        { id: 'commune', label: 'Phường/Xã', kind: 'commune', required: true, dependsOn: 'province' },
        { id: 'other', label: 'Số định danh của mẹ', kind: 'text', required: false, mustExist: true },
      ],
    },
    {
      id: 'members',
      title: 'Thành viên',
      repeated: { addLabel: 'Thêm thành viên', min: 0 },
      fields: [
        { id: 'who', label: 'Tên thành viên', kind: 'text', required: true },
        { id: 'kin', label: 'Quan hệ', kind: 'select', required: true, options: ['Con', 'Vợ'] },
      ],
    },
  ],
  attachments: [{ id: 'proof', name: 'Giấy chứng sinh', required: true, accept: ['pdf', 'jpg'], maxMiB: 1 }],
  pledge: 'Tôi xin cam đoan.',
};

export const fineProcedure: Procedure = {
  ...smallProcedure,
  id: 'small-fine',
  feeVnd: 0,
  filing: 'payment',
  sections: [
    {
      id: 'd',
      title: 'Quyết định',
      fields: [{ id: 'decision', label: 'Số quyết định', kind: 'text', required: true }],
    },
  ],
  attachments: [],
};

/** The country with two small procedures on one plain portal, and the named faults. */
export async function smallCountry(...faultIds: readonly string[]): Promise<Country> {
  const faults = (await loadFaults()).filter(({ id }) => faultIds.includes(id));
  const entry = {
    id: 'plain',
    name: 'Cổng dịch vụ công',
    hostName: 'dvc-plain',
    province: '48',
    provinceName: 'Thành phố Đà Nẵng',
    unit: 'H17.12',
    operator: 'UBND',
    product: 'plain',
    vendor: 'none',
    procurement: 'owned',
    open: true,
    draw: plainProduct,
  } as const;
  return startCountry({
    people: population(citizens),
    procedures: [smallProcedure, fineProcedure],
    portals: [entry],
    faults,
  });
}

export const portalOf = (country: Country): string => country.portals[0]?.site.origin ?? '';

export const otpOf = ({ otpSecret }: Account, at = Date.now()): string =>
  new TOTP({ secret: Secret.fromBase32(otpSecret) }).generate({ timestamp: at });

export const json = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const form = (body: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(body).toString(),
});

/** Signs in with password and one-time password; the portal's page afterwards. */
export async function signInAs(account: Account, visit: Visitor, origin: string): Promise<Visit> {
  const login = await visit(`${origin}/sso/login?returnTo=/`);
  const { username, password } = account;
  await visit(`${login.url}/password`, json({ username, password }));
  const done = await visit(`${login.url}/otp`, json({ otp: otpOf(account) }));
  return visit(new URL(done.json<{ next: string }>().next, login.url));
}

export const rightAnswers: Record<string, string> = {
  'f.born': '02/09/1990',
  'f.province': 'Thành phố Đà Nẵng',
  'f.commune': 'Phường Hải Châu',
};

/** A multipart submission of the small procedure, with an attachment unless told otherwise. */
export function submission(
  fields: Record<string, string>,
  file: Blob | null = new Blob(['%PDF-1.7']),
  name = 'giấy.pdf',
): RequestInit {
  const body = new FormData();
  for (const [key, value] of Object.entries(fields)) body.set(key, value);
  if (file) body.set('a.proof', file, name);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- localFetch is undici's, as this form is
  return { method: 'POST', body };
}
