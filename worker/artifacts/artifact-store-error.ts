/** A file of a run could not be kept. */
export class ArtifactStoreError extends Error {
  override readonly name = 'ArtifactStoreError';

  constructor(path: string, cause: unknown) {
    const code = (cause as NodeJS.ErrnoException).code;
    super(
      code === 'ENOSPC' || code === 'EDQUOT'
        ? `The disk is full, ${path} could not be written: free some space or lower the retention of artifacts.`
        : `${path} could not be written (${code ?? String(cause)}): check the data folder and its rights.`,
      { cause },
    );
  }
}
