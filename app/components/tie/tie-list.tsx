/** The list of sister ties: both sides, year, status and source. */
import { Form, Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { SourceNote } from "~/components/fact/source-note";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import { InvestmentTabs } from "~/components/frame/investment-tabs";
import { ListTools } from "~/components/frame/list-tools";
import { useLanguage } from "~/i18n/use-text";
import type { TieListData, TieListRefusal } from "~/pages/tie/tie-list.server";
import { americanSide, japaneseSide } from "./tie-sides";
import { useTieText } from "./use-tie-text";

type Props = Omit<TieListData, "ok" | "pageTitle">;

export function TieList({ ties, total, states, state, next, isFirst }: Props) {
  const t = useTieText();
  const language = useLanguage();
  const query = state === null ? "" : `state=${state}`;
  return (
    <main className="page" id="content">
      <InvestmentTabs />
      <h1>{t.title}</h1>
      <p className="soft">{t.intro}</p>
      <Find states={states} state={state} />
      <p className="small soft" role="status">
        {t.total(ties.length, total)}
      </p>
      {ties.length === 0 ? (
        <p className="notice">{t.none}</p>
      ) : (
        <div className="table-scroll">
          <table className="table table-cards">
            <thead>
              <tr>
                {[t.americanSide, t.japaneseSide, t.level, t.year, t.status, t.source].map(
                  (head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {ties.map((tie) => (
                <tr key={tie.id}>
                  <th scope="row">
                    {americanSide(tie, states, language)}{" "}
                    {tie.fictional ? <FictionalBadge /> : null}
                  </th>
                  <td data-label={t.japaneseSide}>{japaneseSide(tie, language)}</td>
                  <td data-label={t.level}>{t.levelName[tie.level]}</td>
                  <td data-label={t.year}>{tie.year ?? "—"}</td>
                  <td data-label={t.status}>{t.statusName[tie.status]}</td>
                  <td data-label={t.source}>
                    <SourceNote {...tie} isBare />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ListTools
        file={`/investment/ties.csv${query && `?${query}`}`}
        fileName={t.download}
        printName={t.print}
      >
        {isFirst ? null : (
          <Link to={`/investment/ties${query && `?${query}`}`} className="button">
            {t.first}
          </Link>
        )}
        {next === null ? null : (
          <Link
            to={`/investment/ties?${query}${query && "&"}after=${next}`}
            className="button"
            rel="next"
          >
            {t.next}
          </Link>
        )}
      </ListTools>
    </main>
  );
}

export function TieListRefused(props: Omit<TieListRefusal, "ok" | "pageTitle">) {
  const t = useTieText();
  return (
    <main className="page" id="content">
      <InvestmentTabs />
      <h1>{t.title}</h1>
      <FilterRefusals refusals={props.refusals} />
      <Find states={props.states} state={props.state} />
      <Link to="/investment/ties" className="button">
        {t.clear}
      </Link>
    </main>
  );
}

function Find({ states, state }: Pick<Props, "states" | "state">) {
  const t = useTieText();
  const language = useLanguage();
  return (
    <Form method="get" className="row list-filter no-print">
      <select
        key={state}
        name="state"
        className="input"
        aria-label={t.state}
        defaultValue={state ?? ""}
      >
        <option value="">{t.allStates}</option>
        {states.map(({ code, name }) => (
          <option key={code} value={code}>
            {name[language]}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {t.find}
      </button>
    </Form>
  );
}
