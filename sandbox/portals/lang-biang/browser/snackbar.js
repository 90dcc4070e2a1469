// One message at a time, at the foot of the page.
import { reactive } from 'vue';

export const snackbar = reactive({ open: false, text: '', color: '' });

export function say(text, color = 'error') {
  Object.assign(snackbar, { open: true, text, color });
}
