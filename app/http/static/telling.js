// A subscription's results, each told together with those before it: none replaces another.

const KEPT_MAX = 100;

/**
 * Returns an async iterable of all results so far, newest first. What was told before, such as a
 * price without its fields, stays where it is, with how often it came and when last.
 */
export function accumulated(results) {
  const source = results[Symbol.asyncIterator]();
  const told = [];

  function note(result) {
    const at = new Date().toLocaleTimeString();
    const text = JSON.stringify(result);
    const known = told.find((it) => it.text === text);
    if (known) {
      known.shown = { at, times: (known.shown.times ?? 1) + 1, result };
    } else {
      told.unshift({ text, shown: { at, result } });
      told.length = Math.min(told.length, KEPT_MAX);
    }
    return { updates: told.map((it) => it.shown) };
  }

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const { value, done } = await source.next();
      return done ? { value: undefined, done } : { value: note(value), done };
    },
    return: () => source.return(),
  };
}
