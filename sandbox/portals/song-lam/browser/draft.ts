// Answers of an application that is not sent yet, without its files, for as long as the tab is open.
import type { Answer } from './declaration.ts';

const place = (code: string): string => `to-khai/${code}`;

export function keepDraft(code: string, answers: readonly Answer[]): void {
  window.sessionStorage.setItem(place(code), JSON.stringify(answers));
}

export function keptDraft(code: string): readonly Answer[] {
  return JSON.parse(window.sessionStorage.getItem(place(code)) ?? '[]') as readonly Answer[];
}

export function dropDraft(code: string): void {
  window.sessionStorage.removeItem(place(code));
}
