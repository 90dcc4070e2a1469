/** What a browser asks the API for as it opens each page of the console: what `api/console/pages/` reads, and in which order. */

export interface ConsolePage {
  readonly name: string;
  /** The addresses of a round are asked at once, those of the next when all have answered. */
  readonly rounds: readonly (readonly string[])[];
}

const dayMs = 24 * 3_600_000;
const api = '/api/v1';
/** Of every page: who looks, and what things are called. */
const always = [`${api}/me`, `${api}/services`, `${api}/portals`, `${api}/causes`];
const hourOf = (moment: number) => `${new Date(moment).toISOString().slice(0, 13)}:00:00Z`;

/** @param now by the server's clock */
export function consolePages(now: Date): readonly ConsolePage[] {
  const since = hourOf(now.getTime() - dayMs);
  const before = new Date(Date.parse(since) - dayMs).toISOString();
  const newest = `${api}/runs?limit=40`;
  return [
    {
      name: 'overview',
      rounds: [
        always,
        [`${api}/summary`, `${api}/incidents?state=open`, `${api}/incidents`],
        [`${api}/summary?from=${before}&to=${since}`],
        [newest],
      ],
    },
    {
      name: 'status',
      rounds: [
        [...always, `${api}/summary`, `${api}/maintenance-windows`],
        [`${api}/comparison?by=portal&from=${since}`],
      ],
    },
    { name: 'failures', rounds: [[...always, `${api}/incidents`], [newest]] },
    { name: 'failures, of one province', rounds: [[...always, `${api}/incidents`], [`${newest}&province=48&outcome=failed`]] }, // prettier-ignore
    { name: 'live', rounds: [[...always, `${api}/queue`, `${api}/lateness`, `${api}/maintenance-windows`]] },
    { name: 'monthly report', rounds: [always, [`${api}/reports/monthly?subject=province&key=48&month=2026-10`]] },
    { name: 'open data', rounds: [[...always, `${api}/open-datasets`]] },
    ...figurePages(''),
    beforeAfter(now, 7),
  ];
}

/** Pages on which days can be chosen, with so many of them. */
export function pagesOfDays(midnight: Date, days: number): readonly ConsolePage[] {
  const from = new Date(midnight.getTime() - days * dayMs);
  return figurePages(`from=${from.toISOString()}&to=${midnight.toISOString()}`);
}

export function beforeAfter(now: Date, days: number): ConsolePage {
  const today = Math.floor((now.getTime() + 7 * 3_600_000) / dayMs) * dayMs - 7 * 3_600_000;
  const at = new Date(today - days * dayMs).toISOString();
  return {
    name: 'before and after',
    rounds: [[...always, `${api}/releases`, `${api}/before-after?by=service&at=${at}&days=${days}`]],
  };
}

function figurePages(days: string): readonly ConsolePage[] {
  const page = (name: string, ...asked: readonly string[]) => ({ name, rounds: [[...always, ...asked]] });
  const comparison = (by: string) => `${api}/comparison?by=${by}&${days}`;
  return [
    page('provinces', comparison('province'), comparison('ministry')),
    page('matrix', `${api}/matrix?${days}`),
    page('comparison by province', comparison('province')),
    page('comparison by portal', comparison('portal')),
    page('comparison by vendor', comparison('vendor')),
    page('comparison by device', comparison('device')),
    page('comparison by network', comparison('network')),
    page('comparison, one service', `${comparison('province')}&service=passport`),
    page('services', comparison('service')),
    page('one service', `${api}/services/passport/asked?${days}`),
    page('grades', `${api}/grades?${days}`),
  ];
}
