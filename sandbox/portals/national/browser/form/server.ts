/** What the form asks of its host. */
import { askServer } from '../ask-server.ts';
import type { Files } from './documents-step.tsx';
import { data } from './data.ts';
import { sentOf, type Values } from './wire.ts';

export interface Refusal {
  /** `<field>`, `<section>.<n>.<field>`, or an attachment; null: none. */
  readonly field: string | null;
  readonly message: string;
}

const base = `/api/v1/bieu-mau/${data.procedure.code}`;
const draftName = (): string => new URLSearchParams(location.search).get('nhap') ?? '';

/** Keeps the answers, and the name under which they are kept in the address. Throws `TurnedDown`. */
export async function saveDraft(values: Values): Promise<void> {
  const { name } = await askServer<{ name: string }>(
    `${base}/nhap`,
    { nhap: draftName() },
    sentOf(data.procedure, values),
  );
  const query = new URLSearchParams(location.search);
  query.set('nhap', name);
  history.replaceState(null, '', `${location.pathname}?${query}`);
}

/** Sends everything: where to go on, or what is refused. Throws `TurnedDown`. */
export async function send(
  values: Values,
  files: Files,
): Promise<{ readonly location?: string; readonly refusals?: readonly Refusal[] }> {
  const sent = sentOf(data.procedure, values);
  for (const [attachment, file] of files) sent.append(`a.${attachment}`, file, file.name);
  return askServer(`${base}/nop`, { nhap: draftName() }, sent);
}
