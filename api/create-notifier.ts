/** Tells those who answer for a portal what became of its failures: each of what he may see, by the same policy as everything. */
import type { ReviewAct, ReviewState } from '../diagnosis/review/review.ts';
import type { RunRecord } from '../diagnosis/run-record.ts';
import type { Notice } from '../notifications/notice.ts';
import type { Recipient } from '../notifications/recipients.ts';
import type { WaitingNotice } from '../queue/notice-queue.ts';
import { getRun } from '../results/get-run.ts';
import { listIncidents } from '../results/list-incidents.ts';
import type { ReviewKind } from '../results/review/reviews.ts';
import { parseGrant } from './access/grant.ts';
import { type Action, isWithin, type Reach, reachOf, withinReach } from './access/policy.ts';
import type { AppDeps } from './app-deps.ts';
import { incidentAnswer } from './incident-answer.ts';
import type { Notifier, ReviewChange } from './notifier.ts';

export interface NotifierDeps extends Pick<AppDeps, 'database' | 'portals' | 'services' | 'clock' | 'logError'> {
  readonly recipients: readonly Recipient[];
  /** Address that people open; undefined: notices hold none. */
  readonly publicUrl: string | undefined;
  readonly send: (waiting: readonly WaitingNotice<Notice>[]) => Promise<void>;
}

const states: Record<ReviewState, { readonly vi: string; readonly en: string }> = {
  new: { vi: 'mới', en: 'new' },
  acknowledged: { vi: 'đã tiếp nhận', en: 'acknowledged' },
  fixed: { vi: 'đã khắc phục', en: 'fixed' },
  disputed: { vi: 'có khiếu nại', en: 'disputed' },
  accepted: { vi: 'khiếu nại được chấp nhận', en: 'dispute accepted' },
  rejected: { vi: 'khiếu nại bị bác', en: 'dispute rejected' },
};

export function createNotifier(deps: NotifierDeps): Notifier {
  const { database, recipients, portals, clock, send, logError, publicUrl } = deps;

  async function tell(notice: Notice, mayHear: (reach: Reach) => boolean | Promise<boolean>, action: Action) {
    const waiting: WaitingNotice<Notice>[] = [];
    for (const { id, grant } of recipients) {
      const known = parseGrant(grant);
      const reach = known === null ? [] : reachOf({ grants: [known], actions: null }, action, portals);
      if (reach.length > 0 && (await mayHear(reach))) waiting.push({ recipient: id, notice });
    }
    if (waiting.length > 0) await send(waiting);
  }

  function noticeOf(
    event: Notice['event'],
    kind: ReviewKind,
    object: string,
    title: Notice['title'],
    text: Notice['text'],
  ): Notice {
    // prettier-ignore
    const now = clock();
    const path = kind === 'run' ? `/runs/${encodeURIComponent(object)}` : `/?incident=${encodeURIComponent(object)}`;
    return {
      version: 1,
      id: `${event}-${object}-${now.getTime()}`.replaceAll(/[^\w.-]/g, '_'),
      event,
      at: now.toISOString(),
      object: { kind, id: object },
      title,
      text,
      url: publicUrl === undefined ? null : new URL(path, publicUrl).href,
    };
  }

  async function tellIncident(id: string, event: 'incident-opened' | 'incident-closed'): Promise<void> {
    const [found] = await listIncidents(database, { id }, 1);
    if (found === undefined) return;
    const { title, sentence, whoActs } = incidentAnswer(found, deps);
    const opened = event === 'incident-opened';
    const head = { vi: `${opened ? 'Sự cố mới' : 'Sự cố đã hết'}: ${title.vi}`, en: `${opened ? 'New incident' : 'Incident over'}: ${title.en}` }; // prettier-ignore
    const text = opened ? { vi: `${sentence.vi}\nCần xử lý: ${whoActs.vi}.`, en: `${sentence.en}\nTo act: ${whoActs.en}.` } : sentence; // prettier-ignore
    await tell(noticeOf(event, 'incident', id, head, text), hasRunOf(id), 'read-incidents');
  }

  /** An incident is seen by whoever has one of its runs. */
  function hasRunOf(id: string) {
    return async (reach: Reach) => (await listIncidents(database, { id, ...withinReach(reach) }, 1)).length > 0;
  }

  async function tellReview({ kind, object, by, act, state }: ReviewChange): Promise<void> {
    const run = kind === 'run' ? await getRun(database, object) : null;
    const what = run === null ? { vi: `Sự cố ${object}`, en: `Incident ${object}` } : { vi: `Lượt ${whatOf(run)}`, en: `Run ${whatOf(run)}` }; // prettier-ignore
    const said = saidOf(act);
    const title = { vi: `${what.vi}: ${states[state].vi}`, en: `${what.en}: ${states[state].en}` };
    const text = { vi: `${title.vi}\n${by}${said}`, en: `${title.en}\n${by}${said}` };
    const within = run === null ? hasRunOf(object) : (reach: Reach) => isWithin(reach, run);
    await tell(noticeOf('review-changed', kind, object, title, text), within, 'review');
  }

  const told = async (telling: Promise<unknown>): Promise<void> => {
    await telling.catch(logError);
  };
  return {
    reviewChanged: (change) => (recipients.length === 0 ? Promise.resolve() : told(tellReview(change))),
    async incidentsChanged({ opened, closed }, reopened) {
      if (recipients.length === 0) return;
      for (const id of [...opened.map(({ incident }) => incident.id), ...reopened]) await told(tellIncident(id, 'incident-opened')); // prettier-ignore
      for (const { id } of closed) await told(tellIncident(id, 'incident-closed'));
    },
  };
}

function whatOf({ service, portal, startedAt }: RunRecord): string {
  return `${service}, ${portal}, ${startedAt}`;
}

/** What somebody wrote goes along; who acknowledged or was asked to act wrote nothing. */
function saidOf(act: ReviewAct): string {
  if (act.act === 'comment') return `: ${act.text}`;
  if (act.act === 'fix') return `: ${act.version}`;
  return 'reason' in act ? `: ${act.reason}` : '';
}
