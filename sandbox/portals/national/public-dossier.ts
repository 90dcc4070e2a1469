import type { Dossier } from '../portal.ts';
import type { PublicDossier } from './page-data.ts';

const time = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** `NGUYỄN VĂN AN` → `NGUYỄN *** **` */
function masked(fullName: string): string {
  const [family = '', ...others] = fullName.toUpperCase().split(' ');
  return [family, ...others.map((name) => '*'.repeat(name.length))].join(' ');
}

/** A file as the look-up shows it. */
export function publicDossier(dossier: Dossier): PublicDossier {
  const { code, procedure, applicant, state, amountVnd, paid } = dossier;
  return {
    code,
    procedureName: procedure.name,
    filing: procedure.filing,
    applicant: masked(applicant.fullName),
    filedAt: time.format(dossier.filedAt),
    state,
    amountVnd,
    paid,
    documents: dossier.files.map(({ attachment, fileName }) => ({
      name: procedure.attachments.find(({ id }) => id === attachment)?.name ?? attachment,
      fileName,
    })),
  };
}
