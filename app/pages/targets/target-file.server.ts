/** What the file of targets holds. */

import type { Context } from "~/context/context.server";
import { targetKey } from "~/domain/targets/target";
import { gridCell, gridColumns, gridRows } from "~/domain/targets/target-grid";
import type { TargetQuestion } from "~/domain/targets/target-question";
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
