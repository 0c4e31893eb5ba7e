/** The page of one state and fiscal year, as it is drawn and printed. P40-P44 */

import type { Context } from "~/context/context.server";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { can } from "~/domain/people/permissions";
import { LANGUAGES, type Language } from "~/domain/value/language";
import { frameText } from "~/i18n/frame-text";
import { placePageText } from "~/i18n/place/place-page-text";
import { stateTermRows } from "~/reports/state-terms";
import { foundArea } from "./found-area.server";
import { MOST_MESSAGES, readStateMessages } from "./state-messages.server";
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
      messages: brief === null ? NO_MESSAGES : await readSaid(ctx, area.code, brief),
    },
  };
}

/** As they may be said today, in the language of the brief. P200, P202 */
async function readSaid(ctx: Context, state: string, language: Language) {
  const today = todayIn(HOME_ZONE, ctx.now);
  const options = await readStateMessages(ctx, state, { language, today });
  const shown = options.slice(0, MOST_MESSAGES).filter((_, at, first) => {
    const length = first.slice(0, at + 1).reduce((sum, { said }) => sum + said.length, 0);
    return at === 0 || length <= ROOM[language];
  });
  return {
    shown: shown.map(({ id, said, source }) => ({ id, said, source })),
    others: options.length - shown.length,
  };
}

const NO_MESSAGES: Awaited<ReturnType<typeof readSaid>> = { shown: [], others: 0 };
/** Characters of messages for which a brief of one page has room; the first stands there however long it is. */
const ROOM: Record<Language, number> = { ja: 200, en: 360 };

export type PlanningPageData = NonNullable<Awaited<ReturnType<typeof readPlanningPage>>["page"]>;
