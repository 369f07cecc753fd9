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

it('names who answered it, and nobody at the next stage until somebody else has it', () => {
  const answered = make('responded', '2026-05-19T12:00:00+01:00', 'investigator', { outcome: 'upheld', answers: [] });
  const up = make('escalated', '2026-05-19T15:00:00+01:00', 'service-head', { to: 'stage-2' });
  const next = make('assigned', '2026-05-20T09:00:00+01:00', 'coordinator', { to: 'service-head', as: 'investigator' });
  expect(who(acknowledged('coordinator'), given, answered)).toBe('investigator answered it');
  expect(who(acknowledged('coordinator'), given, answered, up)).toBe('nobody has it yet');
  expect(who(acknowledged('coordinator'), given, answered, up, next)).toBe('with service-head');
  // Given to them anew, it is with them, whatever they may do with it.
  const again = { ...next, body: { to: 'investigator', as: 'investigator' } };
  expect(who(acknowledged('coordinator'), given, answered, up, again)).toBe('with investigator');
});

it('lists whom the customer was told to turn to', () => {
  const people = peopleOf(viewOf([received, acknowledged('service-head')], now));
  expect(people).toContainEqual({ name: 'service-head', parts: ['The person to turn to'] });
});
