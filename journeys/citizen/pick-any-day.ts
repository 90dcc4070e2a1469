import type { Citizen } from './citizen.ts';
import { isClickable } from './find-action.ts';
import { click } from './operate.ts';
import type { ScreenMemory } from './screen-memory.ts';
import type { PageReading } from './sight.ts';

/** An appointment is a sheet of days to click; any that is offered will do. */
export async function pickAnyDay(citizen: Citizen, seen: PageReading, memory: ScreenMemory): Promise<boolean> {
  const days = seen.controls.filter((control) => isClickable(control) && /^\d{1,2}(?:\/\d{1,2})?$/.test(control.name));
  const first = days[0];
  if (!first || days.length < 5 || memory.tries.has('day')) return false;
  memory.tries.set('day', 1);
  await click(citizen.sight, first, citizen.stage, `chọn ngày ${first.name}`);
  citizen.effort.click();
  return true;
}
