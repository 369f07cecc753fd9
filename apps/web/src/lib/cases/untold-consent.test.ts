import { expect, it } from 'vitest';
import { complaint, viewOf } from './sample-view.ts';
import { storyOf } from './story.ts';
import { explainClock } from './why-clock.ts';
import { explainDuty } from './why-duty.ts';

const now = '2026-05-20T09:30:00+01:00';
const { make, received } = complaint({ behalf: { name: 'Rosa Pinto', relation: 'daughter' } });

function said(told?: string[]) {
  const consent = make('consent-given', '2026-05-19T10:00:00+01:00', 'staff', { from: 'Maria Pinto', told });
  const view = viewOf([received, consent], now);
  const clock = view.clocks.find(({ id }) => id === 'stage-1');
  const duty = view.duties.find(({ id }) => id === 'obtain-consent');
  return {
    ids: (view.setting.pack.consent?.statements ?? []).map(({ id }) => id),
    last: view.setting.pack.consent?.statements?.at(-1)?.says ?? '',
    story: storyOf(view).days[0]?.items[0]?.text,
    clock: clock && explainClock(clock, view.state, view.setting).answer,
    duty: duty && explainDuty(duty, view).answer,
  };
}

it('a consent given without all statements says everywhere which were not told', () => {
  const { ids, last } = said();
  const { story, clock, duty } = said(ids.slice(0, -1));
  const came = `Consent came on Tuesday 19 May, but nobody has noted that they were told: “${last}”`;
  expect(story).toBe(
    `Maria Pinto gave consent. It does not count yet, as nobody has noted that they were told: “${last}”`,
  );
  expect(clock).toContain(came);
  expect(duty).toContain(came);
});

it('a consent that counts says no more', () => {
  const { story, clock, duty } = said(said().ids);
  expect(story).toBe('Maria Pinto gave consent.');
  expect(clock?.join(' ')).not.toContain('noted');
  expect(duty).toBeUndefined();
});
