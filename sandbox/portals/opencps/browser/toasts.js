// Messages in a corner that leave by themselves, whatever page is shown by then.
import { reactive } from 'vue';

export const toasts = reactive([]);
const lifeMs = { success: 3000, info: 3000, error: 5000 };
let last = 0;

export function toast(kind, message) {
  const id = ++last;
  toasts.push({ id, kind, message });
  setTimeout(() => dismiss(id), lifeMs[kind]);
}

export function dismiss(id) {
  const at = toasts.findIndex((entry) => entry.id === id);
  if (at >= 0) toasts.splice(at, 1);
}
