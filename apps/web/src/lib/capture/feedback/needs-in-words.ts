import { words } from '#lib/words/index.ts';
import type { FeedbackForm } from './feedback-form.ts';

/** What somebody needs, as words: those chosen, the language of an interpreter, and what was written. */
export function needsInWords(form: Pick<FeedbackForm, 'needs' | 'language' | 'otherNeeds'>): string[] {
  const say = words.capture.feedback.needs;
  const language = form.language.trim();
  const chosen = say.choices
    .filter(({ id }) => form.needs.includes(id))
    .map(({ id, label }) => (id === 'interpreter' && language !== '' ? say.interpreter(language) : label));
  return [...chosen, form.otherNeeds.trim()].filter((need) => need !== '');
}
