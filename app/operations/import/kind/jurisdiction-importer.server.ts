/** Jurisdictions from a file, found again by mission, area, purpose and first day. P107 */
import { stateReader } from "~/domain/import/cell-state";
import { writeTyped } from "~/domain/import/typed-columns";
import { can } from "~/domain/people/permissions";
import { DEFAULT_PURPOSE } from "~/domain/place/jurisdiction";
import {
  JURISDICTION_COLUMNS,
  type JurisdictionColumn,
  type JurisdictionEntry,
} from "~/domain/place/jurisdiction-columns";
import { type ChoiceReader, choiceReader } from "~/domain/value/named-choice";
import { fold } from "~/domain/value/search-text";
import { addAuditEntry } from "~db/queries/history/audit";
import {
  type JurisdictionRow,
  jurisdictionKeyOf,
  listCounties,
  putJurisdiction,
  removeJurisdiction,
} from "~db/queries/reference/jurisdiction-rows";
import { type JurisdictionOnFile, listJurisdictionRows } from "~db/queries/reference/mission-rows";
import { listOrderedStates } from "~db/queries/reference/ordered-states";
import { listOrganisers } from "~db/queries/reference/organisers";
import type { Importer } from "./importer";
import { numericIds, problem, typedReading } from "./typed-reading";
import { markOf, textOf } from "./typed-values";

type Known = {
  stateOf: ReturnType<typeof stateReader>;
  missionOf: ChoiceReader;
  /** FIPS codes by themselves, and by state and folded name. */
  counties: ReadonlyMap<string, string>;
};

export const jurisdictionImporter: Importer<JurisdictionColumn, JurisdictionEntry, Known> = {
  kind: "jurisdictions",
  columns: JURISDICTION_COLUMNS,
  tables: [{ table: "jurisdictions", by: "id" }],

  async know(db, { language }) {
    const missions = (await listOrganisers(db)).filter(({ type }) => type === "mission");
    const counties = await listCounties(db);
    return {
      stateOf: stateReader(await listOrderedStates(db, language)),
      missionOf: choiceReader(
        missions.map(({ slug, name, short }) => ({
          key: slug,
          names: [name.ja, name.en, short.ja, short.en],
        })),
      ),
      counties: new Map(
        counties.flatMap(({ fips, state, name }) => [
          [`${state} ${fips}`, fips] as const,
          [`${state} ${fold(name)}`, fips] as const,
        ]),
      ),
    };
  },

  read: (cells, _answers, known) =>
    typedReading(JURISDICTION_COLUMNS, cells, (values) => {
      const mission = known.missionOf(String(values.mission));
      if (!mission.ok || mission.value === null)
        return { problems: [problem("mission", "mission-unknown", values.mission)] };
      const state = known.stateOf(String(values.state));
      if (!state.ok || state.value === null)
        return { problems: [problem("state", "state-unknown", values.state)] };
      const named = textOf(values.county);
      const plain = named === null ? "" : fold(named).replace(/ (county|parish|borough)$|郡$/, "");
      const county =
        named === null ? null : (known.counties.get(`${state.value} ${plain}`) ?? null);
      if (named !== null && county === null)
        return { problems: [problem("county", "county-unknown", named)] };
      const [from, until] = [textOf(values.validFrom), textOf(values.validUntil)];
      if ([from, until].some((day) => day !== null && day.length !== 10))
        return { problems: [problem("validFrom", "day-malformed", from ?? until)] };
      if (from !== null && until !== null && from > until)
        return { problems: [problem("validUntil", "from-after-to", until)] };
      const entry: JurisdictionEntry = {
        ...{ ...values, mission: mission.value, state: state.value },
        ...("county" in values ? { county } : {}),
        ...("mark" in values ? { mark: markOf(values.mark) } : {}),
        ...("purpose" in values ? { purpose: textOf(values.purpose) ?? DEFAULT_PURPOSE } : {}),
      };
      return { key: jurisdictionKeyOf(rowOf({ ...entry, county })), entry };
    }),

  async find(db, keys) {
    const wanted = new Set(keys);
    const rows = await listJurisdictionRows(db);
    return new Map(
      rows.flatMap((row) => {
        const key = jurisdictionKeyOf(row);
        return wanted.has(key) ? [[key, String(row.id)]] : [];
      }),
    );
  },

  async load(db, ids) {
    const own = new Set(numericIds(ids));
    const rows = (await listJurisdictionRows(db)).filter(({ id }) => own.has(id));
    return new Map(rows.map((row) => [String(row.id), entryOf(row)]));
  },

  cell: (entry, column) => writeTyped(JURISDICTION_COLUMNS, entry, column),
  may: (user) => can(user, "project.edit"),

  async write(tx, { user, now, importId }, entry, id) {
    const rows = await listJurisdictionRows(tx);
    const before = id === null ? undefined : rows.find((row) => row.id === Number(id));
    const written = await putJurisdiction(tx, id === null ? null : Number(id), {
      ...{ ...rowOf(entry), importId, editedAt: now },
    });
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "jurisdiction.import" },
      ...{ subjectType: "jurisdiction", subjectId: written },
      ...(before === undefined ? {} : { before: { cells: entryOf(before) } }),
      after: { cells: entry },
    });
    return String(written);
  },

  async remove(tx, { user, now }, id) {
    await removeJurisdiction(tx, Number(id));
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "jurisdiction.undo-import" },
      ...{ subjectType: "jurisdiction", subjectId: id },
    });
    return "gone";
  },

  async *all(db) {
    const rows = (await listJurisdictionRows(db)).toSorted((a, b) => a.id - b.id);
    yield rows.map((row) => ({ id: String(row.id), entry: entryOf(row) }));
  },
};

function entryOf(row: JurisdictionOnFile): JurisdictionEntry {
  const { mission, state, county, purpose, validFrom, validUntil, disputed, source, mark } = row;
  return { mission, state, county, purpose, validFrom, validUntil, disputed, source, mark };
}

function rowOf(entry: JurisdictionEntry): JurisdictionRow {
  return {
    mission: String(entry.mission),
    state: String(entry.state),
    county: textOf(entry.county),
    purpose: textOf(entry.purpose) ?? DEFAULT_PURPOSE,
    validFrom: textOf(entry.validFrom),
    validUntil: textOf(entry.validUntil),
    disputed: entry.disputed === true,
    source: textOf(entry.source) ?? "",
    mark: markOf(entry.mark),
  };
}
