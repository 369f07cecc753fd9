import { describe, expect, it } from 'vitest';
import { packs } from '@evenhand/policy/packs/index';
import { words } from '#lib/words/index.ts';
import { bySection, clauseLines, findClauses, markedParts, termsOf } from './clause-lines.ts';

const jersey = packs.find(({ id }) => id === 'jersey-feedback');
if (!jersey) throw new Error('The pack of this test is gone.');
const lines = clauseLines(jersey);
const ids = (text: string, force = 'all') => findClauses(lines, text, force).map(({ id }) => id);

describe('looking for a clause', () => {
  it('finds by id, by heading and by any words of it, in small letters or capitals', () => {
    expect(ids('jf-36')).toContain('JF-36');
    const { section, says } = lines.find(({ id }) => id === 'JF-36') ?? { section: '', says: '' };
    expect(ids(section.toUpperCase())).toContain('JF-36');
    const [first = '', , third = ''] = says.split(' ');
    expect(ids(`${third} ${first}`)).toContain('JF-36');
    expect(ids('jf36')).toContain('JF-36');
    // A word that only Evenhand uses for it.
    expect(ids('vexatious')).toContain('JF-85');
    expect(ids('no such words at all zzz')).toEqual([]);
  });

  it('leaves only those of the force that is asked for, and all of them when nothing is', () => {
    expect(ids('')).toHaveLength(Object.keys(jersey.clauses).length);
    const must = findClauses(lines, '', 'must');
    expect(must.length).toBeGreaterThan(0);
    expect(must.every(({ force }) => force === 'must')).toBe(true);
  });

  it('marks every hit, whatever signs are in it', () => {
    expect(markedParts('After 3pm (or later), after all', termsOf('after (or'))).toEqual([
      { text: 'After', hit: true },
      { text: ' 3pm ', hit: false },
      { text: '(or', hit: true },
      { text: ' later), ', hit: false },
      { text: 'after', hit: true },
      { text: ' all', hit: false },
    ]);
    expect(markedParts('As it is', [])).toEqual([{ text: 'As it is', hit: false }]);
  });

  it('keeps the order of the policy under its headings', () => {
    const parts = bySection(lines);
    expect(parts.flatMap((part) => part.lines)).toEqual(lines);
    expect(parts.every((part, index) => part.section !== parts[index - 1]?.section)).toBe(true);
  });
});

describe('what carries a clause', () => {
  it('a time limit is told by its name', () =>
    expect(lines.find(({ id }) => id === 'JF-36')?.carriedBy).toContain(
      words.policy.carriers.clock(words.clocks['stage-1'].name),
    ));

  it.each(packs.map((pack) => [pack.id, pack] as const))(
    'is said in words, never by the names of fields: %s',
    (_, pack) => {
      for (const { id, carriedBy } of clauseLines(pack)) {
        expect(carriedBy, id).not.toContain(words.policy.carriers.other);
        expect(new Set(carriedBy).size, id).toBe(carriedBy.length);
        for (const said of carriedBy) expect(said, id).toMatch(/^[A-Z].*: \S|^[A-Z][a-z ,]+$/u);
      }
    },
  );
});
