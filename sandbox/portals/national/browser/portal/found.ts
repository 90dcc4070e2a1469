import type { PublishedProcedure } from '../../page-data.ts';
import { plainLetters } from '../plain-letters.ts';

/** Procedures that hold at least half of the words, best first; all when there are none. */
export function found(procedures: readonly PublishedProcedure[], words: string): readonly PublishedProcedure[] {
  const wanted = plainLetters(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return procedures;
  const score = ({ name, code }: PublishedProcedure): number => {
    const own = new Set(plainLetters(`${name} ${code}`).split(' '));
    const held = wanted.filter((word) => own.has(word)).length;
    const whole = plainLetters(name).includes(wanted.join(' ')) ? 1 : 0;
    return held / wanted.length + whole - own.size / 1000;
  };
  return procedures
    .map((procedure) => ({ procedure, score: score(procedure) }))
    .filter((hit) => hit.score >= 0.45)
    .sort((one, other) => other.score - one.score)
    .map(({ procedure }) => procedure);
}
