/**
 * Caches the last results of a function: repeated calls cost nothing, and older results do not fill
 * the memory.
 * @param limit the number of results to keep.
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
