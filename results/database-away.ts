/** Tells a database that is away from a query that is wrong. */

const awayCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'ENOENT']);

/** Whether the error says that the database cannot be reached now: SQLSTATE class 08 (connection), 57P0x (shutting down), 53 (no room), or the socket's own. */
export function databaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (awayCodes.has(code) || /^(08|53|57P0)/.test(code)) return true;
  return /connection terminated|timeout exceeded when trying to connect|driver has already been destroyed|instance is already closed|PGlite is closed/i.test(
    error.message,
  );
}
