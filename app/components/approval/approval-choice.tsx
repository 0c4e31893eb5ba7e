/** A submitted event of the list: its tick for those who may approve it, or why they do not. P2, P3 */
import type { StopOfAnother } from "~/domain/approval/approval";
import type { Hindrance } from "~/domain/approval/step-right";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { approvalListText } from "~/i18n/approval/approval-list-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { useStopNames } from "./stops-of-others";

/** The form that stands above the list. */
export const APPROVE_FORM_ID = "approve-chosen";

export type RowDecision = {
  eventId: number;
  hindrance: Hindrance | null;
  stops: StopOfAnother[];
};

type Props = {
  row: { id: number; revision: number; title: BilingualText };
  decision: RowDecision;
};

export function ApprovalChoice({ row, decision: { hindrance, stops } }: Props) {
  const t = useText(approvalListText);
  const language = useLanguage();
  const stopNames = useStopNames();
  if (hindrance === "own-submission") return <p className="small soft">{t.ownSubmission}</p>;
  if (hindrance === "occurrence-of-another")
    return <p className="small soft">{t.ofAnother(stopNames(stops))}</p>;
  return (
    <label className="check approval-choice no-print">
      <input
        type="checkbox"
        form={APPROVE_FORM_ID}
        name="event"
        value={`${row.id}:${row.revision}`}
        aria-label={t.choose(inLanguage(row.title, language))}
      />
      <span aria-hidden="true">{t.chooseShort}</span>
    </label>
  );
}
