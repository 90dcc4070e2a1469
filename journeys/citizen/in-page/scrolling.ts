/**
 * Whether the page glides to another place of itself, so that nothing stays where it was measured. Asking for the style
 * `scroll-behavior: smooth` is not enough to know: Bootstrap gives it to every page, and most of them stand still.
 */

/** An old device's browser does not tell the end of a glide: its scroll events come with every frame, ms. */
const betweenEventsMs = 100;

export function watchScrolling(): { readonly isUnderway: () => boolean } {
  let scrolledAt = Number.NEGATIVE_INFINITY;
  const passing = { capture: true, passive: true } as const;
  document.addEventListener('scroll', () => void (scrolledAt = performance.now()), passing);
  document.addEventListener('scrollend', () => void (scrolledAt = Number.NEGATIVE_INFINITY), passing);
  return { isUnderway: () => performance.now() - scrolledAt < betweenEventsMs };
}
