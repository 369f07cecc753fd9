import { words } from '#lib/words/index.ts';
import type { CaseForm } from './case-form.ts';
import { numbers, pointsOf, text, when } from './plain-form.ts';

/* What somebody gives notice of: no consent, a conflict, legal action, who alone may see it. */

export const escalationRefused: CaseForm = () => {
  const say = words.acts.refusal;
  return {
    ...{ kind: 'escalation-refused', title: say.title, save: say.save },
    fields: [
      { is: 'words', name: 'reason', label: say.reason, missing: say.reasonMissing },
      { is: 'day', lies: 'behind', name: 'discussedOn', label: say.discussedOn },
      { is: 'yes-no', name: 'told', label: say.told, yes: words.acts.refer.yes, no: words.acts.refer.no },
    ],
  };
};

export const consentRefused: CaseForm = ({ view: { state } }) => {
  const say = words.acts.consentRefused;
  const asked = state.history.findLast(({ kind }) => kind === 'consent-requested')?.body.from;
  return {
    ...{ kind: 'consent-refused', title: say.title, save: say.save, begins: { from: text(asked) } },
    fields: [
      { is: 'line', name: 'from', label: words.acts.consentAsk.from, missing: words.acts.consentAsk.fromMissing },
      { is: 'words', name: 'words', label: say.words },
      when,
    ],
  };
};

export const conflictDeclared: CaseForm = ({ store }) => {
  const say = words.acts.conflict;
  return {
    ...{ kind: 'conflict-declared', title: say.title, lead: say.lead, save: say.save },
    begins: { staff: store.staff.id },
    fields: [
      { is: 'person', name: 'staff', label: say.staff, anybody: true, missing: say.staffMissing },
      { is: 'line', name: 'relation', label: say.relation, missing: say.relationMissing },
    ],
  };
};

export const accessRestricted: CaseForm = ({ view, store }) => {
  const say = words.acts.access;
  const { keptTo, handlers, about, conflicts } = view.state;
  const concerned = [...about, ...conflicts];
  const unconcerned = (ids: readonly string[]) => ids.filter((id) => !concerned.includes(id));
  const keeps = unconcerned(keptTo ?? [store.staff.id, ...handlers.map(({ staff }) => staff)]);
  return {
    ...{ kind: 'access-restricted', title: say.title, lead: say.lead, save: say.save },
    begins: { keeps: [...new Set(keeps)] },
    fields: [
      { is: 'people', name: 'keeps', label: say.keeps, except: concerned, missing: say.keepsMissing },
      { is: 'words', name: 'why', label: say.why, missing: say.whyMissing },
    ],
    known: ({ keeps: ids, ...body }) => ({ ...body, keeps: Array.isArray(ids) ? unconcerned(ids as string[]) : [] }),
  };
};

export const pointAdded: CaseForm = () => {
  const say = words.acts.point;
  return {
    ...{ kind: 'point-added', title: say.title, save: say.save },
    fields: [{ is: 'words', name: 'text', label: say.text, missing: say.missing }, when],
  };
};

export const legalAction: CaseForm = ({ view }) => {
  const say = words.acts.legal;
  const points = pointsOf(view);
  return {
    ...{ kind: 'legal-action-notified', title: say.title, save: say.save },
    fields: [
      { is: 'line', name: 'by', label: say.by, missing: say.byMissing },
      { is: 'checks', name: 'points', label: say.points, hint: say.pointsHint, options: points },
      when,
    ],
    body: ({ points: some, ...body }) => ({
      ...body,
      points: some === undefined ? points.map(({ value }) => Number(value)) : numbers(some),
    }),
  };
};
