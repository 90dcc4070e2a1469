/**
 * Distorted digits to be typed. Each is good for one attempt; a picture, so that its text stands nowhere in the page.
 */
import { randomInt, randomUUID } from 'node:crypto';

export interface Captchas {
  /** A new challenge, by its name. */
  issue(): string;
  /** SVG picture of a challenge; null: unknown or used. */
  picture(name: string): string | null;
  /** Whether the answer is right. Uses the challenge up. */
  passes(name: string, answer: string): boolean;
}

const kept = 2000;

export function captchas(): Captchas {
  const open = new Map<string, string>();
  return {
    issue: () => {
      const name = randomUUID();
      open.set(name, String(randomInt(100_000, 1_000_000)));
      const oldest = open.keys().next().value;
      if (open.size > kept && oldest !== undefined) open.delete(oldest);
      return name;
    },
    picture: (name) => {
      const text = open.get(name);
      return text === undefined ? null : drawn(text);
    },
    passes: (name, answer) => {
      const text = open.get(name);
      open.delete(name);
      return text !== undefined && text === answer.trim();
    },
  };
}

function drawn(text: string): string {
  const digits = [...text].map((digit, index) => {
    const x = 16 + index * 21;
    const y = 28 + randomInt(-4, 5);
    return `<text x="${x}" y="${y}" transform="rotate(${randomInt(-25, 26)} ${x} ${y})">${digit}</text>`;
  });
  const lines = Array.from(
    { length: 4 },
    () =>
      `<path d="M0 ${randomInt(40)}Q${randomInt(140)} ${randomInt(40)} 140 ${randomInt(40)}" stroke="#88a" fill="none"/>`,
  );
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="140" height="40"><rect width="140" height="40" fill="#eef"/>' +
    `<g font-family="monospace" font-size="24" font-weight="bold" fill="#234">${digits.join('')}</g>${lines.join('')}</svg>`
  );
}
