import { folded } from './fold.ts';
import type { SeenControl } from './sight.ts';

/** An icon to press is about a fingertip wide, CSS pixels. */
const side = { least: 16, most: 96 };

/** Whether a control shows a picture and says nothing. */
export function isIcon({ name, tooltip, box }: SeenControl): boolean {
  return (
    tooltip === '' &&
    // The name of an icon whose font did not load ("view_headline") is none.
    (folded(name) === '' || /^[a-z]+(?:_[a-z]+)*$/.test(name)) &&
    Math.min(box.width, box.height) >= side.least &&
    Math.max(box.width, box.height) <= side.most
  );
}
