/** What comes in the next half year, and the decisions that are asked for. P205 */
import { linesIn, saidIn } from "~/domain/meeting/meeting";
import { groupDigits } from "~/domain/value/whole-number";
import { meetingPaperText } from "~/i18n/meeting/meeting-paper-text";
import { numbered } from "../paper/main-part";
import type { PaperBlock, PaperPart } from "../paper/paper";
import type { MeetingFacts } from "./meeting-facts";
import { dayIn, items, note, part, table, text } from "./paper-pieces";

const MOST_NEXT = 20;

export function nextPart(facts: MeetingFacts): PaperPart {
  const { next, language } = facts;
  const t = meetingPaperText[language];
  const title = t.nextHalf(dayIn(next.from, language), dayIn(next.to, language));
  return part(
    t.next,
    numbered([
      [title, nextBlocks(facts, title)],
      [t.decisions, decisionBlocks(facts)],
    ]),
  );
}

function nextBlocks({ next, language }: MeetingFacts, title: string): PaperBlock[] {
  const t = meetingPaperText[language];
  const more = Math.max(0, next.rows.length - MOST_NEXT);
  const left = [
    ...(more > 0 ? [t.others(groupDigits(more))] : []),
    ...(next.hidden > 0 ? [t.hidden(groupDigits(next.hidden))] : []),
  ].join("");
  const { day, event, lead } = t.nextColumn;
  const rows =
    next.rows.length === 0
      ? text(t.noNext)
      : table(
          title,
          [
            [day, 26],
            [event, 50],
            [lead, 24],
          ],
          next.rows.slice(0, MOST_NEXT).map((row) => ({ cells: [row.day, row.title, row.lead] })),
        );
  return left === "" ? [rows] : [rows, note(left)];
}

function decisionBlocks({ meeting, language }: MeetingFacts): PaperBlock[] {
  const t = meetingPaperText[language];
  const said = saidIn({ ja: meeting.decisions, en: meeting.decisionsEn }, language);
  const asked = linesIn(said.text);
  if (asked.length === 0) return [text(t.noDecisions)];
  return [...items(asked), ...(said.isForeign ? [note(t.inJapanese)] : [])];
}
