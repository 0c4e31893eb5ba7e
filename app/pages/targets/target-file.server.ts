/** What the file of targets holds, and what a file that comes back would change. */

import type { Context } from "~/context/context.server";
import {
  canSetTarget,
  type TargetChange,
  type TargetEntry,
  type TargetLevel,
  targetChanges,
  targetKey,
} from "~/domain/targets/target";
import type { TargetFileRefusal } from "~/domain/targets/target-file-problem";
import { gridCell, gridColumns, gridRows } from "~/domain/targets/target-grid";
import type { TargetQuestion } from "~/domain/targets/target-question";
import type { Bilingual } from "~/domain/value/language";
import type { NamedChoice } from "~/domain/value/named-choice";
import { findPlanBook } from "~db/queries/plan/plans";
import { listOrganisers } from "~db/queries/reference/organisers";
import { containsFictional } from "~db/queries/report/contains-fictional";
import { listTargets } from "~db/queries/targets";
import { listTargetFigures } from "./target-figures.server";
import { readTargetChoices, targetFilter } from "./target-page.server";

/** Every target of the year, or each cell of the asked grid whether or not it has one. */
export async function readTargetFileFacts(ctx: Context, question: TargetQuestion) {
  const db = ctx.db.read;
  const { fiscalYear } = question;
  const filter = targetFilter(fiscalYear);
  const { options, named } = await readTargetChoices(ctx, fiscalYear);
  const stored = await listTargets(db, fiscalYear);
  const columns = question.wholeGrid ? gridColumns(question, options) : [];
  const blank = gridRows(question, options).flatMap((row) =>
    columns.map((column) => gridCell(question, row, column)),
  );
  const byKey = new Map(stored.map((target) => [targetKey(target.measure, target.cell), target]));
  const { measure } = question;
  const targets = question.wholeGrid
    ? blank.map((cell) => {
        const none = { measure, cell, value: null, setBy: null, setAt: null };
        return byKey.get(targetKey(measure, cell)) ?? none;
      })
    : stored;
  const cells = targets.map(({ cell }) => cell);
  return {
    ...{ fiscalYear, filter, named, targets },
    figures: await listTargetFigures(db, filter, cells),
    containsFictional: await containsFictional(db, filter),
    asOf: ctx.now,
  };
}

/** What a table may call what a target names: official names and headings beside the short ones. */
export async function readKnownTargets(
  ctx: Context,
  fiscalYear: number,
): Promise<{ fiscalYear: number; named: Record<TargetLevel, NamedChoice[]> }> {
  const db = ctx.db.read;
  const { named } = await readTargetChoices(ctx, fiscalYear);
  const organisers = (await listOrganisers(db)).map(({ slug, name }) => ({ key: slug, name }));
  const { terms } = await findPlanBook(db);
  const headings = terms.map(({ key, heading }) => ({ key, name: heading }));
  const withOthers = (level: TargetLevel, others: readonly { key: string; name: Bilingual }[]) =>
    named[level].map(({ key, name }) => ({
      key,
      names: [name, ...others.filter((other) => other.key === key).map((other) => other.name)]
        .flatMap(({ ja, en }) => [ja, en])
        .filter((text) => text !== ""),
    }));
  return {
    fiscalYear,
    named: {
      organiser: withOthers("organiser", organisers),
      state: withOthers("state", []),
      priority: withOthers("priority", headings),
      tier: withOthers("tier", headings),
    },
  };
}

type TargetRow = Omit<TargetEntry, "seen"> & { row: number | null };
type TargetTable =
  | { ok: true; entries: readonly TargetRow[] }
  | { ok: false; refusals: TargetFileRefusal[] };

/** What taking in a table would change; one with any refusal is not taken in. */
export async function previewTable(ctx: Context, fiscalYear: number, table: TargetTable) {
  if (!table.ok) return { refusals: table.refusals, preview: null };
  const { entries } = table;
  const { changes, refusals } = await previewTargets(ctx, fiscalYear, entries);
  if (refusals.length > 0) return { refusals, preview: null };
  return { refusals, preview: { changes, unchanged: entries.length - changes.length } };
}

/** What these rows would change now, and over what; changes that are not this person's to make are refused. P11 */
export async function previewTargets(
  ctx: Context,
  fiscalYear: number,
  rows: readonly TargetRow[],
): Promise<{ changes: TargetChange[]; refusals: TargetFileRefusal[] }> {
  const stored = await listTargets(ctx.db.read, fiscalYear);
  const byKey = new Map(stored.map((target) => [targetKey(target.measure, target.cell), target]));
  const changes = targetChanges(rows, byKey);
  const foreign = new Set(
    changes
      .filter(({ cell }) => !canSetTarget(ctx.user, cell))
      .map(({ measure, cell }) => targetKey(measure, cell)),
  );
  const refusals = rows
    .filter(({ measure, cell }) => foreign.has(targetKey(measure, cell)))
    .map(({ row }) => ({ row, column: null, value: "", reason: "not-yours" as const }));
  return { changes, refusals };
}
