/**
 * Which patterns of real portals' pages this product shows, by their numbers in the project's catalogue of patterns:
 * sign-in link without address (4), account cards that are no buttons (5), an advert between (6), the national chooser
 * of accounts (8) and the hand-over to the identity provider (9), "Xin chào" with a menu (17); captcha words as plain
 * text (22) and its refusal (27); words in a neighbouring cell (30), decorated labels (34), the same labels in two
 * sections (35), check box outside its text (36), labels bound to nothing (37), lists emptied by what they depend on
 * (41), prefilled and locked (46), many wordings (48), results as label/value table (49); "Chọn ngày" in two formats
 * (51), native dates (54), year-only field (55); virtual lists whose options have no size (58), province → commune
 * (61), a button acting as combobox (62), lists that say that they load (65), filters named by their placeholder (67);
 * upload with its icon's name (71), table of papers (74); way into a procedure (75), steps (76), words of the last
 * button (77), questions before deleting and sending (82), a link into a new window (83), hand-over to another portal
 * in mid-flow (84), way of receiving (87); notices of three seconds (90), required texts (92), generic failure (94),
 * success (95), session end (96); same-tab payment (102), result texts (104), nothing to pay (106), two ways to write
 * money (107), a payment form that asks who pays (108); tracking heading (109), placeholder look-up (112), clickable
 * table cell (114), states (115), not found (116), file codes (117), icon names in names of buttons (119); wordings
 * that vary (124).
 */
export const nationalPatterns: readonly number[] = [
  4, 5, 6, 8, 9, 17, 22, 27, 30, 34, 35, 36, 37, 41, 46, 48, 49, 51, 54, 55, 58, 61, 62, 65, 67, 71, 74, 75, 76, 77, 82,
  83, 84, 87, 90, 92, 94, 95, 96, 102, 104, 106, 107, 108, 109, 112, 114, 115, 116, 117, 119, 124,
];
