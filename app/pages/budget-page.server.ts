/** The budget of an event to read and to write, line by line. P12-P14 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { typedBudgetOf } from "~/domain/budget/typed-budget";
import { canEditEvent } from "~/domain/people/permissions";
import { inLanguage } from "~/domain/value/language";
import { budgetText } from "~/i18n/budget-text";
import { siteText } from "~/i18n/site-text";
import { listMeansInUse } from "~db/queries/budgets";
import { readEventBudget } from "./event-budget.server";
import { foundEvent } from "./found-event.server";

const MOST_MEANS = 50;
const SAVED = ["saved", "resubmitted"] as const;

/** `saved`: what the address says of a save, or null. */
export async function readBudgetPage(ctx: Context, eventId: number, saved: string | null) {
  const event = await foundEvent(ctx, eventId);
  const { id, draft, revision, fictional, withdrawnAt, approval } = event;
  const { budget, cost } = await readEventBudget(ctx, event);
  const title = `${budgetText[ctx.language].title} — ${inLanguage(draft.title, ctx.language)}`;
  return {
    event: { id, title: draft.title, revision, fictional },
    ...{ budget, cost },
    typed: typedBudgetOf(budget.lines),
    means: await listMeansInUse(ctx.db.read, draftReader(ctx.user), MOST_MEANS),
    mayEdit: withdrawnAt === null && canEditEvent(ctx.user, draft),
    isApproved: approval === "approved",
    keptName: `budget-${id}-${ctx.user.id}`,
    saved: SAVED.find((known) => known === saved) ?? null,
    pageTitle: siteText[ctx.language].pageTitle(title),
  };
}

export type BudgetPageData = Awaited<ReturnType<typeof readBudgetPage>>;
