/** Where something is said: title in its own language, the lines of it, its address; what is unconfirmed says so. */
import { languageOf } from "~/domain/value/language";
import { isUnsure, type Mark } from "~/domain/value/provenance";
import { factText } from "~/i18n/fact-text";
import { frameText } from "~/i18n/frame-text";
import { useText } from "~/i18n/use-text";

type Props = {
  source: string;
  sourceLine?: string | null;
  sourceUrl?: string | null;
  mark: Mark;
  /** Under a head that says what it is. */
  isBare?: boolean;
};

export function SourceNote({ source, sourceLine = null, sourceUrl = null, mark, isBare }: Props) {
  const t = useText(factText);
  const { colon } = useText(frameText);
  const title = <span lang={languageOf(source)}>{source}</span>;
  return (
    <span className="soft small">
      {isBare ? "" : `${t.source}${colon}`}
      {sourceUrl === null ? title : <a href={sourceUrl}>{title}</a>}
      {sourceLine === null ? null : `（${t.line(sourceLine)}）`}
      {isUnsure(mark) ? <span className="badge">{t.unsure}</span> : null}
    </span>
  );
}
