/** Where a version or a term comes from, with how sure that is. */

import type { PlanStatus } from "~/domain/plan/plan-status";
import type { Bilingual, BilingualText } from "~/domain/value/language";
import { isUnsure, type Mark } from "~/domain/value/provenance";
import { planText } from "~/i18n/plan/plan-text";
import { useText } from "~/i18n/use-text";

export type ShownPlan = {
  id: string;
  name: Bilingual;
  inForceFrom: string | null;
  status: PlanStatus;
  note: BilingualText;
  source: string;
  mark: Mark;
};

export function PlanSource({ source, mark }: { source: string; mark: Mark }) {
  const t = useText(planText);
  return (
    <span className="small soft plan-source">
      <span className={isUnsure(mark) ? "badge badge-todo" : "badge"}>{t.mark[mark]}</span>{" "}
      <span lang="ja">{source}</span>
    </span>
  );
}
