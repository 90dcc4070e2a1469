/** What a portal shows on every page: header, menus, footer. Elsewhere than on its home page they lead the citizen away. */
import type { SeenControl } from './sight.ts';

export interface PortalFrame {
  /** Notes something that the home page offers. */
  learn(control: SeenControl): void;
  /** Whether it is part of the frame: called alike, and leading or standing alike. */
  has(control: SeenControl): boolean;
  /** Notes words that the home page shows in an error's colour, as a red name of the agency. */
  learnWords(words: string): void;
  /** Whether they are part of the frame: no complaint about anything that the citizen did. */
  says(words: string): boolean;
}

/** Places that differ by less are one, CSS pixels. */
const grid = 40;

export function portalFrame(): PortalFrame {
  const known = new Set<string>();
  const words = new Set<string>();
  return {
    learn(control) {
      for (const place of places(control)) known.add(place);
    },
    has: (control) => places(control).some((place) => known.has(place)),
    learnWords: (said) => void words.add(said),
    says: (said) => words.has(said),
  };
}

/**
 * An address of its own tells where it leads. Without one, where it stands tells the header's "Tra cứu" from a form's: a header
 * stands so far from the top, a footer from the page's end.
 */
function places({ name, target, box, fromTop, fromEnd }: SeenControl): readonly string[] {
  if (/^(?:https?:|\/|[\w.-]+\/)/.test(target)) return [`${name}|${target}`];
  // A header that stays while the page is scrolled stands so far from the top of the screen.
  return [
    `top ${Math.round(box.y / grid)}`,
    `top ${Math.round(fromTop / grid)}`,
    `end ${Math.round(fromEnd / grid)}`,
  ].map((place) => `${name}|${target}|${place}`);
}
