/**
 * The declared validation of a submission: required, pattern, length, dates, numbers, options, administrative units,
 * attachments. What a citizen declared as locked is taken from his record, whatever was sent.
 */
import type { Attachment, CitizenRecord, FormField, FormSection, Procedure } from '../procedures/procedure.ts';
import type { FormValues, Refusal, UploadedFile } from './portal.ts';

export interface Units {
  provinces(): Promise<readonly string[]>;
  communes(provinceName: string): Promise<readonly string[]>;
}

/** One answer in its place: `at` is how a refusal names it (`field`, or `section.n.field` in a repeated group). */
export interface Answer {
  readonly field: FormField;
  readonly at: string;
  readonly value: string;
  /** Answers of the same form, or of the same entry of a group. */
  readonly beside: Readonly<Record<string, string>>;
}

/** Every question of the procedure with its answer, an empty one where none came. */
export function answersOf(procedure: Procedure, values: FormValues, citizen: CitizenRecord): readonly Answer[] {
  const plain: Record<string, string> = {};
  for (const [id, value] of Object.entries(values)) plain[id] = textOf(value);
  const flat = procedure.sections
    .filter(({ repeated }) => !repeated)
    .flatMap(({ fields }) => fields)
    .map((field): Answer => {
      const value = field.locked && field.prefill ? citizen[field.prefill] : (plain[field.id] ?? '').trim();
      return { field, at: field.id, value: value.normalize('NFC'), beside: plain };
    });
  return [...flat, ...procedure.sections.flatMap((section) => groupAnswers(section, values))];
}

function groupAnswers(section: FormSection, values: FormValues): readonly Answer[] {
  if (!section.repeated) return [];
  const entries = entriesOf(values[section.id]);
  const count = Math.max(entries.length, section.repeated.min);
  return Array.from({ length: count }, (_, n) => n).flatMap((n) =>
    section.fields.map((field): Answer => {
      const beside = entries[n] ?? {};
      const value = (beside[field.id] ?? '').trim().normalize('NFC');
      return { field, at: `${section.id}.${n}.${field.id}`, value, beside };
    }),
  );
}

/** All refusals, in the order of the form; empty: nothing to object to. */
export async function validateSubmission(
  procedure: Procedure,
  answers: readonly Answer[],
  files: readonly UploadedFile[],
  units: Units,
): Promise<readonly Refusal[]> {
  const judged = await Promise.all(
    answers.map(async (answer) => ({ field: answer.at, message: await objection(answer, units) })),
  );
  return [
    ...judged.filter((entry): entry is { field: string; message: string } => entry.message !== null),
    ...procedure.attachments.flatMap((attachment) => attachmentRefusals(attachment, files)),
  ];
}

async function objection({ field, value, beside }: Answer, units: Units): Promise<string | null> {
  const { label } = field;
  if (value === '') {
    if (!field.required) return null;
    return field.kind === 'checkbox' ? `Vui lòng xác nhận: ${label}` : `Vui lòng nhập ${label}`;
  }
  if (field.maxLength !== undefined && value.length > field.maxLength) return `${label}: Độ dài không hợp lệ`;
  if (field.pattern && !new RegExp(field.pattern.source, 'u').test(value)) return field.pattern.message;
  if (field.kind === 'number' && !/^\d+([.,]\d+)*$/.test(value)) return `${label} phải là số`;
  if (field.kind === 'date' && !isDate(value)) return `${label} không đúng định dạng dd/mm/yyyy`;
  const choices =
    field.kind === 'province'
      ? await units.provinces()
      : field.kind === 'commune'
        ? await units.communes(beside[field.dependsOn ?? ''] ?? '')
        : field.kind === 'select' || field.kind === 'radio'
          ? field.options
          : undefined;
  return choices && !choices.some((choice) => choice.normalize('NFC') === value) ? `Vui lòng chọn ${label}` : null;
}

function attachmentRefusals(attachment: Attachment, files: readonly UploadedFile[]): readonly Refusal[] {
  const { id: field, name, accept, maxMiB } = attachment;
  const given = files.filter((file) => file.attachment === field);
  if (given.every(({ bytes }) => bytes === 0) && attachment.required) {
    return [{ field, message: `Vui lòng đính kèm đầy đủ thành phần hồ sơ (${name})` }];
  }
  return given.flatMap(({ fileName, bytes }): Refusal[] => {
    if (!accept.includes((fileName.split('.').at(-1) ?? '').toLowerCase())) {
      return [{ field, message: `Tài liệu tải lên chỉ chấp nhận các định dạng ${accept.join(', ')}` }];
    }
    if (bytes > maxMiB * 1024 * 1024) {
      return [{ field, message: `Vui lòng chọn tệp đính kèm có kích thước nhỏ hơn ${maxMiB} MB` }];
    }
    return [];
  });
}

/** Whether the text is a day of the calendar, dd/mm/yyyy. */
function isDate(text: string): boolean {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (!day) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
}

function textOf(value: FormValues[string]): string {
  if (typeof value === 'string') return value;
  return value.filter((entry): entry is string => typeof entry === 'string').join(', ');
}

function entriesOf(value: FormValues[string] | undefined): readonly Readonly<Record<string, string>>[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is Readonly<Record<string, string>> => typeof entry === 'object');
}
