import type { HostRole, RunSignals, SignalOf } from '../signals.ts';
import { obstacle } from './obstacle.ts';
import { findPhrase, isNegated, readPhrase, readWords, type Phrase, type Word } from './read-words.ts';
import { softFailureCompounds } from './soft-failure-compounds.ts';
import { softFailureWordings, type SoftFailureMeaning } from './soft-failure-wordings.ts';
import { signalsOf } from './signals-of.ts';

export interface SoftFailure {
  readonly meaning: SoftFailureMeaning;
  /** What was said, as much as fits into a reason. */
  readonly quote: string;
  readonly where: 'answer' | 'unshown' | 'alert' | 'validation' | 'heading' | 'title' | 'text' | 'dialog' | 'upload';
  /** Said to the citizen as the main thing, not in passing in the text of a full page. */
  readonly prominent: boolean;
  readonly host: string | null;
  readonly role: HostRole | null;
  readonly status: number | null;
}

type Page = SignalOf<'page'>;
interface Utterance extends Omit<SoftFailure, 'meaning' | 'quote'> {
  readonly text: string;
}

/** Few pages are read, so that a file of thousands of loud pages costs no more than one of three. */
const pagesRead = 3;
const dialogsRead = 3;
const answersRead = 3;
const nearMs = 30_000;
/** A page with less than this says mostly what its text says: no menu of a whole portal around it. */
const shortTextLength = 1_200;
const fewControls = 8;

const phrases = Object.entries(softFailureWordings).flatMap(([meaning, wordings]) =>
  wordings.map((wording): [SoftFailureMeaning, Phrase] => [meaning as SoftFailureMeaning, readPhrase(wording)]),
);

const compounds = softFailureCompounds.map(({ meaning, about, says }) => ({
  meaning,
  about: about.map(readPhrase),
  says: says.map(readPhrase),
}));

/** What the pages of the failure said to the citizen, by meaning; the answer and the newest page come first. */
export function softFailures(run: RunSignals): readonly SoftFailure[] {
  return utterances(run).flatMap(({ text, ...said }) => {
    const words = readWords(text);
    const plain = ` ${words.map((word) => word.plain).join(' ')} `;
    const present = new Set(words.map((word) => word.plain));
    const meanings = new Set<SoftFailureMeaning>();
    for (const [meaning, phrase] of phrases) {
      if (meanings.has(meaning)) continue;
      // Most phrases have a word that the text lacks, which is sooner told than that they do not stand in it.
      if (!phrase.words.every((word) => present.has(word.plain)) || !plain.includes(` ${phrase.plain} `)) continue;
      for (const start of findPhrase(words, phrase)) if (!isNegated(words, start)) meanings.add(meaning);
    }
    // A menu names registers and "báo lỗi" side by side: only what is said to the citizen is read so.
    if (said.prominent) for (const meaning of compoundMeanings(words, present)) meanings.add(meaning);
    return [...meanings].map((meaning) => ({ meaning, quote: shorten(text), ...said }));
  });
}

function compoundMeanings(words: readonly Word[], present: ReadonlySet<string>): readonly SoftFailureMeaning[] {
  const placesOf = (phrases: readonly Phrase[]): readonly number[] =>
    phrases
      .filter((phrase) => phrase.words.every(({ plain }) => present.has(plain)))
      .flatMap((phrase) => [...findPhrase(words, phrase)]);
  const clauseAt = (start: number): number => words[start]?.clause ?? 0;
  return compounds
    .filter(({ about, says }) => {
      const named = new Set(placesOf(about).map(clauseAt));
      // "Lỗi khi tra cứu CSDL": what is denied or conditional is what is said, not whom it is said of.
      return named.size > 0 && placesOf(says).some((start) => named.has(clauseAt(start)) && !isNegated(words, start));
    })
    .map(({ meaning }) => meaning);
}

function utterances(run: RunSignals): readonly Utterance[] {
  const stop = obstacle(run);
  if (stop === null) return [];
  const pages = signalsOf(run, 'page')
    .filter((page) => page.moment !== 'stage-end' && (page.stage ?? stop.stage) === stop.stage)
    .slice(-pagesRead)
    .reverse();
  const newest = pages[0];
  const from = { host: newest?.host ?? null, role: newest?.role ?? null, status: newest?.status ?? null };
  const answer: Utterance[] =
    stop.answer === null ? [] : [{ text: stop.answer, where: 'answer', prominent: true, ...from }];
  const dialogs = signalsOf(run, 'dialog')
    .filter((dialog) => dialog.at >= stop.at - (stop.waitedMs ?? 0) - nearMs)
    .slice(-dialogsRead)
    .map((dialog): Utterance => ({
      text: dialog.message,
      where: 'dialog',
      prominent: true,
      ...from,
      host: dialog.host,
    }));
  const uploads = signalsOf(run, 'upload')
    .filter((upload) => !upload.accepted && upload.message !== null)
    .slice(-dialogsRead)
    .map((upload): Utterance => ({ text: upload.message ?? '', where: 'upload', prominent: true, ...from }));
  return [...answer, ...dialogs, ...pages.flatMap(saidByPage), ...uploads, ...unshown(run, stop)];
}

/** What the last answers to the page's scripts said and the page kept to itself; newest first. */
function unshown(run: RunSignals, stop: SignalOf<'obstacle'>): readonly Utterance[] {
  return signalsOf(run, 'request')
    .filter(
      ({ stage, at, says }) =>
        says !== undefined &&
        (stage ?? stop.stage) === stop.stage &&
        at <= stop.at &&
        at >= stop.at - (stop.waitedMs ?? 0) - nearMs,
    )
    .slice(-answersRead)
    .reverse()
    .map(({ says = '', host, role, status }) => ({
      text: says,
      where: 'unshown',
      prominent: true,
      host,
      role,
      status,
    }));
}

function saidByPage(page: Page): readonly Utterance[] {
  const from = { host: page.host, role: page.role, status: page.status };
  const short = page.textLength <= shortTextLength && page.controls <= fewControls;
  const say =
    (where: Utterance['where'], prominent: boolean) =>
    (text: string): Utterance => ({ text, where, prominent, ...from });
  return [
    ...page.alerts.toReversed().map(say('alert', true)),
    ...page.validations.slice(0, 20).map((validation) => say('validation', true)(validation.text)),
    ...page.headings.map(say('heading', true)),
    say('title', short)(page.title),
    say('text', short)(page.text),
  ];
}

const quoteLength = 160;

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= quoteLength ? line : `${line.slice(0, quoteLength - 1)}…`;
}
