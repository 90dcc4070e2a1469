/** Loaded into a process whose clock is to jump: by as many ms as a file says. */
import { readFileSync } from 'node:fs';

const RealDate = Date;
const offsetMs = () => Number(readFileSync(process.env.CHAOS_CLOCK ?? '', 'utf8'));

globalThis.Date = class extends RealDate {
  /** @param {[]} given */
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + offsetMs());
    else super(...given);
  }
  static now() {
    return RealDate.now() + offsetMs();
  }
};
