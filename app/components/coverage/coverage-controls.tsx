/** What the columns are, one tier or all, and how rows are grouped: links, so that every choice stands in the URL. */
import { Form, Link, useLocation } from "@remix-run/react";
import { COVERAGE_AXES } from "~/domain/coverage/coverage";
import { COVERAGE_GROUPS } from "~/domain/coverage/coverage-question";
import { withParams } from "~/domain/filter/address";
import { coverageText } from "~/i18n/coverage-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CoveragePage } from "~/reports/coverage/coverage-sheet";

type Choice = { name: string; to: string; isChosen: boolean };

export function CoverageControls({ page }: { page: CoveragePage }) {
  const t = useText(coverageText);
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const { table, order, filter, options } = page;
  const to = (changes: Record<string, string | null>) =>
    `${pathname}${withParams(search, { row: null, column: null, ...changes })}`;
  const tiers = new Map(
    options.tiers.flatMap(({ terms }) => terms.map(({ key, name }) => [key, name[language]])),
  );
  const tierChoices = [...tiers].map(([key, name]) => ({
    ...{ name, to: to({ tier: key }) },
    isChosen: filter.tier === key,
  }));
  return (
    <div className="coverage-controls no-print">
      <Choices
        label={t.axisLabel}
        choices={COVERAGE_AXES.map((axis) => ({
          name: t.by[axis],
          to: to({ by: axis === "priority" ? null : axis, sort: null }),
          isChosen: table.axis === axis,
        }))}
      />
      {table.axis === "tier" ? null : (
        <Choices
          label={t.tierLabel}
          choices={[
            { name: t.allTiers, to: to({ tier: null }), isChosen: filter.tier === null },
            ...tierChoices,
          ]}
        />
      )}
      <Choices
        label={t.groupLabel}
        choices={COVERAGE_GROUPS.map((group) => ({
          name: t.group[group],
          to: to({ group: group === "none" ? null : group }),
          isChosen: order.group === group,
        }))}
      />
      <ByDays page={page} />
    </div>
  );
}

function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav className="coverage-choices" aria-label={label}>
      <span className="small soft" aria-hidden="true">
        {label}
      </span>
      <ul className="switch">
        {choices.map(({ name, to, isChosen }) => (
          <li key={name}>
            <Link to={to} aria-current={isChosen ? "true" : undefined} preventScrollReset>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Any period: a plain GET form that carries everything else along. */
function ByDays({ page }: { page: CoveragePage }) {
  const t = useText(coverageText);
  const { pathname, search } = useLocation();
  const { period } = page.filter;
  const kept = [...new URLSearchParams(search)].filter(
    ([name, value]) => !["year", "from", "to"].includes(name) && value !== "",
  );
  return (
    <details className="coverage-days">
      <summary className="button">{t.days}</summary>
      <Form method="get" action={pathname} className="row" key={period?.from}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          {t.from}{" "}
          <input
            name="from"
            type="date"
            className="input input-day"
            required
            defaultValue={period?.from}
          />
        </label>
        <label>
          {t.to}{" "}
          <input
            name="to"
            type="date"
            className="input input-day"
            required
            defaultValue={period?.to}
          />
        </label>
        <button type="submit" className="button">
          {t.apply}
        </button>
      </Form>
    </details>
  );
}
