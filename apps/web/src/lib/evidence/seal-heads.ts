import type { RescuedFile, RescueMeans } from '@evenhand/policy/wire/rescue';
import { textOf } from '#lib/device/base64.ts';
import { sealFor } from '#lib/device/seal-for.ts';
import type { Box } from './box.ts';
import type { WaitingFile } from './port.ts';

/** The key of one file's pieces; base64. */
export const newFileKey = (): string => textOf(crypto.getRandomValues(new Uint8Array(32)));

/**
 * Seals for the organisation's server by what each file that waits is opened, where that was not done, or for a key that the
 * server has no more. The files themselves are not sealed a second time: their pieces lie under that key already.
 */
export async function sealHeads(box: Box, { key: under, token }: RescueMeans, by: string): Promise<void> {
  const done = new Map((await box.sealed()).map((head) => [head.evidence, head.under]));
  const owed = (await box.all()).filter(({ evidence, entered }) => entered && done.get(evidence) !== under);
  if (owed.length === 0) return;
  const seal = await sealFor(under, 'evenhand rescue file 1');
  for (const file of owed) {
    const held = heldOf(file, { by, token });
    if (!held) continue;
    const head = textOf(await seal(new Uint8Array(new TextEncoder().encode(JSON.stringify(held)))));
    const { original, display } = held.parts;
    const parts = { ...(display && { display: display.bytes }), original: original.bytes };
    await box.keepHead({ evidence: file.evidence, head, parts, under });
  }
}

/** Null for a file whose pieces do not all lie under a key of its own yet. */
function heldOf(file: WaitingFile, { by, token }: { by: string; token: string }): RescuedFile | null {
  const { evidence, record, what, original, display, key, isHalfKeyed } = file;
  if (key === undefined || isHalfKeyed) return null;
  const parts = {
    ...(display && { display: { hash: display.hash, bytes: display.bytes } }),
    original: { hash: original.hash, bytes: original.bytes },
  };
  return { by, token, key, evidence, record, what, parts };
}
