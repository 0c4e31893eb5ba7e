/** Sites as the table of their import: what comes back of it is unchanged. It writes nothing. P68 */
import type { Context } from "~/context/context.server";
import { SITE_COLUMNS, siteCell } from "~/domain/site/site-entry";
import { loadSiteEntries, subjectsOfSites } from "./kind/found-sites.server";

const AT_ONCE = 500;
/** What a spreadsheet adds up; the rest is text. */
const NUMBERS = new Set(["latitude", "longitude", "modelled_investment"]);

/** Its first row is the header. */
export async function exportSites(
  { db, language }: Pick<Context, "db" | "language">,
  ids: readonly number[],
): Promise<(string | number)[][]> {
  const [ja, en] = [0, 1] as const;
  const table: (string | number)[][] = [
    SITE_COLUMNS.map(({ names }) => names[language === "ja" ? ja : en]),
  ];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const subjects = await subjectsOfSites(db.read, ids.slice(at, at + AT_ONCE));
    const entries = await loadSiteEntries(db.read, subjects);
    for (const id of subjects) {
      const entry = entries.get(id);
      if (entry === undefined) continue;
      table.push(
        SITE_COLUMNS.map(({ key, isId }) => {
          const cell = isId ? id : siteCell(entry, key);
          return NUMBERS.has(key) && cell !== "" ? Number(cell) : cell;
        }),
      );
    }
  }
  return table;
}
