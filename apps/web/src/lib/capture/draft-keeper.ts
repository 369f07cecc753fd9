import { problemOf } from '#lib/store/problem.ts';
import type { Drafts } from '#lib/store/port.ts';

/**
 * Saves a form as it is typed. The first change is written at once; while that is under way, and for a short wait after it,
 * further changes gather and are written together:
 *
 *   typing   t y p i n g . . .  w o r d s
 *   writes   |    |             |    |   | (leaving the page writes at once)
 *
 * so a page that is killed without a word loses at most the last wait. Writes never overlap.
 */
export interface DraftKeeper {
  /** Hand over the whole form after each change; one that says what is already stored is not written again. */
  changed(form: unknown): void;
  /**
   * Another window stored this form: true when it is to be shown here as well. What was typed here and is not stored yet
   * stays, and goes over it.
   */
  heard(form: unknown): boolean;
  /**
   * Another window is done with this form. While this one is held that waits for the release: where it goes then is for its own
   * saving to say, as to the receipt.
   */
  heardOver(): void;
  /** Writes what is not written yet; resolves when all is stored or a problem was said. */
  flush(): Promise<void>;
  /** The form as JSON when the newest of it is not stored yet; null when it is. */
  unwritten(): string | null;
  /** Nothing is written until `release`: the form is on its way into the record. */
  hold(): void;
  release(): void;
  /** This form needs no draft: as when what was typed has been added and the box is empty again. */
  settle(form: unknown): void;
  /** The form has become a record, or was removed: never write it again. */
  end(): void;
}

interface Options {
  /** The form as it was opened: an untouched one is not stored. */
  opened: unknown;
  /** Says in words why it could not be stored; null when it is stored again. */
  onproblem(problem: string | null): void;
  onstored?(): void;
  /** This form is over in another window, and not on its way into the record here. */
  onover?(): void;
  /** Milliseconds in which changes gather. */
  wait?: number;
}

const retryWait = 5_000;

export function keepDraft(
  drafts: Pick<Drafts, 'save'>,
  id: string,
  { opened, onproblem, onstored, onover, wait = 100 }: Options,
): DraftKeeper {
  let stored = JSON.stringify(opened);
  let latest = stored;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let held = false;
  let isOverElsewhere = false;
  let ended = false;
  let failed = false;

  async function write(): Promise<void> {
    if (ended || held || latest === stored) return;
    const text = latest;
    try {
      await drafts.save(id, JSON.parse(text));
      stored = text;
      onproblem(null);
      onstored?.();
    } catch (error) {
      failed = true;
      onproblem(problemOf(error));
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    return (writing = writing.then(write));
  }

  /** Writes, then waits; what came meanwhile goes next. After a failure it waits longer before it tries again. */
  function writeSoon(): void {
    if (timer !== undefined || ended || held || latest === stored) return;
    void flush();
    timer = setTimeout(next, wait);
  }

  function next(): void {
    timer = failed ? setTimeout(next, retryWait) : undefined;
    failed = false;
    writeSoon();
  }

  return {
    changed(form) {
      latest = JSON.stringify(form);
      writeSoon();
    },
    heard(form) {
      const text = JSON.stringify(form);
      if (ended || held || text === stored || latest !== stored) return false;
      stored = latest = text;
      return true;
    },
    heardOver() {
      if (held) isOverElsewhere = true;
      else onover?.();
    },
    unwritten: () => (ended || latest === stored ? null : latest),
    flush,
    hold: () => void (held = true),
    release() {
      held = false;
      if (isOverElsewhere) onover?.();
      isOverElsewhere = false;
      void flush();
    },
    settle(form) {
      clearTimeout(timer);
      timer = undefined;
      stored = latest = JSON.stringify(form);
    },
    end() {
      ended = true;
      clearTimeout(timer);
    },
  };
}
