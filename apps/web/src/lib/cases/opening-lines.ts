import { localDay } from '@evenhand/policy/time/zone';
import type { Opening } from '@evenhand/policy/wire/records';
import type { RecordView } from '#lib/store/port.ts';
import { momentInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { todayIn } from './clock-line.ts';
import { authorName } from './names.ts';

export interface OpeningLine {
  /** Of its newest opening. */
  seq: number;
  sentence: string;
  when: string;
}

/** Who opened a record, in words, newest first. What the same person did again on the same day is one line. */
export function openingLines(
  openings: readonly Opening[],
  { state, setting }: Pick<RecordView, 'state' | 'setting'>,
): OpeningLine[] {
  const say = words.openings;
  const zone = setting.pack.counting.zone.value;
  const counts = new Map<string, { newest: Opening; count: number }>();
  for (const each of openings) {
    const same = [each.by, each.act, each.evidence, localDay(each.at, zone)].join(' ');
    const known = counts.get(same);
    if (known) known.count += 1;
    else counts.set(same, { newest: each, count: 1 });
  }
  const fileName = (evidence: string | null): string => {
    const body = state.history.find(
      ({ kind, body: of }) => kind === 'evidence-added' && of.evidence === evidence,
    )?.body;
    if (!body) return say.someFile;
    const sort = words.evidence.sorts[body.what as keyof typeof words.evidence.sorts];
    const called = body.caption ?? body.name;
    return say.file(sort, typeof called === 'string' ? called : '');
  };
  return [...counts.values()].map(({ newest: { seq, at, by, act, evidence }, count }) => {
    const when = momentInWords(at, todayIn(setting), zone);
    return {
      seq,
      sentence: say.did[act](by === 'customer' ? say.customer : authorName(by, setting.directory), fileName(evidence)),
      when: count === 1 ? when : say.times(count, when),
    };
  });
}
