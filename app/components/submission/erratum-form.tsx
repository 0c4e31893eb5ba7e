/** What is to become of the figures of one row, or of all that nobody has decided on: without scripts as well. P171 */
import { Form } from "@remix-run/react";
import { ERRATUM_DECISIONS } from "~/domain/submission/erratum";
import { PARAGRAPH } from "~/domain/value/limits";
import { errataText } from "~/i18n/submission/errata-text";
import { useText } from "~/i18n/use-text";

type Props = { row: { axis: string; key: string; label: string } | null; note?: string };

export function ErratumForm({ row, note }: Props) {
  const t = useText(errataText);
  const boxes = (
    <Form method="post" className="erratum-form">
      {row === null ? null : (
        <>
          <input type="hidden" name="axis" value={row.axis} />
          <input type="hidden" name="key" value={row.key} />
        </>
      )}
      <label className="field">
        <span>{t.decision}</span>
        <select name="decision" defaultValue="" required>
          <option value="">{t.choose}</option>
          {ERRATUM_DECISIONS.map((decision) => (
            <option key={decision} value={decision}>
              {t.decisions[decision]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t.note}</span>
        <textarea name="note" rows={2} maxLength={PARAGRAPH} defaultValue={note} />
      </label>
      <button type="submit" className="button">
        {row === null ? t.decideAll : t.decide}
      </button>
    </Form>
  );
  return (
    <details className="no-print">
      <summary aria-label={row === null ? undefined : t.decideThis(row.label)}>
        {row === null ? t.allTitle : t.decide}
      </summary>
      {boxes}
    </details>
  );
}
