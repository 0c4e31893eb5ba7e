/** The paper of a report, from its frozen record alone: the same record gives the same paper, years later too. N3, N15 */
import { formatDay } from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import type { FrozenReport } from "~/domain/submission/frozen-report";
import type { Language } from "~/domain/value/language";
import { eventWords } from "~/i18n/event/event-words";
import { officialDigits } from "~/i18n/paper/official-digits";
import { paperText } from "~/i18n/paper/paper-text";
import { annexParts } from "./annex-parts";
import { mainPart } from "./main-part";
import type { Paper, PaperBlock, PaperPart, PaperTable } from "./paper";
import { type PaperQuestion, paperFacts } from "./paper-facts";
import { reportSheets } from "./report-sheets";

export function reportPaper(asked: PaperQuestion, language: Language): Paper {
  const t = paperText[language];
  const facts = paperFacts(asked);
  const { report, code } = asked;
  const day = formatDay(todayIn("Asia/Tokyo", new Date(report.asOf)), language, { era: true });
  const asOf = language === "ja" ? officialDigits(day) : day;
  const mark = eventWords[language].classification[classificationOf(report)];
  const parts = [mainPart(facts, asOf, language), ...annexParts(facts, language)];
  return {
    language,
    title: parts[0]?.title ?? "",
    mark,
    foot: code === null ? t.footDraft(asOf) : t.foot(code, asOf),
    caution: facts.isFictional ? t.fictional : null,
    asOf: report.asOf,
    pageOf: t.pageOf,
    parts: language === "ja" ? parts.map(withOfficialDigits) : parts,
    sheets: reportSheets(facts, mark, language),
  };
}

/** A paper of figures is 機密性2情報 unless everything in it is known to be less; what is more, it does not show. */
function classificationOf({ events }: FrozenReport): "confidentiality-1" | "confidentiality-2" {
  const isOpen =
    events.length > 0 && events.every((of) => of.classification === "confidentiality-1");
  return isOpen ? "confidentiality-1" : "confidentiality-2";
}

/** What we say ourselves; names and titles in tables stay as they are recorded. */
export function withOfficialDigits(part: PaperPart): PaperPart {
  return {
    ...part,
    title: officialDigits(part.title),
    blocks: part.blocks.map((block): PaperBlock => {
      if (block.kind === "table") return { ...block, table: withOfficialHead(block.table) };
      if (!("text" in block) || block.kind === "text") return block;
      return { ...block, text: officialDigits(block.text) };
    }),
  };
}

const withOfficialHead = (table: PaperTable): PaperTable => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column, label: officialDigits(column.label) })),
});
