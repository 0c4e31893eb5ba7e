/** Entries of the audit trail: when, who, what was done to what, and what changed. */
import { Link } from "@remix-run/react";
import { TokyoInstant } from "~/components/frame/tokyo-instant";
import { inLanguage } from "~/domain/value/language";
import { historyText } from "~/i18n/history/history-text";
import { inWords } from "~/i18n/in-words";
import { useLanguage, useText } from "~/i18n/use-text";
import type { HistoryPageData } from "~/pages/history/history-page.server";
import { ChangeList } from "./change-list";

type HistoryEntry = HistoryPageData["entries"][number];

type Props = {
  entries: readonly HistoryEntry[];
  /** May this reader open the pages of people? */
  seesPeople: boolean;
};

export function HistoryList({ entries, seesPeople }: Props) {
  const t = useText(historyText);
  if (entries.length === 0) return <p className="soft">{t.none}</p>;
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.id} id={`entry-${entry.id}`}>
          <span className="history-when">
            <TokyoInstant at={entry.at} />
          </span>
          <span className="history-who">{entry.userName ?? t.system}</span>
          <div className="history-what">
            <strong>{inWords(t.action, entry.action)}</strong>{" "}
            <Subject entry={entry} linked={seesPeople || entry.subjectType !== "user"} />
            <ChangeList changes={entry.changes} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Subject({ entry, linked }: { entry: HistoryEntry; linked: boolean }) {
  const t = useText(historyText);
  const language = useLanguage();
  const { subject, subjectType, subjectId } = entry;
  const isOwn = subjectType === "user" && subjectId === String(entry.userId);
  if (isOwn) return null;
  if (subject === null) {
    if (subjectType === "user") return null;
    const named = Object.entries(t.subject).find(([type]) => type === subjectType);
    return <span className="soft">{named?.[1](subjectId) ?? `${subjectType} ${subjectId}`}</span>;
  }
  const name = inLanguage(subject.name, language);
  return linked ? <Link to={subject.href}>{name}</Link> : <span>{name}</span>;
}
