import { currentRun, type CaseState } from '@evenhand/policy/records/case';
import type { RecordView } from '#lib/store/port.ts';

/** The stage after the present one; undefined at the last. */
export function nextStage(
  state: CaseState,
  view: Pick<RecordView, 'setting'>,
): CaseState['runs'][number]['stage'] | undefined {
  const { stages } = view.setting.pack;
  const now = stages.findIndex((stage) => stage.id === currentRun(state)?.stage);
  return now < 0 ? undefined : stages[now + 1]?.id;
}

/** The time limit that may be extended now: that of the stage the case is at. */
export const extendable = (state: CaseState): string | undefined => {
  const run = currentRun(state);
  return run && !run.answered ? run.stage : undefined;
};
