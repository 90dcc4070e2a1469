/**
 * Reads JSON that a person has written.
 * @throws SyntaxError with the line and column of the first character that cannot stand where it stands
 */
export function parseJson(text: string): unknown {
  const complaint = complaintAbout(text);
  if (complaint === null) return JSON.parse(text);
  const before = text.slice(0, firstWrong(text)).split('\n');
  const what = complaint
    .replace('end of JSON input', 'end of the file')
    .replace(/( in JSON)? at position .*$/s, '')
    .replace(/, (\.\.\.)?".*$/s, '');
  throw new SyntaxError(`line ${before.length}, column ${(before.at(-1) ?? '').length + 1}: ${what}`);
}

/**
 * The engine does not say where, in all its messages. But the start of a text fails at its end as long as it could go
 * on, and before its end from the wrong character on: the shortest start that cannot go on ends with that character.
 */
function firstWrong(text: string): number {
  let canGoOn = 0;
  let cannot = text.length + 1;
  while (cannot - canGoOn > 1) {
    const middle = Math.floor((canGoOn + cannot) / 2);
    if (couldGoOn(text.slice(0, middle))) canGoOn = middle;
    else cannot = middle;
  }
  return canGoOn;
}

function couldGoOn(start: string): boolean {
  const complaint = complaintAbout(start);
  if (complaint === null || complaint.startsWith('Unexpected end')) return true;
  const position = /at position (\d+)/.exec(complaint)?.[1];
  return position !== undefined && Number(position) >= start.length;
}

function complaintAbout(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}
