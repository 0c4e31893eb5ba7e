/** The papers of a meeting in one: agenda, numbered papers, and what the speaker holds; or the summary for release. P205 */
import { linesIn, saidIn } from "~/domain/meeting/meeting";
import { type Language, languageOf } from "~/domain/value/language";
import { eventWords } from "~/i18n/event/event-words";
import { meetingPaperText } from "~/i18n/meeting/meeting-paper-text";
import { meetingPartText } from "~/i18n/meeting/meeting-part-text";
import { paperText } from "~/i18n/paper/paper-text";
import { shortTable } from "../paper/axis-blocks";
import { mainPart, numbered } from "../paper/main-part";
import type { Paper, PaperBlock, PaperPart } from "../paper/paper";
import { type PaperFacts, paperFacts, saidOfReporting } from "../paper/paper-facts";
import { withOfficialDigits } from "../paper/report-paper";
import { changeBlocks } from "./change-blocks";
import { contrastPart } from "./contrast-part";
import { coveragePart } from "./coverage-part";
import { examplePart } from "./example-part";
import { heldParts } from "./held-parts";
import { mapBlock } from "./map-blocks";
import type { MeetingFacts } from "./meeting-facts";
import { ministryParts } from "./ministry-parts";
import { nextPart } from "./next-part";
import { dayIn, items, note, numberOf, part, text } from "./paper-pieces";

export function meetingPaper(facts: MeetingFacts): Paper {
  const { meeting, language, edition, today, report } = facts;
  const t = meetingPaperText[language];
  const title = titleOf(facts);
  const of = paperFacts({
    ...{ report, code: facts.code, lines: [], ...saidOfReporting(report) },
    before: edition === "outside" ? null : facts.before,
    number: edition === "outside" ? t.summary : t.number(numberOf(1, language)),
  });
  const day = dayIn(meeting.day, language);
  const lines = [day, paperText[language].body];
  const main = withoutAnnexes({ ...mainPart(of, day, language), lines }, language);
  const parts = edition === "outside" ? [main] : insideParts(facts, of, main);
  const mark = edition === "outside" ? "confidentiality-1" : "confidentiality-2";
  return {
    ...{ language, title, sheets: [] },
    parts: language === "ja" ? parts.map(withOfficialDigits) : parts,
    mark: eventWords[language].classification[mark],
    foot: t.foot(title, dayIn(today, language)),
    caution: of.isFictional ? paperText[language].fictional : null,
    asOf: `${today}T00:00:00.000Z`,
    pageOf: paperText[language].pageOf,
  };
}

const titleOf = ({ meeting, language }: MeetingFacts): string =>
  saidIn({ ja: meeting.titleJa, en: meeting.titleEn }, language).text;

function insideParts(facts: MeetingFacts, of: PaperFacts, main: PaperPart): PaperPart[] {
  const { language } = facts;
  const t = meetingPaperText[language];
  const first: PaperPart = { ...main, blocks: [...main.blocks, ...changeSection(facts, main)] };
  const ministries = ministryParts(facts, of);
  const papers: { title: string; parts: PaperPart[] }[] = [
    single(first),
    single(mapPart(facts, of)),
    single(coveragePart(facts, of)),
    { title: meetingPartText[language].ministries, parts: ministries },
    single(examplePart(facts)),
    single(contrastPart(facts)),
    single(nextPart(facts)),
  ];
  const numberedPapers = papers.map(({ title, parts }, at) => {
    const number = t.number(numberOf(at + 1, language));
    const own = (place: number) =>
      parts.length === 1 ? number : t.branch(number, numberOf(place + 1, language));
    return { title, number, parts: parts.map((one, place) => ({ ...one, number: own(place) })) };
  });
  return [
    agendaPart(facts, numberedPapers),
    ...numberedPapers.flatMap(({ parts }) => parts),
    ...heldParts(facts, of),
  ];
}

const single = (one: PaperPart) => ({ title: one.title, parts: [one] });

/** After the sections of the first paper. */
function changeSection(facts: MeetingFacts, { blocks }: PaperPart): PaperBlock[] {
  const { language } = facts;
  const sections = blocks.filter(({ kind }) => kind === "section").length;
  const title = meetingPartText[language].change;
  return [
    { kind: "section", number: numberOf(sections + 1, language), text: title },
    ...changeBlocks(facts),
  ];
}

function mapPart(facts: MeetingFacts, of: PaperFacts): PaperPart {
  const { language } = facts;
  const t = meetingPartText[language];
  return part(
    t.mapTitle,
    numbered([
      [t.map, [mapBlock(facts, of), note(t.absence)]],
      [
        t.table,
        [
          note(paperText[language].roundingNote),
          { kind: "table", table: shortTable(of.tables.state, null, language) },
        ],
      ],
    ]),
  );
}

/** Papers of a meeting have no annexes that a note could lead to. */
function withoutAnnexes(main: PaperPart, language: Language): PaperPart {
  const { notes, roundingNote } = paperText[language];
  const leading = [notes(true), notes(false)];
  const blocks = main.blocks.map((block) =>
    block.kind === "note" && leading.includes(block.text)
      ? { ...block, text: roundingNote }
      : block,
  );
  return { ...main, blocks };
}

function agendaPart(
  facts: MeetingFacts,
  papers: readonly { number: string; title: string }[],
): PaperPart {
  const { meeting, language } = facts;
  const t = meetingPaperText[language];
  const when = [dayIn(meeting.day, language), meeting.time ?? ""].filter(Boolean).join("　");
  const agenda = saidIn({ ja: meeting.agenda, en: meeting.agendaEn }, language);
  const attendees = saidIn({ ja: meeting.attendees, en: meeting.attendeesEn }, language);
  const place = saidIn({ ja: meeting.place, en: meeting.placeEn }, language);
  // Times are typed once, for both.
  const isWorded = language === "en" && languageOf(meeting.time ?? "") === "ja";
  const inJapanese = (said: { isForeign: boolean }) => (said.isForeign ? [note(t.inJapanese)] : []);
  const blocks = numbered([
    [t.when, [text(when), ...inJapanese({ isForeign: isWorded })]],
    [t.place, [text(place.text), ...inJapanese(place)]],
    [t.agenda, [...items(linesIn(agenda.text)), ...inJapanese(agenda)]],
    [t.attendees, [...items(linesIn(attendees.text)), ...inJapanese(attendees)]],
    [
      t.handed,
      papers.map(({ number, title }) => ({ kind: "item", level: 1, number, text: title })),
    ],
  ]);
  return { ...part(titleOf(facts), blocks), lines: [t.agendaTitle] };
}
