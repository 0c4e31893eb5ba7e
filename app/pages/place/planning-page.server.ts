/** The page of one state and fiscal year, as it is drawn and printed. P40-P44 */

import type { Context } from "~/context/context.server";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { can } from "~/domain/people/permissions";
import { LANGUAGES } from "~/domain/value/language";
import { frameText } from "~/i18n/frame-text";
import { placePageText } from "~/i18n/place/place-page-text";
import { stateTermRows } from "~/reports/state-terms";
import { foundArea } from "./found-area.server";
import { readBriefMessages } from "./state-messages.server";
import { readPlanningYear, readStatePage } from "./state-page.server";

/** `page` is null where the address names no fiscal year. */
export async function readPlanningPage(ctx: Context, request: Request, code: string | undefined) {
  const area = await foundArea(ctx, code);
  const year = readPlanningYear(request, ctx.now);
  const asked = new URL(request.url).searchParams.get("brief");
  const brief = LANGUAGES.find((language) => language === asked) ?? null;
  const documentLanguage = brief ?? ctx.language;
  const name = area.name[documentLanguage];
  const { pageTitle } = frameText[documentLanguage];
  if (year === null) return { pageTitle: pageTitle(name), documentLanguage, page: null };
  const { terms, years, lastYear, ...page } = await readStatePage(ctx, area, year, {
    outside: brief !== null,
  });
  const facts = { offered: new Set(terms.offered), plans: terms.plans };
  const t = placePageText[documentLanguage];
  return {
    pageTitle: pageTitle(t.title(name, fiscalYearName(year, documentLanguage))),
    documentLanguage,
    page: {
      ...page,
      years,
      rows: {
        priority: stateTermRows({
          ...facts,
          axis: "priority",
          terms: terms.priority,
          years: years.map(({ year, priorities }) => ({ year, held: priorities })),
        }),
        tier: stateTermRows({
          ...facts,
          axis: "tier",
          terms: terms.tier,
          years: years.map(({ year, tiers }) => ({ year, held: tiers })),
        }),
      },
      copies: lastYear.mayCopy ? lastYear.events : [],
      mayPlan: can(ctx.user, "event.create"),
      /** Shown as the brief in this language; null: as the page. */
      brief,
      messages: brief === null ? NO_MESSAGES : await readBriefMessages(ctx, area.code, brief),
    },
  };
}

const NO_MESSAGES: Awaited<ReturnType<typeof readBriefMessages>> = { shown: [], others: 0 };

export type PlanningPageData = NonNullable<Awaited<ReturnType<typeof readPlanningPage>>["page"]>;
