/** One version of the action plan with everything its page shows. */

import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { can } from "~/domain/people/permissions";
import { planOn } from "~/domain/plan/plan-in-force";
import { isRestatedAxis, RESTATED_AXES } from "~/domain/plan/restatement";
import { idOf } from "~/domain/value/id-of";
import { frameText } from "~/i18n/frame-text";
import type { Handle } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { type LinkRow, listLinks } from "~db/queries/plan/plan-rows";
import {
  listFormerWordings,
  listPlans,
  listPlanTerms,
  type PlanOnRecord,
} from "~db/queries/plan/plan-versions";
import { fieldsOf, listTermFields } from "~db/queries/plan/term-fields";
import { keptUntilWritten } from "~db/queries/store/data-version";

export type TermCount = { events: number; planned: number };

export type LinkedTermName = { plan: string; key: string; short: { ja: string; en: string } };
export type TermLinks = { to: (LinkedTermName & { reason: string })[]; from: TermLinks["to"] };

/** `params`: those of the address, which tell of what was just done. */
export async function readPlanPage(ctx: Context, plan: PlanOnRecord, params: URLSearchParams) {
  const { read } = ctx.db;
  const mayEdit = can(ctx.user, "plan.edit");
  const today = todayIn(HOME_ZONE, ctx.now);
  return {
    pageTitle: frameText[ctx.language].pageTitle(plan.name[ctx.language]),
    ...(await describePlan(read, plan, mayEdit)),
    ...{ mayEdit, today },
    inForce: planOn(today, await listPlans(read, "published")),
    /** Of the version that was just published: how many events stand under it. */
    publishedEvents: params.has("published") ? (idOf(params.get("published")) ?? 0) : null,
    reworded: params.has("reworded"),
  };
}

export type PlanPageData = Awaited<ReturnType<typeof readPlanPage>>;

/** `drafts`: whether the reader sees drafts, and the links to their terms. */
async function describePlan(db: Handle, plan: PlanOnRecord, drafts: boolean) {
  const terms = await listPlanTerms(db, plan.id);
  const counts = plan.status === "published" ? await countPlanTerms(db, null) : {};
  const names = await listLinkedNames(db, drafts);
  const links = await listLinks(db);
  const wordings = await listFormerWordings(
    db,
    terms.map(({ key }) => key),
  );
  const heads = new Set(terms.map(({ parent }) => parent));
  const fields = await listTermFields(db);
  return {
    plan,
    terms: terms.map((term) => ({
      ...term,
      isHead: heads.has(term.key),
      fields: fieldsOf(fields, term.key),
      /** Null where the totals have no such axis. */
      count: isRestatedAxis(term.axis) ? (counts[term.key] ?? NONE) : null,
      links: linksOf(term.key, links, names),
      former: wordings.filter((wording) => wording.term === term.key),
    })),
  };
}

const NONE: TermCount = { events: 0, planned: 0 };

/** Events of all years under each term, as the totals count them; heads are not among them. */
export const countPlanTerms = keptUntilWritten(async (db: Handle, _question: null) => {
  const counts: Record<string, TermCount> = {};
  for (const axis of RESTATED_AXES) {
    const { rows } = await findTotals(db, NO_FILTER, axis);
    for (const { key, events, planned } of rows) counts[key] = { events, planned };
  }
  return counts;
});

async function listLinkedNames(db: Handle, drafts: boolean): Promise<Map<string, LinkedTermName>> {
  const names = new Map<string, LinkedTermName>();
  for (const { id } of await listPlans(db, drafts ? "all" : "published")) {
    for (const { key, plan, short } of await listPlanTerms(db, id))
      names.set(key, { key, plan, short });
  }
  return names;
}

function linksOf(
  term: string,
  links: readonly LinkRow[],
  names: ReadonlyMap<string, LinkedTermName>,
): TermLinks {
  const named = (key: string, reason: string) => {
    const name = names.get(key);
    return name === undefined ? [] : [{ ...name, reason }];
  };
  return {
    to: links.flatMap(({ from, to, reason }) => (from === term ? named(to, reason) : [])),
    from: links.flatMap(({ from, to, reason }) => (to === term ? named(from, reason) : [])),
  };
}
