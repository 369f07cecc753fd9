import { channels, type Channel } from '@evenhand/policy/packs/nouns';

/**
 * How the last feedback of a person reached them on this device: somebody at a telephone is there all day. It is a beginning
 * only, so what cannot be kept or read is passed over.
 */
const keyOf = (staff: string): string => `last-channel:${staff}`;

export function keepChannel(staff: string, channel: Channel, memory: Pick<Storage, 'setItem'> = localStorage): void {
  try {
    memory.setItem(keyOf(staff), channel);
  } catch {
    // No room: the next form begins as the first did.
  }
}

export const lastChannel = (staff: string, memory: Pick<Storage, 'getItem'> = localStorage): Channel =>
  channels.find((channel) => channel === memory.getItem(keyOf(staff))) ?? 'in-person';
