import FileText from '@lucide/svelte/icons/file-text';
import House from '@lucide/svelte/icons/house';
import PencilLine from '@lucide/svelte/icons/pencil-line';
import Search from '@lucide/svelte/icons/search';
import * as paths from '#lib/paths.ts';
import type { IconShape } from '#lib/ui/Icon.svelte';
import { words } from '#lib/words/index.ts';

export interface Place {
  label: string;
  href: string;
  icon: IconShape;
}

/** The places of the staff app, in the order of the thumb. */
export const places: readonly Place[] = [
  { label: words.frame.home, href: paths.app(), icon: House },
  { label: words.frame.cases, href: paths.cases(), icon: FileText },
  { label: words.frame.record, href: paths.record(), icon: PencilLine },
  { label: words.frame.search, href: paths.search(), icon: Search },
];
