/** Where the review of a failure or an incident stands, and everything that was said about it. */
import { type Selectable, sql } from 'kysely';
import type { Claim, ReviewAct, ReviewState } from '../../diagnosis/review/review.ts';
import type { Database } from '../open-database.ts';
import { readCursor, writeCursor } from '../page-cursor.ts';
import { matchesFilter, type RunScope } from '../run-filter.ts';
import type { ReviewsTable } from '../schema.ts';
import { storableJson, storableText } from '../storable-json.ts';
import { correctRuns } from './correct-runs.ts';

export type ReviewKind = 'run' | 'incident';

/** Somebody who says or decides something. */
export interface Reviewer {
  readonly id: string;
  readonly name: string;
}

export interface Review {
  readonly kind: ReviewKind;
  /** Id of the run or incident. */
  readonly object: string;
  readonly state: ReviewState;
  readonly assignee: string | null;
  readonly fixedIn: string | null;
  /** What is or was disputed. */
  readonly claim: Claim | null;
  /** null: nobody has said anything. */
  readonly changedAt: Date | null;
}

export interface ReviewEntry {
  readonly at: Date;
  readonly actorName: string;
  readonly act: ReviewAct;
  /** Where it led. */
  readonly state: ReviewState;
}

/** What cannot be done in the state that the review is in. */
export class ReviewConflict extends Error {
  override readonly name = 'ReviewConflict';
}

export async function getReview(
  db: Database,
  kind: ReviewKind,
  object: string,
): Promise<Review & { readonly entries: readonly ReviewEntry[] }> {
  const entries = await db
    .selectFrom('review_entries')
    .selectAll()
    .where('kind', '=', kind)
    .where('object', '=', object)
    .orderBy('id')
    .execute();
  return {
    ...(await current(db, kind, object)),
    entries: entries.map(({ at, actor_name, entry, state }) => ({ at, actorName: actor_name, act: entry, state: state as ReviewState })), // prettier-ignore
  };
}

/**
 * Records what somebody did, in one transaction with what follows from it: an accepted dispute corrects the runs. Two who act at once come
 * one after the other, and the second is judged by what the first left.
 * @param next where it leads from a state; null: it cannot be done
 * @throws {ReviewConflict}
 */
export async function recordReview(
  db: Database,
  { kind, object, by, act, at }: { readonly kind: ReviewKind; readonly object: string; readonly by: Reviewer; readonly act: ReviewAct; readonly at: Date }, // prettier-ignore
  next: (state: ReviewState, act: ReviewAct['act']) => ReviewState | null,
): Promise<void> {
  await db.transaction().execute(async (change) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`review ${kind} ${object}`}))`.execute(change);
    const before = await current(change, kind, object);
    const state = next(before.state, act.act);
    if (state === null) throw new ReviewConflict(`This is ${before.state}: "${act.act}" is not possible now.`);
    const claim = act.act === 'dispute' ? act.claim : before.claim;
    const row = {
      state,
      assignee: act.act === 'assign' ? act.to : before.assignee,
      fixed_in: act.act === 'fix' ? storableText(act.version) : before.fixedIn,
      claim: claim === null ? null : storableJson(claim),
      changed_at: at,
    };
    await change
      .insertInto('reviews')
      .values({ kind, object, ...row })
      .onConflict((conflict) => conflict.constraint('reviews_key').doUpdateSet(row))
      .execute();
    await change
      .insertInto('review_entries')
      .values({
        kind,
        object,
        at,
        actor: storableText(by.id),
        actor_name: storableText(by.name),
        entry: storableJson(act),
        state,
      }) // prettier-ignore
      .execute();
    if (act.act === 'accept' && claim !== null) {
      await correctRuns(change, { kind, object, claim, reason: act.reason, by: by.id, at });
    }
  });
}

/**
 * One page of reviews that somebody began, the newest change first. One that changes meanwhile moves to the front: it is not missed there.
 * @param within only of runs, and incidents with a run, in these parts
 * @throws {UnknownCursor}
 */
export async function listReviews(
  db: Database,
  { state, within }: { readonly state?: ReviewState | undefined; readonly within?: readonly RunScope[] | undefined },
  limit: number,
  cursor?: string,
): Promise<{ readonly reviews: readonly Review[]; readonly nextCursor: string | null }> {
  const after = cursor === undefined ? null : readCursor(cursor, 2);
  const rows = await db
    .selectFrom('reviews')
    .selectAll()
    .$if(state !== undefined, (query) => query.where('state', '=', state!))
    .$if(within !== undefined, (query) =>
      query.where((eb) => {
        const runs = eb.selectFrom('runs').where(matchesFilter({ within }));
        return eb.or([
          eb.and([eb('kind', '=', 'run'), eb('object', 'in', runs.select('run_id'))]),
          eb.and([
            eb('kind', '=', 'incident'),
            eb('object', 'in', runs.where('incident', 'is not', null).select((run) => run.ref('incident').$notNull().as('id'))), // prettier-ignore
          ]),
        ]);
      }),
    )
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb('changed_at', '<', after!.at),
          eb.and([eb('changed_at', '=', after!.at), eb(eb.refTuple('object', 'kind'), '>', eb.tuple(after!.ids[0]!, after!.ids[1]!))]), // prettier-ignore
        ]),
      ),
    )
    .orderBy('changed_at', 'desc')
    .orderBy('object')
    .orderBy('kind')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const isLast = rows.length <= limit || last === undefined;
  return { reviews: page.map(fromRow), nextCursor: isLast ? null : writeCursor({ at: last.changed_at, ids: [last.object, last.kind] }) }; // prettier-ignore
}

async function current(db: Database, kind: ReviewKind, object: string): Promise<Review> {
  const row = await db
    .selectFrom('reviews')
    .selectAll()
    .where('kind', '=', kind)
    .where('object', '=', object)
    .executeTakeFirst();
  return row === undefined
    ? { kind, object, state: 'new', assignee: null, fixedIn: null, claim: null, changedAt: null }
    : fromRow(row);
}

function fromRow(row: Selectable<ReviewsTable>): Review {
  const { kind, object, state, assignee, fixed_in, claim, changed_at } = row;
  return {
    kind: kind as ReviewKind,
    object,
    state: state as ReviewState,
    assignee,
    fixedIn: fixed_in,
    claim,
    changedAt: changed_at,
  };
}
