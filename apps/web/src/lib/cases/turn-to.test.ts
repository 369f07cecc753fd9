import { expect, it } from 'vitest';
import { peopleOf } from './people.ts';
import { complaint, directory, viewOf } from './sample-view.ts';
import { withWhom } from './turn-to.ts';

const now = '2026-05-20T09:30:00+01:00';
const { make, received } = complaint();
const acknowledged = (officer: string) =>
  make('acknowledged', '2026-05-18T10:00:00+01:00', 'coordinator', { method: 'email', officer });
const given = make('assigned', '2026-05-19T10:00:00+01:00', 'coordinator', { to: 'investigator', as: 'investigator' });
const who = (...entries: ReturnType<typeof make>[]) => withWhom(viewOf([received, ...entries], now).state, directory);

it('says with whom a case is: given to somebody, acknowledged by somebody, or nobody', () => {
  expect(who()).toBe('nobody has it yet');
  expect(who(acknowledged('coordinator'))).toBe('coordinator acknowledged it');
  expect(who(acknowledged('service-head'))).toBe('service-head is the person to turn to');
  expect(who(acknowledged('coordinator'), given)).toBe('with investigator');
});

it('lists whom the customer was told to turn to', () => {
  const people = peopleOf(viewOf([received, acknowledged('service-head')], now));
  expect(people).toContainEqual({ name: 'service-head', parts: ['The person to turn to'] });
});
