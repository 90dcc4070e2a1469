/**
 * Which patterns of real portals' pages this product shows, by their numbers in the project's catalogue of patterns:
 * sign-in by placeholders (1), two buttons that share the word (2), texts to be clicked and an unnamed check box (3),
 * hand-over to the identity provider (9), card for who is signed in already (15), dialog after coming back (16),
 * "Đăng xuất" (17), lock after five failures (18); captcha after a failure (21), captcha dialog at status 203 (26), its
 * refusal (27); words in a neighbouring cell (30) or above with a red star (31), fields with neither label nor
 * placeholder (32), floating labels (33), the same labels in two sections (35), labels bound to nothing (37), a list
 * cleared when the one above changes (41), filled in beforehand (46), read-only for half a second (47), many wordings
 * (48), results in bold cells (49); masked date with a calendar that begins with the year (50), date in three parts (53);
 * autocomplete drawn elsewhere in the page (57), province → commune (61), lists named by their placeholder (67); icon
 * before a hidden file input (69), text field that opens the file dialog (70), table of papers (74); "Chọn" and the
 * receiving unit (75), last button beside "Lưu nháp" (77) inside a link (78), native question before sending (79),
 * terms to be agreed to (80), dialogs without a role (81), ways of receiving (87), level as a button (88); toasts
 * without a role (89), required texts (92), failed sign-in (93), generic failure (94), success (95), session end (96),
 * placeholders while loading and remains of English (98); ways to pay as chips (101), same-tab payment (102), result
 * texts (104), table of reasons (105), nothing to pay (106), money in vnđ (107); tracking heading (109), floating-label
 * look-up (110), result behind a table cell (114), states (115), not found (116), file codes (117); icon names as text
 * (118), addresses behind `#` in portlets (121), the product's fingerprints (123), wordings that vary (124).
 */
export const opencpsPatterns: readonly number[] = [
  1, 2, 3, 9, 15, 16, 17, 18, 21, 26, 27, 30, 31, 32, 33, 35, 37, 41, 46, 47, 48, 49, 50, 53, 57, 61, 67, 69, 70, 74,
  75, 77, 78, 79, 80, 81, 87, 88, 89, 92, 93, 94, 95, 96, 98, 101, 102, 104, 105, 106, 107, 109, 110, 114, 115, 116,
  117, 118, 121, 123, 124,
];
