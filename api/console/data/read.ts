/** Reads and changes what the API holds. */
import { say } from '../speech.ts';

/** What the API refused, in its own words (RFC 9457), or that it could not be reached. */
export class ApiProblem extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** JSON of an address of the API. @throws {ApiProblem} */
export async function read<T>(address: string, signal?: AbortSignal): Promise<T> {
  return answered<T>(fetch(address, { headers: { accept: 'application/json' }, ...(signal && { signal }) }));
}

/** Sends JSON to an address that changes something. @returns its answer @throws {ApiProblem} */
export async function send<T>(
  address: string,
  value: unknown,
  csrfToken: string | null,
  method: 'POST' | 'DELETE' = 'POST',
): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(csrfToken !== null && { 'x-csrf-token': csrfToken }) };
  return answered<T>(fetch(address, { method, headers, ...(value !== undefined && { body: JSON.stringify(value) }) }));
}

async function answered<T>(asked: Promise<Response>): Promise<T> {
  const response = await asked.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem('unreachable', say('serverAway'));
  });
  // A proxy in between may answer with a page of its own.
  const body = (await response.json().catch(() => null)) as Record<string, string> | null;
  if (response.ok && body !== null) return body as T;
  const words = body?.['detail'] ?? body?.['title'] ?? say('serverAnswered', { status: response.status });
  throw new ApiProblem(body?.['code'] ?? 'unreachable', words);
}
