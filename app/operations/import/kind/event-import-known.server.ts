/** What rows of events are read against, out of the register. */
import type { Author } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import {
  type EventImportKnown,
  type EventTown,
  termReader,
} from "~/domain/event/event-import-known";
import { type PlaceReader, placeReader } from "~/domain/import/cell-place";
import { stateReader } from "~/domain/import/cell-state";
import { can } from "~/domain/people/permissions";
import { DEFAULT_PURPOSE } from "~/domain/place/jurisdiction";
import { choiceReader } from "~/domain/value/named-choice";
import type { Handle } from "~db/client";
import { listCriteria } from "~db/queries/counting/counting-criteria";
import {
  listEventTowns,
  listNamedKinds,
  listNamedStates,
} from "~db/queries/import/event-import-ground";
import { findPlanBook } from "~db/queries/plan/plans";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { listOrganisers } from "~db/queries/reference/organisers";
import { findStateZones } from "~db/queries/reference/places";

export async function findEventImportKnown(
  db: Handle,
  { user, isOwnFile, now }: { user: Author["user"]; isOwnFile: boolean; now: Date },
): Promise<EventImportKnown> {
  const organisers = await listOrganisers(db);
  const states = await listNamedStates(db);
  const kinds = await listNamedKinds(db);
  const towns = await listEventTowns(db);
  const { terms, versions } = await findPlanBook(db);
  const criteria = await listCriteria(db);
  const readState = stateReader(states);
  return {
    ...{ ownOrganiser: user.organiser, isOwnFile },
    counting: {
      criteria,
      readCriterion: choiceReader(
        criteria.map(({ code, name }) => ({ key: code, names: [name.ja, name.en] })),
      ),
      mayDecide: can(user, "counting.decide"),
    },
    readOrganiser: choiceReader(
      organisers.map(({ slug, name, short }) => ({
        ...{ key: slug, names: [short.ja, short.en, name.ja, name.en] },
      })),
    ),
    organiserZones: new Map(organisers.map(({ slug, zone }) => [slug, zone])),
    seats: new Map(organisers.map(({ slug, state }) => [slug, state])),
    areas: await findAreas(db),
    readKind: choiceReader(
      kinds.map(({ code, nameJa, nameEn }) => ({ key: code, names: [nameJa, nameEn] })),
    ),
    kindForms: new Map(kinds.map(({ code, form }) => [code, form])),
    readState,
    stateNames: new Map(
      states.map(({ code, nameJa, nameEn }) => [code, { ja: nameJa, en: nameEn }]),
    ),
    stateZones: await findStateZones(db),
    readPlace: remembered(placeReader(towns, readState)),
    towns: new Map(towns.map((town) => [town.id, town])),
    plans: versions,
    readTerm: termReader(
      terms.map(({ key, axis, isHead, short, heading }) => {
        const names = [short.ja, short.en, heading.ja, heading.en].filter(Boolean);
        return { key, axis, isHead, names };
      }),
      versions,
    ),
    today: todays(now),
  };
}

/** The states in which a mission holds any part for outreach. */
async function findAreas(db: Handle): Promise<Map<string, Set<string>>> {
  const areas = new Map<string, Set<string>>();
  for (const { mission, state, purpose, disputed } of await listJurisdictions(db))
    if (purpose === DEFAULT_PURPOSE && !disputed)
      areas.set(mission, (areas.get(mission) ?? new Set()).add(state));
  return areas;
}

/** A table names the same towns over and over. */
function remembered(read: PlaceReader<EventTown>): PlaceReader<EventTown> {
  const before = new Map<string, ReturnType<PlaceReader<EventTown>>>();
  return (text, state) => {
    const name = `${state} ${text}`;
    const answer = before.get(name) ?? read(text, state);
    before.set(name, answer);
    return answer;
  };
}

function todays(now: Date): EventImportKnown["today"] {
  const days = new Map<string, string>();
  return (zone) => {
    const day = days.get(zone) ?? todayIn(zone || HOME_ZONE, now);
    days.set(zone, day);
    return day;
  };
}
