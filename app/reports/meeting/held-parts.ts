/** What the speaker holds: 発言要領 with the figures of the report in it, and 想定問答. P202, P205, P206 */
import { linesIn, saidIn } from "~/domain/meeting/meeting";
import { type ReportLetter, sayPoint } from "~/domain/meeting/talking-point";
import { groupDigits } from "~/domain/value/whole-number";
import { printedAttendance } from "~/i18n/counting/printed-text";
import { meetingPaperText } from "~/i18n/meeting/meeting-paper-text";
import type { PaperBlock, PaperPart } from "../paper/paper";
import { type PaperFacts, totalOf } from "../paper/paper-facts";
import { frozenTable } from "../report/frozen-table";
import type { MeetingFacts } from "./meeting-facts";
import { items, note, numberOf, part, text } from "./paper-pieces";

export function heldParts(facts: MeetingFacts, of: PaperFacts): PaperPart[] {
  const { meeting, language, answers } = facts;
  const t = meetingPaperText[language];
  const said = saidIn({ ja: meeting.talkingPoints, en: meeting.talkingPointsEn }, language);
  // What stands in Japanese says its figures in Japanese.
  const figures = letterFigures(facts, of, said.isForeign ? "ja" : language);
  const points = linesIn(said.text).map((line) => sayPoint(line, figures));
  const foreign = said.isForeign ? [note(t.inJapanese)] : [];
  const held = [
    ...(points.length > 0 ? [part(t.talking, [...items(points), ...foreign])] : []),
    ...(answers.length > 0 ? [part(t.questions, answerBlocks(facts))] : []),
  ];
  return held.map((one) => ({ ...one, number: t.notOfficial }));
}

/** As each letter is said: the same figures as in the first paper. */
export function letterFigures(
  { before }: Pick<MeetingFacts, "before">,
  { total, states }: Pick<PaperFacts, "total" | "states">,
  language: MeetingFacts["language"],
): Record<ReportLetter, string> {
  const t = meetingPaperText[language];
  const then = totalOf(frozenTable(before, "kind")).events;
  const change = total.events - then;
  return {
    events: t.countSaid(groupDigits(total.events)),
    before: t.countSaid(groupDigits(then)),
    change:
      change === 0
        ? t.sameSaid
        : t.changeSaid[change > 0 ? "more" : "less"](groupDigits(Math.abs(change))),
    attendance: printedAttendance(total.attendance, language),
    states: groupDigits(states.held),
  };
}

function answerBlocks({ answers, language }: MeetingFacts): PaperBlock[] {
  const t = meetingPaperText[language];
  return answers.flatMap(({ question, isForeign, said, source }, at): PaperBlock[] => [
    { kind: "section", number: numberOf(at + 1, language), text: question },
    ...(isForeign ? [note(t.inJapanese)] : []),
    text(t.answer(said)),
    note(t.source(source)),
  ]);
}
