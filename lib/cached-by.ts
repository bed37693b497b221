/**
 * Caches the results of a function by its first argument, as long as that object lives.
 * @param make its other arguments, if any, follow from the first.
 */
export function cachedBy<Key extends object, Others extends unknown[], Value>(
  make: (key: Key, ...others: Others) => Value,
): (key: Key, ...others: Others) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key, ...others) => {
    const cached = known.get(key);
    if (cached) return cached.value;
    const value = make(key, ...others);
    known.set(key, { value });
    return value;
  };
}
