import { Agent, request } from 'node:http';
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

const agent = new Agent({ keepAlive: true, maxSockets: 200 });

/** One request, by the barest client there is: what is measured is the server and not `fetch`. */
export function ask(
  address: string,
  headers: Record<string, string>,
  body?: string,
  method = body === undefined ? 'GET' : 'POST',
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (answer.statusCode === 200 || answer.statusCode === 201) resolve(JSON.parse(text));
        else reject(new Error(`${address} was answered ${answer.statusCode}: ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export function asksOf(url: string, headers: Record<string, string>): Asks {
  const asks: Asks = {
    async push(entries) {
      const body = JSON.stringify({ rows: entries.map((entry) => ({ newDocumentState: entry })) });
      const kept = (await ask(`${url}/api/entries/push`, headers, body)) as Entry[];
      const refused = kept.find(({ verdict }) => verdict !== 'accepted');
      if (refused) throw new Error(`An entry was refused: ${JSON.stringify(refused.refusals)}`);
    },
    async pull(from, limit = page) {
      const where = from ? `seq=${from.seq}&base=${from.base}&at=${encodeURIComponent(from.at)}` : 'seq=0';
      return (await ask(`${url}/api/entries/pull?${where}&limit=${limit}`, headers)) as PullAnswer;
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
