/** Every word of the console, in both languages: one table, so that none can be there in one language only. */
import { access } from './access.ts';
import { beforeAfter } from './before-after.ts';
import { failures } from './failures.ts';
import { figures } from './figures.ts';
import { live } from './live.ts';
import { openData } from './open-data.ts';
import { overview } from './overview.ts';
import { reports } from './reports.ts';
import { run } from './run.ts';
import { services } from './services.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { slugs } from './slugs.ts';

const all = {
  ...shell,
  ...slugs,
  ...figures,
  ...beforeAfter,
  ...failures,
  ...services,
  ...live,
  ...access,
  ...openData,
  ...overview,
  ...reports,
  ...run,
  ...signIn,
};

export type Word = keyof typeof all;

/** Vietnamese, English. */
export const words: Readonly<Record<Word, readonly [vi: string, en: string]>> = all;
