/** From anywhere on the portal to the page of one service: by a link that names it, by the list, or by the search box. */
import { clearTheWay } from '../citizen/clear-the-way.ts';
import { giveUp, look, patienceMs, tellStep, type Citizen } from '../citizen/citizen.ts';
import { findAction, isClickable, triedKey } from '../citizen/find-action.ts';
import { folded } from '../citizen/fold.ts';
import { bestLikeness, mentions } from '../citizen/likeness.ts';
import { labelsOf } from '../citizen/match-field.ts';
import { openSection } from '../citizen/open-section.ts';
import { openMenu } from '../citizen/open-menu.ts';
import { click, press, typeText } from '../citizen/operate.ts';
import { iconBeside } from '../citizen/send-search.ts';
import type { PageReading, SeenControl } from '../citizen/sight.ts';
import { actions } from '../citizen/wording.ts';

/** A link this like the service's name is the service: "Đăng ký lại khai sinh" is another one. */
const sameName = 0.9;
export const searchBoxes = [
  'Tìm kiếm',
  'Nhập từ khóa',
  'Nhập từ khóa tìm kiếm',
  'Tên thủ tục',
  'Tìm kiếm thủ tục',
  'Nhập tên thủ tục',
  'Từ khóa',
  'Tìm kiếm dịch vụ công',
  'Tên dịch vụ',
  'Nhập tên dịch vụ công',
  'Bạn cần tìm gì',
  'Bạn cần thực hiện dịch vụ nào',
  'Search',
];
/**
 * Words of a box that finds things, whatever else it says: "Gõ tên, mã hoặc lĩnh vực để lọc"; so does one with "Tìm" beside it. Not
 * one for a file's code.
 */
const finding = { words: ['tìm', 'lọc', 'từ khóa'], not: ['mã hồ sơ', 'số hồ sơ', 'mã số hồ sơ'] };

export function serviceNames(citizen: Citizen): readonly string[] {
  const { service, portal } = citizen.task;
  const own = portal.services[service.id]?.name;
  return [...(own ? [own] : []), service.name.vi, ...service.alsoCalled];
}

/** Codes of the procedure as pages print them. */
function codes(citizen: Citizen): readonly string[] {
  return citizen.task.service.codes.map(({ code }) => code);
}

/** The clickable thing that leads to the service: named by it, or standing in a row that is. */
function entryOf(
  citizen: Citizen,
  seen: PageReading,
  tried: ReadonlySet<string>,
): { control: SeenControl; score: number } | null {
  const names = serviceNames(citizen);
  const opens = [...actions.apply, ...actions.choose];
  let best: { control: SeenControl; score: number; official: number } | null = null;
  for (const control of seen.controls) {
    if (!isClickable(control) || control.name === '' || tried.has(triedKey(control))) continue;
    let score = Math.max(
      bestLikeness(control.name, names),
      ...control.lines.map((line) => 0.99 * bestLikeness(line, names)),
    );
    if (codes(citizen).some((code) => control.name.includes(code))) score = Math.max(score, 0.99);
    if (score < sameName && control.row !== '' && bestLikeness(control.name, opens) >= 0.9) {
      const row = Math.max(...control.row.split('|').map((part) => bestLikeness(part, names)));
      if (row >= sameName || codes(citizen).some((code) => control.row.includes(code)))
        score = 0.98 * Math.max(row, 0.97);
    }
    if (score < sameName) continue;
    // Of two that are called like it, the one with its official name: "Lý lịch tư pháp" is also a field of services.
    const official = bestLikeness(control.name, names.slice(0, 1));
    if (!best || score > best.score || (score === best.score && official > best.official))
      best = { control, score, official };
  }
  return best;
}

/** The page is the service's own: it names it in a heading and offers to begin, or already asks. */
export function isServicePage(citizen: Citizen, seen: PageReading): boolean {
  const names = serviceNames(citizen);
  const named =
    [...seen.headings, seen.title].some((heading) => bestLikeness(heading, names) >= 0.8) ||
    names.some((name) => seen.headings.some((heading) => folded(heading).includes(folded(name))));
  return named && findAction(seen, { wanted: ['apply'], frame: citizen.frame, extra: citizen.extra }) !== null;
}

/** Returns the page that the service was found at. */
export async function findService(citizen: Citizen): Promise<PageReading> {
  const { portal, service } = citizen.task;
  const address = portal.services[service.id]?.url;
  citizen.task.progress?.('form', `tìm "${service.name.vi}"`);
  if (address) {
    await citizen.sight.open(address, 'form', 'mở trang dịch vụ');
    return look(citizen);
  }
  const tried = new Set<string>();
  let searched = false;
  let menuOpened = false;
  const openedSections = new Set<string>();
  const patientUntil = Date.now() + patienceMs;
  // Where the way begins he has looked already.
  let before = citizen.last;
  for (let turn = 0; turn < 8; turn += 1) {
    const seen = await clearTheWay(citizen, before ?? (await look(citizen)));
    before = null;
    if (turn > 0 && isServicePage(citizen, seen)) return seen;
    const startedAt = Date.now();
    const entry = entryOf(citizen, seen, tried);
    if (entry) {
      tried.add(triedKey(entry.control));
      await click(citizen.sight, entry.control, 'form', `mở "${entry.control.name}"`);
      citizen.effort.click();
      citizen.sight.acted();
      tellStep(citizen, `mở "${entry.control.name}"`, {
        lookedFor: service.name.vi,
        chosen: entry.control.name,
        score: entry.score,
        startedAt,
      });
      const after = await look(citizen);
      if (isServicePage(citizen, after)) return after;
      // A field of services may be called like one of them: "Lý lịch tư pháp" leads to "Cấp Phiếu lý lịch tư pháp".
      if ((entryOf(citizen, after, tried)?.score ?? 0) >= entry.score) continue;
      if (after.url !== seen.url || after.controls.some((control) => control.kind === 'text' && isAsked(control)))
        return after;
      continue;
    }
    if (!searched && (await search(citizen, seen))) {
      searched = true;
      continue;
    }
    const list = findAction(seen, { wanted: ['services'], tried });
    if (list) {
      tried.add(triedKey(list.control));
      await click(citizen.sight, list.control, 'form', `bấm "${list.control.name}"`);
      citizen.effort.click();
      citizen.sight.acted();
      tellStep(citizen, `bấm "${list.control.name}"`, {
        lookedFor: 'services',
        chosen: list.control.name,
        score: list.score,
        startedAt,
      });
      searched = false;
      continue;
    }
    if (!menuOpened && !citizen.sight.waiting() && (await openMenu(citizen, seen))) {
      menuOpened = true;
      continue;
    }
    if (!citizen.sight.waiting() && (await openSection(citizen, seen, openedSections, serviceNames(citizen)))) {
      turn -= 1;
      continue;
    }
    if (Date.now() > patientUntil && !citizen.sight.waiting()) break;
    // The page may still be drawing its list, or its dialog fading away.
    await citizen.sight.settle();
    turn -= 1;
  }
  return giveUp(citizen, 'control-missing', 'tìm dịch vụ trên cổng', {
    subject: service.name.vi,
    answer: citizen.last?.headings.slice(0, 3).join(' · ') ?? null,
  });
}

function isAsked(control: SeenControl): boolean {
  return control.required && !labelsOf(control).some(({ text }) => bestLikeness(text, searchBoxes) > 0.9);
}

/** Where a page is searched for a service. */
export function searchBoxOn(seen: PageReading): { readonly control: SeenControl; readonly score: number } | null {
  let box: SeenControl | null = null;
  let best = 0.7;
  for (const [place, control] of seen.controls.entries()) {
    if (control.kind !== 'text' || control.covered || control.disabled) continue;
    const labels = labelsOf(control).map(({ text }) => text);
    const next = seen.controls[place + 1];
    const finds =
      (labels.some((text) => mentions(text, finding.words)) ||
        (next !== undefined && isClickable(next) && bestLikeness(next.name, actions.search) === 1)) &&
      !labels.some((text) => mentions(text, finding.not));
    const score = Math.max(
      0,
      ...labels.map((text) => bestLikeness(text, searchBoxes)),
      finds ? 0.75 : 0,
      control.inputType === 'search' ? 0.8 : 0,
    );
    if (score > best) {
      box = control;
      best = score;
    }
  }
  return box && { control: box, score: best };
}

/** Types the service's name into the page's search box, if it has one. */
async function search(citizen: Citizen, seen: PageReading): Promise<boolean> {
  const startedAt = Date.now();
  const found = searchBoxOn(seen);
  if (!found) return false;
  const { control: box, score: best } = found;
  const name = serviceNames(citizen)[0] ?? '';
  await typeText(citizen.sight, box, name, false, 'form', 'tìm dịch vụ');
  citizen.effort.typed(name.length);
  await press(citizen.sight, 'Enter');
  citizen.sight.acted();
  const after = await look(citizen);
  // Some boxes listen to their button only.
  if (after.likeness === seen.likeness || (after.url === seen.url && !entryOf(citizen, after, new Set()))) {
    const button = findAction(after, { wanted: ['search'] })?.control ?? iconBeside(after, box);
    if (button) {
      await click(citizen.sight, button, 'form', `bấm "${button.name || '(biểu tượng)'}"`);
      citizen.effort.click();
      citizen.sight.acted();
    }
  }
  tellStep(citizen, `tìm "${name}"`, {
    lookedFor: name,
    chosen: labelsOf(box)[0]?.text ?? null,
    score: best,
    startedAt,
  });
  return true;
}
