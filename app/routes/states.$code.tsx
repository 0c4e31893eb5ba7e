/** /states/:code?year=&brief=: one state and fiscal year, for planning and as a brief on paper. */
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { type MetaArgs, useLoaderData } from "@remix-run/react";
import { StatePage } from "~/components/place/state-page";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { can } from "~/domain/people/permissions";
import { LANGUAGES } from "~/domain/value/language";
import { authorize, found } from "~/http/authorize.server";
import { siteText } from "~/i18n/site-text";
import { statePageText } from "~/i18n/state-page-text";
import { LanguageContext, useLanguage, useText } from "~/i18n/use-text";
import { readPlanningYear, readStatePage } from "~/pages/place/state-page.server";
import { stateTermRows } from "~/reports/state-terms";
import { listMapAreas } from "~db/queries/map/map-reference";
import "~/styles/state-page.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const area = found((await listMapAreas(ctx.db.read)).find(({ code }) => code === params.code));
  const year = readPlanningYear(request, ctx.now);
  const t = statePageText[ctx.language];
  const { pageTitle } = siteText[ctx.language];
  if (year === null)
    return data({ pageTitle: pageTitle(area.name[ctx.language]), page: null }, 400);
  const { terms, years, lastYear, ...page } = await readStatePage(ctx, area, year);
  const asked = new URL(request.url).searchParams.get("brief");
  const facts = { offered: new Set(terms.offered), plans: terms.plans };
  const name = area.name[ctx.language];
  return data({
    pageTitle: pageTitle(t.title(name, fiscalYearName(year, ctx.language))),
    page: {
      ...page,
      years,
      rows: {
        priority: stateTermRows({
          ...facts,
          axis: "priority",
          terms: terms.priority,
          years: years.map(({ priorities }) => priorities),
        }),
        tier: stateTermRows({
          ...facts,
          axis: "tier",
          terms: terms.tier,
          years: years.map(({ tiers }) => tiers),
        }),
      },
      copies: lastYear.mayCopy ? lastYear.events : [],
      mayPlan: can(ctx.user, "event.create"),
      brief: LANGUAGES.find((language) => language === asked) ?? null,
    },
  });
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function State() {
  const { page } = useLoaderData<typeof loader>();
  const t = useText(statePageText);
  const own = useLanguage();
  if (page === null) {
    return (
      <main className="page" id="content">
        <p className="notice notice-danger" role="alert">
          {t.yearWrong}
        </p>
      </main>
    );
  }
  return (
    <LanguageContext.Provider value={page.brief ?? own}>
      <StatePage {...page} />
    </LanguageContext.Provider>
  );
}
