/** How much room an answer takes: each value of it counts 1, a text 1 for every 32 characters more. */
export function sizeOf(value: unknown): number {
  if (typeof value === "string") return 1 + (value.length >> 5);
  if (typeof value !== "object" || value === null || value instanceof Date) return 1;
  if (value instanceof Map) return sizeOfAll(value.keys()) + sizeOfAll(value.values());
  return value instanceof Set || Array.isArray(value)
    ? sizeOfAll(value)
    : sizeOfAll(Object.values(value));
}

function sizeOfAll(values: Iterable<unknown>): number {
  let size = 1;
  for (const value of values) size += sizeOf(value);
  return size;
}
