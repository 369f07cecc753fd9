import { entryKinds } from '@evenhand/policy/entries/index';
import { words } from '#lib/words/index.ts';
import { isActKind } from './act-kind.ts';
import { recordHref } from './duty-words.ts';

// An act that a case knows too is one of a case, unless the record itself is known.
const guesses = ['case', 'incident', 'arrangement'] as const;

/**
 * Acts that were begun and not saved, each leading back to its form; drafts of other forms are left out. `kindOf` tells what a
 * record is, where this device holds it: a draft names only its id.
 */
export function actDraftRows(
  drafts: readonly { id: string; savedAt: string }[],
  kindOf: (record: string) => string | undefined = () => undefined,
): { id: string; href: string; title: string; savedAt: string }[] {
  return drafts.flatMap(({ id, savedAt }) => {
    const [sort, kind, record, duty] = id.split(':');
    if (sort !== 'act' || record === undefined || !isActKind(kind ?? null)) return [];
    const guess = guesses.find((each) => Object.hasOwn(entryKinds[each], kind ?? '')) ?? 'case';
    const href = recordHref(kindOf(record) ?? guess, record, kind, duty);
    return [{ id, href, title: words.acts.list[kind as keyof typeof words.acts.list].label, savedAt }];
  });
}
