/** Numbers of OWASP ASVS 5.0.0, levels 1 and 2, by level and section: `1.2: 1-5` are 1.2.1 to 1.2.5. */
const numbers = {
  1: [
    '1.2: 1-5',
    '1.3: 1-2',
    '1.5: 1',
    '2.1: 1',
    '2.2: 1-2',
    '2.3: 1',
    '3.2: 1-2',
    '3.3: 1',
    '3.4: 1-2',
    '3.5: 1-3',
    '4.1: 1',
    '4.4: 1',
    '5.2: 1-2',
    '5.3: 1-2',
    '6.1: 1',
    '6.2: 1-8',
    '6.3: 1-2',
    '6.4: 1-2',
    '7.2: 1-4',
    '7.4: 1-2',
    '8.1: 1',
    '8.2: 1-2',
    '8.3: 1',
    '9.1: 1-3',
    '9.2: 1',
    '10.4: 1-5',
    '11.3: 1-2',
    '11.4: 1',
    '12.1: 1',
    '12.2: 1-2',
    '13.4: 1',
    '14.2: 1',
    '14.3: 1',
    '15.1: 1',
    '15.2: 1',
    '15.3: 1',
  ],
  2: [
    '1.1: 1-2',
    '1.2: 6-9',
    '1.3: 3-11',
    '1.4: 1-3',
    '1.5: 2',
    '2.1: 2-3',
    '2.2: 3',
    '2.3: 2-4',
    '2.4: 1',
    '3.3: 2-4',
    '3.4: 3-6',
    '3.5: 4-5',
    '3.7: 1-2',
    '4.1: 2-3',
    '4.2: 1',
    '4.3: 1-2',
    '4.4: 2-4',
    '5.1: 1',
    '5.2: 3',
    '5.4: 1-3',
    '6.1: 2-3',
    '6.2: 9-12',
    '6.3: 3-4',
    '6.4: 3-4',
    '6.5: 1-5',
    '6.6: 1-3',
    '6.8: 1-4',
    '7.1: 1-3',
    '7.3: 1-2',
    '7.4: 3-5',
    '7.5: 1-2',
    '7.6: 1-2',
    '8.1: 2',
    '8.2: 3',
    '8.4: 1',
    '9.2: 2-4',
    '10.1: 1-2',
    '10.2: 1-2',
    '10.3: 1-4',
    '10.4: 6-11',
    '10.5: 1-5',
    '10.6: 1-2',
    '10.7: 1-3',
    '11.1: 1-2',
    '11.2: 1-3',
    '11.3: 3',
    '11.4: 2-4',
    '11.5: 1',
    '11.6: 1',
    '12.1: 2-3',
    '12.3: 1-4',
    '13.1: 1',
    '13.2: 1-5',
    '13.3: 1-2',
    '13.4: 2-5',
    '14.1: 1-2',
    '14.2: 2-4',
    '14.3: 2-3',
    '15.1: 2-3',
    '15.2: 2-3',
    '15.3: 2-7',
    '16.1: 1',
    '16.2: 1-5',
    '16.3: 1-4',
    '16.4: 1-3',
    '16.5: 1-3',
    '17.1: 1',
    '17.2: 1-4',
    '17.3: 1-2',
  ],
} as const;

export const states = ['met', 'partly', 'not yet', 'does not apply'] as const;
export type State = (typeof states)[number];

export interface Row {
  number: string;
  level: number;
  asks: string;
  state: State;
  how: string;
  /** A test or a page, from the root of the repository; may be empty. */
  shown: string;
}

/** Every number with its level, in the order of the standard. */
export function requirements(): Map<string, number> {
  const found: [string, number][] = [];
  for (const [level, sections] of Object.entries(numbers)) {
    for (const section of sections) {
      const [name = '', places = ''] = section.split(': ');
      for (const place of places.split(' ')) {
        const [first = 0, last = first] = place.split('-').map(Number);
        for (let each = first; each <= last; each += 1) found.push([`${name}.${each}`, Number(level)]);
      }
    }
  }
  return new Map(found);
}

/** The rows of docs/asvs.md: `| number | level | asks | state | how | shown by |`. */
export const readRows = (text: string): Row[] =>
  text.split('\n').flatMap((line) => {
    const [, number = '', level = '', asks = '', state = '', how = '', shown = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    if (!/^\d+\.\d+\.\d+$/.test(number)) return [];
    return [{ number, level: Number(level), asks, state: state as State, how, shown: shown.replaceAll('`', '') }];
  });

/** What is wrong with the table, each as a sentence. */
export function wrongIn(rows: readonly Row[], isThere: (path: string) => boolean): string[] {
  const wanted = requirements();
  const listed = new Map<string, number>();
  for (const { number } of rows) listed.set(number, (listed.get(number) ?? 0) + 1);
  const absent = [...wanted.keys()].filter((number) => !listed.has(number)).map((number) => `${number} is not listed.`);
  const wrong = rows.flatMap(({ number, level, asks, state, how, shown }) => [
    ...(wanted.has(number) ? [] : [`${number} is no requirement of level 1 or 2.`]),
    ...((listed.get(number) ?? 0) > 1 ? [`${number} is listed more than once.`] : []),
    ...(wanted.has(number) && wanted.get(number) !== level ? [`${number} is not of level ${level}.`] : []),
    ...(states.includes(state) ? [] : [`${number} is "${state}", which is none of ${states.join(', ')}.`]),
    ...(asks === '' || how === '' ? [`${number} does not say what it asks, or how it stands.`] : []),
    ...(shown === '' || isThere(shown) ? [] : [`${number} names ${shown}, which is not there.`]),
  ]);
  return [...absent, ...wrong];
}

/** How many of each level are in each state, as docs/security.md says it. */
export const summaryOf = (rows: readonly Row[]): string =>
  [1, 2]
    .map((level) => {
      const of = (state: State): number => rows.filter((row) => row.level === level && row.state === state).length;
      return `| ${level} | ${states.map(of).join(' | ')} |`;
    })
    .join('\n');
