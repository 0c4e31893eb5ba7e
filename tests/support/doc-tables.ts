/** Sections and pipe tables of a Markdown document, as tests read them. */

export type DocSection = { title: string; text: string };
export type DocTable = { columns: string[]; rows: string[][] };

/** What stands under each heading of the third level, up to the next heading. */
export function sectionsOf(markdown: string): DocSection[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [title = "", ...lines] = section.split("\n");
      return { title, text: lines.join("\n").split(/^#+ /m)[0] ?? "" };
    });
}

export function tablesOf(text: string): DocTable[] {
  const blocks = text.split(/\n(?!\|)/).map((block) => block.split("\n").filter(isRow));
  return blocks
    .filter((lines) => lines.length > 1)
    .map(([head = "", _rule, ...rows]) => ({ columns: cellsOf(head), rows: rows.map(cellsOf) }));
}

const isRow = (line: string): boolean => line.startsWith("|");

const cellsOf = (line: string): string[] =>
  line
    .slice(1, line.lastIndexOf("|"))
    .split("|")
    .map((cell) => cell.trim());
