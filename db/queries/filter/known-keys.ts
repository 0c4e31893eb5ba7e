/** The keys a filter may name, so that an unknown one is refused and not ignored. */
import { and, eq } from "drizzle-orm";
import { BEFORE_PLAN_KEY, unclassifiedKey, unmappedKey, untaggedKey } from "~/domain/counting/axis";
import { type KnownTown, townAsked } from "~/domain/filter/filter-place";
import type { KnownKeys } from "~/domain/filter/register-filter";
import { DEFAULT_PURPOSE, jurisdictionKey } from "~/domain/place/jurisdiction";
import type { Handle } from "../../client";
import { places } from "../../schema/reference";
import { findPlanBook } from "../plan/plans";
import { listRestatements } from "../plan/restatements";
import { listJurisdictions } from "../reference/jurisdictions";
import { listKinds } from "../reference/kinds";
import { listStates } from "../reference/ordered-states";
import { listOrganisers } from "../reference/organisers";
import { namesOfPlace } from "../reference/place-words";
import { findTownCalled } from "../reference/places";

/** Of drafted plans none: they are read by the secretariat alone. Of towns the one that is asked for, if it exists. */
export async function findKnownKeys(db: Handle, params: URLSearchParams): Promise<KnownKeys> {
  const { terms, versions } = await findPlanBook(db);
  const none = [
    BEFORE_PLAN_KEY,
    ...versions.flatMap(({ id }) => [untaggedKey(id), unclassifiedKey(id), unmappedKey(id)]),
  ];
  const onAxis = (axis: string) => terms.filter((term) => term.axis === axis).map(({ key }) => key);
  return {
    kinds: new Set((await listKinds(db)).map(({ code }) => code)),
    organisers: new Set((await listOrganisers(db)).map(({ slug }) => slug)),
    priorities: new Set([...onAxis("priority"), ...none]),
    tiers: new Set([...onAxis("tier"), ...none]),
    restatements: await listRestatements(db),
    states: new Set((await listStates(db)).map(({ code }) => code)),
    jurisdictions: new Set((await listHoldingMissions(db)).map(jurisdictionKey)),
    town: await findTown(db, params.get("place")?.normalize("NFKC").trim() ?? ""),
  };
}

async function findTown(db: Handle, asked: string): Promise<KnownTown | null> {
  const named = townAsked(asked);
  if (named === null) return null;
  const town =
    "called" in named
      ? await findTownCalled(db, named.called)
      : (await db.select().from(places).where(eq(places.id, named.id)))[0];
  if (!town) return null;
  const [en = "", ja = en] = namesOfPlace(town);
  const alike = and(eq(places.searchName, town.searchName), eq(places.state, town.state));
  const { id, state } = town;
  return { id, state, name: { ja, en }, namesake: (await db.$count(places, alike)) > 1 };
}

async function listHoldingMissions(db: Handle): Promise<string[]> {
  const held = (await listJurisdictions(db)).filter(({ purpose }) => purpose === DEFAULT_PURPOSE);
  return held.map(({ mission }) => mission);
}
