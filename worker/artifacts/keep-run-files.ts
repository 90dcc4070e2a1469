import { readFile, rm } from 'node:fs/promises';
import type { ArtifactFile, RunRecord } from '../../diagnosis/run-record.ts';
import type { RunSignals } from '../../diagnosis/signals.ts';
import type { Redactor } from '../../redaction/redactor.ts';
import type { Witnessed } from '../evidence/witness.ts';
import { redactSignals } from '../redact-signals.ts';
import type { ArtifactKeeper } from './artifact-keeper.ts';
import { redactTrace } from './redact-trace.ts';

/** What is kept of a run, none of it redacted yet. */
export interface RunFiles {
  readonly facts: RunSignals;
  /** A raw trace in the scratch folder, with what was seen beside it; null: none is kept. */
  readonly trace: { readonly raw: string; readonly witnessed: Witnessed } | null;
  readonly confirming: readonly { readonly changed: string; readonly raw: string }[];
}

/**
 * Redacts and keeps the files of one run. Throws nothing: a file that could not be kept is listed with the reason, and the verdict
 * does not need it. A raw trace is never kept in the place of one that could not be redacted.
 */
export async function keepRunFiles(
  { facts, trace, confirming }: RunFiles,
  keeper: Pick<ArtifactKeeper, 'keep'>,
  redactor: Redactor,
): Promise<RunRecord['artifacts']> {
  const { runId, startedAt } = facts.run;
  const files: ArtifactFile[] = [];
  const keep = async (name: string, make: () => Promise<Uint8Array>): Promise<string | null> => {
    try {
      const kept = await keeper.keep({ runId, startedAt: new Date(startedAt), name, content: await make() });
      files.push(kept.file);
      return kept.path;
    } catch (error) {
      const missing = redactor.text((error as Error).message).slice(0, 500);
      files.push({ name, sha256: null, bytes: 0, missing });
      return null;
    }
  };
  const signals = await keep('signals.json', async () => Buffer.from(JSON.stringify(redactSignals(facts, redactor))));
  const tracePath = trace && (await keep('trace.zip', () => redactedTrace(trace.raw, redactor, trace.witnessed)));
  for (const { changed, raw } of confirming)
    await keep(`trace-confirming-${changed}.zip`, () => redactedTrace(raw, redactor));
  return { trace: tracePath, signals, files };
}

/** @throws when the raw trace is none, or the scratch folder is full */
async function redactedTrace(raw: string, redactor: Redactor, witnessed?: Witnessed): Promise<Buffer> {
  const redacted = `${raw}.redacted`;
  await redactTrace(raw, redacted, redactor, witnessed);
  await rm(raw, { force: true });
  return readFile(redacted);
}
