/** Operating one control, whatever it is made of, as a hand would. */
import { setTimeout } from 'node:timers/promises';
import { ObstacleMet } from './obstacle-met.ts';
import type { Written } from './reading.ts';
import { firstLine, type SeenControl, type Sight } from './sight.ts';
import type { Stage } from '../observations.ts';

/** How long one act may take before the control counts as inoperable, ms. */
const actMs = 5_000;

function actTime(sight: Sight): number {
  return Math.max(500, Math.min(actMs, sight.deadline() - Date.now()));
}

/**
 * Clicks. What lies outside the screen or under something else cannot be clicked by a citizen either. A thing that the
 * click, or the page meanwhile, took away is no obstacle: what is there instead is seen at the next look.
 */
export async function click(sight: Sight, control: SeenControl, stage: Stage, words: string): Promise<void> {
  const window = sight.page();
  try {
    if (await clickNow(sight, control, 'it', actTime(sight))) return;
    const element = await sight.element(control);
    // A slow page that the click leads to is waited for by looking, not by the click.
    await element.click({ timeout: actTime(sight), noWaitAfter: true });
  } catch (error) {
    const obstacle = notOperable(error, control, stage, words);
    const isGone = obstacle.reason === 'no-progress' || (window.isClosed() && sight.page() !== window);
    if (!isGone) throw obstacle;
  }
}

/** Clicks where it surely meets its element. Returns whether there is such a place. */
async function clickNow(
  sight: Sight,
  target: Pick<SeenControl, 'frame' | 'ref'>,
  meets: 'it' | 'anything',
  mostMs: number,
): Promise<boolean> {
  const point = await sight.clickPoint(target, meets);
  if (!point) return false;
  const answered = new AbortController();
  const click = sight.page().mouse.click(point.x, point.y);
  const late = setTimeout(mostMs, undefined, { signal: answered.signal });
  late.catch(() => undefined);
  try {
    // A click that a busy page answers late was made all the same.
    await Promise.race([click, late]);
  } finally {
    answered.abort();
    click.catch(() => undefined);
  }
  return true;
}

/**
 * Clicks where the control is drawn, whatever part of its widget lies on top there: a drop-down's frame lies over the
 * input that takes its keys.
 */
export async function clickAt(sight: Sight, control: SeenControl, stage: Stage, words: string): Promise<void> {
  try {
    if (await clickNow(sight, control, 'anything', actTime(sight))) return;
    const element = await sight.element(control);
    await element.click({ timeout: actTime(sight), noWaitAfter: true, force: true });
  } catch (error) {
    const obstacle = notOperable(error, control, stage, words);
    if (obstacle.reason !== 'no-progress') throw obstacle;
  }
}

function notOperable(error: unknown, control: SeenControl, stage: Stage, words: string): ObstacleMet {
  if (error instanceof ObstacleMet) return error;
  const message = error instanceof Error ? error.message : String(error);
  // Time ran out and nothing was wrong with the control: the page is not drawn yet, or the click's answer is late. That
  // is a slow line, not a dead button; what comes of it is seen by looking.
  if (message.includes('Timeout') && !/element is (?:not|outside)|intercepts/.test(message)) {
    return new ObstacleMet(stage, 'no-progress', words, { subject: control.name });
  }
  // The page went away under the click: what comes next is what the click did.
  if (/navigat|context was destroyed|Cannot find context|detached|not attached/i.test(message))
    return new ObstacleMet(stage, 'no-progress', words, { subject: control.name });
  if (/closed|crashed/i.test(message)) return new ObstacleMet(stage, 'page-crashed', words, { subject: control.name });
  const reason =
    /outside of the viewport|intercepts pointer|not visible|not enabled|not editable|Timeout/i.exec(message)?.[0] ??
    firstLine(error);
  return new ObstacleMet(stage, 'not-fillable', words, {
    subject: control.name || control.nearby || control.placeholder,
    answer: reason,
  });
}

/** Nothing typed and no file goes to a host that the profile does not know, wherever the pages led. */
function refuseStrangers(sight: Sight, control: SeenControl, stage: Stage, words: string): void {
  if (sight.isKnown(control.frame)) return;
  const host = URL.canParse(control.frame.url()) ? new URL(control.frame.url()).host : control.frame.url();
  throw new ObstacleMet(stage, 'wrong-page', words, {
    subject: host,
    answer: 'máy chủ không có trong hồ sơ của cổng (hosts)',
  });
}

/** Sets a text at once, as a paste does; `byKeys` types it key by key for fields that drop what is pasted. */
export async function typeText(
  sight: Sight,
  control: SeenControl,
  text: string,
  byKeys: boolean,
  stage: Stage,
  words: string,
): Promise<void> {
  refuseStrangers(sight, control, stage, words);
  if (!byKeys && (await writeAtOnce(sight, [{ control, written: { text } }], stage, words))[0] === true) return;
  const element = await sight.element(control, 'writable');
  try {
    if (!byKeys) return await element.fill(text, { timeout: actTime(sight) });
    await element.click({ timeout: actTime(sight) });
    await sight.page().keyboard.press('Control+A');
    await sight.page().keyboard.type(text);
  } catch (error) {
    throw notOperable(error, control, stage, words);
  }
}

/**
 * Writes into fields of one frame and chooses from native lists, all in one round trip. Tells of each whether it took something; those
 * of which nothing is told stand on a page that went on meanwhile.
 */
export async function writeAtOnce(
  sight: Sight,
  answers: readonly { readonly control: SeenControl; readonly written: Written }[],
  stage: Stage,
  words: string,
): Promise<readonly boolean[]> {
  const [first] = answers;
  if (!first) return [];
  const typed = answers.find(({ written }) => 'text' in written);
  if (typed) refuseStrangers(sight, typed.control, stage, words);
  const given = answers.map(({ control: { ref }, written }) => ({ ref, ...written }));
  try {
    return await sight.inPage(first.control.frame, (reader, list) => reader.write(list), given);
  } catch (error) {
    const obstacle = notOperable(error, first.control, stage, words);
    if (obstacle.reason !== 'no-progress') throw obstacle;
    return [];
  }
}

/** Ticks a box or a radio; one that hides behind its label is ticked by the label. */
export async function tick(sight: Sight, control: SeenControl, stage: Stage, words: string): Promise<void> {
  const { frame } = control;
  if (!control.hidden && !control.covered) return click(sight, control, stage, words);
  const ref = await sight.inPage(frame, (reader, hidden) => reader.standIn(hidden), control.ref);
  const mostMs = Math.min(1_500, actTime(sight));
  try {
    if (await clickNow(sight, { frame, ref }, 'it', mostMs)) return;
    const label = await sight.element({ frame, ref });
    await label.click({ timeout: mostMs, noWaitAfter: true });
  } catch {
    // The box itself lies over its label, invisible: a finger on the label meets it all the same. A click that only
    // answered late has ticked it already.
    const box = await sight.element(control);
    if ((await box.isChecked().catch(() => false)) !== control.checked) return;
    await box.click({ force: true, timeout: actTime(sight) }).catch((error: unknown) => {
      throw notOperable(error, control, stage, words);
    });
  }
}

/** Chooses from a native list by the place of the option. */
export async function selectNative(
  sight: Sight,
  control: SeenControl,
  place: number,
  stage: Stage,
  words: string,
): Promise<void> {
  const element = await sight.element(control);
  try {
    await element.selectOption({ index: place }, { timeout: actTime(sight), noWaitAfter: true });
  } catch (error) {
    throw notOperable(error, control, stage, words);
  }
}

/** Hands a file to a file input, drawn or not. */
export async function handIn(
  sight: Sight,
  control: SeenControl,
  path: string,
  stage: Stage,
  words: string,
): Promise<void> {
  refuseStrangers(sight, control, stage, words);
  const element = await sight.element(control);
  try {
    await element.setInputFiles(path, { timeout: actTime(sight) });
  } catch (error) {
    throw notOperable(error, control, stage, words);
  }
}

/**
 * Clicks a button that opens the system's file dialog, and hands the file to it.
 *
 * @param fileFor makes the file, once the dialog says which types it offers (`.jpg,.png`; '': any)
 */
export async function handInByDialog(
  sight: Sight,
  control: SeenControl,
  fileFor: (accept: string) => Promise<string>,
  stage: Stage,
  words: string,
): Promise<void> {
  refuseStrangers(sight, control, stage, words);
  const chooser = sight.page().waitForEvent('filechooser', { timeout: actTime(sight) });
  chooser.catch(() => undefined); // the click may fail first
  await click(sight, control, stage, words);
  try {
    const dialog = await chooser;
    await dialog.setFiles(await fileFor((await dialog.element().getAttribute('accept')) ?? ''));
  } catch (error) {
    throw notOperable(error, control, stage, words);
  }
}

/** Presses a key in the window in front, for instance to close a calendar that covers the next field. */
export async function press(sight: Sight, key: string): Promise<void> {
  await sight.page().keyboard.press(key);
}
