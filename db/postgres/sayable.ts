/** PostgreSQL keeps no text with U+0000 and takes none to compare: what is asked so is found nowhere, as in SQLite. */
export function sayable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sayable);
  return typeof value === "string" ? value.replaceAll("\0", "\uFFFD") : value;
}

/** As JSON whose texts PostgreSQL takes out again. */
export function sayableJson(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes("\\u0000") ? JSON.stringify(value, (_, each) => sayable(each)) : text;
}
