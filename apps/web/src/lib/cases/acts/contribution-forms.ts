import { unitTree } from '#lib/capture/people.ts';
import type { RecordView } from '#lib/store/port.ts';
import type { Option } from '#lib/ui/options.ts';
import { words } from '#lib/words/index.ts';
import { unitName } from '../names.ts';
import type { CaseForm } from './case-form.ts';
import { text, when } from './plain-form.ts';

/* Others are asked to contribute to a case, and do. */

const outside = 'outside';

export const contributionRequested: CaseForm = ({ view, store }) => {
  const say = words.acts.contribution;
  const units = unitTree(store.directory).filter(({ id }) => id !== view.state.unit);
  return {
    ...{ kind: 'contribution-requested', title: say.title, save: say.save },
    fields: [
      {
        ...{ is: 'select', name: 'from', label: say.from, missing: say.fromMissing },
        options: [
          ...units.map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` })),
          { value: outside, label: say.outside },
        ],
      },
      {
        ...{ is: 'line', name: 'who', label: say.outsideName, missing: say.fromMissing },
        shown: ({ from }) => from === outside,
      },
      { is: 'words', name: 'asked', label: say.asked, missing: say.askedMissing },
      { is: 'day', name: 'due', label: say.due },
    ],
    body: ({ who, ...body }) => ({ ...body, ...(who !== undefined && { from: who }) }),
    known: ({ from, ...body }) =>
      units.some(({ id }) => id === from) ? { ...body, from } : { ...body, from: outside, who: from },
  };
};

/** Those who were asked and have not answered yet. */
export function contributorsAsked({ state, setting }: RecordView<'case'>): Option[] {
  const from = (kind: string): string[] =>
    state.history.filter((entry) => entry.kind === kind).map(({ body }) => text(body.from));
  const answered = from('contribution-given');
  return [...new Set(from('contribution-requested'))]
    .filter((id) => !answered.includes(id))
    .map((id) => ({ value: id, label: unitName(id, setting.directory) || id }));
}

export const contributionGiven: CaseForm = ({ view }) => {
  const say = words.acts.contributed;
  const asked = contributorsAsked(view);
  return {
    ...{ kind: 'contribution-given', title: say.title, save: say.save, begins: { from: asked[0]?.value ?? '' } },
    fields: [
      asked.length > 0
        ? { is: 'choice', name: 'from', label: say.from, options: asked, missing: say.fromMissing }
        : { is: 'line', name: 'from', label: say.from, missing: say.fromMissing },
      { is: 'words', name: 'answer', label: say.answer, rows: 6, missing: say.answerMissing },
      when,
    ],
  };
};
