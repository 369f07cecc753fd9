import type { EvidenceAnswer, HeldFile } from '@evenhand/policy/wire/evidence';
import type { RecordKind } from '@evenhand/policy/packs/nouns';
import { sendJson } from '#lib/frame/send-json.ts';

const lookAgainMs = 10_000;

/**
 * What the server has of a record's files, asked anew while something is still on its way; null before the first answer.
 * `expects` names what the record speaks of, and is followed. Call it while a component is made.
 */
export function heldFiles(
  record: () => { kind: RecordKind; id: string },
  expects: () => readonly string[],
): { readonly held: readonly HeldFile[] | null } {
  let held = $state.raw<readonly HeldFile[] | null>(null);

  $effect(() => {
    const { kind, id } = record();
    const wanted = expects();
    if (wanted.length === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    async function look(): Promise<void> {
      clearTimeout(timer);
      const asked = await sendJson<EvidenceAnswer>(`/api/evidence?kind=${kind}&record=${encodeURIComponent(id)}`);
      if (isOver) return;
      if ('answer' in asked) held = asked.answer.files;
      const isAll =
        'answer' in asked && wanted.every((each) => asked.answer.files.some(({ evidence }) => evidence === each));
      if (!isAll) timer = setTimeout(() => void (document.visibilityState === 'visible' ? look() : 0), lookAgainMs);
    }
    const again = () => void (document.visibilityState === 'visible' && look());
    void look();
    addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      isOver = true;
      clearTimeout(timer);
      removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  });

  return {
    get held() {
      return held;
    },
  };
}
