import type { IconShape } from './Icon.svelte';

/** One answer to choose: a word, perhaps a line beneath it and an icon above it. */
export interface Option {
  value: string;
  label: string;
  hint?: string;
  icon?: IconShape;
}

/** How the cards of a question lie: beneath one another, two or three in a row with an icon, or low in pairs. */
export type CardLayout = 'list' | 'tiles' | 'pair';
