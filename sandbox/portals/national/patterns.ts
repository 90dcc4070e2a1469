export const nationalPatterns: readonly number[] = [];
