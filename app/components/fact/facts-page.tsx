/** Area facts by measure: a table for each definition, unknown areas apart. P100-P103 */
import { Form, Link } from "@remix-run/react";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import { InvestmentTabs } from "~/components/frame/investment-tabs";
import { ListTools } from "~/components/frame/list-tools";
import { useLanguage } from "~/i18n/use-text";
import type { FactsPageData, FactsPageRefusal } from "~/pages/fact/facts-page.server";
import { FactSeries } from "./fact-series";
import { useFactText } from "./use-fact-text";

export function FactsPage(props: Omit<FactsPageData, "ok" | "pageTitle">) {
  const { measures, measure, tables } = props;
  const t = useFactText();
  const language = useLanguage();
  return (
    <main className="page" id="content">
      <InvestmentTabs />
      <h1>{t.title}</h1>
      <p className="soft">{t.intro}</p>
      <Choose measures={measures} measure={measure?.measure ?? null} />
      {measure === null ? (
        <p className="notice">{t.none}</p>
      ) : (
        <>
          <h2>{measure.name[language]}</h2>
          {tables.map((table) => (
            <FactSeries key={table.key} table={table} {...props} />
          ))}
        </>
      )}
      <ListTools
        file={`/investment/facts.csv${measure === null ? "" : `?measure=${measure.measure}`}`}
        fileName={t.download}
        printName={t.print}
      />
    </main>
  );
}

export function FactsPageRefused(props: Omit<FactsPageRefusal, "ok" | "pageTitle">) {
  const t = useFactText();
  return (
    <main className="page" id="content">
      <InvestmentTabs />
      <h1>{t.title}</h1>
      <FilterRefusals refusals={props.refusals} />
      <Choose measures={props.measures} measure={null} />
      <Link to="/investment/facts" className="button">
        {t.title}
      </Link>
    </main>
  );
}

type ChooseProps = Pick<FactsPageData, "measures"> & { measure: string | null };

function Choose({ measures, measure }: ChooseProps) {
  const t = useFactText();
  const language = useLanguage();
  return (
    <Form method="get" className="row list-filter no-print">
      <select
        key={measure}
        name="measure"
        className="input"
        aria-label={t.chooseMeasure}
        defaultValue={measure ?? ""}
      >
        {measures.map((one) => (
          <option key={one.measure} value={one.measure}>
            {one.name[language]}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {t.show}
      </button>
    </Form>
  );
}
