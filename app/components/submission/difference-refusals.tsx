/** Two reports that cannot be compared: which of them, what was given, what is wrong. */
import type { DifferenceRefusal } from "~/domain/submission/difference-question";
import { differenceText } from "~/i18n/submission/difference-text";
import { useText } from "~/i18n/use-text";

export function DifferenceRefusals({ refusals }: { refusals: readonly DifferenceRefusal[] }) {
  const t = useText(differenceText);
  const names: Partial<Record<string, string>> = t.field;
  return (
    <div className="notice notice-danger" role="alert">
      <h2>{t.refused}</h2>
      <ul>
        {refusals.map(({ field, value, reason }) => (
          <li key={`${field} ${reason}`}>
            {t.refusal(names[field] ?? field, value, t.why[reason])}
          </li>
        ))}
      </ul>
    </div>
  );
}
