import type { Entry } from '@evenhand/policy/entries/entry';
import type { Checkpoint, PullAnswer } from '@evenhand/policy/wire/replication';

/** What one signed-in client says to the server. */
export interface Asks {
  /** Answers when the server has acknowledged all of them as kept and accepted. */
  push(entries: readonly Entry[]): Promise<void>;
  pull(from: Checkpoint | null, limit?: number): Promise<PullAnswer>;
  /** Everything, page by page as devices ask for it. */
  pullAll(): Promise<number>;
  /** Calls back whenever the server says that there is news; resolves once it listens. The function it gives ends it. */
  listen(heard: () => void): Promise<() => void>;
}

const page = 1000;

export function asksOf(url: string, headers: Record<string, string>): Asks {
  const asks: Asks = {
    async push(entries) {
      const body = JSON.stringify({ rows: entries.map((entry) => ({ newDocumentState: entry })) });
      const answer = await fetch(`${url}/api/entries/push`, { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(`A push was answered ${answer.status}: ${await answer.text()}`);
      const kept = (await answer.json()) as Entry[];
      const refused = kept.find(({ verdict }) => verdict !== 'accepted');
      if (refused) throw new Error(`An entry was refused: ${JSON.stringify(refused.refusals)}`);
    },
    async pull(from, limit = page) {
      const where = from ? `seq=${from.seq}&base=${from.base}&at=${encodeURIComponent(from.at)}` : 'seq=0';
      const answer = await fetch(`${url}/api/entries/pull?${where}&limit=${limit}`, { headers });
      if (!answer.ok) throw new Error(`A pull was answered ${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as PullAnswer;
    },
    async pullAll() {
      let count = 0;
      for (let from: Checkpoint | null = null; ;) {
        const { documents, checkpoint } = await asks.pull(from);
        count += documents.length;
        if (documents.length < page) return count;
        from = checkpoint;
      }
    },
    async listen(heard) {
      const end = new AbortController();
      const answer = await fetch(`${url}/api/entries/stream`, { headers, signal: end.signal });
      const read = async (): Promise<void> => {
        const decoder = new TextDecoder();
        for await (const part of answer.body ?? []) if (decoder.decode(part).includes('resync')) heard();
      };
      void read().catch(() => undefined);
      return () => end.abort();
    },
  };
  return asks;
}
