import type { RunSignals, SignalOf } from '../signals.ts';
import { signalsOf } from './signals-of.ts';

/** Files that the form did not take, and documents it demands beyond the published procedure. */
export function refusedUploads(run: RunSignals): {
  readonly refused: readonly SignalOf<'upload'>[];
  readonly undeclared: readonly SignalOf<'upload'>[];
  /** Names of the documents that were given and taken. */
  readonly handedIn: readonly string[];
} {
  const uploads = signalsOf(run, 'upload');
  return {
    refused: uploads.filter((upload) => !upload.accepted && upload.declared),
    undeclared: uploads.filter((upload) => !upload.declared && upload.required),
    handedIn: uploads.filter(({ accepted }) => accepted).map(({ name }) => name),
  };
}
