/** Which conditions hold, each with a link that takes it away. */
import { Link, useLocation } from "@remix-run/react";
import type { FilterOptions, TermGroup } from "~/domain/filter/filter-options";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Language } from "~/domain/value/language";
import { filterText } from "~/i18n/filter-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = {
  filter: RegisterFilter;
  options: FilterOptions;
  keep: Readonly<Record<string, string>>;
};

type Chip = { field: string; label: string; value: string };

export function FilterChips({ filter, options, keep }: Props) {
  const t = useText(filterText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const chips = chipsOf(filter, options, t, language);
  if (chips.length === 0) return null;
  const year = new URLSearchParams(search).get("year");
  const bare = new URLSearchParams({ ...(year ? { year } : {}), ...keep });
  return (
    <ul className="filter-chips" aria-label={t.active}>
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

type FilterWords = (typeof filterText)["ja"];

function chipsOf(
  filter: RegisterFilter,
  options: FilterOptions,
  t: FilterWords,
  language: Language,
): Chip[] {
  const named = (keys: readonly { key: string; name: Record<Language, string> }[], key: string) =>
    keys.find((option) => option.key === key)?.name[language] ?? key;
  const term = (groups: readonly TermGroup[], key: string) => {
    const none = groups.flatMap((group) => group.none).find((option) => option.key === key);
    return none
      ? t.none[none.type]
      : named(
          groups.flatMap((group) => group.terms),
          key,
        );
  };
  const { form, kind, outcome, approval, organiser, priority, tier, state } = filter;
  const { counted, q, fictional, restated } = filter;
  const placeless = new Map(Object.entries(t.placeless));
  const chips: (Chip | null)[] = [
    form && { field: "form", label: t.form, value: t.forms[form] },
    kind ? { field: "kind", label: t.kind, value: named(options.kinds, kind) } : null,
    outcome && { field: "outcome", label: t.outcome, value: t.outcomes[outcome] },
    approval && { field: "approval", label: t.approval, value: t.approvals[approval] },
    organiser
      ? { field: "organiser", label: t.organiser, value: named(options.organisers, organiser) }
      : null,
    priority
      ? { field: "priority", label: t.priority, value: term(options.priorities, priority) }
      : null,
    tier ? { field: "tier", label: t.tier, value: term(options.tiers, tier) } : null,
    restated && {
      field: "restated",
      label: t.restated,
      value: named(options.plans, restated.plan),
    },
    state
      ? {
          field: "state",
          label: t.state,
          value:
            placeless.get(state) ?? named([...options.states, ...options.jurisdictions], state),
        }
      : null,
    counted && { field: "counted", label: t.field.counted, value: t.counted[counted] },
    q ? { field: "q", label: t.search, value: q } : null,
    fictional ? null : { field: "fictional", label: t.fictional, value: t.withoutFictional },
  ];
  return chips.filter((chip) => chip !== null);
}
