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

/**
 * The first line decides which are possible; the one that most lines have as often as it is meant. Where the first line is
 * a title, the one that most lines have as often as each other, if that is oftener.
 */
export function guessSeparator(text: string): Separator {
  const lines = linesOutsideQuotes(text);
  const byFirst = bestOf(lines, ([first = ""], separator) => countOf(first, separator));
  const byMost = bestOf(lines, usualCount);
  if (byFirst === null || byMost === null) return (byFirst ?? byMost)?.separator ?? "comma";
  const isTitle = byMost.count > byFirst.count && byMost.alike >= byFirst.alike;
  return isTitle ? byMost.separator : byFirst.separator;
}

type Ranked = { separator: Separator; count: number; alike: number };

function bestOf(
  lines: readonly string[],
  meant: (lines: readonly string[], separator: Separator) => number,
): Ranked | null {
  const ranked = GUESSED.map((separator): Ranked => {
    const count = meant(lines, separator);
    const alike = lines.filter((line) => countOf(line, separator) === count).length;
    return { separator, count, alike };
  }).filter(({ count }) => count > 0);
  ranked.sort((a, b) => b.alike - a.alike || b.count - a.count);
  return ranked[0] ?? null;
}

/** How often most of the lines have it that have it at all. */
function usualCount(lines: readonly string[], separator: Separator): number {
  const counts = lines.map((line) => countOf(line, separator)).filter((count) => count > 0);
  const times = (count: number) => counts.filter((other) => other === count).length;
  return counts.sort((a, b) => times(b) - times(a) || b - a)[0] ?? 0;
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
