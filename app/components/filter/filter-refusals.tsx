/** A filter that is not understood: which field, what was given, what is wrong. Nothing else is shown. */
import type { FilterRefusal } from "~/domain/filter/filter-refusal";
import { filterText } from "~/i18n/filter/filter-text";
import { useText } from "~/i18n/use-text";

export function FilterRefusals({ refusals }: { refusals: readonly FilterRefusal[] }) {
  const t = useText(filterText);
  const names: Partial<Record<string, string>> = t.field;
  return (
    <div className="notice notice-danger" role="alert">
      <h2>{t.refusedTitle}</h2>
      <ul>
        {refusals.map(({ field, value, reason }) => (
          <li key={`${field} ${reason}`}>{t.refusal(names[field] ?? field, value, reason)}</li>
        ))}
      </ul>
    </div>
  );
}
