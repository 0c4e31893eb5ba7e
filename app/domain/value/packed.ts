/**
 * A page's data as one short text, for pages that weigh: half of what the same data takes as a tree of objects.
 *
 * Rows of one shape are sent as columns, so that no name of a field is repeated; of a text in two languages only the
 * reader's is sent, and comes back as both. Quotes change places with apostrophes, because the text is quoted twice
 * on its way. Data is what JSON knows; no field is called `#` or `*`, or ends in `~`.
 */
import { type BilingualText, inLanguage, type Language } from "./language";

export function pack(data: unknown, language: Language): string {
  return swapQuotes(JSON.stringify(packed(data, language)));
}

/** What was packed, with every text in the reader's language alone. */
export function unpack(text: string): unknown {
  return unpacked(JSON.parse(swapQuotes(text)));
}

const COLUMNS = "#";
const LENGTHS = "*";
const TEXT = "~";
type Fields = Record<string, unknown>;

function swapQuotes(text: string): string {
  return text.replace(/["']/g, (quote) => (quote === '"' ? "'" : '"'));
}

function packed(data: unknown, language: Language): unknown {
  if (Array.isArray(data)) return packedList(data, language);
  if (isText(data)) return { [TEXT]: inLanguage(data, language) };
  return isFields(data) ? packedFields(data, language) : data;
}

function packedList(items: readonly unknown[], language: Language): unknown {
  const [first] = items;
  if (!isFields(first) || isText(first) || !items.every((item) => isLike(first, item)))
    return items.map((item) => packed(item, language));
  const names = Object.keys(first);
  const columns = names.map((name) => [name, items.map((item) => (item as Fields)[name])] as const);
  return { [COLUMNS]: packedFields(Object.fromEntries(columns), language) };
}

function packedFields(fields: Fields, language: Language): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (isText(value)) return [`${name}${TEXT}`, inLanguage(value, language)];
      if (isTexts(value))
        return [`${name}${TEXT}`, value.map((text) => inLanguage(text, language))];
      return [name, isRowLists(value) ? packedLists(value, language) : packed(value, language)];
    }),
  );
}

/** Lists of rows, all of one shape, as one list and how long each of them is. */
function packedLists(lists: readonly Fields[][], language: Language): Fields {
  return { [LENGTHS]: lists.map(({ length }) => length), rows: packed(lists.flat(), language) };
}

function unpacked(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(unpacked);
  if (!isFields(data)) return data;
  if (TEXT in data) return inBoth(data[TEXT]);
  if (LENGTHS in data) return listsOf(data);
  const columns = data[COLUMNS];
  return isFields(columns) ? rowsOf(unpackedFields(columns)) : unpackedFields(data);
}

function unpackedFields(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) =>
      name.endsWith(TEXT) ? [name.slice(0, -TEXT.length), inBoth(value)] : [name, unpacked(value)],
    ),
  );
}

function inBoth(value: unknown): unknown {
  return Array.isArray(value) ? value.map(inBoth) : { ja: value, en: value };
}

function rowsOf(columns: Fields): Fields[] {
  const names = Object.keys(columns);
  const lists = names.map((name) => columns[name] as unknown[]);
  return (lists[0] ?? []).map((_, row) =>
    Object.fromEntries(names.map((name, at) => [name, lists[at]?.[row]])),
  );
}

function listsOf({ [LENGTHS]: lengths, rows }: Fields): unknown[][] {
  const flat = unpacked(rows) as unknown[];
  let from = 0;
  return (lengths as number[]).map((length) => {
    from += length;
    return flat.slice(from - length, from);
  });
}

function isFields(data: unknown): data is Fields {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** Rows of one shape: the same fields, each of them there, in whatever order. */
function isLike(first: Fields, item: unknown): boolean {
  if (!isFields(item)) return false;
  const names = Object.keys(item);
  return (
    names.length > 0 &&
    names.length === Object.keys(first).length &&
    names.every((name) => name in first) &&
    names.every((name) => item[name] !== undefined)
  );
}

function isRowLists(data: unknown): data is Fields[][] {
  if (!Array.isArray(data) || data.length < 2 || !data.every(Array.isArray)) return false;
  const [first, ...others] = data.flat();
  return isFields(first) && !isText(first) && [first, ...others].every((row) => isLike(first, row));
}

function isText(data: unknown): data is BilingualText {
  return isFields(data) && Object.keys(data).length === 2 && "ja" in data && "en" in data;
}

function isTexts(data: unknown): data is BilingualText[] {
  return Array.isArray(data) && data.length > 0 && data.every(isText);
}
