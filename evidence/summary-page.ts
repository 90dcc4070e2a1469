/** The readable part of a failure's pack. */
import type { PackContent } from './pack-content.ts';
import { escaped, plainPage } from './plain-page.ts';
import type { Moment } from './timeline.ts';

const words = {
  vi: { title: 'Chứng cứ của một lần không hoàn thành dịch vụ công', service: 'Dịch vụ', portal: 'Cổng', when: 'Thời điểm', cause: 'Nguyên nhân', confidence: 'độ tin cậy', reasons: 'Căn cứ', timeline: 'Diễn biến', none: 'chưa xác định', ours: 'Lỗi của phía giám sát' },
  en: { title: 'Evidence of one failure of a public service', service: 'Service', portal: 'Portal', when: 'When', cause: 'Cause', confidence: 'confidence', reasons: 'Reasons', timeline: 'What happened', none: 'inconclusive', ours: 'A fault of the monitor' },
} as const; // prettier-ignore

export function summaryPage(
  language: keyof typeof words,
  content: Omit<PackContent, 'traces'>,
  timeline: readonly Moment[],
): string {
  const say = words[language];
  const { run, diagnosis, monitorFault } = content;
  const reasons = (language === 'vi' ? diagnosis?.reasonsVi : undefined) ?? diagnosis?.reasons ?? (monitorFault ? [monitorFault.reason] : []); // prettier-ignore
  const cause = monitorFault ? `${say.ours}: ${monitorFault.kind}` : `${diagnosis?.cause ?? say.none} / ${diagnosis?.detail ?? ''} (${say.confidence} ${(diagnosis?.confidence ?? 0).toFixed(2)})`; // prettier-ignore
  const facts: readonly (readonly [string, string])[] = [
    [say.service, run.run.service],
    [say.portal, `${run.run.portal} (${run.run.portalHost})`],
    [say.when, run.run.startedAt],
    [say.cause, cause],
    ...Object.entries(content.versions),
  ];
  const body = `<table>${facts.map(([name, value]) => `<tr><th>${escaped(name)}<td>${escaped(value)}`).join('')}</table>
<h2>${say.reasons}</h2><ul>${reasons.map((reason) => `<li>${escaped(reason)}`).join('')}</ul>
<h2>${say.timeline}</h2><table>${timeline.map(({ at, what, words: said }) => `<tr><td>${(at / 1_000).toFixed(1)} s<td>${what}<td>${escaped(said)}`).join('')}</table>`;
  return plainPage(language, say.title, body);
}
