/**
 * Which patterns of real portals' pages this product shows, by their numbers in the project's catalogue of patterns:
 * sign-in by placeholders only (1), clickable words beside it (3), cards for the kind of account (5), hand-over to the
 * identity provider (9), "Xin chào" (17); captcha words as a cell (22) and its refusal (27); a red "(*)" (31), labels
 * that name nothing (37), numbered legal labels as plain text (38), radios that are check boxes (40), blocks rebuilt
 * and emptied once a driver changed (41), one id for all fields (42), e-form in a frame of another origin (44), locked
 * from identity data (46), many wordings (48), results as a label/value table (49); dates masked (50), in three parts
 * (53) and native (54), a year by example (55); a chain of three lists (60), province → agency (61), lists named by
 * their first line (67); text field (70) and bare input (72) for files, table of papers (74); tabs (76), words of the
 * last button beside "Lưu nháp" (77), native confirm (79), agreement (80), dialog without its role (81), popconfirm
 * (82), new windows (83), choice of the case (86), way of receiving (87); required texts (92), wrong password (93),
 * success (95), session end (96), English remains (98); payment chip (101) in the same tab (102), its result (104),
 * money in two formats (107); tracking heading (109), placeholder look-up (112), clickable cell (114), states (115), not
 * found (116), file codes (117); ligatures as text (118), old click handlers (122), wordings that vary (124).
 */
export const webformsPatterns: readonly number[] = [
  1, 3, 5, 9, 17, 22, 27, 31, 37, 38, 40, 41, 42, 44, 46, 48, 49, 50, 53, 54, 55, 60, 61, 67, 70, 72, 74, 76, 77, 79,
  80, 81, 82, 83, 86, 87, 92, 93, 95, 96, 98, 101, 102, 104, 107, 109, 112, 114, 115, 116, 117, 118, 122, 124,
];
