import { Agent, request, type IncomingMessage, type RequestOptions } from 'node:http';
import type { Entry } from '@evenhand/policy/entries/entry';
import {
  preferMinimal,
  type Added,
  type Checkpoint,
  type PullAnswer,
  type PushAnswer,
} from '@evenhand/policy/wire/replication';

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

const page = 500;

const agent = new Agent({ keepAlive: true, maxSockets: 200 });

/** One request, by the barest client there is: what is measured is the server and not `fetch`. */
export async function ask(
  address: string,
  headers: Record<string, string>,
  body?: string,
  method = body === undefined ? 'GET' : 'POST',
): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of await open(address, { method, headers, body })) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString());
}

async function open(
  address: string,
  { body, ...options }: RequestOptions & { body?: string },
): Promise<IncomingMessage> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(address, { agent, ...options }, resolve)
      .on('error', reject)
      .end(body);
  });
  if (answer.statusCode === 200 || answer.statusCode === 201) return answer;
  throw new Error(`${address} was answered ${answer.statusCode}: ${Buffer.concat(await answer.toArray()).toString()}`);
}

/** What stands on each line of an answer, as it arrives. */
async function* linesOf(answer: IncomingMessage): AsyncGenerator<unknown> {
  let line: Buffer[] = [];
  for await (const part of answer as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = part.indexOf(10); end !== -1; end = part.indexOf(10, from)) {
      yield JSON.parse(Buffer.concat([...line, part.subarray(from, end)]).toString());
      line = [];
      from = end + 1;
    }
    line.push(part.subarray(from));
  }
}

const whereOf = (from: Checkpoint | null): string =>
  from ? `seq=${from.seq}&base=${from.base}&at=${encodeURIComponent(from.at)}` : 'seq=0';

export function asksOf(url: string, headers: Record<string, string>): Asks {
  const asks: Asks = {
    async push(entries) {
      const body = JSON.stringify({ rows: entries.map((entry) => ({ newDocumentState: entry })) });
      const prefer = { ...headers, prefer: preferMinimal };
      const kept = (await ask(`${url}/api/entries/push`, prefer, body)) as PushAnswer<Added>;
      const refused = kept.find(({ verdict }) => verdict !== 'accepted');
      if (refused) throw new Error(`An entry was refused: ${JSON.stringify(refused.refusals)}`);
    },
    async pull(from, limit = page) {
      return (await ask(`${url}/api/entries/pull?${whereOf(from)}&limit=${limit}`, headers)) as PullAnswer;
    },
    async pullAll() {
      let count = 0;
      let isEnd = false;
      for (let from: Checkpoint | null = null; !isEnd;) {
        const answer = await open(`${url}/api/entries/pull?${whereOf(from)}&limit=${page}&pages=20`, { headers });
        for await (const line of linesOf(answer)) {
          const { documents, checkpoint } = line as PullAnswer;
          count += documents.length;
          isEnd = documents.length < page;
          from = checkpoint;
        }
      }
      return count;
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
