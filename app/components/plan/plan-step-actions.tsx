/** The button that a drafted version is discarded or published with, on the revision that is shown, and the way back. P25 */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { planDraftText } from "~/i18n/plan/plan-draft-text";
import { useText } from "~/i18n/use-text";

type Props = { plan: { id: string; revision: number }; children: ReactNode };

export function PlanStepActions({ plan, children }: Props) {
  const t = useText(planDraftText);
  return (
    <div className="form-actions">
      <input type="hidden" name="revision" value={plan.revision} />
      {children}
      <Link to={`/plans/${plan.id}/edit`} className="button">
        {t.cancel}
      </Link>
    </div>
  );
}
