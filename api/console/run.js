/** One run: what happened, why, and the evidence. */
import { showAccount } from './account.js';
import { read, readCatalogue } from './catalogue.js';
import { make } from './dom.js';
import { clockTime, count, percent, say, speak, spell } from './words.js';

speak();
const main = document.getElementById('main');
const runId = decodeURIComponent(location.pathname.split('/').at(-1));
const address = `/api/v1/runs/${encodeURIComponent(runId)}`;

const pill = (outcome) => make('span', { class: `pill ${outcome}` }, say(outcome));
const section = (title, ...children) => make('section', {}, make('h2', {}, title), ...children);
const facts = (pairs) =>
  make('dl', {}, ...pairs.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))));
const listed = (name, texts) => make(name, { class: 'reasons' }, ...texts.map((text) => make('li', {}, text)));

function verdict(run, catalogue) {
  const { diagnosis, monitorFault } = run;
  if (monitorFault !== null) {
    return section(
      say('monitorFault'),
      make('p', { class: 'verdict' }, monitorFault.kind),
      make('p', {}, monitorFault.reason),
    );
  }
  if (diagnosis === null) return null;
  const { cause, confidence, rule, detail, reasons, others } = diagnosis;
  const who = catalogue.whoActs(cause);
  return section(
    say('diagnosis'),
    make('p', { class: 'verdict' }, catalogue.causeName(cause)),
    who && make('p', {}, say('whoActs', { who })),
    run.failedStep && make('p', {}, say('failedAt', { step: `${say(run.failedStage ?? '')} – ${run.failedStep}` })),
    listed('ol', reasons),
    make('p', { class: 'quiet' }, say('confidence', { share: percent(confidence), rule, detail })),
    ...(others.length === 0
      ? []
      : [
          make('h2', {}, say('others')),
          listed(
            'ul',
            others.map(
              (other) =>
                `${catalogue.causeName(other.cause)} – ${other.detail}, ${percent(other.confidence)} (${other.rule})`,
            ),
          ),
        ]),
  );
}

function stages(run) {
  if (run.stages.length === 0) return null;
  const head = ['stage', 'outcome', 'steps', 'duration'].map((key, place) =>
    make('th', { scope: 'col', class: place > 1 ? 'number' : null }, say(key)),
  );
  const rows = run.stages.map(({ stage, outcome, steps, durationMs }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, say(stage)),
      make('td', {}, pill(outcome)),
      make('td', { class: 'number' }, count(steps)),
      make('td', { class: 'number' }, spell(durationMs)),
    ),
  );
  const table = make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...rows));
  return section(say('stages'), make('div', { class: 'scroll' }, table));
}

function effort({ effort: spent }) {
  const numbers = ['screens', 'fields', 'fieldsAskedAgain', 'undeclaredFields', 'uploads', 'keystrokes'];
  return section(
    say('effort'),
    facts([
      ...numbers.map((key) => [say(key), count(spent[key])]),
      [say('estimatedSeconds'), spell(spent.estimatedSeconds * 1000)],
    ]),
  );
}

function confirmations(run) {
  if (run.confirmations.length === 0) return null;
  const items = run.confirmations.map(({ changed, outcome }) =>
    make('li', {}, `${say('changed')} ${say(changed)}: `, pill(outcome)),
  );
  return section(say('confirmations'), make('ul', { class: 'reasons' }, ...items));
}

function actions(run) {
  const trace = `${address}/trace`;
  const viewer = `/trace-viewer/index.html?trace=${encodeURIComponent(location.origin + trace)}`;
  return make(
    'p',
    { class: 'actions' },
    ...(run.artifacts.trace === null
      ? [make('span', { class: 'quiet' }, say('noTrace'))]
      : [
          make('a', { class: 'button strong', href: viewer, target: '_blank', rel: 'noopener' }, say('openTrace')),
          make('a', { class: 'button', href: trace, download: true }, say('downloadTrace')),
        ]),
    run.artifacts.signals && make('a', { class: 'button', href: `${address}/signals` }, say('signals')),
  );
}

function show(run, catalogue) {
  const name = catalogue.serviceName(run.service);
  document.title = `${name}: ${say(run.outcome)} – congdan`;
  const where = [
    catalogue.portalName(run.portal),
    clockTime(run.startedAt),
    spell(run.durationMs),
    `${run.device} · ${run.network}`,
    say('attempt', { n: run.attempt }),
    run.fileCode && `${say('fileCode')}: ${run.fileCode}`,
  ].filter(Boolean);
  const parts = [
    make('h1', {}, name),
    make('p', {}, pill(run.outcome)),
    make('p', { class: 'facts' }, ...where.map((fact) => make('span', {}, fact))),
    actions(run),
    verdict(run, catalogue),
    stages(run),
    effort(run),
    confirmations(run),
    make('p', { class: 'quiet' }, make('code', {}, run.runId)),
  ];
  main.replaceChildren(...parts.filter((part) => part !== null));
}

main.replaceChildren(make('p', { class: 'quiet' }, say('loading')));
try {
  await showAccount();
  const [run, catalogue] = await Promise.all([read(address), readCatalogue()]);
  show(run, catalogue);
} catch (error) {
  const words = { 'run-not-found': say('notFound'), 'not-authorized': say('signInToSee') }[error.code];
  main.replaceChildren(make('h1', {}, words ?? say('unreachable', { reason: error.message })));
}
