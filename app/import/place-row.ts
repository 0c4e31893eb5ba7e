/** One row of a table of Japanese names of towns: which town of the gazetteer it means, and what it is called. */
import type { KnownPlace, PlaceReader } from "~/domain/import/cell-place";
import type { StateReader } from "~/domain/import/cell-state";
import type { RowFinding, RowReading } from "~/domain/import/row-reading";
import { parseTownName } from "~/domain/place/typed-town-name";
import { fold } from "~/domain/value/search-text";

export type PlaceColumn = "id" | "name" | "state" | "county" | "name_ja";
/** All but the Japanese name is the gazetteer's own, whatever the row calls it. */
export type PlaceEntry = Partial<Record<PlaceColumn, string | null>>;
export type TownToName = KnownPlace & { county: string | null };
export type KnownTowns = {
  readState: StateReader;
  readPlace: PlaceReader<TownToName>;
  byId: ReadonlyMap<string, TownToName>;
  /** The file is one of our own: its ids are ours. */
  isOwn: boolean;
};

type Cells = ReadonlyMap<PlaceColumn, string>;
type Reading = RowReading<PlaceEntry>;

export function readPlaceRow(
  cells: Cells,
  answers: ReadonlyMap<string, string>,
  known: KnownTowns,
): Reading {
  const text = (column: PlaceColumn) => cells.get(column) ?? "";
  const refused = (column: PlaceColumn, reason: string): Reading => ({
    outcome: "refused",
    problems: [{ column, reason, value: text(column) }],
  });
  if (text("name_ja") === "")
    return { outcome: "left-out", column: "name_ja", reason: "nothing-said" };
  const nameJa = parseTownName(text("name_ja"));
  if (!nameJa.ok)
    return refused(
      "name_ja",
      nameJa.reason === "not-japanese" ? "name-not-japanese" : nameJa.reason,
    );
  const state = known.readState(text("state"));
  if (!state.ok) return refused("state", state.reason);
  const own = known.isOwn ? known.byId.get(text("id")) : undefined;
  const chosen = known.byId.get(answers.get("name") ?? "");
  const town = own ?? chosen ?? townCalled(cells, state.value, known);
  if ("outcome" in town) return town;
  return {
    outcome: "read",
    key: String(town.id),
    externalId: text("id") || null,
    entry: { ...placeEntryOf(town), name_ja: nameJa.value },
    findings: [],
  };
}

export const placeEntryOf = ({
  name,
  nameJa,
  state,
  county,
}: Pick<TownToName, "name" | "nameJa" | "state" | "county">): PlaceEntry => ({
  ...{ name, state, county, name_ja: nameJa },
});

const MOST_CHOICES = 12;

function townCalled(cells: Cells, state: string | null, known: KnownTowns): TownToName | Reading {
  const typed = cells.get("name") ?? "";
  const refused = (reason: string): Reading => {
    const problem: RowFinding = { column: "name", reason, value: typed };
    return { outcome: "refused", problems: [problem] };
  };
  const read = known.readPlace(typed, state);
  if (read.kind === "blank") return refused("required");
  if (read.kind === "exact") return read.place;
  if (read.kind === "none")
    return refused(
      read.why === "name-unknown"
        ? "town-not-known"
        : read.why === "states-differ"
          ? "place-states-differ"
          : "town-not-in-state",
    );
  const county = bareCounty(cells.get("county") ?? "");
  const there = read.places.filter((town) => bareCounty(town.county ?? "") === county);
  const [only, other] = there;
  if (county !== "" && only !== undefined && other === undefined) return only;
  const choices = (there.length > 0 ? there : read.places).slice(0, MOST_CHOICES);
  return {
    ...{ outcome: "asked", column: "name", reason: "place-several" },
    choices: choices.map((town) => {
      const words = [town.name, town.county, town.state].filter(Boolean).join(", ");
      return { value: String(town.id), ja: words, en: words, proposed: false };
    }),
  };
}

const bareCounty = (name: string): string =>
  fold(name).replace(/ (county|parish|borough|municipality)$|郡$/, "");
