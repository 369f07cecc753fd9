import { defer, distinctUntilChanged, from, map, retry as again, switchMap, timer, type Observable } from 'rxjs';

const longest = 60_000;

/**
 * Asks for the reference data whenever a pull names another version of them, and until they have come: the next version may be
 * weeks away, and a role that was given counts on this device only once they are here. `retry` is the first pause, in
 * milliseconds; each further one is twice as long, at most a minute.
 */
export function followDirectory(versions: Observable<number>, ask: () => Promise<boolean>, retry: number): () => void {
  const asked = defer(() => from(ask())).pipe(
    map((heard) => {
      if (!heard) throw new Error('The server could not be asked.');
      return heard;
    }),
    again({ delay: (_error, count) => timer(Math.min(retry * 2 ** (count - 1), longest)) }),
  );
  const following = versions
    .pipe(
      distinctUntilChanged(),
      switchMap(() => asked),
    )
    .subscribe();
  return () => following.unsubscribe();
}
