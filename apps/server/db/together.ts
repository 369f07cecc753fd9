interface Waiting<Request, Answer> {
  request: Request;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Does requests that come while one is being done together, in the order in which they came: where each would have to wait for the
 * same lock, one transaction for all of them costs little more than one for each. The first one waits for nothing. What fails
 * together is done one by one, so that a request answers for itself alone.
 */
export class Together<Request, Answer> {
  readonly #waiting: Waiting<Request, Answer>[] = [];
  readonly #work: (requests: Request[]) => Promise<Answer[]>;
  readonly #sizeOf: (request: Request) => number;
  readonly #most: number;
  #isBusy = false;

  /** `work` answers each of its requests in their order. At most `most` in size go together, or one. */
  constructor(work: (requests: Request[]) => Promise<Answer[]>, sizeOf: (request: Request) => number, most: number) {
    this.#work = work;
    this.#sizeOf = sizeOf;
    this.#most = most;
  }

  do(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      if (!this.#isBusy) void this.#doAll();
    });
  }

  async #doAll(): Promise<void> {
    this.#isBusy = true;
    for (let group = this.#next(); group.length > 0; group = this.#next()) {
      const isDone = await this.#doGroup(group);
      if (!isDone) for (const one of group) await this.#doGroup([one], true);
    }
    this.#isBusy = false;
  }

  #next(): Waiting<Request, Answer>[] {
    let size = 0;
    const end = this.#waiting.findIndex(
      ({ request }, place) => (size += this.#sizeOf(request)) > this.#most && place > 0,
    );
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
  }

  /** False when a group failed; its requests are then done one by one. */
  async #doGroup(group: Waiting<Request, Answer>[], isLast = group.length === 1): Promise<boolean> {
    try {
      const answers = await this.#work(group.map(({ request }) => request));
      for (const [place, { resolve }] of group.entries()) resolve(answers[place] as Answer);
    } catch (error) {
      if (!isLast) return false;
      for (const { reject } of group) reject(error);
    }
    return true;
  }
}
