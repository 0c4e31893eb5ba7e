/** The files of `seeds/`, read and parsed as the loader does. */
import { readFileSync } from "node:fs";
import { type JurisdictionRow, postsFor } from "~/domain/place/jurisdiction";
import { parseDocumentedEvent } from "~seeds/parse-documented-events";
import { parseAreaFact, parsePublishedTotal } from "~seeds/parse-figures";
import { parseCounty, parsePlace, parsePlaceName, parseState } from "~seeds/parse-geography";
import { parseJurisdiction, parseKind, parseOrganiser } from "~seeds/parse-organisers";
import { parsePlan } from "~seeds/parse-plans";
import { csvRows, jsonRows } from "~seeds/seed-cells";

export const content = (name: string) => readFileSync(`seeds/${name}`, "utf8");
export const csv = (name: string) => csvRows(name, content(name));

export const states = csv("states.csv").map(parseState);
export const counties = csv("counties.csv").map(parseCounty);
export const places = csv("places.csv").map(parsePlace);
export const placeNames = csv("places-ja.csv").map(parsePlaceName);
export const organisers = csv("organisers.csv").map(parseOrganiser);
export const kinds = csv("kinds.csv").map(parseKind);
export const facts = csv("area-facts.csv").map(parseAreaFact);
export const totals = csv("published-totals.csv").map(parsePublishedTotal);
export const plans = jsonRows("plans.json", content("plans.json")).map(parsePlan);
export const documented = jsonRows("documented-events.json", content("documented-events.json")).map(
  parseDocumentedEvent,
);
export const jurisdictions: JurisdictionRow[] = csv("jurisdictions.csv").map((row) => {
  const { county = null, validFrom = null, validUntil = null, ...rest } = parseJurisdiction(row);
  return { ...rest, county, validFrom, validUntil };
});

export const codes = new Set(states.map(({ code }) => code));
export const fips = new Map(counties.map((county) => [county.fips, county]));
export const slugs = new Set(organisers.map(({ slug }) => slug));
export const today = "2026-05-01";

function placeNamed(name: string, state: string) {
  const [largest] = places
    .filter((place) => place.name === name && place.state === state)
    .sort((a, b) => b.population - a.population);
  if (largest === undefined) throw new Error(`The gazetteer has no ${name}, ${state}`);
  return largest;
}

export const postsOf = (name: string, state: string) =>
  postsFor({ state, county: placeNamed(name, state).county ?? null }, jurisdictions, today);
