/** A published term of the action plan, to word anew; 404 for one that the version carries over or lacks. */

import type { Context } from "~/context/context.server";
import { found } from "~/http/authorize.server";
import { planText } from "~/i18n/plan/plan-text";
import { siteText } from "~/i18n/site-text";
import { listPlanTerms, type PlanOnRecord } from "~db/queries/plan/plan-versions";

export async function readRewordPage(
  { db, user, language }: Context,
  { id, name }: PlanOnRecord,
  code: string | undefined,
) {
  const terms = await listPlanTerms(db.read, id);
  const term = found(terms.find((each) => each.carriedBy === null && each.code === code));
  return {
    pageTitle: siteText[language].pageTitle(planText[language].rewordOf(term.short[language])),
    plan: { id, name },
    ...{ code: term.code, heading: term.heading, short: term.short },
    keptName: `term-${term.key}-${user.id}`,
  };
}

export type RewordPageData = Awaited<ReturnType<typeof readRewordPage>>;
