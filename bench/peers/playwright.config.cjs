const { BENCH_LANES, BENCH_CONTEXT, BENCH_SCRATCH, CHROMIUM_PATH } = process.env;

module.exports = {
  testDir: '.',
  testMatch: 'walks.spec.cjs',
  outputDir: BENCH_SCRATCH,
  workers: Number(BENCH_LANES),
  fullyParallel: true,
  timeout: 300_000,
  reporter: 'line',
  use: {
    ...JSON.parse(BENCH_CONTEXT),
    launchOptions: { executablePath: CHROMIUM_PATH },
    trace: 'retain-on-failure',
  },
};
