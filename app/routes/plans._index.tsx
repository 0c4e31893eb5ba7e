/** /plans: all versions of the action plan, and which one is in force today. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, type MetaArgs, useLoaderData } from "@remix-run/react";
import { PlanList } from "~/components/plan/plan-list";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { can } from "~/domain/people/permissions";
import { checkVersion } from "~/domain/plan/plan-draft";
import { planOn } from "~/domain/plan/plan-in-force";
import { authorize } from "~/http/authorize.server";
import { planText } from "~/i18n/plan/plan-text";
import { siteText } from "~/i18n/site-text";
import { useText } from "~/i18n/use-text";
import { listPlans, listPlanTerms } from "~db/queries/plan/plan-versions";
import "~/styles/plans.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const mayEdit = can(ctx.user, "plan.edit");
  const plans = await listPlans(ctx.db.read, mayEdit ? "all" : "published");
  const today = todayIn(HOME_ZONE, ctx.now);
  const withTerms = [];
  for (const plan of plans) {
    const terms = await listPlanTerms(ctx.db.read, plan.id);
    const carried = terms.filter(({ carriedBy }) => carriedBy !== null).length;
    withTerms.push({ ...plan, own: terms.length - carried, carried });
  }
  return {
    pageTitle: siteText[ctx.language].pageTitle(planText[ctx.language].title),
    ...{ mayEdit, today, plans: withTerms },
    discarded: mayEdit ? discardedOf(request) : null,
    inForce: planOn(
      today,
      plans.filter(({ status }) => status === "published"),
    ),
  };
}

/** The version that was just discarded, where the address names one. */
function discardedOf(request: Request): string | null {
  const id = new URL(request.url).searchParams.get("discarded") ?? "";
  return checkVersion(id).ok ? id : null;
}

export function meta({ data }: MetaArgs<typeof loader>) {
  return [{ title: data?.pageTitle }];
}

export default function Plans() {
  const { plans, today, inForce, mayEdit, discarded } = useLoaderData<typeof loader>();
  const t = useText(planText);
  return (
    <main className="page" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
        <div className="row">
          <Link to="/plans/crosswalk" className="button">
            {t.crosswalk}
          </Link>
          {mayEdit ? (
            <Link to="/plans/new" className="button button-primary">
              {t.newDraft}
            </Link>
          ) : null}
        </div>
      </div>
      <p className="soft">{t.intro}</p>
      {discarded === null ? null : (
        <p className="notice notice-success" role="status">
          {t.discarded(discarded)}{" "}
          <Link to={`/history?subject=plan:${discarded}`}>{t.history}</Link>
        </p>
      )}
      <PlanList plans={plans} today={today} inForce={inForce} />
    </main>
  );
}
