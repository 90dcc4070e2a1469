import { eachControl, submitWords } from '../interference/each-control.ts';
import { onPhones } from '../interference/on-phones.ts';
import type { Fault } from './fault.ts';

export const databaseWithoutRoom = {
  id: 'database-without-room',
  expected: { cause: 'device', detail: 'storage-full' },
  says: "The portal keeps documents in the browser's database before it sends them; the telephone refuses for want of room.",
  touches: ['form'],
  circumstances: { device: 'phone' },
  portal: {
    head: `${onPhones(`
IDBFactory.prototype.open = () => {
  throw new DOMException('Encountered full disk while opening backing store for indexedDB.open.', 'QuotaExceededError');
};`)}${eachControl(
      submitWords,
      `control.addEventListener('click', (event) => {
  try {
    indexedDB.open('ho-so').onsuccess = () => undefined;
  } catch (error) {
    event.preventDefault();
    event.stopImmediatePropagation();
    alert('Không đủ dung lượng lưu trữ trên thiết bị: ' + error.message);
  }
}, true);`,
    )}`,
  },
} satisfies Fault;
