/** One visit or meeting: when, where, who by office, and about what. Offices stand as the document names them. */
import { SourceNote } from "~/components/fact/source-note";
import { formatPartialDay } from "~/domain/day/partial-day";
import type { VisitRecord } from "~/domain/tie/visit";
import { languageOf } from "~/domain/value/language";
import { frameText } from "~/i18n/frame-text";
import { tieText } from "~/i18n/tie-text";
import { useLanguage, useText } from "~/i18n/use-text";

export function VisitItem({ visit }: { visit: VisitRecord }) {
  const t = useText(tieText);
  const { colon } = useText(frameText);
  const language = useLanguage();
  const { firstDay, lastDay, localTime, minutes, note, kind } = visit;
  const place = language === "ja" ? visit.placeJa : visit.placeEn;
  const first = formatPartialDay(firstDay, language);
  const sides = [
    [t.japan, visit.japanSide],
    [t.us, visit.usSide],
    [t.others, visit.otherSide],
  ] as const;
  return (
    <li>
      <p>
        <span className="soft">
          {lastDay === null ? t.from(first) : first}
          {lastDay !== null && lastDay !== firstDay
            ? `〜${formatPartialDay(lastDay, language)}`
            : ""}
        </span>
        {"　"}
        <span className="badge">{t.kindName[kind]}</span>
        {"　"}
        {place ?? (visit.country === null ? t.noPlace : "")}
        {localTime === null ? "" : `　${t.at(localTime, minutes)}`}
      </p>
      <p>{language === "ja" ? visit.purposeJa : visit.purposeEn}</p>
      <p className="small">
        {sides.map(([name, office]) =>
          office === null ? null : (
            <span key={name} className="visit-side">
              {name}
              {colon}
              <span lang={languageOf(office)}>{office}</span>
            </span>
          ),
        )}
      </p>
      {note === null ? null : (
        <p className="small soft" lang={languageOf(note)}>
          {note}
        </p>
      )}
      <p>
        <SourceNote {...visit} />
      </p>
    </li>
  );
}
