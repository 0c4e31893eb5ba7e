/** /submissions/:id/errata: what of a frozen report comes out otherwise today, row by row. P171 */
import type { Context } from "~/context/context.server";
import { can } from "~/domain/people/permissions";
import { REPORT_AXES, type ReportAxis } from "~/domain/submission/report-cells";
import { groupedBy } from "~/domain/value/grouped-by";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { errataText } from "~/i18n/submission/errata-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { differenceNames } from "~/reports/submission/difference-names";
import { partUrl } from "~/reports/submission/difference-rows";
import { submissionTitle } from "~/reports/submission/submission-title";
import { type Errata, readErrata } from "~db/queries/submission/errata";
import { findSubmission } from "~db/queries/submission/submissions";

/** Not found where it is not frozen: nothing can differ from it yet. */
export async function readErrataPage(ctx: Context, id: number) {
  const { db, language, now, user } = ctx;
  const stored = found(await findSubmission(db.read, id));
  const read = found(await readErrata(db, id, now));
  const title = errataText[language].title(submissionTitle(stored, language));
  return {
    ...{ id, title, pageTitle: frameText[language].pageTitle(title) },
    at: namedTokyoTime(now, language),
    mayDecide: can(user, "submission.edit"),
    open: read.errata.filter(({ decided }) => decided === null).length,
    rows: REPORT_AXES.flatMap((axis) => rowsOf(ctx, id, read, axis)),
  };
}
export type ErrataPage = Awaited<ReturnType<typeof readErrataPage>>;

function rowsOf({ language }: Context, id: number, read: Errata, axis: ReportAxis) {
  const ofAxis = read.errata.filter((erratum) => erratum.axis === axis);
  const byKey = groupedBy(ofAxis, ({ key }) => key);
  const names = differenceNames({ a: read.frozen, b: read.live }, axis, new Set(byKey.keys()));
  const question = {
    ...{ a: { of: "submission" as const, id }, b: { of: "now" as const } },
    ...{ by: axis, under: null },
  };
  return [...names].flatMap(([key, label]) => {
    const figures = byKey.get(key) ?? [];
    if (figures.length === 0) return [];
    return [
      {
        ...{ axis, key, label: label[language] },
        figures: figures.map((one) => ({
          ...{ figure: one.figure, a: one.a, b: one.b },
          parts: one.parts.map(({ reason, change, events }) => ({
            ...{
              reason,
              change,
              events: events.length,
              rowsUrl: partUrl(question, one, { reason }),
            },
          })),
          decided:
            one.decided === null
              ? null
              : {
                  ...{ decision: one.decided.decision, note: one.decided.note },
                  ...{ byName: one.decided.byName ?? "—" },
                  at: namedTokyoTime(one.decided.at, language),
                },
        })),
      },
    ];
  });
}
