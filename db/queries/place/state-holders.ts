/** Who holds a state: its missions on a day, for the panel beside the map. */
import { and, asc, eq } from "drizzle-orm";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { HeldBy } from "~/domain/place/area-summary";
import { DEFAULT_PURPOSE } from "~/domain/place/jurisdiction";
import { isUnsure, type Mark } from "~/domain/value/provenance";
import type { Handle } from "../../client";
import { counties, jurisdictions, organisers } from "../../schema/reference";

/**
 * The missions of a state on a day, in official order: who holds the state or what is left of it, and the
 * counties named one by one. A disputed claim is an entry of its own.
 */
export async function listHoldersOf(
  db: Handle,
  state: string,
  on: CalendarDate,
): Promise<HeldBy[]> {
  const rows = await db
    .select({
      row: jurisdictions,
      nameJa: organisers.nameJa,
      nameEn: organisers.nameEn,
      county: counties.name,
    })
    .from(jurisdictions)
    .innerJoin(organisers, eq(organisers.slug, jurisdictions.mission))
    .leftJoin(counties, eq(counties.fips, jurisdictions.county))
    .where(and(eq(jurisdictions.state, state), eq(jurisdictions.purpose, DEFAULT_PURPOSE)))
    .orderBy(asc(organisers.position), asc(counties.name));
  const holders = new Map<string, HeldBy>();
  for (const { row, nameJa, nameEn, county } of rows) {
    if ((row.validFrom && on < row.validFrom) || (row.validUntil && row.validUntil < on)) continue;
    const key = `${row.mission} ${row.disputed}`;
    const { mission, disputed, source, mark } = row;
    const holder = holders.get(key) ?? {
      mission,
      name: { ja: nameJa, en: nameEn },
      counties: [],
      rest: false,
      disputed,
      sources: [],
      mark,
    };
    holder.rest ||= row.county === null;
    if (county !== null) holder.counties.push(county);
    if (!holder.sources.includes(source)) holder.sources.push(source);
    holder.mark = weakerMark(holder.mark, mark);
    holders.set(key, holder);
  }
  return [...holders.values()];
}

/** An unsure mark outweighs a sure one; of two alike the first stays. */
function weakerMark(first: Mark, second: Mark): Mark {
  return isUnsure(second) && !isUnsure(first) ? second : first;
}
