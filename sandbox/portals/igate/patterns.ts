/**
 * Which patterns of real portals' pages this product shows, by their numbers in the project's catalogue of patterns:
 * sign-in link without address (4) and account cards that are no buttons (5), hand-over to the identity provider (9),
 * "Xin chào" (17); icon-only captcha refresh (21), captcha words as plain text (22) and its refusal (27); words in a
 * neighbouring cell (30) with a red "(*)" (31), fields with neither label nor placeholder
 * (32), the same labels in two sections (35), check box beside its text (36); e-form behind a button (45), prefilled and locked (46), many wordings (48),
 * results as label/value table (49); masked dates (50), dates in three parts (53); province → agency (61), lists that
 * say that they load (65); icon button before a hidden file input (69), native alert for a file (70), table of papers
 * (74); way into a procedure (75), steps (76), words of the last button (77), pledge (80), choice of the case (86), way
 * of receiving (87), level as a button (88); required texts (92), generic failure (94), success (95), session end (96);
 * same-tab payment (102), result texts (104), money with dots (107); tracking heading (109), placeholder look-up (112),
 * clickable table cell (114), states (115), not found (116), file codes (117); wordings that vary (124).
 */
export const igatePatterns: readonly number[] = [
  4, 5, 9, 17, 21, 22, 27, 30, 31, 32, 35, 36, 45, 46, 48, 49, 50, 53, 61, 65, 69, 70, 74, 75, 76, 77, 80, 86, 87, 88,
  92, 94, 95, 96, 102, 104, 107, 109, 112, 114, 115, 116, 117, 124,
];
