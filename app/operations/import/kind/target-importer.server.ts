/**
 * Targets from a file: one row per cell of a fiscal year, its levels by their keys or names. An empty target takes the
 * target of the cell away. P10, P11
 */
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from "~/domain/day/fiscal-year";
import { parseWrittenFiscalYear } from "~/domain/day/written-fiscal-year";
import type { ImportColumn } from "~/domain/import/import-kind";
import type { RowFinding, RowReading } from "~/domain/import/row-reading";
import {
  canSetTarget,
  readTargetValue,
  type TargetCell,
  type TargetLevel,
  targetKey,
} from "~/domain/targets/target";
import type { TargetMeasure } from "~/domain/targets/target-measure";
import { type ChoiceReader, choiceReader } from "~/domain/value/named-choice";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "~db/client";
import { findPlanBook, type TermAxis } from "~db/queries/plan/plans";
import { listOrderedStates } from "~db/queries/reference/ordered-states";
import { listOrganisers } from "~db/queries/reference/organisers";
import { type IdentifiedTarget, listIdentifiedTargets } from "~db/queries/targets";
import { storeTarget } from "../../store-target.server";
import type { Importer } from "./importer";

type Column = "fiscal_year" | "measure" | TargetLevel | "target";
export type ImportedTarget = TargetCell & {
  fiscal_year: number;
  measure: TargetMeasure;
  /** Null: no target. */
  target: number | null;
};
type Known = {
  fiscalYear: number | null;
  levels: Record<TargetLevel, ChoiceReader>;
  /** Keys of cells that have a target. */
  set: ReadonlySet<string>;
};

const COLUMNS: readonly ImportColumn<Column>[] = [
  { key: "fiscal_year", example: "2026", names: ["年度", "Fiscal year", "会計年度"] },
  { key: "measure", example: "events", names: ["指標", "Measure"], required: true },
  // A forgotten column of a level would widen every cell to "all".
  {
    key: "organiser",
    example: "chicago",
    names: ["実施主体", "Organizer", "公館"],
    required: true,
  },
  { key: "state", example: "IN", names: ["州・地域", "State", "州", "州名"], required: true },
  { key: "priority", names: ["重点分野", "Priority area"], required: true },
  { key: "tier", names: ["関心度", "Level of interest"], required: true },
  { key: "target", example: "12", names: ["目標", "Target", "目標値"], required: true },
];

const MEASURES = new Map<string, TargetMeasure>([
  ...(["events", "取組", "件数", "取組の件数", "取組件数"] as const).map(
    (name) => [fold(name), "events"] as const,
  ),
  ...(["attendance", "参加者数", "延べ参加者数"] as const).map(
    (name) => [fold(name), "attendance"] as const,
  ),
]);

export const targetImporter: Importer<Column, ImportedTarget, Known> = {
  kind: "targets",
  columns: COLUMNS,
  tables: [{ table: "targets", by: "id" }],

  async know(db, { fiscalYear }) {
    const set = await listIdentifiedTargets(db, {});
    return { fiscalYear, levels: await readersOf(db), set: new Set(set.map(keyOf)) };
  },

  read(cells, _answers, known): RowReading<ImportedTarget> {
    const problems: RowFinding[] = [];
    const text = (column: Column) => cells.get(column) ?? "";
    const refuse = (column: Column, reason: string) => {
      problems.push({ column, reason, value: text(column) });
      return null;
    };
    const level = (column: TargetLevel) => {
      const choice = known.levels[column](text(column));
      return choice.ok ? choice.value : refuse(column, choice.reason);
    };
    const cell: TargetCell = {
      organiser: level("organiser"),
      state: level("state"),
      priority: level("priority"),
      tier: level("tier"),
    };
    const year = yearOf(text("fiscal_year"), known.fiscalYear);
    const fiscalYear = year.ok ? year.value : refuse("fiscal_year", year.reason);
    const measure = MEASURES.get(fold(text("measure"))) ?? refuse("measure", "unknown");
    const value = measure === null ? null : readTargetValue(text("target"), measure);
    if (value !== null && !value.ok) refuse("target", value.reason);
    if (problems.length > 0 || fiscalYear === null || measure === null || !value?.ok)
      return { outcome: "refused", problems };
    const target = value.value;
    const key = `${fiscalYear}|${targetKey(measure, cell)}`;
    if (target === null && !known.set.has(key))
      return { outcome: "left-out", column: "target", reason: "nothing-said" };
    const entry = { fiscal_year: fiscalYear, measure, ...cell, target };
    return { outcome: "read", key, externalId: null, entry, findings: [] };
  },

  async find(db, keys) {
    const fiscalYears = [...new Set(keys.map((key) => Number(key.split("|")[0])))];
    const cells = [...new Set(keys.map((key) => key.split("|").slice(2).join("|")))];
    const asked = new Set(keys);
    const stored = await listIdentifiedTargets(db, { fiscalYears, cells });
    const found = stored.map((target) => [keyOf(target), String(target.id)] as const);
    return new Map(found.filter(([key]) => asked.has(key)));
  },
  async load(db, ids) {
    const stored = await listIdentifiedTargets(db, { ids: ids.map(Number) });
    return new Map(stored.map((target) => [String(target.id), entryOf(target)]));
  },
  cell: (entry, column) => String(entry[column] ?? ""),

  may: (user, entry) => canSetTarget(user, entry),
  async write(tx, author, entry, id) {
    const stored = await storeTarget(tx, author, targetOf(entry));
    return id ?? String(stored);
  },
  async remove(tx, author, id) {
    const entry = (await this.load(tx, [id])).get(id);
    if (entry !== undefined) await storeTarget(tx, author, { ...targetOf(entry), value: null });
    return "gone";
  },

  async *all(db) {
    for (let after = 0; ; ) {
      const stored = await listIdentifiedTargets(db, { after, limit: 500 });
      if (stored.length > 0)
        yield stored.map((target) => ({ id: String(target.id), entry: entryOf(target) }));
      const last = stored.at(-1)?.id;
      if (last === undefined) return;
      after = last;
    }
  },
};

const keyOf = ({ fiscalYear, measure, cell }: IdentifiedTarget): string =>
  `${fiscalYear}|${targetKey(measure, cell)}`;

const entryOf = ({ fiscalYear, measure, cell, value }: IdentifiedTarget): ImportedTarget => ({
  ...{ fiscal_year: fiscalYear, measure, ...cell, target: value },
});

function targetOf({ fiscal_year: fiscalYear, measure, target: value, ...cell }: ImportedTarget) {
  const { organiser, state, priority, tier } = cell;
  return { fiscalYear, measure, value, cell: { organiser, state, priority, tier } };
}

function yearOf(text: string, asked: number | null) {
  if (text === "" && asked !== null) return { ok: true, value: asked } as const;
  const year = parseWrittenFiscalYear(text);
  if (!year.ok) return year;
  if (asked !== null && year.value !== asked) return { ok: false, reason: "other-year" } as const;
  const isKnown = year.value >= FIRST_FISCAL_YEAR && year.value <= LAST_FISCAL_YEAR;
  return isKnown ? year : ({ ok: false, reason: "year-malformed" } as const);
}

async function readersOf(db: Handle): Promise<Record<TargetLevel, ChoiceReader>> {
  const organisers = (await listOrganisers(db)).map(({ slug, name, short }) => ({
    ...{ key: slug, names: [short.ja, short.en, name.ja, name.en] },
  }));
  const states = (await listOrderedStates(db, "en")).map(({ code, nameJa, nameEn }) => ({
    ...{ key: code, names: [nameJa, nameEn] },
  }));
  const { terms } = await findPlanBook(db);
  const termsOf = (axis: TermAxis) =>
    terms
      .filter((term) => term.axis === axis && !term.isHead)
      .map(({ key, short, heading }) => ({
        ...{ key, names: [short.ja, short.en, heading.ja, heading.en].filter(Boolean) },
      }));
  return {
    organiser: choiceReader(organisers),
    state: choiceReader(states),
    priority: choiceReader(termsOf("priority")),
    tier: choiceReader(termsOf("tier")),
  };
}
