/** A journey for every service, at the portal and on the device of the project. */
import { services } from '../../journeys/catalogue/services.ts';
import { test } from './journey-test.ts';

for (const service of services) {
  test(service.id, { annotation: { type: 'service', description: service.name.vi } }, async ({ journey }) => {
    await journey(service);
  });
}
