/** Approves the ticked events of the list. The ticks stand in its rows; without scripts it is a plain form. */
import { Form } from "@remix-run/react";
import { approvalListText } from "~/i18n/approval-list-text";
import { useText } from "~/i18n/use-text";
import { APPROVE_FORM_ID, type RowDecision } from "./approval-choice";

type Props = {
  decisions: readonly RowDecision[];
  /** The filter of the list, to come back to. */
  back: string;
};

export function ApproveChosen({ decisions, back }: Props) {
  const t = useText(approvalListText);
  const possible = decisions.filter(({ hindrance }) => hindrance === null).length;
  if (possible === 0) return null;
  return (
    <Form
      method="post"
      action="/events/approve"
      id={APPROVE_FORM_ID}
      className="notice row approve-chosen no-print"
    >
      <input type="hidden" name="back" value={back} />
      <span>{t.hint(possible)}</span>
      <button type="submit" className="button button-primary">
        {t.approve}
      </button>
    </Form>
  );
}
