/** A process' log: one line of JSON an event, with nothing in it that evidence may not show either. */
import pino, { type Logger } from 'pino';
import type { KnownValue } from './known-values.ts';
import { redactJson } from './redact-json.ts';
import { createRedactor } from './redactor.ts';

/** What of the environment nobody may read; of an address the password alone. */
const secretNames = /TOKEN|SECRET|PASSWORD|_KEY$|HOOK/;

/**
 * @param name of the process, in each line
 * @param env whose secrets are taken out, whatever message quotes them
 * @param write takes whole lines
 */
export function createLog(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  write: (line: string) => void = (line) => process.stdout.write(line),
): Logger {
  const values = Object.entries(env).flatMap(([name, value]) => secretsOf(name, value ?? ''));
  const redactor = createRedactor({ values });
  return pino({ name }, { write: (line) => write(`${JSON.stringify(redactJson(JSON.parse(line), redactor))}\n`) });
}

function secretsOf(name: string, value: string): readonly KnownValue[] {
  // A shorter one would be found in innocent words.
  if (secretNames.test(name) && value.length >= 8) return [{ value, kind: 'secret' }];
  const password = URL.canParse(value) ? decodeURIComponent(new URL(value).password) : '';
  return password === '' ? [] : [{ value: password, kind: 'password' }];
}
