import { browserDevice } from '#lib/device/browser.ts';
import { dayInWords, dayOf, timeInWords } from '#lib/words/dates.ts';
import { words } from '#lib/words/index.ts';
import { captureAddress, kindOfDraft, type CaptureKind } from './capture-address.ts';

/** An unfinished form as the list shows it. */
export interface DraftRow {
  id: string;
  kind: CaptureKind;
  href: string;
  /** The first words that somebody would know it by. */
  title: string;
  /** Nothing was written or chosen by which it could be told from an empty form. */
  blank: boolean;
  savedAt: string;
}

const textIn = (form: Record<string, unknown>, field: string): string => {
  const value = form[field];
  return typeof value === 'string' ? value.trim() : '';
};

function pointsIn(form: Record<string, unknown>): string[] {
  const points = Array.isArray(form.points) ? (form.points as unknown[]) : [];
  return points.map((point) =>
    typeof point === 'object' && point !== null ? textIn(point as Record<string, unknown>, 'text') : '',
  );
}

/** What was only tapped, where nothing is written yet. */
function chosenIn(form: Record<string, unknown>): string | undefined {
  const chosen =
    [form.behaviours, form.harm].some((list) => Array.isArray(list) && list.length > 0) ||
    [form.feedback, form.who].some((answer) => answer !== undefined);
  return chosen ? words.capture.drafts.onlyChosen : undefined;
}

/** Drafts of the capture forms among all drafts, as given; a form of a shape that is not known still gets a row. */
export function draftRows(drafts: readonly { id: string; form: unknown; savedAt: string }[]): DraftRow[] {
  return drafts.flatMap(({ id, form, savedAt }) => {
    const kind = kindOfDraft(id);
    if (!kind) return [];
    const known = typeof form === 'object' && form !== null ? (form as Record<string, unknown>) : {};
    const texts = [
      textIn(known, 'narrative'),
      ...pointsIn(known),
      textIn(known, 'nextPoint'),
      textIn(known, 'name'),
      textIn(known, 'customerName'),
    ];
    const said = texts.find((text) => text !== '') ?? chosenIn(known);
    const first = said ?? words.capture.drafts.untitled;
    return [
      {
        id,
        kind,
        href: captureAddress(kind, id),
        title: first.length > 80 ? `${first.slice(0, 79).trimEnd()}…` : first,
        blank: said === undefined,
        savedAt,
      },
    ];
  });
}

/** When somebody last typed in it, in words. */
export function savedWords({ savedAt }: Pick<DraftRow, 'savedAt'>): string {
  const say = words.capture.drafts;
  const [day, today] = [dayOf(savedAt), dayOf(browserDevice.now())];
  return say.savedAt(day === today ? say.today : dayInWords(day, today), timeInWords(savedAt));
}
