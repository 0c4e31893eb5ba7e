/**
 * A value as the one JSON text that stands for it: the same on every machine, so that its hash says whether anything
 * differs (P162). Names are sorted by code units, lists keep their order, texts are NFC with LF, numbers are whole.
 *
 * What JSON would drop or round in silence is refused: a caller that hands it over has made a mistake.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(canonicalText(value));
  if (typeof value === "number") return wholeNumber(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return `{${fieldsOf(value).join(",")}}`;
  throw new TypeError(`Nothing canonical stands for ${typeof value}`);
}

/** NFC, and lines that end in LF. */
export function canonicalText(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n");
}

function wholeNumber(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is no whole number`);
  return String(value + 0);
}

function fieldsOf(value: object): string[] {
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
}
