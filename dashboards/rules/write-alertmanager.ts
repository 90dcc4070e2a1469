/** Alertmanager's configuration: who is told, when, and what is held back because something wider explains it. */
import { stringify } from 'yaml';
import type { GeneratorOptions } from './generator-options.ts';
import { receivers, receiversByCause } from './receivers.ts';
import { writtenBy } from './write-rules.ts';

/** Of alerts that only hold others back. */
const nobody = 'nobody';

/** Tickets wait for them; pages never do. */
const officeHours = {
  name: 'office-hours',
  time_intervals: [
    {
      weekdays: ['monday:friday'],
      times: [{ start_time: '07:30', end_time: '17:30' }],
      location: 'Asia/Ho_Chi_Minh',
    },
  ],
};

/** Of those that fall on the same day each year; Tết and the Hùng kings' day go by the moon, and tickets come then too. */
const publicHolidays = {
  name: 'public-holidays',
  time_intervals: [
    { months: ['january', 'may'], days_of_month: ['1'], location: 'Asia/Ho_Chi_Minh' },
    { months: ['april'], days_of_month: ['30'], location: 'Asia/Ho_Chi_Minh' },
    { months: ['september'], days_of_month: ['2'], location: 'Asia/Ho_Chi_Minh' },
  ],
};

/** One outage is one message: alerts that share a cause come together, and an hour passes before they come again. */
const together = { group_by: ['cause'], group_wait: '2m', group_interval: '1h', repeat_interval: '12h' };

export function writeAlertmanager({ receiverUrl }: GeneratorOptions): string {
  const ticketsByDay = {
    matchers: ['severity="ticket"'],
    active_time_intervals: [officeHours.name],
    mute_time_intervals: [publicHolidays.name],
  };
  const byCause = Object.entries(receiversByCause).flatMap(([cause, toTell]) =>
    toTell.map((receiver, place) => {
      // All but the last let the alert pass on to the next who is to be told of the same cause.
      const passOn = place < toTell.length - 1 ? { continue: true } : {};
      return {
        receiver,
        matchers: [`cause="${cause}"`],
        ...passOn,
        routes: [ticketsByDay],
      };
    }),
  );
  const configuration = {
    route: {
      receiver: 'centre',
      ...together,
      routes: [
        { receiver: nobody, matchers: ['severity="none"'] },
        {
          receiver: 'watchdog',
          matchers: ['severity="watchdog"'],
          group_wait: '0s',
          group_interval: '1m',
          repeat_interval: '1m',
        },
        {
          receiver: 'monitor',
          matchers: ['team="monitor"'],
          group_by: ['team'],
          group_wait: '1m',
          routes: [ticketsByDay],
        },
        // An incident is told as soon as it is found, by itself; the centre sees each, whoever must act.
        {
          receiver: 'centre',
          matchers: ['scope="incident"'],
          group_by: ['cause', 'factor'],
          group_wait: '10s',
          group_interval: '5m',
          continue: true,
        },
        ...byCause,
      ],
    },
    inhibit_rules: [
      { source_matchers: ['monitor_state="sick"'], target_matchers: ['team="citizens"'] },
      // The operator said beforehand that his portal is away, in congdan's own list.
      { source_matchers: ['scope="maintenance"'], target_matchers: ['scope=~"portal|cell"'], equal: ['portal'] },
      {
        source_matchers: ['scope="maintenance"'],
        target_matchers: ['scope="incident"'],
        equal: ['factor', 'factor_id'],
      },
      // An open incident explains what has the same cause; what has another is an outage of its own.
      {
        source_matchers: ['scope="incident"'],
        target_matchers: ['scope=~"service|province|portal|cell"'],
        equal: ['cause'],
      },
      { source_matchers: ['scope="portal"'], target_matchers: ['scope="cell"'], equal: ['portal'] },
      { source_matchers: ['scope="portal"'], target_matchers: ['scope="province"'], equal: ['province'] },
      { source_matchers: ['scope="service"'], target_matchers: ['scope="cell"'], equal: ['service'] },
      { source_matchers: ['sloth_severity="page"'], target_matchers: ['sloth_severity="ticket"'], equal: ['sloth_id'] },
    ],
    time_intervals: [officeHours, publicHolidays],
    receivers: [
      { name: nobody },
      ...receivers.map((name) => ({
        name,
        webhook_configs: [{ url: `${receiverUrl}/${name}`, send_resolved: name !== 'watchdog' }],
      })),
    ],
  };
  return writtenBy + stringify(configuration, { lineWidth: 0 });
}
