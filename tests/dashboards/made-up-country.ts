/** Series of a small country over some hours, as promtool takes them: what its runs would have counted. */
export interface Cell {
  readonly portal: string;
  readonly service: string;
}

export interface Verdicts {
  /** Of four runs an hour. */
  readonly failing: number;
  readonly cause?: string;
  /** What runs that do not fail say: ok, or at public pages stopped. */
  readonly well?: 'ok' | 'stopped';
}

export interface InputSeries {
  readonly series: string;
  readonly values: string;
}

export interface Country {
  readonly minutes: number;
  /** Minutes between two samples; 4: less than the 5 that Prometheus looks back. */
  readonly step?: number;
  readonly portals?: number;
  readonly services?: number;
  /** What happens in a cell at a minute; nothing: all is well. null: nobody tries. */
  readonly at?: (minute: number, cell: Cell) => Verdicts | null | undefined;
}

const causes = ['portal', 'complexity', 'payment', 'data-sharing', 'network', 'device', 'inconclusive'];
const runsAMinute = 4 / 60;
const api = 'job="congdan-api", instance="api:8080"';

/** Portals are `portal-01` … in provinces `01` …, services `service-01` …; every cell makes four runs an hour. */
export function countrySeries({
  minutes,
  step = 4,
  portals = 3,
  services = 4,
  at = () => undefined,
}: Country): InputSeries[] {
  const made: InputSeries[] = [];
  for (const province of numbers(portals)) {
    const portal = `portal-${province}`;
    made.push({
      series: `congdan_portal_info{portal="${portal}", name="Cổng ${province}", province="${province}", operator="operator-${province}", product="igate", vendor="vnpt", procurement="hired", ${api}}`,
      values: `1+0x${minutes / step}`,
    });
    for (const number of numbers(services)) {
      const service = `service-${number}`;
      const labels = `service="${service}", portal="${portal}", province="${province}"`;
      const happens = (minute: number): Verdicts | null => {
        const verdicts = at(minute, { portal, service });
        return verdicts === undefined ? { failing: 0 } : verdicts;
      };
      const count = (rate: (verdicts: Verdicts) => number) =>
        running(minutes, step, (minute) => {
          const verdicts = happens(minute);
          return verdicts === null ? 0 : rate(verdicts) * runsAMinute;
        });
      made.push({
        series: `congdan_runs_total{${labels}, outcome="ok", ${api}}`,
        values: count(({ failing, well }) => (well === 'stopped' ? 0 : 1 - failing / 4)),
      });
      made.push({
        series: `congdan_runs_total{${labels}, outcome="stopped", ${api}}`,
        values: count(({ failing, well }) => (well === 'stopped' ? 1 - failing / 4 : 0)),
      });
      made.push({
        series: `congdan_runs_total{${labels}, outcome="failed", ${api}}`,
        values: count(({ failing }) => failing / 4),
      });
      for (const cause of causes) {
        const values = count((verdicts) => ((verdicts.cause ?? 'portal') === cause ? verdicts.failing / 4 : 0));
        // What stays at 0 changes no answer, and costs promtool time.
        if (/[1-9]/.test(values)) {
          made.push({ series: `congdan_failures_total{${labels}, stage="form", cause="${cause}", ${api}}`, values });
        }
      }
    }
  }
  return made;
}

/** A counter that grows at a rate which may change with time. */
export function running(minutes: number, step: number, rate: (minute: number) => number): string {
  let total = 0;
  const values = ['0'];
  for (let minute = step; minute <= minutes; minute += step) {
    total += rate(minute) * step;
    values.push(String(Number(total.toFixed(4))));
  }
  return values.join(' ');
}

/** A gauge whose value changes with time. */
export function gauge(minutes: number, step: number, value: (minute: number) => number | null): string {
  const values: string[] = [];
  for (let minute = 0; minute <= minutes; minute += step) values.push(String(value(minute) ?? '_'));
  return values.join(' ');
}

function numbers(many: number): string[] {
  return Array.from({ length: many }, (_, place) => String(place + 1).padStart(2, '0'));
}
