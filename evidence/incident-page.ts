/** The readable part of an incident's pack: what it is, and the way to each of its failures. */
import type { IncidentFacts, PackContent } from './pack-content.ts';
import { escaped, plainPage } from './plain-page.ts';

const words = {
  vi: { title: 'Chứng cứ của một sự cố dịch vụ công', acts: 'Cần xử lý', failures: 'Các lượt thất bại', file: 'tom-tat.html' },
  en: { title: 'Evidence of an incident of public services', acts: 'To act', failures: 'Failures', file: 'summary.html' },
} as const; // prettier-ignore

export function incidentPage(
  language: keyof typeof words,
  { title, sentence, whoActs }: IncidentFacts,
  failures: readonly { readonly folder: string; readonly content: PackContent }[],
): string {
  const say = words[language];
  const rows = failures.map(({ folder, content: { run, diagnosis } }) => {
    const { runId, startedAt, service, portal } = run.run;
    const cause = `${diagnosis?.cause ?? '–'} / ${diagnosis?.detail ?? ''}`;
    return `<tr><td><a href="${folder}/${say.file}">${escaped(runId)}</a><td>${[startedAt, service, portal, cause].map(escaped).join('<td>')}`;
  });
  const body = `<h2>${escaped(title[language])}</h2><p>${escaped(sentence[language])}</p><p>${say.acts}: ${escaped(whoActs[language])}</p>
<h2>${say.failures}</h2><table>${rows.join('')}</table>`;
  return plainPage(language, say.title, body);
}
