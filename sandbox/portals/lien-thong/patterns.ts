/**
 * Which patterns of real portals' pages this product shows, by their numbers in the project's catalogue of patterns:
 * clickable things that are no links (3), hand-over to the identity provider (9); words above a field that has no name
 * (32), the same words in two blocks (35), known data that cannot be changed (46), many wordings (48), results as a table
 * of label and value (49); masked dates (50), dates in three parts (53); province → commune (61), a button that acts as a
 * list (62), lists that say that they load (65), lists named by their first line (67); papers listed by name (74); blocks
 * as steps (76), words of the last button (77), pledge (80), dialog without role (81); a short message without role (89),
 * required texts with a list (92), success (95), session end (96); same-tab payment (102), its result (104); look-up by
 * placeholder (112), states (115), not found (116), file codes (117); wordings that vary (124).
 */
export const lienThongPatterns: readonly number[] = [
  3, 9, 32, 35, 46, 48, 49, 50, 53, 61, 62, 65, 67, 74, 76, 77, 80, 81, 89, 92, 95, 96, 102, 104, 112, 115, 116, 117,
  124,
];
