/**
 * Reads what a form sent: fields `f.<field id>`, entries of repeated groups `g.<section>.<n>.<field>`, files
 * `a.<attachment id>`, the answer to a captcha `captcha`. Multipart or urlencoded; file contents are counted, not kept.
 */
import busboy from 'busboy';
import type { Request } from 'express';
import type { FormValues, UploadedFile } from './portal.ts';
import { Refused } from './refused.ts';

export interface SubmissionBody {
  readonly values: FormValues;
  readonly files: readonly UploadedFile[];
  readonly captcha: string | null;
}

const limits = { fieldSize: 256 * 1024, fields: 2000, files: 100, fileSize: 200 * 1024 * 1024 };

/** Throws `Refused` 415 for another kind of body and 400 for one that breaks off. */
export function readSubmission(request: Request): Promise<SubmissionBody> {
  return new Promise((done, failed) => {
    const fields: (readonly [string, string])[] = [];
    const files: UploadedFile[] = [];
    let parser: busboy.Busboy;
    try {
      parser = busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
    } catch {
      failed(new Refused(415, 'Dữ liệu gửi sang không đúng định dạng'));
      return;
    }
    parser.on('field', (name, value) => fields.push([name, value]));
    parser.on('file', (name, stream, { filename, mimeType }) => {
      let bytes = 0;
      stream.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      stream.on('end', () => {
        if (!filename || !name.startsWith('a.')) return;
        files.push({ attachment: name.slice(2), fileName: filename, contentType: mimeType, bytes });
      });
    });
    parser.on('error', () => failed(new Refused(400, 'Tải file lỗi, vui lòng thử lại!')));
    parser.on('close', () => done({ values: arrange(fields), files, captcha: lastOf(fields, 'captcha') }));
    request.on('aborted', () => failed(new Refused(400, 'Tải file lỗi, vui lòng thử lại!')));
    request.pipe(parser);
  });
}

/** Sorts flat names into form values; a name sent several times becomes a list. */
function arrange(fields: readonly (readonly [string, string])[]): FormValues {
  const single = new Map<string, string[]>();
  const groups = new Map<string, Map<number, Record<string, string>>>();
  for (const [name, value] of fields) {
    const entry = /^g\.([^.]+)\.(\d{1,4})\.(.+)$/.exec(name);
    if (entry) {
      const [, section, index, field] = entry as unknown as [string, string, string, string];
      const group = groups.get(section) ?? new Map<number, Record<string, string>>();
      groups.set(section, group);
      group.set(Number(index), { ...group.get(Number(index)), [field]: value });
    } else if (name.startsWith('f.')) {
      const id = name.slice(2);
      single.set(id, [...(single.get(id) ?? []), value]);
    }
  }
  const values: Record<string, FormValues[string]> = {};
  for (const [id, given] of single) values[id] = given.length === 1 ? (given[0] as string) : given;
  for (const [section, group] of groups) {
    values[section] = [...group].sort(([a], [b]) => a - b).map(([, entry]) => entry);
  }
  return values;
}

function lastOf(fields: readonly (readonly [string, string])[], wanted: string): string | null {
  return fields.findLast(([name]) => name === wanted)?.[1] ?? null;
}
