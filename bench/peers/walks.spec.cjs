/** `@playwright/test`: the lanes are its workers. */
const { test } = require('@playwright/test');
const { walk } = require(process.env.BENCH_WALK);

test.describe.configure({ mode: 'parallel' });
for (let made = 0; made < Number(process.env.BENCH_JOURNEYS); made += 1)
  test(`journey ${made}`, async ({ page }, { parallelIndex }) => walk(page, parallelIndex));
