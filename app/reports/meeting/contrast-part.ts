/** Investment beside outreach: states by what is there, with rank and rate of what was done. P120-P124, P205 */
import { groupDigits } from "~/domain/value/whole-number";
import { contrastFigure, datedInUnit, writtenFigure } from "~/i18n/contrast/figure-words";
import { meetingPartText } from "~/i18n/meeting/meeting-part-text";
import { paperText } from "~/i18n/paper/paper-text";
import type { PaperPart } from "../paper/paper";
import type { MeetingFacts, PaperContrast } from "./meeting-facts";
import { note, part, table, text } from "./paper-pieces";

const MOST = 25;

export function contrastPart({ contrast, report, language }: MeetingFacts): PaperPart {
  const t = meetingPartText[language];
  if (contrast === null || contrast.known === 0) return part(t.contrast, [text(t.noContrast)]);
  const { x, y, named, from, known } = contrast;
  const rows = contrast.rows
    .filter(({ xRank }) => xRank !== null)
    .toSorted((a, b) => (a.xRank?.from ?? 0) - (b.xRank?.from ?? 0))
    .slice(0, MOST);
  const { list, none } = paperText[language];
  const said =
    named.length > 0
      ? t.contrastNamed(groupDigits(from), named.map((one) => one[language]).join(list))
      : t.contrastNone(groupDigits(from));
  const rate = x.per === null ? "" : t.rate(groupDigits(x.per), x.unit[language]);
  return part(t.contrast, [
    text(said),
    table(
      t.contrast,
      [
        [t.area, 24],
        [datedInUnit(x, report, language), 26, "end"],
        [t.rank, 9, "end"],
        [datedInUnit(y, report, language), 20, "end"],
        [t.rank, 9, "end"],
        [rate, 12, "end"],
      ],
      rows.map((row) => ({
        cells: [
          row.name[language],
          contrastFigure(row.x, language),
          rankOf(row.xRank),
          contrastFigure(row.y, language),
          rankOf(row.yRank),
          row.rate === null ? none : writtenFigure(row.rate.low),
        ],
      })),
    ),
    note(t.contrastNote(groupDigits(rows.length), groupDigits(known))),
    ...(x.source === null ? [] : [note(t.contrastSource(x.source))]),
  ]);
}

function rankOf(rank: PaperContrast["rows"][number]["xRank"]): string {
  if (rank === null) return "";
  return rank.from === rank.to ? String(rank.from) : `${rank.from}–${rank.to}`;
}
