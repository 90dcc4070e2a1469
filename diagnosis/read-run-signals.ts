/** Reading a stored run: text that anyone may have written, cut short or blown up. */
import { runSignalsSchema, type RunSignals } from './signals.ts';

/** Largest file read, characters: far above what a bounded run can write. */
export const maxFileLength = 32 * 1024 * 1024;

/** Why a file of signals cannot be judged; `message` is one sentence, `problems` the paths that are wrong in it. */
export class UnreadableSignals extends Error {
  override readonly name = 'UnreadableSignals';
  readonly problems: readonly string[];

  constructor(message: string, problems: readonly string[] = []) {
    super(message);
    this.problems = problems;
  }
}

const problemsTold = 5;

/**
 * The signals in a JSON text.
 * @param from Where the text is from, for the error's sentence: a file name.
 * @throws UnreadableSignals when it is too large, no JSON (a file cut short), or of another shape.
 */
export function readRunSignals(text: string, from: string): RunSignals {
  if (text.length > maxFileLength) {
    throw new UnreadableSignals(
      `${from} has ${text.length} characters, more than the ${maxFileLength} that a run can write: give the signals file of one run.`,
    );
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new UnreadableSignals(`${from} is not whole JSON, it may have been cut short: fetch it again.`);
  }
  const read = runSignalsSchema.safeParse(content);
  if (read.success) return read.data;
  const problems = read.error.issues.map(
    (issue) => `${issue.path.length === 0 ? '(whole file)' : issue.path.map(String).join('.')}: ${issue.message}`,
  );
  const more = problems.length > problemsTold ? ` and ${problems.length - problemsTold} more` : '';
  throw new UnreadableSignals(
    `${from} does not hold the signals of a run: ${problems.slice(0, problemsTold).join('; ')}${more}.`,
    problems,
  );
}
