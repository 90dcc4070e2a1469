import type { Frame, Page } from 'playwright-core';
import type { Redactor } from '../../redaction/redactor.ts';
import { inPageScript } from './in-page-script.ts';

/** What a page looked like, with everything covered that nobody may see. */
export interface Picture {
  readonly takenAt: Date;
  readonly jpeg: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A page that is busy with itself is not worth more, ms. */
const atMostMs = 4_000;
const highlightName = 'congdan-redacted';
type TextNodes = readonly { readonly data: string }[];
const textNodes = inPageScript<() => TextNodes>('text-nodes.ts');
const coverNodes = inPageScript<(nodes: TextNodes, which: { readonly secret: readonly number[]; readonly name: string }) => void>('cover-nodes.ts'); // prettier-ignore
const uncover = `CSS.highlights.delete('${highlightName}')`;
/** What is typed is covered whole: fields that nothing can be typed into stay. */
const typedInto = 'input:not([type=button],[type=submit],[type=reset],[type=checkbox],[type=radio],[type=image],[type=range],[type=color]), textarea, select, [contenteditable]:not([contenteditable=false])'; // prettier-ignore
const secretFields = '[type=password], [autocomplete=one-time-code], [autocomplete^=cc-], [maxlength="1"], [name*=otp i], [id*=otp i], [name*=card i], [id*=card i], [placeholder*=otp i], [placeholder*=thẻ i]'; // prettier-ignore

/**
 * Covers, then takes the picture, so that nothing secret is ever in it. Texts are covered by highlights, which change nothing
 * that the portal's scripts could see; fields by a style of the picture's own.
 *
 * @param citizenDataShown whether fields other than those of secrets may be seen
 * @returns null where the page is gone, or does not answer in time
 */
export async function takePicture(page: Page, redactor: Redactor, citizenDataShown: boolean): Promise<Picture | null> {
  const takenAt = new Date();
  const fields = citizenDataShown ? `:is(${typedInto}):is(${secretFields})` : `:is(${typedInto})`;
  const style = `${fields} { color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important; }
    ${fields}:not(:placeholder-shown) { background: #555 !important; }
    ::highlight(${highlightName}) { color: transparent; background-color: #222; text-shadow: none; }`;
  try {
    const late = AbortSignal.timeout(atMostMs);
    const covered = Promise.all(page.frames().map((frame) => coverTexts(frame, redactor)));
    await Promise.race([covered, ended(late)]);
    covered.catch(() => undefined);
    const jpeg = await page.screenshot({ type: 'jpeg', quality: 50, scale: 'css', style, caret: 'initial', timeout: atMostMs }); // prettier-ignore
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    return { takenAt, jpeg, width, height };
  } catch {
    return null;
  } finally {
    for (const frame of page.frames()) frame.evaluate(uncover).catch(() => undefined); // a page that left needs it no more
  }
}

/** The texts are judged here, so that the page learns nothing of what is looked for. */
async function coverTexts(frame: Frame, redactor: Redactor): Promise<void> {
  const nodes = await frame.evaluateHandle(textNodes);
  try {
    const texts = await nodes.evaluate((list) => list.map(({ data }) => data));
    const secret = texts.flatMap((text, place) => (redactor.text(text, texts[place - 1]) === text ? [] : [place]));
    if (secret.length > 0) await nodes.evaluate(coverNodes, { secret, name: highlightName });
  } finally {
    nodes.dispose().catch(() => undefined);
  }
}

function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
}
