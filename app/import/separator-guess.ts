/** What separates the cells of a table: what its `sep=` line says, else what its lines have the same number of. */
import { SEPARATORS, type Separator } from "~/domain/import/table-format";

const GUESSED: readonly Separator[] = ["comma", "semicolon", "tab"];
const LINES_LOOKED_AT = 20;

/** The line with which Excel is told the separator; `separator` is null for one that no table of ours has. */
export function separatorLine(
  text: string,
): { length: number; separator: Separator | null } | null {
  const match = /^"?sep=(?<sign>[^\r\n]?)"?(?:\r\n|\n|\r|$)/i.exec(text);
  if (match === null) return null;
  const sign = match.groups?.sign;
  const known = Object.keys(SEPARATORS) as Separator[];
  return {
    length: match[0].length,
    separator: known.find((of) => SEPARATORS[of] === sign) ?? null,
  };
}

/** The first line decides which are possible; the one that most lines have as often as it is meant. */
export function guessSeparator(text: string): Separator {
  const lines = linesOutsideQuotes(text);
  const [header = ""] = lines;
  const ranked = GUESSED.map((separator) => {
    const inHeader = countOf(header, separator);
    const alike = lines.filter((line) => countOf(line, separator) === inHeader).length;
    return { separator, inHeader, alike };
  }).filter(({ inHeader }) => inHeader > 0);
  ranked.sort((a, b) => b.alike - a.alike || b.inHeader - a.inHeader);
  return ranked[0]?.separator ?? "comma";
}

const countOf = (line: string, separator: Separator): number =>
  line.split(SEPARATORS[separator]).length - 1;

/** The first lines with text, without what stands in quotation marks. */
function linesOutsideQuotes(text: string): string[] {
  return text
    .slice(0, 65_536)
    .replace(/"[^"]*"/g, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES_LOOKED_AT);
}
