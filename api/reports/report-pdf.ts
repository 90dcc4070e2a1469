/** The monthly report as a PDF to hand on: A4, its fonts embedded. */
import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import type { Content } from 'pdfmake';
import { byDayChart } from './pdf/by-day-chart.ts';
import { keyFigures } from './pdf/key-figures.ts';
import { printedTable } from './pdf/printed-table.ts';
import { causeTable, effortTable, portalTable, serviceTable } from './pdf/report-tables.ts';
import { quiet, styles } from './pdf/styles.ts';
import type { MonthlyReport } from './report-schema.ts';
import { type Language, type Speaker, speaker } from './report-words.ts';
import { sayMethod } from './say-method.ts';

/** Roboto comes with pdfmake, with every letter of Vietnamese. */
const font = (face: string) => fileURLToPath(import.meta.resolve(`pdfmake/fonts/Roboto/Roboto-${face}.ttf`));
const faces = {
  normal: font('Regular'),
  bold: font('Medium'),
  italics: font('Italic'),
  bolditalics: font('MediumItalic'),
};
pdfmake.setFonts({ Roboto: faces });
// A text of a portal is never an address to read from.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(faces).includes(path));

/** So many lines of what is asked again are printed; the spreadsheet has all. */
const mostAskedAgain = 60;

export async function reportPdf(report: MonthlyReport, language: Language, now: Date): Promise<Buffer> {
  const speak = speaker(language);
  const { say } = speak;
  const title = `${say('title', { month: speak.month(report.month) })} – ${subjectOf(report, speak)}`;
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [48, 52, 48, 56],
      info: { title, author: 'congdan', subject: say('tagline'), creationDate: now },
      language,
      displayTitle: true,
      defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.25, color: '#1b2624' },
      styles,
      content: [
        { text: say('title', { month: speak.month(report.month) }), style: 'kicker' },
        { text: subjectOf(report, speak), style: 'title' },
        { text: say('tagline'), style: 'tagline' },
        keyFigures(report, speak),
        ...lead(report, speak),
        ...section(say('byDay'), [byDayChart(report, speak), note(say('byDayNote'))]),
        ...section(say('causes'), [causeTable(report, speak), note(say('surveyNote'))]),
        ...section(say('incidents'), [incidents(report, speak)]),
        ...section(say('services'), [serviceTable(report, speak)]),
        ...section(say('portals'), [
          report.portals.length === 0 ? { text: say('noPortal') } : portalTable(report, speak),
        ]),
        ...section(say('effort'), [effortTable(report, speak), note(say('effortNote'))]),
        ...section(say('askedAgain'), askedAgain(report, speak)),
        ...section(say('method'), [{ ul: sayMethod(report, speak), style: 'method' }]),
      ],
      footer: (page, pages) => ({
        columns: [
          { text: say('printed', { at: speak.time(now.toISOString()) }) },
          { text: say('page', { page, pages }), alignment: 'right' },
        ],
        margin: [48, 22, 48, 0],
        fontSize: 8,
        color: quiet,
      }),
      // A heading is not left alone at the foot of a page.
      pageBreakBefore: (node) => node.style === 'section' && node.startPosition.verticalRatio > 0.9,
    })
    .getBuffer();
}

const subjectOf = ({ subject: { kind, name } }: MonthlyReport, speak: Speaker) => speak.subject(kind, name);

const section = (title: string, content: readonly Content[]): Content[] => [{ text: title, style: 'section' }, ...content]; // prettier-ignore

const note = (text: string): Content => ({ text, style: 'note' });

/** What matters, in sentences. */
function lead(
  { total, peers, subject, causes, services, complete, to, leastRuns }: MonthlyReport,
  speak: Speaker,
): readonly Content[] {
  const { say, percent, count } = speak;
  const tried = total.ok + total.failed;
  const until = complete ? '' : say('notComplete', { until: speak.time(to) });
  if (total.availability === null) return [{ text: `${say('nothing')} ${until}`, style: 'lead' }];
  const [worst] = services;
  const [first] = causes;
  const sentences = [
    say('lead', {
      n: count(tried),
      ok: count(total.ok),
      share: percent(total.availability),
      kind: say(subject.kind),
      peers: peers.availability === null ? say('unknown') : percent(peers.availability),
    }),
    total.enough ? '' : say('few', { n: count(tried), least: leastRuns }),
    first !== undefined && first.runs > 0
      ? say('leadCause', { cause: speak.cause(first.cause), share: percent(first.share ?? 0), who: speak.whoActs(first.cause) }) // prettier-ignore
      : '',
    worst?.enough && worst.failed > 0
      ? say('leadService', { service: worst.name[speak.language], share: percent(worst.availability!), interval: speak.range(worst.interval) }) // prettier-ignore
      : '',
    until,
  ];
  return [{ text: sentences.filter((one) => one !== '').join(' '), style: 'lead' }];
}

function incidents({ incidents: told }: MonthlyReport, { say, language }: Speaker): Content {
  if (told === null) return { text: say('hiddenIncidents') };
  if (told.length === 0) return { text: say('noIncidents') };
  return {
    ul: told.map(({ sentence, whoActs }) => ({
      text: [sentence[language], { text: ` ${say('who')}: ${whoActs[language]}.`, color: quiet }],
      margin: [0, 0, 0, 3],
    })),
  };
}

function askedAgain({ askedAgain: rows }: MonthlyReport, { say, language, date, count }: Speaker): readonly Content[] {
  if (rows.length === 0) return [{ text: say('nothingAskedAgain') }, note(say('askedAgainNote'))];
  const table = printedTable(
    [
      { head: say('portal'), width: '26%', cell: ({ name }) => name[language] },
      { head: say('service'), width: '26%', cell: ({ serviceName }) => serviceName[language] },
      { head: say('fields'), width: '*', cell: ({ fields }) => fields.join('; ') },
      { head: say('seen'), width: 'auto', cell: ({ at }) => date(at) },
    ],
    rows.slice(0, mostAskedAgain),
  );
  const more = rows.length - mostAskedAgain;
  return [table, ...(more > 0 ? [note(say('moreRows', { n: count(more) }))] : []), note(say('askedAgainNote'))];
}
