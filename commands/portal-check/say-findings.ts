/** What the check of a portal says, in sentences that its operator can act upon. */
import type { RunRecord } from '../../diagnosis/run-record.ts';
import type { Service } from '../../journeys/catalogue/service.ts';
import type { Obstacle } from '../../journeys/observations.ts';
import type { Sighting } from './look-around.ts';

export interface Finding {
  readonly service: Service;
  readonly record: RunRecord;
  /** null: the journey met none. */
  readonly obstacle: {
    readonly reason: Obstacle;
    readonly subject: string | null;
    readonly answer: string | null;
  } | null;
  readonly sightings: readonly (Sighting & { readonly screenshot: string | null })[];
}

/** Everything that was looked for was found. */
export function isFound({ record, sightings }: Finding): boolean {
  const page = sightings.find(({ screen }) => screen === 'service');
  return record.outcome !== 'failed' && (page?.found.every(({ words }) => words !== null) ?? false);
}

/** Nothing on the home page that a portal has: neither a way to its services nor a look-up. Only the first service tells. */
export function looksLikeNoPortal({ sightings }: Finding): boolean {
  const home = sightings.find(({ screen }) => screen === 'home');
  return home?.found.every(({ words }) => words === null) ?? true;
}

export function sayFinding(finding: Finding): string {
  const { service, record, sightings } = finding;
  const lines = [`${service.id} (${service.name.vi}): ${headline(finding)}`];
  for (const { screen, url, found, screenshot, near } of sightings) {
    lines.push(`  ${screen}: ${url}`);
    for (const { what, words } of found)
      lines.push(`    ${words === null ? 'not found' : 'found'}: ${what}${words === null ? '' : `, "${words}"`}`);
    if (near.length > 0) lines.push(`    nearest names there: ${near.map((name) => `"${name}"`).join(', ')}`);
    if (screenshot !== null) lines.push(`    screenshot: ${screenshot}`);
  }
  if (record.outcome === 'failed') {
    lines.push(`  stopped in ${record.failedStage ?? 'login'} at: ${record.failedStep ?? ''}`);
    for (const reason of record.diagnosis?.reasons ?? []) lines.push(`    ${reason}`);
  }
  if (record.monitorFault) lines.push(`  monitor fault: ${record.monitorFault.reason}`);
  if (record.stopped && record.stopped.reason !== 'agreement') lines.push(`  ${record.stopped.words}`);
  const unknown = unknownOf([finding]);
  if (unknown.length > 0) lines.push(`  wording without a known meaning: ${unknown.join(', ')}`);
  for (const advice of adviceFor(finding)) lines.push(`  to put into the profile: ${advice}`);
  return lines.join('\n');
}

function headline(finding: Finding): string {
  if (finding.record.outcome === 'monitor-fault') return 'unknown, a fault of ours';
  if (isFound(finding)) return 'found';
  const robots = finding.record.stopped?.reason === 'robots-txt';
  return robots ? 'not opened, robots.txt asks so' : 'not found';
}

/** Words that occur at several services are said once each. */
export function unknownOf(findings: readonly Finding[]): readonly string[] {
  const all = findings.flatMap(({ sightings }) => sightings.flatMap(({ unknown }) => unknown));
  return [...new Set(all.map(({ kind, words }) => `${kind} "${words}"`))];
}

/** Entries of a profile that would have helped. */
export function adviceFor(finding: Finding): readonly string[] {
  const { service, obstacle, record, sightings } = finding;
  const advice: string[] = [];
  const ended = sightings.find(({ screen }) => screen === 'where-it-ended');
  const page = sightings.find(({ screen }) => screen === 'service');
  if (obstacle?.reason === 'wrong-page' && obstacle.subject !== null) {
    advice.push(`"hosts": { "forms": ["${obstacle.subject}"] }, or "identity" or "payment", if this host is yours`);
  } else if (obstacle?.reason === 'captcha') {
    advice.push(
      '"captchaBypass": { "header": "…", "value": "$CONGDAN_CAPTCHA" }, a header by which your portal lets congdan pass',
    );
  } else if (record.failedStage === 'tracking') {
    advice.push('"wording": { "track": ["…the words of the link to your look-up…"] }');
  } else if (record.failedStage === 'form' && page === undefined) {
    const near = ended?.near[0];
    advice.push(
      `"services": { "${service.id}": { "name": "${near ?? '…as your portal words it…'}" } }`,
      `"services": { "${service.id}": { "url": "…address of the page of this service…" } }, if the search by name does not find it`,
    );
  }
  const noWay = page?.found.some(({ what, words }) => what === 'the way into its form' && words === null);
  if (noWay) {
    const buttons = page?.unknown.filter(({ kind }) => kind === 'button').map(({ words }) => `"${words}"`) ?? [];
    advice.push(`"wording": { "apply": [${buttons[0] ?? '"…the words of the button into the form…"'}] }`);
    if (isElsewhere(page))
      advice.push(`"services": { "${service.id}": { "url": "…address of the page of this service…" } }`);
  }
  return advice;
}

function isElsewhere(page: Sighting | undefined): boolean {
  return page?.found.some(({ what, words }) => what === 'the page of the service' && words === null) ?? false;
}
