/** Missions in official order, then agencies. */
import { asc, eq, sql } from "drizzle-orm";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../../client";
import { organisers } from "../../schema/reference";
import { keptReference } from "../store/data-version";
import { madeOnce } from "../store/made-once";

export type Organiser = {
  slug: string;
  type: "mission" | "agency";
  name: Bilingual;
  short: Bilingual;
  state: string | null;
  lat: number | null;
  lon: number | null;
  zone: string;
};

export const listOrganisers = keptReference(readOrganisers);

async function readOrganisers(db: Handle): Promise<Organiser[]> {
  const rows = await db.select().from(organisers).orderBy(asc(organisers.position));
  return rows.map((row) => ({
    slug: row.slug,
    type: row.type,
    name: { ja: row.nameJa, en: row.nameEn },
    short: { ja: row.shortJa, en: row.shortEn },
    state: row.state,
    lat: row.lat,
    lon: row.lon,
    zone: row.zone,
  }));
}

export async function findOrganiserName(db: Handle, slug: string): Promise<Bilingual | null> {
  const rows = await namedBy(db).execute({ slug });
  return rows[0] ?? null;
}

/** Asked for every page. */
const namedBy = madeOnce((db) =>
  db
    .select({ ja: organisers.nameJa, en: organisers.nameEn })
    .from(organisers)
    .where(eq(organisers.slug, sql.placeholder("slug")))
    .prepare(),
);
