/** Takes the ticked events of the inbox to where they are named and approved. Without scripts it is a plain form. */
import { Form } from "@remix-run/react";
import { useHydrated } from "~/components/frame/use-hydrated";
import { approvalListText } from "~/i18n/approval/approval-list-text";
import { useText } from "~/i18n/use-text";
import { APPROVE_FORM_ID } from "./approval-choice";

/** `shown`: how many can be ticked, all of them on this page. */
export function ApproveChosen({ shown }: { shown: number }) {
  const t = useText(approvalListText);
  const hydrated = useHydrated();
  return (
    <Form
      method="post"
      action="/events/approve"
      id={APPROVE_FORM_ID}
      className="notice row approve-chosen no-print"
    >
      {shown > 1 ? (
        <label className="check with-scripts">
          <input
            type="checkbox"
            disabled={!hydrated}
            onChange={({ currentTarget: { form, checked } }) => tickAll(form, checked)}
          />
          <span>{t.chooseAll(shown)}</span>
        </label>
      ) : null}
      <button type="submit" className="button">
        {t.toConfirm}
      </button>
    </Form>
  );
}

/** The ticks of the rows belong to this form, wherever they stand. */
function tickAll(form: HTMLFormElement | null, checked: boolean): void {
  for (const box of form?.elements ?? [])
    if (box instanceof HTMLInputElement && box.name === "event") box.checked = checked;
}
