/** Sends an answer as JSON, packed where that is worth it: comparisons over a year are 400 kB, and 40 kB packed. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';

const leastCharacters = 8_000;

/**
 * @param everybodys the answer holds no secret: the length of a packed one tells what is in it to whoever can have a word of
 * his own put beside it (BREACH)
 */
export async function sendJson(
  request: Request,
  response: Response,
  answer: unknown,
  everybodys: boolean,
): Promise<void> {
  const text = JSON.stringify(answer);
  response.type('json');
  if (!everybodys || text.length < leastCharacters) return void response.send(text);
  response.vary('Accept-Encoding');
  if (!request.acceptsEncodings('gzip')) return void response.send(text);
  response.setHeader('Content-Encoding', 'gzip');
  response.send(await promisify(gzip)(text, { level: 5 }));
}
