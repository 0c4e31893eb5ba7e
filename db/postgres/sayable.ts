/** PostgreSQL keeps no text with U+0000 and takes none to compare: what is asked so is found nowhere, as in SQLite. */
export const sayable = (value: unknown): unknown =>
  typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\uFFFD") : value;

/** As JSON whose texts PostgreSQL takes out again. */
export function sayableJson(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes("\\u0000") ? JSON.stringify(value, (_, each) => sayable(each)) : text;
}
