/** Approves the ticked events of the list. The ticks stand in its rows; without scripts it is a plain form. */
import { Form } from "@remix-run/react";
import { useHydrated } from "~/components/frame/use-hydrated";
import { approvalListText } from "~/i18n/approval/approval-list-text";
import { useText } from "~/i18n/use-text";
import { APPROVE_FORM_ID, type RowDecision } from "./approval-choice";

type Props = {
  decisions: readonly RowDecision[];
  /** The filter of the list, to come back to. */
  back: string;
};

export function ApproveChosen({ decisions, back }: Props) {
  const t = useText(approvalListText);
  const hydrated = useHydrated();
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
      {possible > 1 ? (
        <label className="check with-scripts">
          <input
            type="checkbox"
            disabled={!hydrated}
            onChange={({ currentTarget: { form, checked } }) => tickAll(form, checked)}
          />
          <span>{t.chooseAll}</span>
        </label>
      ) : null}
      <button type="submit" className="button button-primary">
        {t.approve}
      </button>
    </Form>
  );
}

/** The ticks of the rows belong to this form, wherever they stand. */
function tickAll(form: HTMLFormElement | null, checked: boolean): void {
  for (const box of form?.elements ?? [])
    if (box instanceof HTMLInputElement && box.name === "event") box.checked = checked;
}
