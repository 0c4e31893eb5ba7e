/** Visits and meetings of the two Governments, the latest first. */
import { InvestmentTabs } from "~/components/frame/investment-tabs";
import { ListTools } from "~/components/frame/list-tools";
import type { VisitRecord } from "~/domain/tie/visit";
import { useTieText } from "./use-tie-text";
import { VisitItem } from "./visit-item";

export function VisitsPage({ visits }: { visits: readonly VisitRecord[] }) {
  const t = useTieText();
  return (
    <main className="page" id="content">
      <InvestmentTabs />
      <h1>{t.visits}</h1>
      <p className="soft">{t.visitsIntro}</p>
      <p className="small soft">{t.visitsTotal(visits.length)}</p>
      {visits.length === 0 ? <p className="notice">{t.noVisits}</p> : null}
      <ul className="project-parts">
        {visits.map((visit) => (
          <VisitItem key={visit.id} visit={visit} />
        ))}
      </ul>
      <ListTools file="/investment/visits.csv" fileName={t.download} printName={t.print} />
    </main>
  );
}
