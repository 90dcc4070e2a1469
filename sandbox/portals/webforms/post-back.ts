/**
 * A page sent back to the server with everything on it, and the control that caused it: named in `__EVENTTARGET` when a
 * script sent the page, or a submit button among the fields.
 */
import busboy from 'busboy';
import type { Request } from 'express';
import { Refused } from '../refused.ts';

/** What the names of controls on a page begin with. */
export const container = 'ctl00$MainContent$';

export interface PostedFile {
  readonly control: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
}

export interface PostBack {
  /** The control that sent the page, without its container; '' when a button did. */
  readonly target: string;
  readonly argument: string;
  readonly viewState: string;
  readonly files: readonly PostedFile[];
  /** What a control holds; '' when it is not on the page. */
  text(control: string): string;
  /** Whether this control, a button or link, sent the page. */
  by(control: string): boolean;
}

const limits = { fieldSize: 256 * 1024, fields: 2000, files: 100, fileSize: 200 * 1024 * 1024 };

/** Throws `Refused` 415 for a body that is no form and 400 for one that breaks off. */
export function readPostBack(request: Request): Promise<PostBack> {
  return new Promise((done, failed) => {
    const fields = new Map<string, string>();
    const files: PostedFile[] = [];
    let parser: busboy.Busboy;
    try {
      parser = busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
    } catch {
      failed(new Refused(415, 'Dữ liệu gửi sang không đúng định dạng'));
      return;
    }
    const short = (name: string): string => (name.startsWith(container) ? name.slice(container.length) : name);
    parser.on('field', (name, value) => {
      if (!fields.get(short(name))) fields.set(short(name), value);
    });
    parser.on('file', (name, stream, { filename, mimeType }) => {
      let bytes = 0;
      stream.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      stream.on('end', () => {
        if (filename) files.push({ control: short(name), fileName: filename, contentType: mimeType, bytes });
      });
    });
    const broken = () => failed(new Refused(400, 'Tải file lỗi, vui lòng thử lại!'));
    parser.on('error', broken);
    request.on('aborted', broken);
    parser.on('close', () => {
      const text = (control: string): string => (fields.get(control) ?? '').trim();
      const target = short(text('__EVENTTARGET'));
      done({
        target,
        argument: text('__EVENTARGUMENT'),
        viewState: text('__VIEWSTATE'),
        files,
        text,
        by: (control) => target === control || (target === '' && (fields.has(control) || fields.has(`${control}.x`))),
      });
    });
    request.pipe(parser);
  });
}
