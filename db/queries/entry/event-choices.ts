/** What the form of an event offers, and the names its page shows. */
import { asc } from "drizzle-orm";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { ZONE_OPTIONS } from "~/domain/day/zone-options";
import type { EventChoices } from "~/domain/event/event-choices";
import { postsWithin } from "~/domain/place/jurisdiction";
import type { Language } from "~/domain/value/language";
import type { Handle } from "../../client";
import { kinds } from "../../schema/reference";
import { findPlanBook } from "../plan/plans";
import { listJurisdictions } from "../reference/jurisdictions";
import { listOrderedStates } from "../reference/ordered-states";
import { listOrganisers } from "../reference/organisers";

/** Jurisdictions are those of the given day; states stand in the order of their names. */
export async function findEventChoices(
  db: Handle,
  on: CalendarDate,
  language: Language,
): Promise<EventChoices> {
  const jurisdictions = await listJurisdictions(db);
  const book = await findPlanBook(db);
  const kindRows = await db.select().from(kinds).orderBy(asc(kinds.position));
  const stateRows = await listOrderedStates(db, language);
  return {
    organisers: (await listOrganisers(db)).map(({ slug, type, name, short }) => ({
      slug,
      type,
      name,
      short,
    })),
    kinds: kindRows.map(({ code, form, nameJa, nameEn }) => ({
      code,
      form,
      name: { ja: nameJa, en: nameEn },
    })),
    states: stateRows.map(({ code, nameJa, nameEn }) => ({
      code,
      name: { ja: nameJa, en: nameEn },
      posts: postsWithin(code, jurisdictions, on).posts,
    })),
    terms: book.terms,
    plans: book.versions.map(({ offers, ...version }) => ({ ...version, offers: [...offers] })),
    zones: ZONE_OPTIONS,
  };
}
