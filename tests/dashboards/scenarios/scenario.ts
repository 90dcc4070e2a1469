/** A made-up story of some hours, and which alerts ring in it when; with the series that stories are made of. */
import { type Country, gauge, type InputSeries, running } from '../made-up-country.ts';

export interface Scenario {
  readonly alert: string;
  readonly says: string;
  readonly country?: Country;
  readonly series?: readonly InputSeries[];
  /** By minute, the alerts that ring: the labels that tell them apart, or none. */
  readonly rings: Readonly<Record<number, readonly Readonly<Record<string, string>>[]>>;
}

export const api = 'job="congdan-api", instance="api:8080"';
export const worker = 'job="congdan-worker", instance="worker-1:9464"';
export const bad = (minute: number) => minute > 120 && minute <= 240;
export const hours = 6 * 60;
/** Minutes between two samples and two judgements: less than the 5 that Prometheus looks back. */
export const pace = 4;
export const oneOf = (name: string, from: string, to: string, labels = api): InputSeries => ({
  series: `${name}{${labels}}`,
  values: gauge(hours, pace, (minute) => Number(bad(minute) ? to : from)),
});
export const counter = (name: string, labels: string, rate: (minute: number) => number): InputSeries => ({
  series: `${name}{${labels}}`,
  values: running(hours, pace, rate),
});
/** An open incident has a series; what is closed has none. */
export const incident = (
  cause: string,
  factor: string,
  id: string,
  open: (minute: number) => boolean,
  instance = 'api:8080',
): InputSeries => ({
  series: `congdan_incident_info{incident="${factor}--${id}", cause="${cause}", factor="${factor}", factor_id="${id}", job="congdan-api", instance="${instance}"}`,
  values: gauge(hours, pace, (minute) => (open(minute) ? 1 : null)),
});
export const still: Country = { minutes: hours, portals: 2, services: 2 };
