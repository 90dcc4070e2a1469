/** Every service in every province: where it works, where it does not, where nobody knows. */
import { Link, useSearchParams } from 'wouter';
import type { Judged, Matrix } from '../data/figure-answers.ts';
import { useRead } from '../data/use-read.ts';
import { readDays, sameDays, windowQuery } from '../data/window.ts';
import { Answer } from '../parts/answer.tsx';
import { BandLegend } from '../parts/figures/band-legend.tsx';
import { bandOf } from '../parts/figures/band.ts';
import { sayShare } from '../parts/figures/say-share.ts';
import { Page } from '../parts/page.tsx';
import { WindowPicker } from '../parts/window-picker.tsx';
import { language, say } from '../speech.ts';

export function MatrixPage() {
  const [asked] = useSearchParams();
  const matrix = useRead<Matrix>(`/api/v1/matrix?${windowQuery(readDays(asked))}`);
  return (
    <Page title={say('matrixTitle')}>
      <WindowPicker counted={matrix.data} />
      <BandLegend />
      <Answer of={matrix}>{(answer) => <MatrixTable matrix={answer} days={sameDays(asked)} />}</Answer>
    </Page>
  );
}

interface MatrixTableProps {
  readonly matrix: Matrix;
  /** As `sameDays` writes them. */
  readonly days: string;
}

function MatrixTable({ matrix: { services, provinces, cells }, days }: MatrixTableProps) {
  const cellOf = new Map(cells.map((cell) => [`${cell.service} ${cell.province}`, cell]));
  return (
    <div className="scroll matrix" tabIndex={0} role="region" aria-label={say('matrixTitle')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('service')}</th>
            {provinces.map(({ code, name }) => (
              <th key={code} scope="col" className="turned">
                <Link href={`/provinces?province=${code}${days}`}>{name[language]}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {services.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name[language]}</th>
              {provinces.map(({ code, name: province }) => (
                <MatrixCell
                  key={code}
                  cell={cellOf.get(`${id} ${code}`)}
                  name={`${name[language]}, ${province[language]}`}
                  runs={`/runs?service=${id}&province=${code}${days}`}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MatrixCellProps {
  readonly cell: Judged | undefined;
  readonly name: string;
  /** Where its runs are listed. */
  readonly runs: string;
}

function MatrixCell({ cell, name, runs }: MatrixCellProps) {
  if (cell === undefined || cell.availability === null) {
    return (
      <td className="band-none" title={`${name}: ${say('noRuns')}`}>
        <span className="hidden">{say('noRuns')}</span>
      </td>
    );
  }
  const words = sayShare(name, cell);
  return (
    <td className={`band-${bandOf(cell)}`} title={words}>
      <Link href={runs} aria-label={words}>
        {Math.floor(cell.availability * 100)}
      </Link>
    </td>
  );
}
