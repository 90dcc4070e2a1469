/** The first page: figures, what is under way, recent runs. */
import { showAccount } from './account.js';
import { read, readCatalogue } from './catalogue.js';
import { make } from './dom.js';
import { clockTime, count, language, percent, say, speak, spell } from './words.js';

speak();
document.title = say('title');
const at = (id) => document.getElementById(id);
const running = new Map();
let nextCursor = null;
let catalogue;

function card(name, figure, beside, kind = '') {
  return make(
    'div',
    { class: `card ${kind}` },
    make('div', { class: 'name' }, name),
    make('div', { class: 'figure' }, figure),
    ...beside.filter(Boolean).map((line) => make('div', { class: 'beside' }, line)),
  );
}

async function showSummary() {
  const { total, failuresByCause, missed } = await read('/api/v1/summary');
  const lost = missed.reduce((sum, portal) => sum + portal.missed, 0);
  const interval =
    total.interval && say('interval', { low: percent(total.interval.low), high: percent(total.interval.high) });
  at('totals').replaceChildren(
    card(say('availability'), total.availability === null ? '–' : percent(total.availability), [
      interval ?? say('noRuns'),
    ]),
    card(say('runs'), count(total.ok + total.failed + total.stopped), [
      say('okOf', { ok: count(total.ok), failed: count(total.failed) }),
      total.stopped > 0 && say('stoppedBeside', { n: count(total.stopped) }),
    ]),
    card(say('faults'), count(total.monitorFaults), [say('faultsBeside')], 'apart'),
    card(say('missed'), count(lost), [say('missedBeside')], 'apart'),
  );
  const most = Math.max(1, ...failuresByCause.map((cause) => cause.runs));
  const bars = failuresByCause.map(({ group, runs }) =>
    make(
      'li',
      {},
      make('span', {}, catalogue.causeName(group)),
      make('progress', { max: most, value: runs, 'aria-hidden': 'true' }),
      make('span', { class: 'count' }, count(runs)),
    ),
  );
  at('causes').replaceChildren(...(bars.length > 0 ? bars : [make('li', { class: 'quiet' }, say('noFailures'))]));
}

/** Portals to which somebody stopped all traffic. */
function showHalted() {
  const halted = catalogue.portals.filter(({ traffic }) => traffic === 'stopped');
  at('halted').hidden = halted.length === 0;
  at('halted').textContent = halted
    .map(({ name, stopReason }) => say('trafficStopped', { name: stopReason ? `${name} (${stopReason})` : name }))
    .join(' · ');
}

async function showIncidents() {
  const { incidents } = await read('/api/v1/incidents?state=open');
  const items = incidents.map(({ id, sentence, whoActs, indistinguishable }) => {
    const factors = indistinguishable.map((factor) => factor.id).join(', ');
    return make(
      'li',
      {},
      make('a', { href: `/api/v1/incidents/${encodeURIComponent(id)}` }, sentence[language]),
      make('div', { class: 'where' }, say('whoActs', { who: whoActs[language] })),
      factors === '' ? null : make('div', { class: 'where' }, say('alsoShared', { factors })),
    );
  });
  at('incidents').replaceChildren(...(items.length > 0 ? items : [make('li', { class: 'empty' }, say('noIncidents'))]));
}

function row(run, fresh) {
  return make(
    'tr',
    { class: fresh ? 'fresh' : null, 'data-run': run.runId },
    make('td', { class: 'time' }, clockTime(run.startedAt)),
    make(
      'th',
      { scope: 'row', class: 'what' },
      make('a', { href: `/runs/${encodeURIComponent(run.runId)}` }, catalogue.serviceName(run.service)),
    ),
    make('td', { class: 'where' }, catalogue.portalName(run.portal)),
    make('td', { class: 'how' }, make('span', { class: `pill ${run.outcome}` }, say(run.outcome))),
    make('td', { class: 'why' }, catalogue.reasonOf(run)),
    make('td', { class: 'stage' }, run.failedStage === null ? '' : say(run.failedStage)),
    make('td', { class: 'number' }, spell(run.durationMs)),
  );
}

function chosen() {
  return Object.fromEntries([...new FormData(at('filter'))].filter(([, value]) => value !== ''));
}

/** What no province runs is `national` in links, as in the metrics; the API asks for it by an empty code. */
const nationalProvince = 'national';

async function showRuns(more) {
  const { province, ...others } = chosen();
  const query = new URLSearchParams({
    ...others,
    ...(province && { province: province === nationalProvince ? '' : province }),
    limit: '40',
    ...(more && { cursor: nextCursor }),
  });
  const page = await read(`/api/v1/runs?${query}`);
  nextCursor = page.nextCursor;
  const rows = page.runs.map((run) => row(run, false));
  if (more) at('runs').append(...rows);
  else at('runs').replaceChildren(...rows);
  at('more').hidden = nextCursor === null;
  at('none').hidden = at('runs').childElementCount > 0;
}

function matches(run) {
  const shown = {
    ...run,
    cause: run.outcome === 'failed' ? (run.diagnosis?.cause ?? 'inconclusive') : null,
    stage: run.failedStage,
    province: run.province ?? nationalProvince,
  };
  return Object.entries(chosen()).every(([key, value]) => shown[key] === value);
}

function showRunning() {
  const items = [...running.values()].map(({ service, portal, runId, stage, words, since }) =>
    make(
      'li',
      {},
      make('div', {}, service === null ? runId : catalogue.serviceName(service)),
      make(
        'div',
        { class: 'where' },
        [portal && catalogue.portalName(portal), clockTime(since)].filter(Boolean).join(' · '),
      ),
      make('div', { class: 'doing' }, stage === null ? '…' : `${say(stage)}${words ? `: ${words}` : ''}`),
    ),
  );
  at('running').replaceChildren(
    ...(items.length > 0 ? items : [make('li', { class: 'empty' }, say('nothingRunning'))]),
  );
}

function listen() {
  const events = new EventSource('/api/v1/events');
  const note = (event) => {
    const { run } = JSON.parse(event.data);
    running.set(run.runId, run);
    showRunning();
  };
  const drop = (runId) => {
    if (running.delete(runId)) showRunning();
  };
  events.addEventListener('open', () => {
    running.clear(); // the stream begins with what is under way now
    at('line').textContent = say('connected');
    showRunning();
  });
  events.addEventListener('error', () => {
    at('line').textContent = say('reconnecting');
  });
  events.addEventListener('run-started', note);
  events.addEventListener('run-progress', note);
  events.addEventListener('run-ended', (event) => drop(JSON.parse(event.data).runId));
  events.addEventListener('incidents-changed', () => showIncidents().catch(showError));
  events.addEventListener('run-recorded', (event) => {
    const { run } = JSON.parse(event.data);
    drop(run.runId);
    if (matches(run)) at('runs').prepend(row(run, true));
    at('none').hidden = at('runs').childElementCount > 0;
    summarySoon();
  });
}

/** Many runs may end in one second; the figures are asked for once. */
let summaryTimer;
function summarySoon() {
  summaryTimer ??= setTimeout(() => {
    summaryTimer = undefined;
    showSummary().catch(showError);
  }, 1500);
}

function fill(select, options) {
  const items = [['', say('all')], ...options].map(([value, name]) => make('option', { value }, name));
  at('filter').elements[select].replaceChildren(...items);
}

/** Provinces that have a portal, by code, and what is the whole country's. */
function provinces() {
  const named = catalogue.portals.map(({ province, name }) => [
    province ?? nationalProvince,
    province ? `${province} · ${name}` : say('nationalProvince'),
  ]);
  return [...new Map(named)].sort(([a], [b]) => a.localeCompare(b));
}

/** What the address asks for, as links from alerts and dashboards do: /?outcome=failed&portal=… */
async function choose() {
  const asked = new URLSearchParams(location.search);
  const { incidents } = await read('/api/v1/incidents');
  fill(
    'incident',
    incidents.map(({ id, title }) => [id, title[language]]),
  );
  for (const [name, value] of asked) {
    const select = at('filter').elements[name];
    if ([...(select?.options ?? [])].some((option) => option.value === value)) select.value = value;
  }
}

function showError(error) {
  at('line').textContent = say('unreachable', { reason: error.message });
}

try {
  const [me, names] = await Promise.all([showAccount(), readCatalogue()]);
  catalogue = names;
  fill(
    'service',
    catalogue.services.map(({ id }) => [id, catalogue.serviceName(id)]),
  );
  fill(
    'portal',
    catalogue.portals.map(({ id, name }) => [id, name]),
  );
  fill(
    'outcome',
    ['ok', 'failed', 'stopped', 'monitor-fault'].map((outcome) => [outcome, say(outcome)]),
  );
  fill(
    'cause',
    [...catalogue.causes.map(({ id }) => id), 'inconclusive'].map((id) => [id, catalogue.causeName(id)]),
  );
  fill(
    'stage',
    ['login', 'form', 'payment', 'tracking'].map((stage) => [stage, say(stage)]),
  );
  fill('province', provinces());
  await choose();
  showHalted();
  const may = (action) => me.actions.includes(action);
  for (const section of document.querySelectorAll('[data-action]')) section.hidden = !may(section.dataset.action);
  at('sign-in-to-see').hidden = may('read-runs');
  if (may('read-runs')) {
    showRunning();
    listen();
  }
  await Promise.all([showSummary(), may('read-incidents') && showIncidents(), may('read-runs') && showRuns(false)]);
  at('filter').addEventListener('change', () => showRuns(false).catch(showError));
  at('more').addEventListener('click', () => showRuns(true).catch(showError));
} catch (error) {
  showError(error);
}
