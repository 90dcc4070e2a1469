import type { RunSignals, SignalOf } from '../signals.ts';

/** Files that the form did not take, and documents it demands beyond the published procedure. */
export function refusedUploads(run: RunSignals): {
  readonly refused: readonly SignalOf<'upload'>[];
  readonly undeclared: readonly SignalOf<'upload'>[];
} {
  const uploads = run.signals.filter((signal) => signal.kind === 'upload');
  return {
    refused: uploads.filter((upload) => !upload.accepted && upload.declared),
    undeclared: uploads.filter((upload) => !upload.declared && upload.required),
  };
}
