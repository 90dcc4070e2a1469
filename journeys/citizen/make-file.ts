/** Files to hand in, made on the fly: small, valid, and plainly a test to whoever opens them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type FileType = 'pdf' | 'jpg' | 'png';

const sentence = 'HO SO KIEM THU - KHONG XU LY (congdan)';

/** A one-page PDF 1.4 with one line of text (ISO 32000-1, 7.5: header, body, cross-reference table, trailer). */
function pdf(): Buffer {
  const content = `BT /F1 18 Tf 60 760 Td (${sentence}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [place, object] of objects.entries()) {
    offsets.push(body.length);
    body += `${place + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

/** The smallest grey JPEG (baseline, 1 × 1) and PNG (1 × 1) that decoders accept. */
const jpg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q==',
  'base64',
);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** The type to hand in where these are accepted: PDF if it may be, because that is what a careful citizen scans to. */
export function typeFor(accept: string): FileType {
  const accepted = accept.toLowerCase();
  if (accepted === '' || accepted.includes('pdf') || accepted.includes('*/*')) return 'pdf';
  if (accepted.includes('jpg') || accepted.includes('jpeg') || accepted.includes('image/*')) return 'jpg';
  return accepted.includes('png') ? 'png' : 'pdf';
}

/** Writes a file of the type into the folder, unless it is there already, and returns its path. */
export async function makeFile(folder: string, name: string, type: FileType): Promise<string> {
  const path = join(folder, name);
  try {
    await writeFile(path, type === 'pdf' ? pdf() : type === 'jpg' ? jpg : png, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return path;
}
