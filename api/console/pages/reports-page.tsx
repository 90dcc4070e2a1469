/** Monthly reports: of whom, of which month, at a glance, and as files to hand on. */
import { useSearchParams } from 'wouter';
import type { MonthlyReport } from '../../reports/report-schema.ts';
import type { SubjectKind } from '../../reports/report-subject.ts';
import { type Catalogue, useCatalogue } from '../data/catalogue.ts';
import { choicesOf, kinds, monthsUntil, spellMonth } from '../data/report-choice.ts';
import { useRead } from '../data/use-read.ts';
import { Answer } from '../parts/answer.tsx';
import { Page } from '../parts/page.tsx';
import { ReportAtAGlance } from '../parts/report-at-a-glance.tsx';
import { language, say } from '../speech.ts';

const about = { province: 'aboutProvince', ministry: 'aboutMinistry', vendor: 'aboutVendor' } as const;

export function ReportsPage() {
  const catalogue = useCatalogue();
  return (
    <Page title={say('reports')}>
      <p className="note">{say('reportsNote')}</p>
      <Answer of={catalogue}>{(known) => <ReportChoice catalogue={known} />}</Answer>
    </Page>
  );
}

function ReportChoice({ catalogue }: { readonly catalogue: Catalogue }) {
  const [asked, setAsked] = useSearchParams();
  const months = monthsUntil(new Date());
  const kind = kinds.find((one) => one === asked.get('subject')) ?? 'province';
  const choices = choicesOf(kind, catalogue);
  const key = (choices.find((one) => one.key === asked.get('key')) ?? choices[0])?.key;
  const month = months.find((one) => one === asked.get('month')) ?? months[0]!;
  const choose = (changes: { subject?: string; key?: string; month?: string }) =>
    setAsked({ subject: kind, month, ...(key !== undefined && { key }), ...changes }, { replace: true });
  return (
    <>
      <div className="filter">
        <label>
          <span>{say('reportAbout')}</span>
          <select value={kind} onChange={(event) => choose({ subject: event.target.value, key: '' })}>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {say(about[one])}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('whichOne')}</span>
          <select value={key ?? ''} onChange={(event) => choose({ key: event.target.value })}>
            {choices.map((one) => (
              <option key={one.key} value={one.key}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('month')}</span>
          <select value={month} onChange={(event) => choose({ month: event.target.value })}>
            {months.map((one) => (
              <option key={one} value={one}>
                {spellMonth(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {key === undefined ? (
        <p className="quiet">{say('nobodyToReportOn')}</p>
      ) : (
        <ChosenReport kind={kind} id={key} month={month} />
      )}
    </>
  );
}

function ChosenReport({
  kind,
  id,
  month,
}: {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly month: string;
}) {
  const query = new URLSearchParams({ subject: kind, key: id, month });
  const report = useRead<MonthlyReport>(`/api/v1/reports/monthly?${query}`);
  return (
    <>
      <p className="actions">
        <a className="button strong" href={`/api/v1/reports/monthly.pdf?${query}&language=${language}`} download>
          {say('asPdf')}
        </a>
        <a className="button" href={`/api/v1/reports/monthly.xlsx?${query}&language=${language}`} download>
          {say('asXlsx')}
        </a>
      </p>
      <Answer of={report}>{(told) => <ReportAtAGlance report={told} />}</Answer>
    </>
  );
}
