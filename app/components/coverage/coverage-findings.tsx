/** What to know before reading the matrix, in words: who waits, who has nothing ahead, what is short of its target. P33, P34 */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { daysSince } from "~/domain/counting/last-contact";
import { formatRoughDay } from "~/domain/day/format-day";
import { withParams } from "~/domain/filter/address";
import { coverageText } from "~/i18n/coverage-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CoverageFindings as Findings } from "~/reports/coverage/coverage-sheet";
import type { CoverageTable } from "~/reports/coverage/coverage-table";

type Props = { findings: Findings; table: CoverageTable };
type Named = { key: string; content: ReactNode };

export function CoverageFindings({ findings, table }: Props) {
  const t = useText(coverageText);
  const language = useLanguage();
  const { overdue, never, quiet, short, quarter } = findings;
  const period = formatRoughDay({ precision: "quarter", ...quarter }, language);
  const stateLink = (state: string, name: string) => <Link to={`/states/${state}`}>{name}</Link>;
  const planned = { ...quarter, year: null };
  return (
    <section className="coverage-findings" aria-label={t.findings}>
      <Finding
        title={
          overdue.length === 0
            ? t.overdueNone(findings.states - never.length)
            : t.overdue(overdue.length, findings.states)
        }
        names={overdue.map(({ state, label, last }) => ({
          key: state,
          content: (
            <>
              {stateLink(state, label[language])}{" "}
              <span className="soft small">
                {t.daysAgo(daysSince(last, table.today), last.rough)}
              </span>
            </>
          ),
        }))}
      />
      {never.length === 0 ? null : (
        <Finding
          title={t.neverList(never.length, findings.states)}
          names={never.map(({ state, label }) => ({
            key: state,
            content: stateLink(state, label[language]),
          }))}
        />
      )}
      <Finding
        title={
          quiet.length === 0
            ? t.quietNone(period)
            : t.quiet(period, quiet.length, findings.missions)
        }
        names={quiet.map(({ slug, label }) => ({
          key: slug,
          content: (
            <Link to={`/events${withParams(table.filterQuery, { ...planned, organiser: slug })}`}>
              {label[language]}
            </Link>
          ),
        }))}
      />
      <Finding
        title={
          findings.targets === 0
            ? t.noTargets
            : short.length === 0
              ? t.noneShort(findings.targets, findings.expected.length)
              : t.short(short.length, findings.targets)
        }
        names={short.map(({ key, label, held, planned, target }) => ({
          key,
          content: (
            <>
              <Link to={`/events${withParams(table.filterQuery, { [table.axis]: key })}`}>
                {label[language]}
              </Link>
              {t.ofTarget(held, planned, target)}
            </>
          ),
        }))}
        more={findings.targets === 0 ? <Link to="/targets">{t.setTargets}</Link> : null}
      />
    </section>
  );
}

/** More names than this are folded. */
const SHOWN = 8;

type FindingProps = { title: string; names: readonly Named[]; more?: ReactNode };

function Finding({ title, names, more = null }: FindingProps) {
  const t = useText(coverageText);
  const [first, rest] = [names.slice(0, SHOWN), names.slice(SHOWN)];
  return (
    <div className="coverage-finding">
      <h2>{title}</h2>
      <Names names={first} />
      {more}
      {rest.length === 0 ? null : (
        <details>
          <summary>{t.showAll(rest.length)}</summary>
          <Names names={rest} />
        </details>
      )}
    </div>
  );
}

function Names({ names }: { names: readonly Named[] }) {
  if (names.length === 0) return null;
  return (
    <ul>
      {names.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </ul>
  );
}
