/**
 * Remembers the last results of a function: what is asked for again soon is not made again, and thousands of
 * others take no memory.
 * @param limit how many results are kept.
 */
export function recent<Key, Value>(limit: number): (key: Key, make: () => Value) => Value {
  const values = new Map<Key, Value>();
  return (key, make) => {
    const value = values.get(key) ?? make();
    values.delete(key);
    values.set(key, value);
    for (const oldest of values.keys()) {
      if (values.size <= limit) break;
      values.delete(oldest);
    }
    return value;
  };
}
