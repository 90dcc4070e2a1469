import type { Country } from '../../sandbox/country.ts';
import type { Submission } from '../../sandbox/portals/portal.ts';
import type { Account } from '../../sandbox/procedures/procedure.ts';
import { citizens } from './citizens.ts';
import { form, portalOf, rightAnswers, signInAs, submission } from './sandbox-at-work.ts';
import { visitor, type Visit } from './visitor.ts';

const [citizen] = citizens as [Account, Account];

/** Signs in at the small country's portal and hands in a form that is all right. */
export async function fileIn(country: Country) {
  const visit = visitor();
  const origin = portalOf(country);
  await signInAs(citizen, visit, origin);
  return { visit, origin, filed: await visit(`${origin}/form/small-procedure`, submission(rightAnswers)) };
}

/** The code that the portal gave; '' where it refused. */
export const codeOf = (filed: Visit): string => {
  const outcome = filed.json<Submission>();
  return outcome.ok ? outcome.dossier.code : '';
};

/** Files and pays: the gateway's choice of banks, the card, the end of the payment, and what the portal knows then. */
export async function payIn(country: Country): Promise<readonly Visit[]> {
  const { visit, origin, filed } = await fileIn(country);
  const banks = await visit(`${origin}/payment/start?code=${codeOf(filed)}`);
  if (!banks.url.pathname.startsWith('/paymentv2')) return [banks];
  const at = (page: string) => `${banks.url.origin}/paymentv2/Transaction/${page}.html${banks.url.search}`;
  await visit(`${at('Bank')}&bank=NCB`);
  const card = await visit(
    at('Card'),
    form({ number: '9704198526191432198', holder: 'NGUYEN VAN A', issued: '07/15' }),
  );
  const end = await visit(at('Confirm'), form({ otp: '123456' }));
  return [banks, card, end, await visit(`${origin}/payment/result?code=${codeOf(filed)}`)];
}
