/** The terms of one axis of a version, heads before their leaves, each with its wordings, links and events. */
import { Link } from "@remix-run/react";
import { filterToParams, NO_FILTER } from "~/domain/filter/register-filter";
import type { TermAxis } from "~/domain/plan/plan-draft";
import type { Bilingual } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { planText } from "~/i18n/plan/plan-text";
import { namedTokyoTime } from "~/i18n/tokyo-time";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PlanPageData } from "~/pages/plan/plan-page.server";
import { PlanSource, type ShownPlan } from "./plan-source";

type NamedLink = { plan: string; key: string; short: Bilingual; reason: string };
type ShownTerm = PlanPageData["terms"][number];

type Props = { axis: TermAxis; plan: ShownPlan; terms: readonly ShownTerm[]; mayEdit: boolean };

export function PlanTerms({ axis, plan, terms, mayEdit }: Props) {
  const t = useText(planText);
  if (terms.length === 0) return null;
  const tops = terms.filter(({ parent }) => parent === null);
  const title = `terms-${axis}`;
  return (
    <section className="section" aria-labelledby={title}>
      <div className="section-head">
        <h2 id={title}>{t.axis[axis]}</h2>
        {axis === "trait" && plan.status === "published" ? (
          <span className="small soft">{t.notCounted}</span>
        ) : null}
      </div>
      <ol className="plan-terms">
        {tops.map((term) => (
          <li key={term.key}>
            <PlanTerm term={term} plan={plan} mayEdit={mayEdit} />
            {term.isHead ? (
              <ol className="plan-terms">
                {terms
                  .filter(({ parent }) => parent === term.key)
                  .map((leaf) => (
                    <li key={leaf.key}>
                      <PlanTerm term={leaf} plan={plan} mayEdit={mayEdit} />
                    </li>
                  ))}
              </ol>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

type TermProps = { term: ShownTerm; plan: ShownPlan; mayEdit: boolean };

function PlanTerm({ term, plan, mayEdit }: TermProps) {
  const t = useText(planText);
  const language = useLanguage();
  const other = language === "ja" ? "en" : "ja";
  const isOwn = term.carriedBy === null;
  return (
    <div className="plan-term">
      <p className="plan-term-heading">
        <span className="plan-term-code">{term.code}</span> {term.heading[language]}
        {isOwn ? null : <span className="badge">{t.carried(term.plan)}</span>}
      </p>
      <p className="small soft" lang={other}>
        {term.heading[other]}
      </p>
      {term.body[language] === null ? null : (
        <p className="small plan-term-body">{term.body[language]}</p>
      )}
      {term.fields.length === 0 ? null : (
        <p className="small soft">
          {t.fields(term.fields.map((field) => field[language]).join(t.fieldSeparator))}
        </p>
      )}
      <p className="small row plan-term-facts">
        <span>{term.short[language]}</span>
        {plan.status === "published" && !term.isHead ? <TermCounts term={term} /> : null}
        {mayEdit && isOwn && plan.status === "published" ? (
          <Link
            to={`/plans/${plan.id}/terms/${encodeURIComponent(term.code)}`}
            aria-label={t.rewordOf(term.short[language])}
          >
            {t.reword}
          </Link>
        ) : null}
      </p>
      <PlanSource {...(term.carriedBy ?? { source: term.source, mark: term.mark })} />
      <TermLinks links={term.links} />
      <FormerWordings former={term.former} />
    </div>
  );
}

/** The figures of the totals, each with the list behind it. N10 */
function TermCounts({ term: { key, axis, count } }: { term: ShownTerm }) {
  const t = useText(planText);
  if (count === null || axis === "trait") return null;
  const list = (figure: "held" | "planned") =>
    `/events?${filterToParams({ ...NO_FILTER, [axis]: key, figure })}`;
  return (
    <span className="row">
      <Link to={list("held")}>{t.held(groupDigits(count.events))}</Link>
      <Link to={list("planned")}>{t.planned(groupDigits(count.planned))}</Link>
    </span>
  );
}

function TermLinks({ links: { to, from } }: Pick<ShownTerm, "links">) {
  const t = useText(planText);
  const language = useLanguage();
  if (to.length + from.length === 0) return null;
  const line = (link: NamedLink, words: string) => (
    <li key={link.key}>
      <Link to={`/plans/${link.plan}`}>{words}</Link>
      <span className="soft"> {t.reason(link.reason)}</span>
    </li>
  );
  return (
    <div className="small plan-term-links">
      <p>{t.links}</p>
      <ul className="plan-lines">
        {to.map((link) => line(link, t.linkTo(link.plan, link.short[language])))}
        {from.map((link) => line(link, t.linkFrom(link.plan, link.short[language])))}
      </ul>
    </div>
  );
}

function FormerWordings({ former }: Pick<ShownTerm, "former">) {
  const t = useText(planText);
  const language = useLanguage();
  if (former.length === 0) return null;
  return (
    <details className="small">
      <summary>{t.formerWordings(former.length)}</summary>
      <ul className="plan-lines">
        {former.map(({ id, heading, short, reason, replacedAt }) => (
          <li key={id}>
            <del>
              <span lang="ja">
                {heading.ja}（{short.ja}）
              </span>{" "}
              / <span lang="en">{`${heading.en} (${short.en})`}</span>
            </del>
            <br />
            <span className="soft">{t.replaced(namedTokyoTime(replacedAt, language), reason)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
