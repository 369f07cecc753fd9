/** What can be followed, as the store hands it out. */
interface Followed<Value> {
  subscribe(next: (value: Value) => void): { unsubscribe(): void };
}

/** The first thing that it says. */
export function firstOf<Value>(followed: Followed<Value>): Promise<Value> {
  return new Promise((resolve) => {
    const subscription = followed.subscribe((value) => {
      resolve(value);
      // It may say it at once, before there is anything to end.
      queueMicrotask(() => subscription.unsubscribe());
    });
  });
}
