/** Whose a site is: its organisations as those that they stand for today, by their present names. P38 */
import { asc, inArray } from "drizzle-orm";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { organisations } from "../../schema/organisations";
import { listStandingFor } from "../organisation/organisation-families";

/** `formerName`: under which the site was entered, where the organisation has become another one since. */
export type OrganisationOfSite = {
  id: number;
  name: BilingualText;
  reading: string | null;
  fictional: boolean;
  seatInJapan: string | null;
  formerName: BilingualText | null;
};

/** By the ids that sites hold. */
export async function listOrganisationsOf(
  db: Handle,
  ids: readonly number[],
): Promise<Map<number, OrganisationOfSite>> {
  const standing = await listStandingFor(db, ids);
  const rows = await db
    .select({
      id: organisations.id,
      ja: organisations.nameJa,
      en: organisations.nameEn,
      reading: organisations.reading,
      fictional: organisations.fictional,
      seatInJapan: organisations.seatInJapan,
    })
    .from(organisations)
    .where(inArray(organisations.id, [...new Set([...ids, ...standing.values()])]))
    .orderBy(asc(organisations.id));
  const known = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    [...standing].flatMap(([own, stands]) => {
      const [before, now] = [known.get(own), known.get(stands)];
      if (before === undefined || now === undefined) return [];
      const { id, ja, en, reading, fictional, seatInJapan } = now;
      const former = own === stands ? null : { ja: before.ja, en: before.en };
      return [[own, { id, name: { ja, en }, reading, fictional, seatInJapan, formerName: former }]];
    }),
  );
}
