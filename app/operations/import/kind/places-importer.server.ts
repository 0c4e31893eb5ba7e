/**
 * Japanese names of towns from a file. A town is found by its name and state, also by its county; none is made or renamed
 * in English. What somebody brings belongs to people: the loader of reference data leaves it alone.
 */
import { placeReader } from "~/domain/import/cell-place";
import { stateReader } from "~/domain/import/cell-state";
import type { ImportColumn } from "~/domain/import/import-kind";
import { can } from "~/domain/people/permissions";
import {
  type KnownTowns,
  type PlaceColumn,
  type PlaceEntry,
  placeEntryOf,
  readPlaceRow,
} from "~/import/place-row";
import { refreshEventWords } from "~db/queries/event/event-words";
import { addAuditEntry } from "~db/queries/history/audit";
import { listOrderedStates } from "~db/queries/reference/ordered-states";
import {
  listEventsAt,
  listNamedPlaces,
  listTownsNamed,
  listTownsToName,
  updatePlaceName,
} from "~db/queries/reference/place-names";
import { refreshPlaceWords } from "~db/queries/reference/place-words";
import { type Importer, OWN_SOURCE } from "./importer";
import { numericIds } from "./typed-reading";

const AT_ONCE = 500;

const COLUMNS: readonly ImportColumn<PlaceColumn>[] = [
  { key: "id", names: ["番号", "ID", "地名の番号"], isId: true },
  {
    ...{ key: "name", example: "Greensburg", required: true },
    names: ["英語名", "Name in English", "市町村", "地名", "City", "Town", "Place"],
  },
  { key: "state", example: "IN", names: ["州・地域", "State", "州", "州名"] },
  { key: "county", names: ["郡", "County"] },
  {
    ...{ key: "name_ja", example: "グリーンズバーグ", required: true },
    names: ["日本語名", "Name in Japanese", "和名", "カナ表記", "Japanese name"],
  },
];

export const placesImporter: Importer<PlaceColumn, PlaceEntry, KnownTowns> = {
  kind: "places",
  columns: COLUMNS,
  tables: [{ table: "places", by: "id" }],

  async know(db, { source, language }) {
    const readState = stateReader(await listOrderedStates(db, language));
    const towns = (await listTownsToName(db)).map(({ searchJa, ...town }) => ({
      ...town,
      otherNames: (searchJa ?? "").split("\n").filter((name) => name !== ""),
    }));
    return {
      readState,
      readPlace: placeReader(towns, readState),
      byId: new Map(towns.map((town) => [String(town.id), town])),
      isOwn: source === OWN_SOURCE,
    };
  },

  read: readPlaceRow,

  // A town's key is its number in the gazetteer.
  async find(db, keys) {
    const found = await listNamedPlaces(db, numericIds(keys));
    return new Map(found.map(({ id }) => [String(id), String(id)]));
  },
  async load(db, ids) {
    const found = await listNamedPlaces(db, numericIds(ids));
    return new Map(found.map((town) => [String(town.id), placeEntryOf(town)]));
  },
  cell: (entry, column) => entry[column] ?? "",

  may(user, { name_ja }, former) {
    if (!can(user, "event.create") || former === null) return false;
    const isCorrected = former.name_ja !== null && former.name_ja !== name_ja;
    return !isCorrected || can(user, "place.correct");
  },

  async write(tx, author, entry, id) {
    const [written = ""] = (await this.writeMany?.(tx, author, [{ entry, id }])) ?? [];
    return written;
  },

  async writeMany(tx, { user, now }, rows) {
    const named = rows.map(({ entry, id }) => {
      if (id === null || !entry.name_ja) throw new Error("A town of the gazetteer is to be named");
      return { id: Number(id), nameJa: entry.name_ja };
    });
    const formers = await listNamedPlaces(
      tx,
      named.map(({ id }) => id),
    );
    const before = new Map(formers.map(({ id, nameJa }) => [id, nameJa]));
    for (const { id, nameJa } of named) {
      await updatePlaceName(tx, id, { nameJa, userId: user.id });
      await addAuditEntry(tx, {
        ...{ userId: user.id, at: now, action: "place.name", subjectType: "place", subjectId: id },
        before: { nameJa: before.get(id) ?? null },
        after: { nameJa },
      });
    }
    const towns = named.map(({ id }) => id);
    await refreshEventWords(tx, await listEventsAt(tx, towns));
    return towns.map(String);
  },

  /** The gazetteer has every town before any file: nothing of it is made by one. */
  remove: async () => "in-use",

  async refresh(tx, ids) {
    const towns = numericIds(ids);
    await refreshPlaceWords(tx, towns);
    await refreshEventWords(tx, await listEventsAt(tx, towns));
  },

  async *all(db) {
    for (let after = 0; ; ) {
      const towns = await listTownsNamed(db, after, AT_ONCE);
      if (towns.length > 0)
        yield towns.map((town) => ({ id: String(town.id), entry: placeEntryOf(town) }));
      const last = towns.at(-1);
      if (last === undefined || towns.length < AT_ONCE) return;
      after = last.id;
    }
  },
};
