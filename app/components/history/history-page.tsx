/** The audit trail, newest first, with its filter and the way to older entries. */
import { historyText } from "~/i18n/history/history-text";
import { useText } from "~/i18n/use-text";
import type { HistoryPageData } from "~/pages/history/history-page.server";
import { HistoryFilterForm } from "./history-filter-form";
import { HistoryList } from "./history-list";
import { HistoryPager } from "./history-pager";

export function HistoryPage(page: HistoryPageData) {
  const { asked, entries, total, older, seesPeople } = page;
  const t = useText(historyText);
  return (
    <main className="page" id="content">
      <div className="page-head">
        <h1>{t.title}</h1>
      </div>
      <p className="soft">{t.intro}</p>
      <HistoryFilterForm
        asked={asked}
        subjectName={page.subjectName}
        people={page.people}
        peopleTotal={page.peopleTotal}
        seesPeople={seesPeople}
      />
      <p className="small soft">{t.shown(entries.length, total)}</p>
      <HistoryList entries={entries} seesPeople={seesPeople} />
      <HistoryPager asked={asked} older={older} />
    </main>
  );
}
