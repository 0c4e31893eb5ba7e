/** All versions of the action plan, and what has just been discarded. */
import { Link } from "@remix-run/react";
import { planText } from "~/i18n/plan/plan-text";
import { useText } from "~/i18n/use-text";
import type { PlansPageData } from "~/pages/plan/plans-page.server";
import { PlanList } from "./plan-list";

export function PlansPage({ plans, today, inForce, mayEdit, discarded }: PlansPageData) {
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
