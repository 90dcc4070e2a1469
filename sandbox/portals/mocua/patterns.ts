/**
 * Which patterns of real portals' pages this product shows, by their numbers in the project's catalogue of patterns:
 * sign-in by placeholders (1), two buttons that share the word (2), clickable things that are no links (3), hand-over to
 * the identity provider (9), signed in already (15), signed-in proof (17); captcha as data URI with four characters (25)
 * and its refusal (27); red "(*)" (31), grid boxes without words of their own (32), the same labels in two sections
 * (35), labels without `for` (37), numbered labels (38), blocks that come anew and empty (41), prefilled and locked
 * (46), readonly at first (47), many wordings (48), results as label/value table (49), calendar that opens on decades
 * (50), format of a date by another list (52), appointment by clickable cells (56); select2 (59), ids of
 * administrative units (60), province → commune (61), lists that say that they load (65), lists named by their
 * placeholder (67); plain file inputs for several files (72), table of papers (74); way into a procedure (75), tabs as
 * steps (76), words of the last button (77), link around a button (78), native confirm (79), pledge (80), dialog without
 * role (81), new window (83), choice of the case (86), way of receiving with one disabled at first (87); required texts
 * (92), sign-in refused (93), success (95), session end (96), English that remains (98); chips instead of buttons (101),
 * same-tab payment (102), result texts (104), nothing to pay (106), money with commas (107), receipt that repeats the
 * citizen (108); look-up in cells with captcha (111), clickable table cell (114), states (115), not found (116), file
 * codes (117); old click handlers and `/jsp/rest.jsp` (122), wordings that vary (124).
 */
export const mocuaPatterns: readonly number[] = [
  1, 2, 3, 9, 15, 17, 25, 27, 31, 32, 35, 37, 38, 41, 46, 47, 48, 49, 50, 52, 56, 59, 60, 61, 65, 67, 72, 74, 75, 76,
  77, 78, 79, 80, 81, 83, 86, 87, 92, 93, 95, 96, 98, 101, 102, 104, 106, 107, 108, 111, 114, 115, 116, 117, 122, 124,
];
