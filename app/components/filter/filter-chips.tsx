/** Which conditions hold, each with a link that takes it away. */
import { Link, useLocation } from "@remix-run/react";
import type { FilterOptions } from "~/domain/filter/filter-options";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { filterConditions } from "~/i18n/filter/filter-conditions";
import { filterText } from "~/i18n/filter/filter-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = {
  filter: RegisterFilter;
  options: FilterOptions;
  keep: Readonly<Record<string, string>>;
};

export function FilterChips({ filter, options, keep }: Props) {
  const t = useText(filterText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const chips = filterConditions(filter, options, language);
  if (chips.length === 0) return null;
  const year = new URLSearchParams(search).get("year");
  const bare = new URLSearchParams({ ...(year ? { year } : {}), ...keep });
  return (
    <ul className="filter-chips no-print" aria-label={t.active}>
      {chips.map(({ field, label, value }) => {
        const params = new URLSearchParams(search);
        params.delete(field);
        const name = t.chip(label, value);
        return (
          <li key={field}>
            <Link to={`${pathname}?${params}`} preventScrollReset aria-label={t.remove(name)}>
              {name} <span aria-hidden="true">×</span>
            </Link>
          </li>
        );
      })}
      <li>
        <Link to={`${pathname}?${bare}`} preventScrollReset className="filter-reset">
          {t.reset}
        </Link>
      </li>
    </ul>
  );
}
