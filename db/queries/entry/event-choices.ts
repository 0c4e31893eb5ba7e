/** What the form of an event offers, and the names its page shows. */
import type { CalendarDate } from "~/domain/day/calendar-date";
import { ZONE_OPTIONS } from "~/domain/day/zone-options";
import type { EventChoices } from "~/domain/event/event-choices";
import type { EventDraft } from "~/domain/event/event-draft";
import { postsWithin } from "~/domain/place/jurisdiction";
import type { Language } from "~/domain/value/language";
import type { Handle } from "../../client";
import { findPlanBook } from "../plan/plans";
import { fieldsOf, listTermFields } from "../plan/term-fields";
import { listJurisdictions } from "../reference/jurisdictions";
import { listKinds } from "../reference/kinds";
import { listOrderedStates } from "../reference/ordered-states";
import { listOrganisers } from "../reference/organisers";
import { findTownNames } from "../reference/place-names";

/** Jurisdictions are those of the given day; states stand in the order of their names. */
export async function findEventChoices(
  db: Handle,
  on: CalendarDate,
  language: Language,
): Promise<EventChoices> {
  const jurisdictions = await listJurisdictions(db);
  const book = await findPlanBook(db);
  const fields = await listTermFields(db);
  const stateRows = await listOrderedStates(db, language);
  return {
    organisers: (await listOrganisers(db)).map(({ slug, type, name, short }) => ({
      slug,
      type,
      name,
      short,
    })),
    kinds: (await listKinds(db)).map(({ code, form, nameJa, nameEn }) => ({
      code,
      form,
      name: { ja: nameJa, en: nameEn },
    })),
    states: stateRows.map(({ code, nameJa, nameEn }) => ({
      code,
      name: { ja: nameJa, en: nameEn },
      posts: postsWithin(code, jurisdictions, on).posts,
    })),
    terms: book.terms.map((term) => ({ ...term, fields: fieldsOf(fields, term.key) })),
    plans: book.versions.map(({ offers, ...version }) => ({ ...version, offers: [...offers] })),
    zones: ZONE_OPTIONS,
  };
}

/** The names that the page of an event shows: jurisdictions are those of its first day. */
export async function findShownChoices(
  db: Handle,
  { occurrences }: Pick<EventDraft, "occurrences">,
  language: Language,
): Promise<EventChoices> {
  const choices = await findEventChoices(db, occurrences[0]?.first.from ?? "", language);
  const located = occurrences.map(({ place }) => place);
  return { ...choices, towns: await findTownNames(db, located) };
}
