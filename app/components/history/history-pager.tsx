/** To older entries and back to the newest, with the filter kept. */
import { Link } from "@remix-run/react";
import { historyText } from "~/i18n/history/history-text";
import { useText } from "~/i18n/use-text";
import type { HistoryFilter } from "~/pages/history/history-filter.server";

export function HistoryPager({ asked, older }: { asked: HistoryFilter; older: number | null }) {
  const t = useText(historyText);
  if (asked.before === null && older === null) return null;
  return (
    <p className="row section">
      {asked.before === null ? null : (
        <Link to={address(asked, null)} className="button">
          {t.newest}
        </Link>
      )}
      {older === null ? null : (
        <Link to={address(asked, older)} className="button">
          {t.older}
        </Link>
      )}
    </p>
  );
}

function address({ area, personId, subject }: HistoryFilter, before: number | null): string {
  const params = new URLSearchParams();
  if (personId !== null) params.set("person", String(personId));
  if (area !== null) params.set("about", area);
  if (subject !== null) params.set("subject", `${subject.type}:${subject.id}`);
  if (before !== null) params.set("before", String(before));
  return `/history?${params}`;
}
