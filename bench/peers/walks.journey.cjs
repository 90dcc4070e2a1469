/** `@elastic/synthetics`: one process is one lane, its journeys go one after the other in one warm browser. */
const { journey, step } = require('@elastic/synthetics');
const { walk } = require(process.env.BENCH_WALK);

const lane = Number(process.env.BENCH_LANE);
const count = Number(process.env.BENCH_JOURNEYS) / Number(process.env.BENCH_LANES);
for (let made = 0; made < count; made += 1)
  journey(`journey ${made}`, ({ page }) => {
    step('files and pays', () => walk(page, lane));
  });
