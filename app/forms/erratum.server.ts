/** The form of a decision on figures of a frozen report. P171 */
import { ERRATUM_DECISIONS, type ErratumDecision } from "~/domain/submission/erratum";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { freeText, oneOf, textOf } from "./boxes/field-texts.server";

export type ReadErratum = {
  /** Null: all that nobody has decided on. */
  row: { axis: string; key: string } | null;
  decision: ErratumDecision;
  note: string | null;
};
export type ErratumErrors = { decision?: "required"; note?: "too-long" | "unreadable" };

export function readErratum(
  form: FormData,
): { ok: true; value: ReadErratum } | { ok: false; errors: ErratumErrors } {
  const [axis, key] = [textOf(form, "axis"), textOf(form, "key")];
  const decision = oneOf(ERRATUM_DECISIONS, textOf(form, "decision"));
  const note = freeText(textOf(form, "note"), PARAGRAPH);
  if (decision === null || !note.ok)
    return {
      ok: false,
      errors: {
        ...(decision === null ? { decision: "required" } : {}),
        ...(note.ok ? {} : { note: note.reason }),
      },
    };
  const row = axis === "" ? null : { axis: axis.slice(0, LINE), key: key.slice(0, LINE) };
  return { ok: true, value: { row, decision, note: note.value } };
}
