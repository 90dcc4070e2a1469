/** The report's tables of figures. */
import type { Content } from 'pdfmake';
import type { FailureCause } from '../../../results/figures/counts.ts';
import type { MonthlyReport } from '../report-schema.ts';
import type { Speaker } from '../report-words.ts';
import { intervalBar, scaleOf } from './interval-bar.ts';
import { printedTable } from './printed-table.ts';
import { quiet } from './styles.ts';

export function causeTable(
  { causes }: MonthlyReport,
  { say, count, percent, wholePercent, cause, whoActs }: Speaker,
): Content {
  return printedTable(
    [
      { head: say('cause'), width: '*', cell: (row) => cause(row.cause) },
      { head: say('who'), width: '*', cell: (row) => ({ text: whoActs(row.cause), color: quiet }) },
      { head: say('failed'), width: 'auto', number: true, cell: ({ runs }) => count(runs) },
      { head: say('share'), width: 'auto', number: true, cell: ({ share }) => (share === null ? say('unknown') : percent(share)) },
      { head: say('survey'), width: 'auto', number: true, cell: ({ surveyShare }) => (surveyShare === null ? say('unknown') : wholePercent(surveyShare)) },
    ],
    causes,
  ); // prettier-ignore
}

type Judged = MonthlyReport['total'];

export function serviceTable({ services }: MonthlyReport, speak: Speaker): Content {
  return printedTable(
    [
      { head: speak.say('service'), width: '*', cell: ({ name }) => name[speak.language] },
      ...shareColumns(services, speak),
      { head: speak.say('mainCause'), width: 96, cell: ({ causes }) => ({ text: mainCause(causes, speak), fontSize: 8.5 }) },
    ],
    services,
  ); // prettier-ignore
}

export function portalTable({ portals }: MonthlyReport, speak: Speaker): Content {
  const { say, language, oneDigit } = speak;
  return printedTable(
    [
      { head: say('portal'), width: '*', cell: ({ name }) => name[language] },
      ...shareColumns(portals, speak),
      { head: say('grade'), width: 'auto', number: true, cell: ({ grade }) => grade ?? say('unknown') },
      { head: say('gradePoints'), width: 'auto', number: true, cell: ({ points, grade }) => (points === null || grade === null ? say('unknown') : oneDigit(points)) }, // prettier-ignore
    ],
    portals,
  );
}

export function effortTable({ services, effort }: MonthlyReport, { say, language, oneDigit }: Speaker): Content {
  const known = services.flatMap((row) => (row.effort === null ? [] : [{ name: row.name[language], ...row.effort }]));
  if (known.length === 0) return { text: say('notTried') };
  return printedTable(
    [
      { head: say('service'), width: '*', cell: ({ name }) => name },
      { head: say('screens'), width: 'auto', number: true, cell: ({ screens }) => oneDigit(screens) },
      { head: say('again'), width: 'auto', number: true, cell: ({ fieldsAskedAgain }) => oneDigit(fieldsAskedAgain) },
      { head: say('estimate'), width: 'auto', number: true, cell: ({ estimatedSeconds }) => oneDigit(estimatedSeconds / 60) },
    ],
    [...(effort === null ? [] : [{ name: say('all'), ...effort }]), ...known],
  ); // prettier-ignore
}

/** A share with its interval, in figures and drawn; never a number alone where too little is known. */
function shareColumns<Row extends Judged>(rows: readonly Row[], { say, count, percent, range, wholePercent }: Speaker) {
  const from = scaleOf(rows);
  const sayInterval = ({ interval, enough }: Row) => {
    if (interval === null) return say('notTried');
    return enough ? range(interval) : `${range(interval)}; ${say('tooFew')}`;
  };
  return [
    { head: say('runs'), width: 'auto', number: true, cell: ({ ok, failed }: Row) => count(ok + failed) },
    {
      head: say('share'),
      width: 40,
      number: true,
      cell: ({ availability }: Row) => (availability === null ? say('unknown') : percent(availability)),
    },
    {
      head: say('interval', { from: wholePercent(from), to: wholePercent(1) }),
      width: 98,
      cell: (row: Row) => ({
        stack: [intervalBar(row, from), { text: sayInterval(row), fontSize: 7.5, color: quiet }],
      }),
    },
  ];
}

function mainCause(causes: Readonly<Record<string, number>>, { cause }: Speaker): string {
  const [first] = Object.entries(causes).filter(([, runs]) => runs > 0).sort(([, a], [, b]) => b - a); // prettier-ignore
  return first === undefined ? '' : cause(first[0] as FailureCause);
}
