/**
 * Which patterns of real portals' pages this product shows, by their numbers in the project's catalogue of patterns:
 * sign-in link without address (4), cards for the kind of account (5), hand-over to the identity provider (9), "Xin
 * chào" (17), login by telephone with placeholders only (19); captcha words as plain text (22); fields with nothing but
 * text above (32), the same words in two sections (35), custom elements (39), locked from identity data (46), many
 * wordings (48), summary and results as label/value pairs (49); native dates (54); province → commune (61), lists that
 * say that they load (65), generated ids (68), lists named by their first line (67); papers listed by name (74); way into
 * a service (75), tabs as steps (76), words of the last button (77), choice of the case (86); required texts with a list
 * (92), success (95), session end (96); same-tab payment (102), its result (104); look-up by floating label (110) and by
 * placeholder (112), states (115), not found (116), file codes (117); ligatures as text (118), wordings that vary (124).
 */
export const congBoPatterns: readonly number[] = [
  4, 5, 9, 17, 19, 22, 32, 35, 39, 46, 48, 49, 54, 61, 65, 67, 68, 74, 75, 76, 77, 86, 92, 95, 96, 102, 104, 110, 112,
  115, 116, 117, 118, 124,
];
