/** How the figures of the nation changed in a year, split by reason: what was, each reason, what is. P170, P205 */
import { formatReportPeriod } from "~/domain/day/format-day";
import { differences, REASONS } from "~/domain/submission/difference";
import { FIGURES, type Figure } from "~/domain/submission/event-contribution";
import { groupDigits } from "~/domain/value/whole-number";
import { meetingPartText } from "~/i18n/meeting/meeting-part-text";
import { differenceText } from "~/i18n/submission/difference-text";
import type { PaperBlock } from "../paper/paper";
import type { MeetingFacts } from "./meeting-facts";
import { changeWords, dayIn, note, table, text } from "./paper-pieces";

type Asked = Pick<MeetingFacts, "report" | "before" | "beforeCode" | "today" | "language">;

export function changeBlocks({ report, before, beforeCode, today, language }: Asked): PaperBlock[] {
  const t = meetingPartText[language];
  const [a, b] = [before, report].map((of) => ({ report: of, printed: null }));
  if (a === undefined || b === undefined) return [];
  const rows = differences(a, b, { axis: "nation", under: null });
  const byFigure = new Map(rows.map((row) => [row.figure, row]));
  if (rows.every((row) => row.a === 0)) return [text(t.noBefore)];
  const figures = (of: (figure: Figure) => string) => FIGURES.map(of);
  const value = (side: "a" | "b") =>
    figures((figure) => groupDigits(byFigure.get(figure)?.[side] ?? 0));
  const changeFor = (reason: (typeof REASONS)[number], figure: Figure) =>
    byFigure.get(figure)?.parts.find((one) => one.reason === reason)?.change ?? 0;
  const reasons = REASONS.filter((reason) => FIGURES.some((one) => changeFor(reason, one) !== 0));
  const [then, now] = [before, report].map((of) => formatReportPeriod(of.period, language));
  return [
    table(
      t.changeOf(then ?? "", now ?? ""),
      [
        [t.reason, 34],
        [t.events, 16, "end"],
        [t.low, 25, "end"],
        [t.high, 25, "end"],
      ],
      [
        { cells: [t.figureOf(then ?? ""), ...value("a")] },
        ...reasons.map((reason) => ({
          role: "part" as const,
          cells: [
            differenceText[language].reason[reason],
            ...figures((figure) => changeWords(changeFor(reason, figure), language)),
          ],
        })),
        { role: "sum", cells: [t.figureOf(now ?? ""), ...value("b")] },
      ],
    ),
    note(t.changeNote(beforeCode === null ? t.liveBasis : t.frozenBasis(beforeCode))),
    ...(today <= report.period.to ? [note(t.unended(dayIn(today, language)))] : []),
  ];
}
