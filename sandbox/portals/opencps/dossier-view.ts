/** What the portal shows of a file to whoever knows its code. */
import type { Dossier } from '../portal.ts';

const day = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
});

export function dossierView(dossier: Dossier) {
  const { code, procedure, applicant, values, files, amountVnd, paid, state, filedAt } = dossier;
  const answer = (id: string): string => {
    const value = values[id];
    return typeof value === 'string' ? value : '';
  };
  return {
    code,
    serviceCode: procedure.code,
    serviceName: procedure.name,
    filing: procedure.filing,
    agency: procedure.agency,
    processing: procedure.processing,
    pledge: procedure.pledge,
    applicant: masked(applicant.fullName),
    filedAt: day.format(filedAt),
    state,
    amountVnd,
    paid,
    files: files.map(({ attachment, fileName, bytes }) => ({
      name: procedure.attachments.find(({ id }) => id === attachment)?.name ?? attachment,
      fileName,
      kilobytes: Math.ceil(bytes / 1024),
    })),
    answers:
      procedure.filing === 'payment'
        ? procedure.sections.flatMap(({ fields }) => fields.map(({ id, label }) => ({ label, value: answer(id) })))
        : [],
  };
}

/** Anyone who knows a code may look: `NGUYỄN VĂN AN` → `N***** V** AN`. */
function masked(fullName: string): string {
  const words = fullName.toUpperCase().split(' ');
  return words
    .map((word, n) => (n === words.length - 1 ? word : word.charAt(0) + '*'.repeat(word.length - 1)))
    .join(' ');
}
