/** The reference files, in the order in which they refer to each other, each with how it is read and stored. */
import type { Handle } from "~db/client";
import { putSeededCriteria } from "~db/queries/counting/counting-criteria";
import { refreshEvents } from "~db/queries/event/event-derived";
import { putAreaFacts, removeAreaFactsExcept } from "~db/queries/fact/seeded-facts";
import {
  putCommitments,
  putProjectCandidates,
  putSeededProjects,
  putTrancheTotals,
  removeSeededProjectsExcept,
  replaceProjectCompanies,
  replaceProjectPriorities,
  replaceProjectStates,
  replaceProjectStatuses,
} from "~db/queries/project/seeded-projects";
import { replaceJurisdictions } from "~db/queries/reference/jurisdiction-rows";
import { listEventsAt, putSeededPlaceNames } from "~db/queries/reference/place-names";
import {
  putCounties,
  putKinds,
  putOrganisers,
  putPlaces,
  putPublishedTotals,
  putStates,
  removeCountiesExcept,
  removeKindsExcept,
  removeOrganisersExcept,
  removePlacesExcept,
  removePublishedTotalsExcept,
  removeStatesExcept,
} from "~db/queries/reference/reference-rows";
import { putSeededTies, removeSeededTiesExcept, replaceVisits } from "~db/queries/tie/seeded-ties";
import { parseCriterion } from "./parse-criteria";
import { parseAreaFact, parsePublishedTotal } from "./parse-figures";
import { parseCounty, parsePlace, parsePlaceName, parseState } from "./parse-geography";
import { parseJurisdiction, parseKind, parseOrganiser } from "./parse-organisers";
import {
  parseCommitment,
  parseProject,
  parseProjectCandidate,
  parseProjectCompany,
  parseProjectPriority,
  parseProjectState,
  parseProjectStatus,
  parseTrancheTotal,
} from "./parse-projects";
import { parseTie, parseVisit } from "./parse-ties";
import { csvRows, type SeedRow } from "./seed-cells";
import { storePlans } from "./store-plans";

/** Takes rows away that the file no longer has; answers how many stay because something refers to them. */
type Removal = (tx: Handle) => Promise<number>;

export type StoredFile = { rows: number; removal: Removal };

export type SeedFile = {
  name: string;
  store: (tx: Handle, content: string) => Promise<StoredFile>;
};

export const REFERENCE_FILES: readonly SeedFile[] = [
  keyedFile("states.csv", parseState, putStates, ({ code }) => code, removeStatesExcept),
  keyedFile("counties.csv", parseCounty, putCounties, ({ fips }) => fips, removeCountiesExcept),
  keyedFile(
    "organisers.csv",
    parseOrganiser,
    putOrganisers,
    ({ slug }) => slug,
    removeOrganisersExcept,
  ),
  wholeFile("jurisdictions.csv", parseJurisdiction, replaceJurisdictions),
  { name: "plans.json", store: storePlans },
  keyedFile("kinds.csv", parseKind, putKinds, ({ code }) => code, removeKindsExcept),
  keyedFile("places.csv", parsePlace, putPlaces, ({ id }) => id, removePlacesExcept),
  { name: "places-ja.csv", store: storePlaceNames },
  keyedFile(
    "published-totals.csv",
    parsePublishedTotal,
    putPublishedTotals,
    ({ id }) => id,
    removePublishedTotalsExcept,
  ),
  keyedFile("area-facts.csv", parseAreaFact, putAreaFacts, ({ id }) => id, removeAreaFactsExcept),
  keyedFile(
    "projects.csv",
    parseProject,
    putSeededProjects,
    ({ code }) => code,
    removeSeededProjectsExcept,
  ),
  wholeFile("project-states.csv", parseProjectState, replaceProjectStates),
  wholeFile("project-companies.csv", parseProjectCompany, replaceProjectCompanies),
  wholeFile("project-statuses.csv", parseProjectStatus, replaceProjectStatuses),
  wholeFile("project-priorities.csv", parseProjectPriority, replaceProjectPriorities),
  wholeFile("tranche-totals.csv", parseTrancheTotal, putTrancheTotals),
  wholeFile("project-candidates.csv", parseProjectCandidate, putProjectCandidates),
  wholeFile("commitments.csv", parseCommitment, putCommitments),
  keyedFile("ties.csv", parseTie, putSeededTies, ({ key }) => key, removeSeededTiesExcept),
  wholeFile("visits.csv", parseVisit, replaceVisits),
  wholeFile("counting-criteria.csv", parseCriterion, putSeededCriteria),
];

function keyedFile<Row, Key>(
  name: string,
  parse: (row: SeedRow) => Row,
  put: (tx: Handle, rows: readonly Row[]) => Promise<void>,
  keyOf: (row: Row) => Key,
  removeExcept: (tx: Handle, kept: readonly Key[]) => Promise<number>,
): SeedFile {
  return {
    name,
    async store(tx, content) {
      const rows = csvRows(name, content).map(parse);
      await put(tx, rows);
      return { rows: rows.length, removal: (end) => removeExcept(end, rows.map(keyOf)) };
    },
  };
}

/** A file whose rows are replaced as a whole. */
function wholeFile<Row>(
  name: string,
  parse: (row: SeedRow) => Row,
  replace: (tx: Handle, rows: readonly Row[]) => Promise<void>,
): SeedFile {
  return {
    name,
    async store(tx, content) {
      const rows = csvRows(name, content).map(parse);
      await replace(tx, rows);
      return { rows: rows.length, removal: async () => 0 };
    },
  };
}

/** Japanese names of towns. Events are found by them, so those at a town that is called otherwise are derived anew. */
async function storePlaceNames(tx: Handle, content: string): Promise<StoredFile> {
  const rows = csvRows("places-ja.csv", content).map(parsePlaceName);
  const renamed = await putSeededPlaceNames(tx, rows);
  await refreshEvents(tx, await listEventsAt(tx, renamed));
  return { rows: rows.length, removal: async () => 0 };
}
