/** Where a page ended, as text that goes through addresses and comes back. */

/** The cursor was not made by this list. */
export class UnknownCursor extends Error {
  override readonly name = 'UnknownCursor';

  constructor() {
    super('The cursor is not one that this list gave; start again without it.');
  }
}

/** A moment and the ids that decide between things of one moment. */
export interface Place {
  readonly at: Date;
  readonly ids: readonly string[];
}

export function writeCursor({ at, ids }: Place): string {
  return Buffer.from(JSON.stringify([at.getTime(), ...ids])).toString('base64url');
}

/**
 * @param ids how many the list's order has
 * @throws {UnknownCursor}
 */
export function readCursor(cursor: string, ids: number): Place {
  const read = parsed(cursor);
  if (!Array.isArray(read) || read.length !== ids + 1) throw new UnknownCursor();
  const [time, ...rest] = read as unknown[];
  const texts = rest.filter((id): id is string => typeof id === 'string' && !id.includes('\0'));
  // Years that databases and calendars agree on; PostgreSQL keeps no text with U+0000.
  if (typeof time !== 'number' || time < 0 || time >= 32e12 || texts.length !== ids) throw new UnknownCursor();
  return { at: new Date(time), ids: texts };
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
