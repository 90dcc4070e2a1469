/**
 * Which patterns of real portals' pages this product shows, by their numbers in the project's catalogue of patterns:
 * clickable things that are no links (3), cards for the kinds of account (5), hand-over to the identity provider (9), a
 * greeting with the name (17); words above a field that has no name (32), the same words in two sections (35), known data
 * that cannot be changed (46), many wordings (48), results as a table of label and value (49); days in a text box with a
 * calendar (50); province → commune (61), lists that fill slowly from the server (65), lists named by their first line
 * (67); papers in a table (74); a button in each row (75), tabs as steps (76), words of the last button (77), pledge (80),
 * a dialog that asks before filing (82), the agency chosen first (86); messages in a corner that go by themselves (90),
 * required texts (92), success (95), session end (96); same-tab payment (102), its result (104), nothing to pay (106);
 * heading of the look-up (109), look-up by placeholder (112), a row that is clicked (114), states (115), not found (116),
 * file codes (117); wordings that vary (124).
 */
export const saoMaiPatterns: readonly number[] = [
  3, 5, 9, 17, 32, 35, 46, 48, 49, 50, 61, 65, 67, 74, 75, 76, 77, 80, 82, 86, 90, 92, 95, 96, 102, 104, 106, 109, 112,
  114, 115, 116, 117, 124,
];
