import { words } from '#lib/words/index.ts';
import { recordHref } from './duty-words.ts';
import { isActKind } from './may.ts';

const incidentOnly: readonly string[] = ['support-offered', 'statement-given', 'manager-reviewed'];

/** Acts that were begun and not saved, each leading back to its form; drafts of other forms are left out. */
export function actDraftRows(
  drafts: readonly { id: string; savedAt: string }[],
): { id: string; href: string; title: string; savedAt: string }[] {
  return drafts.flatMap(({ id, savedAt }) => {
    const [sort, kind, record] = id.split(':');
    if (sort !== 'act' || record === undefined || !isActKind(kind ?? null)) return [];
    const href = recordHref(incidentOnly.includes(kind ?? '') ? 'incident' : 'case', record, kind);
    return [{ id, href, title: words.acts.list[kind as keyof typeof words.acts.list].label, savedAt }];
  });
}
