/** The one-pager of a state: what each edition shows, on one page, the same bytes for the same facts. P204 */
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { stateOutline } from "~/components/map/paper-outline.server";
import type { Context } from "~/context/context.server";
import type { EventDraft } from "~/domain/event/event-draft";
import { unboundNumerals } from "~/domain/message/unbound-numerals";
import type { SiteDraft } from "~/domain/site/site-draft";
import { EDITIONS, type Edition } from "~/domain/value/edition";
import { LANGUAGES, type Language } from "~/domain/value/language";
import { logMeeting } from "~/operations/contact/log-meeting.server";
import { paperMaker } from "~/pages/paper-file.server";
import { readOnePager } from "~/pages/place/one-pager.server";
import { readPlanningPage } from "~/pages/place/planning-page.server";
import { action as printBrief } from "~/routes/states.$code_.brief";
import { loader } from "~/routes/states.$code_.one-pager._index";
import { action } from "~/routes/states.$code_.one-pager.files";
import { type Database, serveDatabase } from "~db/client";
import { listUses } from "~db/queries/message/message-uses";
import { findMessage } from "~db/queries/message/messages";
import { events } from "~db/schema/events";
import { answerOf, LOAD_CONTEXT } from "../support/answer-of";
import { makeEvent, occurrenceOf } from "../support/make-event";
import { makeCompany, makeSite } from "../support/make-site";
import { meetingDraft, PERSON_MET } from "../support/meeting-draft";
import { approvedMessage, draftedMessage } from "../support/message-steps";
import { textsOf } from "../support/report-papers";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
let ctx: Context;

beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
  ctx = await testContext(db);
});
afterEach(() => db.close());

type Asked = { language?: Language; edition?: Edition; messages?: number[] | null; code?: string };

const made = async ({
  language = "ja",
  edition = "outside",
  messages = null,
  code = "IN",
}: Asked) => await readOnePager(ctx, code, { language, edition, messages }, stateOutline);
const textOf = async (asked: Asked) => textsOf((await made(asked)).paper).join("\n");

type Given = Partial<EventDraft> & { outcome?: "held" };
const event = async (title: string, { outcome, ...more }: Given, day = "2026-06-10") =>
  await makeEvent(db, {
    title: { ja: title, en: title },
    ...more,
    occurrences: [occurrenceOf({ day, outcome: outcome ?? "scheduled" })],
  });
const held = { outcome: "held" } as const;
const figure = (value: number): SiteDraft["figures"][number] => ({
  ...{ measure: "employees", year: 2024, value, currency: null, priceYear: null },
  ...{ basis: "reported", qualifier: "exact", asOf: null, definition: null, wording: null },
  ...{ source: "Test", phase: null },
});

describe("P204 what an edition shows", () => {
  test("outside no 機密性2 unless it may be published, no 機密性3 in either, and how many are not shown", async () => {
    await event("公開の実施", { ...held }, "2026-04-10");
    await event("機密二の実施", { ...held, classification: "confidentiality-2" }, "2026-04-11");
    await event(
      "公表可の実施",
      { ...held, classification: "confidentiality-2", mayBePublished: true },
      "2026-04-12",
    );
    await event("機密三の実施", { ...held, classification: "confidentiality-3" }, "2026-04-13");
    const outside = await textOf({ edition: "outside" });
    expect(outside).toContain("公開の実施");
    expect(outside).toContain("公表可の実施");
    expect(outside).not.toMatch(/機密二|機密三/);
    expect(outside).toContain("非表示 2件");
    const inside = await textOf({ edition: "inside" });
    expect(inside).toContain("機密二の実施");
    expect(inside).not.toContain("機密三");
    expect(inside).toContain("非表示 1件");
    expect([outside, inside].every((text) => text.includes("実施4件"))).toBe(true);
  });

  test("where and when a guest of honour will be stands on no paper for outside", async () => {
    const guests = { guests: "大臣", mayBePublished: true };
    await event("大臣の講演", guests);
    await event("未公表の予定", {});
    const outside = await made({ edition: "outside" });
    const text = textsOf(outside.paper).join("\n");
    expect(text).not.toMatch(/大臣|未公表の予定|Indianapolis|インディアナポリス/);
    expect(text).toContain("取組の予定（内容は非公表）");
    const [part] = outside.paper.parts;
    const drawn = part?.blocks.flatMap((block) =>
      block.kind === "beside" ? block.drawing.dots : [],
    );
    expect(drawn).toEqual([]);
    const inside = await textOf({ edition: "inside" });
    expect(inside).toContain("大臣の講演");
  });

  test("outside no company that may not be named and no contact with a private person; nobody's name anywhere", async () => {
    const quiet = await makeCompany(db, "Quiet Works", "秘匿製作所");
    await makeSite(db, { companies: [quiet], figures: [figure(900)] });
    const editor = await testContext(db, { role: "mission-editor", organiser: "chicago" });
    for (const office of ["governor", "executive"] as const)
      expect(await logMeeting(editor, { draft: meetingDraft({ office }) })).toMatchObject({
        ok: true,
      });
    const outside = await textOf({ edition: "outside" });
    expect(outside).not.toMatch(/秘匿|Quiet|企業役員/);
    expect(outside).toMatch(/知事（2026年5月1日）\n非表示 1件/);
    const inside = await textOf({ edition: "inside" });
    expect(inside).toMatch(/秘匿製作所[\s\S]*企業役員/);
    expect(`${outside}${inside}`).not.toContain(PERSON_MET);
  });
});

test("P204 one page, whatever there is: lists are cut and say how many more there are", async () => {
  for (let at = 0; at < 12; at += 1) {
    const company = await makeCompany(db, `Very Long Manufacturing Company of Indiana ${at}`, null);
    await makeSite(db, {
      companies: [company],
      figures: [figure(100 + at)],
      placeName: "Fort Wayne",
    });
    const title = `長い名称の行事であって一行に収まらないほどの件名を持つもの（その${at}）を幅広い参加者とともに行う会`;
    await event(title, held, `2026-04-${10 + at}`);
    await event(title, { mayBePublished: true }, `2026-07-${10 + at}`);
  }
  const long =
    "日本企業は地域社会と共に歩み、雇用と技術を育て、次の世代に向けた友好を築いている。".repeat(4);
  const wording = {
    ja: long.slice(0, 195),
    en: "Japanese companies grow with their towns. ".repeat(8),
  };
  for (let at = 0; at < 3; at += 1) await approvedMessage(ctx, { wording, bound: [] });
  for (const language of LANGUAGES) {
    for (const edition of EDITIONS) {
      const { pages, paper } = await made({ language, edition });
      expect(pages).toHaveLength(1);
      const text = textsOf(paper).join("\n");
      // Of twelve sites.
      expect(text).toMatch(language === "ja" ? /他(?:9|10|11|12)件/ : /(?:9|10|11|12) more/);
    }
  }
});

test("P201, P204 the messages of a paper hold no numeral but their figures", async () => {
  const id = await approvedMessage(ctx);
  const { chosen, paper } = await made({});
  expect(chosen).toMatchObject([
    { id, said: "2019年、インディアナ州の日系企業は56,000人を雇用している。" },
  ]);
  expect(textsOf(paper).join("\n")).toContain(chosen[0]?.said ?? "-");
  const wording = (await findMessage(db.read, id))?.wording;
  expect([wording?.ja, wording?.en].map((text) => unboundNumerals(text ?? "1"))).toEqual([[], []]);
});

test("P202 only approved messages about this state or about none are offered", async () => {
  await draftedMessage(ctx);
  const friends = await approvedMessage(ctx, { wording: { ja: "友好", en: "Friends" }, bound: [] });
  const jobs = await approvedMessage(ctx);
  expect((await made({})).chosen.map(({ id }) => id)).toEqual([jobs, friends]);
  expect((await made({ code: "OH" })).chosen.map(({ id }) => id)).toEqual([friends]);
  expect((await made({ messages: [jobs, 99] })).isChanged).toBe(true);
});

test("P200 P202 the brief says what may be said that day, in its language; the page beside it says none of it", async () => {
  const wording = { ja: "友好は揺るがない。", en: "Friendship holds." };
  const id = await approvedMessage(ctx, { wording, bound: [], expiresOn: "2026-05-31" });
  const jobs = await approvedMessage(ctx);
  await draftedMessage(ctx);
  const said = async (query: string, now = ctx.now) => {
    const request = new Request(`http://localhost/states/IN?${query}`);
    const { page } = await readPlanningPage({ ...ctx, now }, request, "IN");
    return page?.messages.shown.map((one) => [one.id, one.said]);
  };
  const inJapanese = [jobs, "2019年、インディアナ州の日系企業は56,000人を雇用している。"];
  expect(await said("brief=ja")).toEqual([inJapanese, [id, wording.ja]]);
  const inEnglish = [jobs, "In 2019, Japanese companies employed 56,000 people in Indiana."];
  expect(await said("brief=en")).toEqual([inEnglish, [id, wording.en]]);
  expect(await said("brief=ja", new Date("2026-06-01T00:00:00+09:00"))).toEqual([inJapanese]);
  expect(await said("year=2026")).toEqual([]);
});

test("P204 the same facts on the same day are the same bytes, in both kinds of file", async () => {
  await event("公開の実施", held, "2026-04-10");
  await approvedMessage(ctx);
  const bytes = async (format: "pdf" | "docx") =>
    Buffer.from(await paperMaker.file({ paper: (await made({})).paper, as: format })).toString(
      "base64",
    );
  for (const format of ["pdf", "docx"] as const) {
    const first = await bytes(format);
    ctx = { ...ctx, now: new Date(ctx.now.getTime() + 60_000) };
    expect(await bytes(format)).toBe(first);
  }
});

test("P203 a file that is made keeps what was said; what has changed meanwhile is asked again", async () => {
  const id = await approvedMessage(ctx);
  const browser = await browserOf(await testContext(db, { role: "viewer" }));
  const make = async (messages: number[], format = "pdf") => {
    const body = new URLSearchParams({ format, chosen: "1", language: "en", edition: "outside" });
    for (const message of messages) body.append("message", String(message));
    const request = browser.post("/states/IN/one-pager/files", body);
    return await action({ request, params: { code: "IN" }, context: LOAD_CONTEXT });
  };
  const answer = (await make([id])) as Response;
  expect(answer.headers.get("Content-Type")).toBe("application/pdf");
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect(await listUses(db.read, { since: new Date(0) })).toMatchObject([
    {
      ...{ messageId: id, paper: "one-pager", subject: "IN", language: "en", edition: "outside" },
      said: "In 2019, Japanese companies employed 56,000 people in Indiana.",
    },
  ]);
  const again = (await make([id, 99])) as Response;
  expect(again.status).toBe(302);
  expect(await listUses(db.read, { since: new Date(0) })).toHaveLength(1);
});

test("P203 a brief that is printed keeps what it said; one that says what may no longer be said keeps nothing", async () => {
  const id = await approvedMessage(ctx);
  const browser = await browserOf(await testContext(db, { role: "viewer" }));
  const print = async (said: string, { code = "IN", language = "en" } = {}) => {
    const body = new URLSearchParams({ language, said });
    const request = browser.post(`/states/${code}/brief`, body);
    return await answerOf(printBrief, request, { params: { code } });
  };
  const today = "In 2019, Japanese companies employed 56,000 people in Indiana.";
  const printed = await print("In 2019, Japanese companies employed 55,000 people in Indiana.");
  expect(printed.body).toEqual({ placed: false });
  expect(await listUses(db.read, { since: new Date(0) })).toEqual([]);
  expect((await print(today)).body).toEqual({ placed: true });
  expect(await listUses(db.read, { since: new Date(0) })).toMatchObject([
    {
      messageId: id,
      paper: "brief",
      subject: "IN",
      language: "en",
      edition: "outside",
      said: today,
    },
  ]);
  expect((await print(today, { language: "fr" })).status).toBe(400);
  expect((await print(today, { code: "XX" })).status).toBe(404);
});

test("an address that asks for another language or edition is refused, a state that is none is not there", async () => {
  const browser = await browserOf(ctx);
  const ask = async (path: string, code = "IN") =>
    (await answerOf(loader, browser.get(path), { params: { code } })).status;
  expect(await ask("/states/IN/one-pager")).toBe(200);
  expect(await ask("/states/IN/one-pager?edition=secret")).toBe(400);
  expect(await ask("/states/IN/one-pager?language=fr")).toBe(400);
  expect(await ask("/states/XX/one-pager", "XX")).toBe(404);
});

test("fictional events mark the paper", async () => {
  const id = await event("架空の行事", held, "2026-04-10");
  expect((await made({})).paper.caution).toBeNull();
  await db.write((tx) => tx.update(events).set({ fictional: true }).where(eq(events.id, id)));
  expect((await made({})).paper.caution).toContain("架空");
});
