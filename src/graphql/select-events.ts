/**
 * Events as a subscriber wants them: each changed, or left out where the change is null. Ends at once when the subscriber
 * leaves, which an async generator that waits for an event would not.
 */
export function selectEvents<Event, Selected extends object>(
  events: AsyncIterable<Event>,
  select: (event: Event) => Selected | null | Promise<Selected | null>,
): AsyncIterableIterator<Selected> {
  const iterator = events[Symbol.asyncIterator]();
  return {
    next: async () => {
      for (;;) {
        const result = await iterator.next();
        if (result.done === true) return { done: true, value: undefined };
        const selected = await select(result.value);
        if (selected !== null) return { done: false, value: selected };
      }
    },
    return: async () => {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
