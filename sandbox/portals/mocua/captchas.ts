/**
 * Four letters and digits to be copied from a picture that stands in the page itself, as a data URI. Each is good for
 * one attempt; a new picture under the same name replaces the one before.
 */
import { randomInt } from 'node:crypto';

export interface Captchas {
  /** A new picture for the page of that name, as a data URI. */
  draw(name: string): string;
  /** Whether the answer is right, capital or small. Uses the picture up. */
  passes(name: string, answer: string): boolean;
}

/** Without those that are easily taken for one another. */
const alphabet = 'ABCDEFGHKMNPRSTUVXYZ23456789';
const kept = 2000;

export function captchas(): Captchas {
  const open = new Map<string, string>();
  return {
    draw: (name) => {
      const text = Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
      open.delete(name);
      open.set(name, text);
      const oldest = open.keys().next().value;
      if (open.size > kept && oldest !== undefined) open.delete(oldest);
      return `data:image/svg+xml;base64,${Buffer.from(picture(text)).toString('base64')}`;
    },
    passes: (name, answer) => {
      const text = open.get(name);
      open.delete(name);
      return text !== undefined && text === answer.trim().toUpperCase();
    },
  };
}

function picture(text: string): string {
  const letters = [...text].map((letter, index) => {
    const [x, y] = [14 + index * 24, 26 + randomInt(-3, 4)];
    return `<text x="${x}" y="${y}" transform="rotate(${randomInt(-20, 21)} ${x} ${y})">${letter}</text>`;
  });
  const dots = Array.from(
    { length: 40 },
    () => `<circle cx="${randomInt(112)}" cy="${randomInt(36)}" r="1" fill="#b77"/>`,
  );
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="112" height="36"><rect width="112" height="36" fill="#fdf6e3"/>' +
    `${dots.join('')}<g font-family="serif" font-size="24" font-style="italic" fill="#7a1010">${letters.join('')}</g></svg>`
  );
}
