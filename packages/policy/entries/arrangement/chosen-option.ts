import { z } from 'zod/mini';
import type { ChosenOption } from '../../records/arrangement.ts';
import { line, words } from '../define-entry.ts';

/** An id of the pack's options, alone or with its particulars. */
export const chosenOption = z.union([
  line(),
  z.strictObject({ id: line(), with: z.optional(z.record(z.string(), words(1000))) }),
]);

/** Both ways of writing an option, as the state keeps it. */
export const chosen = (options: readonly z.infer<typeof chosenOption>[]): ChosenOption[] =>
  options.map((option) =>
    typeof option === 'string' ? { id: option, with: {} } : { id: option.id, with: option.with ?? {} },
  );
