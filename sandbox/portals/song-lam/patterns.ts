/**
 * Which patterns of real portals' pages this product shows, by their numbers in the project's catalogue of patterns:
 * texts and cards to be clicked that are no links (3), cards for the kinds of account (5), hand-over to the identity
 * provider (9), the account chooser's words (10), a greeting with the name (17); captcha picture with an unnamed refresh
 * icon (21), its refusal (27); words above a field that has no name (31, 32), floating labels (33), the same labels in
 * two sections (35), known data that cannot be changed (46), many wordings (48), results as label and value (49); text
 * box with a calendar that begins with the year (50); province → commune (61), text boxes with suggestions in an overlay
 * (63), lists that say that they load (65), lists named by their placeholder (67), generated ids (68); a button that
 * opens a hidden file input (71), papers in a table (74); a button in each row (75), steps (76), words of the last button
 * beside "Lưu nháp" (77), pledge (80), a dialog that asks before filing (82), ways of receiving (87); required texts
 * (92), generic failure (94), success (95), session end (96), remains of English (98); same-tab payment (102), its
 * result (104), table of reasons (105), nothing to pay (106), money in VNĐ (107); look-up by floating label (110), states
 * (115), not found (116), file codes (117); icon names as text (118), wordings that vary (124).
 */
export const songLamPatterns: readonly number[] = [
  3, 5, 9, 10, 17, 21, 27, 31, 32, 33, 35, 46, 48, 49, 50, 61, 63, 65, 67, 68, 71, 74, 75, 76, 77, 80, 82, 87, 92, 94,
  95, 96, 98, 102, 104, 105, 106, 107, 110, 115, 116, 117, 118, 124,
];
