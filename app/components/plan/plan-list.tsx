/** The versions of the action plan: drafts first, then the latest. What is not sourced says so. */
import { Link } from "@remix-run/react";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { formatDay } from "~/domain/day/format-day";
import { inLanguage } from "~/domain/value/language";
import { planText } from "~/i18n/plan/plan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { PlanSource, type ShownPlan } from "./plan-source";

type Props = {
  plans: readonly (ShownPlan & { own: number; carried: number })[];
  today: CalendarDate;
  inForce: string | null;
};

export function PlanList({ plans, today, inForce }: Props) {
  const t = useText(planText);
  const language = useLanguage();
  return (
    <ul className="plan-terms plan-list">
      {plans.map((plan) => (
        <li key={plan.id}>
          <h2>
            <Link to={`/plans/${plan.id}`}>{plan.name[language]}</Link>{" "}
            <PlanStatusBadge plan={plan} today={today} inForce={inForce} />
          </h2>
          <p className="row plan-term-facts">
            <span>
              {plan.inForceFrom === null
                ? t.notInForce
                : t.since(formatDay(plan.inForceFrom, language))}
            </span>
            <span className="soft">{t.termCount(plan.own, plan.carried)}</span>
          </p>
          <PlanSource source={plan.source} mark={plan.mark} />
          {inLanguage(plan.note, language) === "" ? null : (
            <p className="small">{inLanguage(plan.note, language)}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

type StatusProps = { plan: ShownPlan; today: CalendarDate; inForce: string | null };

export function PlanStatusBadge({ plan, today, inForce }: StatusProps) {
  const t = useText(planText);
  if (plan.status === "draft") return <span className="badge badge-todo">{t.draft}</span>;
  if (plan.id === inForce) return <span className="badge badge-held">{t.inForce}</span>;
  if (plan.inForceFrom === null) return <span className="badge badge-postponed">{t.undated}</span>;
  if (plan.inForceFrom > today) return <span className="badge badge-scheduled">{t.coming}</span>;
  return <span className="badge">{t.former}</span>;
}
