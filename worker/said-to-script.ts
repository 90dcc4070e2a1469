/** Most of an answer that is read, bytes: a notice is short, a list or a form is not. */
export const mostBytes = 16_384;
const mostKept = 400;
/** Where services put what they tell people, by the last word of the name: `message`, `errorMessage`, `thongBao`. */
const telling =
  /(?:message|messages|error|errors|detail|details|reason|description|msg|mess|thong_?bao|mo_?ta|ly_?do|noi_?dung)$/i;

/**
 * What an answer to a page's script says to people, which the page may keep to itself: a whole page that came in place of data (a
 * filter's "truy cập bị tạm khóa" with status 200), or the messages of a JSON answer. null: it says nothing.
 *
 * @param contentType of the answer, as its header has it
 */
export function saidToScript(body: string, contentType: string): string | null {
  if (/html/i.test(contentType)) return /^\s*<(?:!doctype|html)\b/i.test(body) ? kept(textOf(body)) : null;
  if (!/json/i.test(contentType)) return null;
  try {
    return kept([...messagesIn(JSON.parse(body), false)].join('. '));
  } catch {
    return null; // cut off, or no JSON after all: the page met that too, and the evidence has its status
  }
}

function* messagesIn(value: unknown, told: boolean): Generator<string> {
  // A code or a field's name is no sentence.
  if (typeof value === 'string') {
    if (told && value.trim().includes(' ')) yield value.trim();
  } else if (Array.isArray(value)) for (const one of value) yield* messagesIn(one, told);
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) yield* messagesIn(one, told || telling.test(name));
}

function textOf(html: string): string {
  return html
    .replace(/<(script|style|title)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&nbsp;/gi, ' ');
}

function kept(text: string): string | null {
  const line = text.replace(/\s*\n\s*/g, '\n').trim();
  return line === '' ? null : line.slice(0, mostKept);
}
