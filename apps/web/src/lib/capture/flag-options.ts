import type { Flag } from '@evenhand/policy/packs/nouns';
import type { Option } from '#lib/ui/options.ts';
import { words } from '#lib/words/index.ts';

/** Flags as things to choose, in the words that staff are asked with. */
export const flagOptions = (wanted: readonly Flag[]): Option[] =>
  wanted.map((flag) => ({
    value: flag,
    label: words.capture.flags[flag].label,
    hint: words.capture.flags[flag].hint || undefined,
  }));
