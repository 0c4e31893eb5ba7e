/** The secretariat decides on many events of a list in one go, and takes it back. N13 */
import { Form, Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { FilterBar } from "~/components/filter/filter-bar";
import { formatPeriod } from "~/domain/day/format-day";
import { wholePeriod } from "~/domain/event/event-period";
import { inLanguage } from "~/domain/value/language";
import { countingPageText } from "~/i18n/counting/counting-page-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CountingPageData } from "~/pages/counting/counting-page.server";
import { CountedBadge } from "./counted-badge";
import { CountingSelect } from "./counting-select";

/** `at`: names what was decided together, for the way back. */
export type CountingAnswer = {
  problem: string | null;
  decided: { count: number; at: number } | null;
  undone: number | null;
};

type Props = CountingPageData & { answer: CountingAnswer | null };

export function CountingPage({ answer, ...page }: Props) {
  const t = useText(countingPageText);
  return (
    <main id="content">
      <FilterBar filter={page.filter} options={page.options} myMission={null} />
      <div className="page">
        <div className="page-head">
          <div>
            <h1>{t.title}</h1>
            <p className="soft">{t.shown(page.rows.length, page.all)}</p>
          </div>
          <p className="row">
            <Link to={`/events?${page.filterQuery}`}>{t.toList}</Link>
            <Link to="/counting/criteria">{t.toCriteria}</Link>
          </p>
        </div>
        <Told answer={answer} query={page.filterQuery} />
        {page.rows.length === 0 ? <p className="notice">{t.none}</p> : null}
        {page.rows.length === 0 ? null : <DecideForm {...page} problem={answer?.problem ?? null} />}
      </div>
    </main>
  );
}

function Told({ answer, query }: { answer: CountingAnswer | null; query: string }) {
  const t = useText(countingPageText);
  if (answer?.undone != null)
    return (
      <p className="notice" role="status">
        {t.undone(answer.undone)}
      </p>
    );
  if (answer?.decided == null) return null;
  const { count, at } = answer.decided;
  return (
    <Form method="post" action={`/counting?${query}`} className="notice row" role="status">
      <span>{t.decided(count)}</span>
      <input type="hidden" name="at" value={at} />
      <button type="submit" name="do" value="undo" className="button">
        {t.undo}
      </button>
    </Form>
  );
}

function DecideForm({
  rows,
  all,
  most,
  choices,
  filterQuery,
  problem,
}: CountingPageData & { problem: string | null }) {
  const t = useText(countingPageText);
  return (
    <Form method="post" action={`/counting?${filterQuery}`}>
      <CountingSelect options={choices} chosen="yes" problem={problem} />
      <fieldset className="field">
        <legend>{t.which}</legend>
        <p className="hint">{t.tickedHint}</p>
        <label className="check">
          <input type="radio" name="which" value="ticked" defaultChecked />
          <span>{t.ticked}</span>
        </label>
        <label className="check">
          <input type="radio" name="which" value="all" disabled={all > most} />
          <span>{t.all(all)}</span>
        </label>
        {all > most ? <p className="hint">{t.most(most)}</p> : null}
      </fieldset>
      <div className="form-actions">
        <button type="submit" name="do" value="decide" className="button button-primary">
          {t.decide}
        </button>
      </div>
      <ul className="counting-rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </Form>
  );
}

function Row({ row }: { row: CountingPageData["rows"][number] }) {
  const t = useText(countingPageText);
  const language = useLanguage();
  const title = inLanguage(row.title, language);
  const period = wholePeriod(row.occurrences);
  return (
    <li>
      <label className="counting-tick">
        <input
          type="checkbox"
          name="event"
          value={row.id}
          aria-label={t.tick(title)}
          defaultChecked={row.counted === "pending"}
        />
      </label>
      <Link className="counting-event" to={`/events/${row.id}`}>
        {title}
      </Link>
      <span className="counting-facts">
        <span className="small soft">
          {period ? formatPeriod(period.first, period.last, language) : null}
        </span>
        <span className="badges">
          <CountedBadge counted={row.counted} /> {row.fictional ? <FictionalBadge /> : null}
        </span>
      </span>
    </li>
  );
}
