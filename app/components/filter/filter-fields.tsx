/** The choices of the filter bar: the first few in sight, the rest one click away. */
import { type ReactNode, useEffect, useRef } from "react";
import { COUNTED } from "~/domain/counting/counted";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { countedAskedText } from "~/domain/filter/counted-asked";
import type { FilterOptions, NamedKey, TermGroup } from "~/domain/filter/filter-options";
import { areasText } from "~/domain/filter/filter-place";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { countedText } from "~/i18n/counting/counted-text";
import { filterText } from "~/i18n/filter/filter-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { FilterTown } from "./filter-town";

type Props = { filter: RegisterFilter; options: FilterOptions; first?: ReactNode };

export function FilterFields({ filter, options, first }: Props) {
  const t = useText(filterText);
  const missions = options.organisers.filter(({ type }) => type === "mission");
  const agencies = options.organisers.filter(({ type }) => type === "agency");
  const { form, organiser, priority, kind, outcome, approval, tier } = filter;
  const { restated, state, place } = filter;
  const rare = [kind, outcome, approval, tier, restated, state, place];
  const hidden =
    !filter.fictional || filter.counted.length > 0 || rare.some((value) => value !== null);
  const folded = hidden || [form, organiser, priority].some((value) => value !== null);
  return (
    <>
      {first}
      {place?.type === "areas" ? (
        <input type="hidden" name="place" value={areasText(place.areas)} />
      ) : null}
      <details className="filter-fold">
        <summary className="button">
          {t.label}
          {folded ? <span className="filter-dot" aria-hidden="true" /> : null}
        </summary>
        <div className="filter-fold-fields">
          <FilterSelect name="form" label={t.form} value={filter.form} short>
            {EVENT_FORMS.map((form) => (
              <option key={form} value={form}>
                {t.forms[form]}
              </option>
            ))}
          </FilterSelect>
          <FilterSelect name="organiser" label={t.organiser} value={filter.organiser} short>
            <optgroup label={t.missions}>
              <KeyOptions keys={missions} />
            </optgroup>
            <optgroup label={t.agencies}>
              <KeyOptions keys={agencies} />
            </optgroup>
          </FilterSelect>
          <FilterSelect name="priority" label={t.priority} value={filter.priority} short>
            <TermOptions groups={options.priorities} />
          </FilterSelect>
          <details className="filter-more">
            <summary className="button">
              {t.more}
              {hidden ? <span className="filter-dot" aria-hidden="true" /> : null}
            </summary>
            <RareFields filter={filter} options={options} />
          </details>
        </div>
      </details>
    </>
  );
}

function RareFields({ filter, options }: Omit<Props, "first">) {
  const t = useText(filterText);
  const own = useText(countedText);
  const kindsOf = EVENT_FORMS.filter((form) => filter.form === null || filter.form === form);
  return (
    <div className="filter-more-fields">
      <FilterSelect name="kind" label={t.kind} value={filter.kind}>
        {kindsOf.map((form) => (
          <optgroup key={form} label={t.forms[form]}>
            <KeyOptions keys={options.kinds.filter((kind) => kind.form === form)} />
          </optgroup>
        ))}
      </FilterSelect>
      <FilterSelect name="outcome" label={t.outcome} value={filter.outcome}>
        {OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {t.outcomes[outcome]}
          </option>
        ))}
      </FilterSelect>
      <FilterSelect name="approval" label={t.approval} value={filter.approval}>
        {Object.entries(t.approvals).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </FilterSelect>
      <FilterSelect name="counted" label={own.label} value={countedAskedText(filter.counted)}>
        <option value="yes,pending">{own.inTotals}</option>
        {COUNTED.map((one) => (
          <option key={one} value={one}>
            {own.state[one]}
          </option>
        ))}
      </FilterSelect>
      <FilterSelect name="tier" label={t.tier} value={filter.tier}>
        <TermOptions groups={options.tiers} />
      </FilterSelect>
      <FilterSelect
        name="restated"
        label={t.restated}
        value={filter.restated?.plan ?? null}
        all={t.asTagged}
      >
        <KeyOptions keys={options.plans} />
      </FilterSelect>
      <FilterSelect name="state" label={t.state} value={filter.state}>
        <optgroup label={t.jurisdictions}>
          <KeyOptions keys={options.jurisdictions} />
        </optgroup>
        <optgroup label={t.state}>
          <KeyOptions keys={options.states} />
        </optgroup>
        {Object.entries(t.placeless).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </FilterSelect>
      {/* Areas come from the map, and stay until their chip takes them away. */}
      {filter.place?.type === "areas" ? null : (
        <FilterTown town={filter.place} states={options.states} />
      )}
      <FilterSelect
        name="fictional"
        label={t.fictional}
        value={filter.fictional ? null : "exclude"}
        all={t.withFictional}
      >
        <option value="exclude">{t.withoutFictional}</option>
      </FilterSelect>
    </div>
  );
}

function KeyOptions({ keys }: { keys: readonly NamedKey[] }) {
  const language = useLanguage();
  return (
    <>
      {keys.map(({ key, name }) => (
        <option key={key} value={key}>
          {name[language]}
        </option>
      ))}
    </>
  );
}

type SelectProps = {
  name: string;
  label: string;
  value: string | null;
  all?: string;
  /** Its label alone stands in the box as long as nothing is chosen. */
  short?: boolean;
  children: ReactNode;
};

export function FilterSelect({ name, label, value, all, short = false, children }: SelectProps) {
  const t = useText(filterText);
  const select = useRef<HTMLSelectElement>(null);
  // Chosen elsewhere, or by the way back.
  useEffect(() => {
    if (select.current) select.current.value = value ?? "";
  }, [value]);
  const isLabelled = short && value === null;
  return (
    <label className={value === null ? "filter-select" : "filter-select filter-chosen"}>
      <span className={isLabelled ? "visually-hidden" : undefined}>{label}</span>
      <select ref={select} name={name} defaultValue={value ?? ""}>
        <option value="">{isLabelled ? label : (all ?? t.all)}</option>
        {children}
      </select>
    </label>
  );
}

/** Browsers trim every other space before the text of an option. */
const LEAF_INDENT = "\u3000";

function TermOptions({ groups }: { groups: readonly TermGroup[] }) {
  const t = useText(filterText);
  const language = useLanguage();
  return (
    <>
      {groups.map(({ plan, name, terms, none }) => (
        <optgroup key={plan} label={name === null ? t.none["before-plan"] : name[language]}>
          {terms.map((term) => (
            <option key={term.key} value={term.key}>
              {`${term.head === null ? "" : LEAF_INDENT}${term.name[language]}`}
            </option>
          ))}
          {none.map(({ key, type }) => (
            <option key={key} value={key}>
              {t.none[type]}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
