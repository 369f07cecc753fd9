import type { Checkpoint, PullAnswer } from '@evenhand/policy/wire/replication';

/**
 * The pages of one answer as they arrive, each a line. Throws where the answer ends half-way; the pages before that are whole.
 * `within` watches how long each piece of it may take.
 */
export async function* pagesIn(
  answer: Response,
  within: <Result>(piece: Promise<Result>) => Promise<Result>,
): AsyncGenerator<PullAnswer, void> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let line: string[] = [];
  try {
    for (;;) {
      const { value, done } = await within(reader.read());
      if (done) break;
      const [rest = '', ...further] = value.split('\n');
      line.push(rest);
      for (const begun of further) {
        yield JSON.parse(line.join('')) as PullAnswer;
        line = [begun];
      }
    }
    // A page that was cut off is no JSON; one that ends without a line's end is the whole answer of a server that knows no pages.
    const rest = line.join('');
    if (rest !== '') yield JSON.parse(rest) as PullAnswer;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export interface Asked {
  from: Checkpoint | undefined;
  limit: number;
  prove?: boolean;
}

type Ask = (asked: Asked, stopped: AbortSignal) => Promise<AsyncGenerator<PullAnswer, void>>;

/**
 * Hands out the pages of one answer to as many questions, one after the other: while the device stores a page, the next is on
 * its way. A question that does not go on from the page before is asked anew.
 */
export class Pages {
  readonly #ask: Ask;
  #stopped = new AbortController();
  #coming: AsyncGenerator<PullAnswer, void> | null = null;
  #next: Checkpoint | null = null;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  async pull(asked: Asked): Promise<PullAnswer> {
    const page = (await this.#further(asked)) ?? (await this.#first(asked));
    this.#next = page.checkpoint;
    // The rest of such an answer is its end; read, so that the connection is free again.
    if (page.documents.length < asked.limit) void this.#take().catch(() => undefined);
    return page;
  }

  /** Lets go of what is still coming. */
  stop(): void {
    if (this.#coming) this.#stopped.abort();
    this.#coming = null;
  }

  async #further({ from, prove = false }: Asked): Promise<PullAnswer | null> {
    const { seq, base, at } = this.#next ?? {};
    if (prove || !from || from.seq !== seq || from.base !== base || from.at !== at) return null;
    return this.#take();
  }

  async #first(asked: Asked): Promise<PullAnswer> {
    this.stop();
    this.#stopped = new AbortController();
    this.#coming = await this.#ask(asked, this.#stopped.signal);
    const page = await this.#take();
    if (!page) throw new TypeError('The answer holds nothing.');
    return page;
  }

  async #take(): Promise<PullAnswer | null> {
    const coming = this.#coming;
    const { value, done } = (await coming?.next()) ?? { done: true };
    if (done && this.#coming === coming) this.#coming = null;
    return value ?? null;
  }
}
