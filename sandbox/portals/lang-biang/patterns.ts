/**
 * Which patterns of real portals' pages this product shows, by their numbers in the project's catalogue of patterns:
 * texts and cards to be clicked that are no links (3), a dialog of the kinds of account (5), hand-over to the identity
 * provider (9), the account's words (10), a greeting with the name (17); words above a field with a red star (31),
 * floating labels (33), the same labels in two sections (35), known data that cannot be changed (46), many wordings (48),
 * results as label and value (49); province → commune (61), lists named by their placeholder (67), generated ids (68);
 * papers in a table (74); a button in each row and one more behind it (75), steps (76), "Gửi hồ sơ" beside "Lưu nháp"
 * (77), pledge (80), a dialog that asks before filing (82), ways of receiving (87); required texts (92), generic failure
 * (94), success (95), session end (96); same-tab payment (102), its result (104), table of reasons (105), nothing to pay
 * (106), money in VNĐ (107); heading of the look-up (109), its floating label (110), states (115), not found (116), file
 * codes (117); wordings that vary (124).
 */
export const langBiangPatterns: readonly number[] = [
  3, 5, 9, 10, 17, 31, 33, 35, 46, 48, 49, 61, 67, 68, 74, 75, 76, 77, 80, 82, 87, 92, 94, 95, 96, 102, 104, 105, 106,
  107, 109, 110, 115, 116, 117, 124,
];
