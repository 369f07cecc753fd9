import { expect, it } from 'vitest';
import { clocksOf } from '@evenhand/policy/derive/clocks';
import { settingOf } from '@evenhand/policy/history/setting';
import { complaint, viewOf } from './sample-view.ts';
import { explainClock } from './why-clock.ts';

it('a date that the organisation counts in its own way says what it decided, and why', () => {
  const { received } = complaint();
  const { state, setting } = viewOf([received], '2026-05-16T09:00:00+01:00');
  const choice = setting.pack.choices.find(({ options }) => options.some(({ change }) => change?.clocks?.['stage-1']));
  const option = choice?.options.find(({ change }) => change?.clocks?.['stage-1']);
  if (!choice || !option) throw new Error('The policy of the samples leaves nothing about stage 1 to decide.');
  const decision = { pack: setting.pack.id, choice: choice.id, option: option.id, reason: 'Our board said so.' };
  const decisions = [{ ...decision, decidedBy: 'administrator', from: '2026-01-01' }];
  const local = settingOf(state, { ...setting, directory: { ...setting.directory, decisions } });
  const answerOf = (given: typeof local): string => {
    const clock = clocksOf(state, given).find(({ id }) => id === 'stage-1');
    if (!clock) throw new Error('There is no stage 1.');
    return explainClock(clock, state, given).answer.join(' ');
  };
  expect(answerOf(local)).toContain(option.says);
  expect(answerOf(local)).toContain('Our board said so.');
  expect(answerOf(setting)).not.toContain(option.says);
});
