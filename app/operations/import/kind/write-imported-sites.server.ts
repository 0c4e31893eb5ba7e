/** Writing rows of a file of sites: new sites together, all others in their place among them. P68 */
import type { Author } from "~/context/context.server";
import type { SiteEntry } from "~/domain/site/site-entry";
import type { Handle } from "~db/client";
import type { SiteNames } from "~db/queries/site/site-words";
import { addSiteEntries, writeSiteEntry } from "./written-site.server";

/** A phase is looked for among the sites that stand before its row is written. */
export async function writeImportedSites(
  tx: Handle,
  author: Author & { importId: number },
  rows: readonly { entry: SiteEntry; id: string | null }[],
  names?: SiteNames,
): Promise<string[]> {
  const subjects: string[] = [];
  let together: SiteEntry[] = [];
  const addAll = async () => {
    if (together.length > 0) subjects.push(...(await addSiteEntries(tx, author, together, names)));
    together = [];
  };
  for (const { entry, id } of rows) {
    if (id === null && !entry.isPhase) {
      together.push(entry);
      continue;
    }
    await addAll();
    subjects.push(await writeSiteEntry(tx, author, entry, id));
  }
  await addAll();
  return subjects;
}
