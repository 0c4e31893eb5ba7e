/** 展開状況: in how many states each term of the plan in force was held, and which posts have finished reporting. N15, P205 */
import { coverageCounts } from "~/domain/meeting/coverage-counts";
import { groupDigits } from "~/domain/value/whole-number";
import { meetingPartText } from "~/i18n/meeting/meeting-part-text";
import { paperText } from "~/i18n/paper/paper-text";
import { numbered } from "../paper/main-part";
import type { PaperBlock, PaperPart } from "../paper/paper";
import type { PaperFacts } from "../paper/paper-facts";
import type { MeetingFacts } from "./meeting-facts";
import { note, part, table, text } from "./paper-pieces";

export function coveragePart(facts: MeetingFacts, of: PaperFacts): PaperPart {
  const { language } = facts;
  const t = meetingPartText[language];
  const terms = (["priority", "tier"] as const).map((axis): [string, PaperBlock[]] => [
    t.byTerm[axis],
    termBlocks(facts, axis),
  ]);
  const { states } = of;
  const gaps = states.without.map((one) => one[language]).join(paperText[language].list);
  return part(
    t.coverage,
    numbered([
      ...terms,
      [
        paperText[language].gaps(groupDigits(states.without.length)),
        [text(gaps || paperText[language].noGaps), note(t.absence)],
      ],
      [t.posts, reportingBlocks(facts, of)],
    ]),
  );
}

function termBlocks({ report, language }: MeetingFacts, axis: "priority" | "tier"): PaperBlock[] {
  const t = meetingPartText[language];
  const counts = coverageCounts(report, axis);
  if (counts.length === 0) return [text(t.noTerms)];
  return [
    table(
      t.byTerm[axis],
      [
        [t.term, 52],
        [t.statesHeld, 16, "end"],
        [t.statesPlanned, 16, "end"],
        [t.statesNone, 16, "end"],
      ],
      counts.map(({ term, held, planned, none }) => ({
        cells: [term[language], ...[held, planned, none].map(groupDigits)],
      })),
    ),
    note(t.coverageNote),
  ];
}

/** N15 Beside every gap. */
function reportingBlocks({ organisers, language }: MeetingFacts, of: PaperFacts): PaperBlock[] {
  const t = meetingPartText[language];
  if (of.finished === null) return [text(paperText[language].unasked[of.unasked ?? "none"].trim())];
  const said = t.finished(groupDigits(of.finished.posts), groupDigits(of.finished.of));
  const open = organisers.filter(({ type, finished }) => type === "mission" && finished === false);
  const known = organisers.some(({ finished }) => finished !== null);
  const names = open.map(({ name }) => name[language]).join(paperText[language].list);
  const rest = known ? [text(open.length > 0 ? t.open(names) : t.allFinished)] : [];
  return [text(said), ...rest];
}
