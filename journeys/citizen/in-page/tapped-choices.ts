/**
 * Words to tap in the place of radio buttons: "Giới tính *" and under it `Nam` and `Nữ`, as blocks or buttons in a row. The page
 * keeps what was tapped in a field that nobody sees, and draws the tapped one otherwise than the rest.
 */
import { kindOf } from './control-kind.ts';
import { accessibleName, nearbyText } from './naming.ts';
import { isDrawn, visibleText } from './visibility.ts';

export interface TappedChoice {
  readonly question: string;
  /** The block that holds the words. */
  readonly group: Element;
  readonly chosen: boolean;
}

const most = { choices: 10, words: 60 };

/** Reads groups once a reading. The result tells of an element whether it is such a word; null: it is not. */
export function tappedChoices(): (element: Element) => TappedChoice | null {
  const groups = new Map<Element, ReadonlyMap<Element, TappedChoice>>();
  return (element) => {
    const group = element.parentElement;
    if (!group) return null;
    const known = groups.get(group) ?? readGroup(group);
    groups.set(group, known);
    return known.get(element) ?? null;
  };
}

function readGroup(group: Element): ReadonlyMap<Element, TappedChoice> {
  const none = new Map<Element, TappedChoice>();
  if (group.childElementCount < 2 || group.childElementCount > most.choices + 2) return none;
  const kept = [...group.children].some((child) => child instanceof HTMLInputElement && child.type === 'hidden');
  const choices = [...group.children].filter(isDrawn);
  if (choices.length < 2 || choices.length > most.choices || !choices.every((one) => isTapped(one, choices)))
    return none;
  const question = questionOf(group, kept);
  if (question === '') return none;
  const looks = choices.map(lookOf);
  return new Map(choices.map((choice, place) => [choice, { question, group, chosen: isChosen(choice, place, looks) }]));
}

/** Short words without a role's own meaning, all of one make. */
function isTapped(one: Element, others: readonly Element[]): boolean {
  const kind = kindOf(one);
  if (kind !== 'clickable' && !(one instanceof HTMLButtonElement && one.type === 'button' && kind === 'button'))
    return false;
  const words = visibleText(one);
  return one.tagName === others[0]?.tagName && words !== '' && words.length <= most.words;
}

/**
 * Only words that surely ask for an answer of the form: a named group's, those before a field that is kept beside the words, or with
 * the mark of a required answer. "Bạn có chắc chắn gửi hồ sơ này?" over `Hủy bỏ` and `Đồng ý` asks what to do.
 */
function questionOf(group: Element, kept: boolean): string {
  const named = group.role === 'group' || group.role === 'radiogroup' ? group : group.parentElement;
  if (named && (named.role === 'group' || named.role === 'radiogroup')) {
    const name = accessibleName(named);
    if (name) return name;
  }
  const before = nearbyText(group);
  return kept || /\*\s*\)?\s*$/.test(before) ? before : '';
}

function lookOf(choice: Element): string {
  const { backgroundColor, color, borderTopColor, fontWeight } = getComputedStyle(choice);
  return [backgroundColor, color, borderTopColor, fontWeight].join();
}

/** It says so, or looks unlike most of the others; of two, the one that is filled with a colour. */
function isChosen(choice: Element, place: number, looks: readonly string[]): boolean {
  if ([choice.ariaPressed, choice.ariaChecked, choice.ariaSelected].includes('true')) return true;
  const alike = looks.filter((look) => look === looks[place]).length;
  if (alike === looks.length) return false;
  if (alike !== looks.length - alike) return alike < looks.length - alike;
  return !/^rgba\(.*, 0\)$/.test(getComputedStyle(choice).backgroundColor);
}
