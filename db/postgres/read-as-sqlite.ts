/** Values as SQLite gives them: numbers are numbers, bytes are bytes; all else, JSON too, is text until Drizzle's column reads it. */
const NUMBERS = new Set([20, 21, 23, 700, 701, 1700]);
const BOOLEAN = 16;
const BYTES = 17;

/** By the number under which PostgreSQL knows the type. */
export function readAsSqlite(type: number): (text: string) => unknown {
  if (NUMBERS.has(type)) return Number;
  if (type === BOOLEAN) return (text) => (text === "t" ? 1 : 0);
  if (type === BYTES) return (text) => Buffer.from(text.slice("\\x".length), "hex");
  return (text) => text;
}
