/** Keeps what is slow to make and never changes: `Intl` formatters take 50 times longer to make than to use. */

/**
 * A function that calls `make` once for each list of arguments. Only for pure `make`: then nobody can
 * tell a remembered value from a new one.
 */
export function remember<Arguments extends readonly string[], Value>(
  make: (...values: Arguments) => Value,
): (...values: Arguments) => Value {
  const made = new Map<string, Value>();
  return (...values) => {
    const key = values.length === 1 ? (values[0] ?? '') : values.join('\n');
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(...values);
    made.set(key, value);
    return value;
  };
}
