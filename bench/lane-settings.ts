/** What the bench tells its lanes by their environment. */
import { z } from 'zod';

const schema = z.object({
  BENCH_LANES: z.coerce.number().int(),
  BENCH_JOURNEYS: z.coerce.number().int(),
  BENCH_CONTEXT: z.string(),
  CHROMIUM_PATH: z.string(),
});

export interface LaneSettings {
  readonly lanes: number;
  /** Of all lanes together. */
  readonly journeys: number;
  /** How a context is opened, Playwright's own options. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly executablePath: string;
}

export function laneSettings(env: Readonly<Record<string, string | undefined>>): LaneSettings {
  const { BENCH_LANES, BENCH_JOURNEYS, BENCH_CONTEXT, CHROMIUM_PATH } = schema.parse(env);
  const context = JSON.parse(BENCH_CONTEXT) as LaneSettings['context'];
  return { lanes: BENCH_LANES, journeys: BENCH_JOURNEYS, context, executablePath: CHROMIUM_PATH };
}
