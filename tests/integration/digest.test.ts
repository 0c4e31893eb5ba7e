/** The daily digest, sent to a real mail server that the test runs. P8 */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { sendDue } from "~/server/digest-clock";
import { mailSender } from "~/server/send-mail";
import type { Database } from "~db/client";
import { digests } from "~db/schema/approvals";
import { events } from "~db/schema/events";
import { users } from "~db/schema/people";
import { nominated } from "../support/example-draft";
import { makeEvent } from "../support/make-event";
import { testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

const MORNING = new Date("2026-05-01T00:10:00Z");
const NIGHT = new Date("2026-04-30T22:00:00Z");

let db: Database;
let sink: SMTPServer;
let received: { to: string; subject: string; text: string }[];
let clock: Parameters<typeof sendDue>[1];

beforeEach(async () => {
  db = await openTestDatabase();
  received = [];
  sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, done) {
      done(address.startsWith("refused") ? new Error("No such mailbox") : undefined);
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        const to = envelope.rcptTo.map(({ address }) => address).join();
        const message = Buffer.concat(chunks).toString();
        received.push({ to, subject: subjectOf(message), text: bodyOf(message) });
        done();
      });
    },
  });
  sink.listen(0, "127.0.0.1");
  await once(sink.server, "listening");
  const { port } = sink.server.address() as AddressInfo;
  const send = mailSender({ url: `smtp://127.0.0.1:${port}`, from: "kusanone@example.go.jp" });
  clock = { origin: "https://kusanone.example.go.jp", send };
});

afterEach(async () => {
  await new Promise<void>((resolve) => sink.close(() => resolve()));
  db.close();
});

/** Headers and text as a reader's program shows them. */
function bodyOf(message: string): string {
  const [head = "", ...rest] = message.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n").trim();
  return /base64/i.test(head)
    ? Buffer.from(body.replaceAll("\r\n", ""), "base64").toString()
    : quotedPrintable(body);
}

function subjectOf(message: string): string {
  const [, folded = ""] = /^Subject: (.*(?:\r\n .*)*)$/im.exec(message) ?? [];
  return folded
    .replaceAll(/\?=\r\n =\?/g, "?= =?")
    .replaceAll(/=\?utf-8\?(b|q)\?(.*?)\?=\s*/gi, (_all, kind: string, text: string) =>
      /b/i.test(kind)
        ? Buffer.from(text, "base64").toString()
        : quotedPrintable(text.replaceAll("_", " ")),
    );
}

function quotedPrintable(text: string): string {
  const bytes = text
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Somebody who has joined. */
async function joined(person: Parameters<typeof testContext>[1], email: string): Promise<Context> {
  const ctx = await testContext(db, person);
  await db.write((tx) =>
    tx.update(users).set({ passwordHash: "set", email }).where(eq(users.id, ctx.user.id)),
  );
  return ctx;
}

async function submitOn(day: string, ja: string, by: Context | null = null): Promise<void> {
  const id = await makeEvent(db, { title: { ja, en: "Reception" } }, { approval: "submitted" });
  const submittedAt = new Date(`${day}T03:00:00Z`);
  await db.write((tx) =>
    tx
      .update(events)
      .set({ submittedAt, submittedBy: by?.user.id ?? null })
      .where(eq(events.id, id)),
  );
}

const chicago = { role: "mission-editor", organiser: "chicago" } as const;

test("each person gets what waits, in the own language, once a day and from eight in the morning", async () => {
  await joined({ ...chicago, approver: true }, "approver@example.go.jp");
  await joined({ role: "secretariat", language: "en" }, "office@example.go.jp");
  await joined({ ...chicago, organiser: "seattle" }, "seattle@example.go.jp");
  await testContext(db, { ...chicago, approver: true });
  await submitOn("2026-04-29", "レセプション");

  await sendDue(db, clock, NIGHT);
  expect(received).toEqual([]);
  await sendDue(db, clock, MORNING);
  await sendDue(db, clock, MORNING);
  const texts = new Map(received.map(({ to, text }) => [to, text]));
  expect([...texts.keys()].sort()).toEqual(["approver@example.go.jp", "office@example.go.jp"]);
  expect(received).toHaveLength(2);
  expect(texts.get("approver@example.go.jp")).toContain("● 承認待ち：1件");
  expect(texts.get("approver@example.go.jp")).toContain("2026年4月29日　レセプション");
  expect(texts.get("office@example.go.jp")).toContain("* To approve: 1");
  expect(texts.get("office@example.go.jp")).toContain("https://kusanone.example.go.jp/inbox");

  await sendDue(db, clock, new Date("2026-05-02T00:10:00Z"));
  expect(received).toHaveLength(4);
});

test("of several processes that send at once one sends each digest", async () => {
  await joined({ ...chicago, approver: true }, "approver@example.go.jp");
  await submitOn("2026-04-29", "レセプション");
  await Promise.all([1, 2, 3].map(() => sendDue(db, clock, MORNING)));
  expect(received).toHaveLength(1);
});

test("P193 nominations of good examples are told to whoever chooses among them, by their number", async () => {
  await joined({ role: "secretariat" }, "office@example.go.jp");
  await joined({ ...chicago, organiser: "seattle" }, "seattle@example.go.jp");
  await nominated(await testContext(db, chicago));
  await sendDue(db, clock, MORNING);
  const texts = new Map(received.map(({ to, text }) => [to, text]));
  expect(texts.get("office@example.go.jp")).toContain("● 好事例の推薦：1件");
  expect(texts.get("seattle@example.go.jp") ?? "").not.toContain("好事例");
});

test("an approval that stalls is said first", async () => {
  await joined({ role: "secretariat" }, "office@example.go.jp");
  await submitOn("2026-04-24", "七日前");
  await submitOn("2026-04-25", "六日前");
  await sendDue(db, clock, MORNING);
  expect(received[0]?.text).toContain("提出から7日以上承認を待っている取組が1件あります。");
});

test("P8 an approval that stalls is told to who submitted it and to those who decide, each in the own language", async () => {
  await joined({ role: "secretariat" }, "office@example.go.jp");
  const english = await joined({ ...chicago, language: "en" }, "editor@example.go.jp");
  const japanese = await joined({ ...chicago, organiser: "seattle" }, "seattle@example.go.jp");
  await submitOn("2026-04-24", "七日前", english);
  await submitOn("2026-04-24", "シアトルの七日前", japanese);
  await submitOn("2026-04-25", "六日前", english);
  await sendDue(db, clock, MORNING);
  const texts = new Map(received.map(({ to, text }) => [to, text]));
  expect(texts.get("office@example.go.jp")).toContain("■ 提出から7日以上承認を待っている取組が2件");
  expect(texts.get("editor@example.go.jp")).toContain("* Your submissions without a decision: 1");
  expect(texts.get("seattle@example.go.jp")).toContain("● 承認が滞っている提出：1件");
  expect(texts.get("seattle@example.go.jp")).toContain("2026年4月24日　シアトルの七日前");
  expect(texts.get("office@example.go.jp")).not.toContain("承認が滞っている提出");
});

test("who does not want it gets none", async () => {
  const { user } = await joined({ role: "secretariat" }, "office@example.go.jp");
  await db.write((tx) => tx.update(users).set({ digest: false }).where(eq(users.id, user.id)));
  await submitOn("2026-04-29", "レセプション");
  await sendDue(db, clock, MORNING);
  expect(received).toEqual([]);
});

test("a message that is refused stops no other, and is tried again", async () => {
  await joined({ role: "secretariat" }, "refused@example.go.jp");
  await joined({ role: "secretariat" }, "office@example.go.jp");
  await submitOn("2026-04-29", "レセプション");
  await sendDue(db, clock, MORNING);
  expect(received.map(({ to }) => to)).toEqual(["office@example.go.jp"]);
  expect(await db.read.select().from(digests)).toHaveLength(1);
});

test("A5 what is counted are items: an event in two heaps is two of them, and that is said", async () => {
  await joined({ role: "secretariat" }, "office@example.go.jp");
  await joined({ role: "secretariat", language: "en" }, "english@example.go.jp");
  const before = { title: { ja: "茶会", en: null } };
  const id = await makeEvent(db, before, { approval: "submitted" });
  const submittedAt = new Date("2026-04-29T03:00:00Z");
  await db.write((tx) => tx.update(events).set({ submittedAt }).where(eq(events.id, id)));
  await sendDue(db, clock, MORNING);
  const [japanese, english] = ["office", "english"].map((name) =>
    received.find(({ to }) => to.startsWith(name)),
  );
  // One event, to be approved and without an English title.
  expect(japanese?.text.match(/・.*茶会/g)).toHaveLength(2);
  expect(japanese?.subject).toBe("【草の根】対応が必要な項目が2件あります");
  expect(japanese?.text).toContain("一つの取組が複数の項目に含まれることがあります。");
  expect(english?.subject).toBe("[Kusanone] 2 items wait for you");
  expect(english?.text).toContain("One event may be in several of them.");
});
