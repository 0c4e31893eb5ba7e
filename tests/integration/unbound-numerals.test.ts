/**
 * No paper that is made of messages holds a numeral of its own: the brief of a state, its one-pager, 発言要領 and 想定問答;
 * the 概要 for release holds none of them. P200, P201, P206
 *
 * What is wrong is told by the pieces that a wording is made of, and what a paper says is read by a rule of this file
 * alone: the figures of facts and reports and the written list are taken away, and nothing that counts may be left.
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allStates, stateOutline } from "~/components/map/paper-outline.server";
import type { Context } from "~/context/context.server";
import { ALLOWED_NUMERALS } from "~/domain/message/allowed-numerals";
import { EDITIONS } from "~/domain/value/edition";
import { type Bilingual, LANGUAGES, type Language } from "~/domain/value/language";
import { setMeeting } from "~/operations/meeting/set-meeting.server";
import { approveMessage } from "~/operations/message/approve-message.server";
import { draftMessage } from "~/operations/message/draft-message.server";
import { readMeetingFacts } from "~/pages/meeting/meeting-papers.server";
import { readOnePager } from "~/pages/place/one-pager.server";
import { readPlanningPage } from "~/pages/place/planning-page.server";
import { meetingPaper } from "~/reports/meeting/meeting-paper";
import type { Paper } from "~/reports/paper/paper";
import { type Database, serveDatabase } from "~db/client";
import { events } from "~db/schema/events";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { meetingOf } from "../support/meeting-steps";
import { jobsMessage, revisionOf } from "../support/message-steps";
import { textsOf } from "../support/report-papers";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

const SAFE: Record<Language, readonly string[]> = {
  ja: [
    "日本企業は、",
    "地域社会の一員として、",
    "G7の国々と、",
    "友好は一層深まる。",
    "九州と三重県の、",
  ],
  en: ["Japan and the G7 ", "stand together, second to none, ", "as one of the closest allies, "],
};
const FIGURE: Record<Language, string> = { ja: "{A:day}に{A}を、", en: "In {A:day} it was {A}, " };
/** In brackets, so that nothing but the figure is taken away. */
const POINT: Record<Language, string> = { ja: "「{件数}」を、", en: "[{events}], " };
/** Arabic, full-width, 漢数字, ordinals, number words. */
const WRONG: Record<Language, readonly string[]> = {
  ja: [
    ...["277件", "1.5倍", "１２，０００名", "第２位", "六百五十社", "三千億円", "〇〇名", "数十社"],
    ...["第一の", "第三位", "①", "Ⅳ期", "半数", "壱万円", "十一部"],
  ],
  en: [
    ...["277 events, ", "１２ firms, ", "the 3rd, ", "two million jobs, ", "the first investor, "],
    ...["twice as many, ", "half of them, ", "dozens of towns, ", "phase II, ", "二社 "],
  ],
};
const COUNTS =
  /[\p{N}〇零一二三四五六七八九十百千万億兆壱弐拾]|半数|倍|\b(?:one|two|three|ten|dozens?|hundred|thousand|million|first|second|third|half|twice|doubled|II)\b/iu;

/** What counts in a text, without what the list allows and these figures. */
function countedIn(text: string, figures: readonly string[]): string | null {
  const apart = [...ALLOWED_NUMERALS.map(({ words }) => words), ...figures];
  let rest = text.toLowerCase();
  for (const words of apart.toSorted((a, b) => b.length - a.length))
    rest = rest.replaceAll(words.toLowerCase(), "、");
  return COUNTS.exec(rest)?.[0] ?? null;
}

type Wording = { wording: Bilingual; isBound: boolean; wrong: string[] };
const wordingIn = (language: Language, figure: string) =>
  fc.record({
    words: fc.array(fc.constantFrom(...SAFE[language]), { minLength: 1, maxLength: 3 }),
    wrong: fc.option(fc.constantFrom(...WRONG[language]), { freq: 2 }),
    at: fc.nat(3),
    figure: fc.constant(figure),
  });
const inBoth = (figures: Record<Language, string>): fc.Arbitrary<Wording> =>
  fc
    .record({
      ja: wordingIn("ja", figures.ja),
      en: wordingIn("en", figures.en),
      isBound: fc.boolean(),
    })
    .map(({ ja, en, isBound }) => {
      const said = [ja, en].map(({ words, wrong, at, figure }) => {
        const pieces = [...words, ...(isBound ? [figure] : [])];
        return pieces.toSpliced(at, 0, ...(wrong === null ? [] : [wrong])).join("");
      });
      const [first = "", second = ""] = said;
      const wrong = [ja.wrong, en.wrong].flatMap((one) => one ?? []);
      return { wording: { ja: first, en: second }, isBound, wrong };
    });

let db: Database;
let ctx: Context;
let other: Context;

beforeAll(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  ctx = await testContext(db);
  other = await testContext(db);
  await makeEvent(db, { occurrences: [occurrenceOf({ day: "2026-04-10", outcome: "held" })] });
  await db.write((tx) => tx.update(events).set({ counted: "yes" }));
});
afterAll(() => db.close());

/** Of the fact behind A, and of the report of the meeting. */
const FIGURES = ["2019年", "2019", "56,000人", "56,000 people", "「１件」", "[1]"];

/** Stored and approved, or null where it is refused. */
async function stored({ wording, isBound }: Wording): Promise<number | null> {
  const given = isBound ? { wording } : { wording, bound: [] };
  const verdict = await draftMessage(ctx, jobsMessage(given));
  if (!verdict.ok) return null;
  const revision = await revisionOf(db, verdict.id);
  expect(await approveMessage(other, { id: verdict.id, revision })).toEqual({ ok: true });
  return verdict.id;
}

/** What a paper says in a part, or in a table, by its title. */
const saidUnder = (paper: Paper, title: string) =>
  textsOf({ ...paper, parts: paper.parts.filter((one) => one.title === title) });

async function papersOf(ids: readonly number[], points: Wording[], questions: Wording[]) {
  const draft = meetingOf({
    ...{ talkingPoints: points.map(({ wording }) => wording.ja).join("\n") },
    ...{ talkingPointsEn: points.map(({ wording }) => wording.en).join("\n") },
    questions: questions.map(({ wording }, at) => ({
      ...{ question: wording.ja, questionEn: wording.en, messageId: ids[at % ids.length] ?? 0 },
    })),
  });
  const made = await setMeeting(ctx, { id: null, revision: 1, draft });
  if (!made.ok) throw new Error(made.reason);
  const said: string[] = [];
  const released: string[] = [];
  for (const language of LANGUAGES) {
    const request = new Request(`http://localhost/states/IN?brief=${language}`);
    const { page } = await readPlanningPage(ctx, request, "IN");
    said.push(...(page?.messages.shown ?? []).map((one) => one.said));
    for (const edition of EDITIONS) {
      const asked = { language, edition, messages: ids.slice(0, 3) };
      const { chosen, paper } = await readOnePager(ctx, "IN", asked, stateOutline);
      expect(textsOf(paper).join("\n")).toContain(chosen[0]?.said ?? "-");
      said.push(...chosen.map((one) => one.said));
      const meeting = { id: made.id, language, edition };
      const paperOfMeeting = meetingPaper((await readMeetingFacts(ctx, meeting, allStates)).facts);
      const held = ["発言要領", "想定問答", "Talking points", "Questions and answers"];
      const spoken = held.flatMap((title) => saidUnder(paperOfMeeting, title));
      if (edition === "inside") said.push(...spoken.filter((text) => !NUMBERING.test(text)));
      else released.push(...spoken);
    }
  }
  return { said, released };
}
/** Of an official paper, and where a message comes from: neither is said. */
const NUMBERING =
  /^(?:[（(]?[0-9０-９]+[)）.．]?|[アイウエオ])$|典拠|^Source|手持ち|発言要領|想定問答/;

test("the rule of this file finds every kind of numeral, and no word of the list", () => {
  for (const language of LANGUAGES) {
    for (const wrong of WRONG[language]) expect(countedIn(wrong, []), wrong).not.toBeNull();
    for (const safe of SAFE[language]) expect(countedIn(safe, []), safe).toBeNull();
  }
});

test("P201 P206 whatever is written, a paper says no numeral but those of facts, reports and the list", async () => {
  const batch = fc.record({
    messages: fc.array(inBoth(FIGURE), { minLength: 4, maxLength: 6 }),
    points: fc.array(inBoth(POINT), { minLength: 1, maxLength: 3 }),
    questions: fc.array(inBoth({ ja: "", en: "" }), { minLength: 1, maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(batch, async ({ messages, points, questions }) => {
      const ids: number[] = [];
      for (const message of messages) {
        const id = await stored(message);
        expect([message.wording, message.wrong.length > 0]).toEqual([message.wording, id === null]);
        if (id !== null) ids.push(id);
      }
      const wrong = [...points, ...questions].filter((one) => one.wrong.length > 0);
      for (const one of wrong) {
        const asked = {
          id: null,
          revision: 1,
          draft: meetingOf({ talkingPoints: one.wording.ja, talkingPointsEn: one.wording.en }),
        };
        expect(await setMeeting(ctx, asked)).toEqual({ ok: false, reason: "unbound-numeral" });
      }
      if (ids.length === 0) return;
      const right = (of: Wording[]) => of.filter((one) => one.wrong.length === 0);
      const { said, released } = await papersOf(ids, right(points), right(questions));
      expect(said.length).toBeGreaterThan(0);
      for (const text of said) expect([text, countedIn(text, FIGURES)]).toEqual([text, null]);
      expect(released).toEqual([]);
    }),
    { numRuns: 10, endOnFailure: true },
  );
}, 120_000);
