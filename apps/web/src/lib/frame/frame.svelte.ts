import type { SyncTone } from '#lib/ui/SyncStrip.svelte';

/** What stands around every screen. The store fills it in; the layout draws it. Nobody signed in: no frame. */
export interface Frame {
  person?: { name: string; managesPeople: boolean };
  unit: string;
  organisation: string;
  sync: { words: string; tone: SyncTone; link?: string };
  /** Entries that came back and wait for their author. */
  attention: number;
  signOut?: () => void;
  lock?: () => void;
  /** Who else has a store on this device. */
  others: readonly { id: string; name: string }[];
  turnTo?: (id: string) => void;
}

export const frame: Frame = $state({
  unit: '',
  organisation: '',
  sync: { words: '', tone: 'good' },
  attention: 0,
  others: [],
});
