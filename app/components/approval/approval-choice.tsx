/** The tick of a submitted event in the inbox, for whoever may approve it. */
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { approvalListText } from "~/i18n/approval/approval-list-text";
import { useLanguage, useText } from "~/i18n/use-text";

/** The form that stands under the heap. */
export const APPROVE_FORM_ID = "approve-chosen";

type Props = { item: { eventId: number; revision: number; title: BilingualText } };

export function ApprovalChoice({ item: { eventId, revision, title } }: Props) {
  const t = useText(approvalListText);
  const language = useLanguage();
  return (
    <label className="check approval-choice no-print">
      <input
        type="checkbox"
        form={APPROVE_FORM_ID}
        name="event"
        value={`${eventId}:${revision}`}
        aria-label={t.choose(inLanguage(title, language))}
      />
      <span aria-hidden="true">{t.chooseShort}</span>
    </label>
  );
}
