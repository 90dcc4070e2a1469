/**
 * Files that came with a submission that was refused. A file input is empty when the page is drawn anew, so the portal
 * keeps what it was given until the submission passes.
 */
import type { UploadedFile } from '../portal.ts';

export interface KeptFiles {
  /** What is there for this page so far. */
  of(page: string): readonly UploadedFile[];
  /** Adds files; those given for an attachment replace the ones kept for it. Returns all. */
  add(page: string, files: readonly UploadedFile[]): readonly UploadedFile[];
  forget(page: string): void;
}

const pages = 500;

export function keptFiles(): KeptFiles {
  const kept = new Map<string, readonly UploadedFile[]>();
  return {
    of: (page) => kept.get(page) ?? [],
    add: (page, files) => {
      const replaced = new Set(files.map(({ attachment }) => attachment));
      const all = [...(kept.get(page) ?? []).filter(({ attachment }) => !replaced.has(attachment)), ...files];
      kept.set(page, all);
      const oldest = kept.keys().next().value;
      if (kept.size > pages && oldest !== undefined) kept.delete(oldest);
      return all;
    },
    forget: (page) => {
      kept.delete(page);
    },
  };
}
