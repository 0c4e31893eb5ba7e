import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import type { AuditAction, AuditSubject } from "~/domain/audit-entry";
import { subjectText } from "~/i18n/history/subject-text";
import { commitImport } from "~/operations/import/commit-import.server";
import { loader } from "~/routes/history";
import { runWaitingJobs } from "~/server/job-runner";
import { type Database, serveDatabase } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { addUser } from "~db/queries/people/users";
import { occurrences } from "~db/schema/events";
import { auditEntries } from "~db/schema/people";
import { answerOf, LOAD_CONTEXT } from "../support/answer-of";
import { previewFile } from "../support/import-steps";
import { makeEvent } from "../support/make-event";
import { browserOf, testContext } from "../support/test-context";
import { openTestDatabase } from "../support/test-database";

let db: Database;
beforeEach(async () => {
  db = await openTestDatabase();
  serveDatabase(db);
});
afterEach(() => db.close());

type Page = {
  entries: {
    id: number;
    action: string;
    subject: { name: { ja: string | null } } | null;
    changes: unknown;
  }[];
  total: number;
  older: number | null;
  people: { id: number; name: string }[];
  peopleTotal: number;
};

async function open(ctx: Context, search = ""): Promise<Page> {
  const browser = await browserOf(ctx);
  return await loader({
    request: browser.get(`/history${search}`),
    params: {},
    context: LOAD_CONTEXT,
  });
}

const statusOf = async (ctx: Context, search: string) =>
  (await answerOf(loader, (await browserOf(ctx)).get(`/history${search}`))).status;

async function note(
  userId: number | null,
  action: AuditAction,
  subjectType: "event" | "occurrence" | "user",
  id: number,
) {
  await db.write((tx) =>
    addAuditEntry(tx, {
      userId,
      at: new Date(),
      action,
      subjectType,
      subjectId: id,
      after: { name: "x" },
    }),
  );
}

describe("paging", () => {
  test("every entry appears once, newest first, fifty a page, with the total on each", async () => {
    const ctx = await testContext(db);
    const eventId = await makeEvent(db);
    for (let at = 0; at < 120; at += 1) await note(ctx.user.id, "event.edit", "event", eventId);
    const seen: number[] = [];
    const sizes: number[] = [];
    let search = "";
    for (;;) {
      const page = await open(ctx, search);
      expect(page.total).toBe(120);
      seen.push(...page.entries.map(({ id }) => id));
      sizes.push(page.entries.length);
      if (page.older === null) break;
      search = `?before=${page.older}`;
    }
    expect(sizes).toEqual([50, 50, 20]);
    expect(seen).toEqual([...new Set(seen)].sort((one, other) => other - one));
  });
});

describe("filters", () => {
  test("an event is named by plain digits: 1e0 is not event 1", async () => {
    const ctx = await testContext(db);
    const eventId = await makeEvent(db);
    const [stop] = await db.read.select({ id: occurrences.id }).from(occurrences);
    if (stop === undefined) throw new Error("no occurrence");
    await note(ctx.user.id, "occurrence.hold", "occurrence", stop.id);
    expect((await open(ctx, `?subject=event:${eventId}`)).total).toBe(1);
    expect((await open(ctx, `?subject=event:${eventId}e0`)).total).toBe(0);
  });

  test("N9 offers five hundred people of all, and the one asked for whatever the name", async () => {
    const ctx = await testContext(db, { name: "\u{10FFFD}" });
    const createdAt = new Date();
    await db.write(async (tx) => {
      for (let at = 0; at < 501; at += 1) {
        const account = { email: `p${at}@example.org`, name: `P${at}`, role: "viewer" as const };
        await addUser(tx, { ...account, organiser: null, passwordHash: null, createdAt });
      }
    });
    const page = await open(ctx);
    expect([page.people.length, page.peopleTotal]).toEqual([500, 502]);
    const asked = await open(ctx, `?person=${ctx.user.id}`);
    expect(asked.people.at(-1)?.id).toBe(ctx.user.id);
  });

  test("by person, and by event with its occurrences", async () => {
    const ctx = await testContext(db);
    const other = await testContext(db);
    const mine = await makeEvent(db);
    const theirs = await makeEvent(db);
    await note(ctx.user.id, "event.edit", "event", mine);
    await note(other.user.id, "event.edit", "event", theirs);
    expect((await open(ctx, `?person=${other.user.id}`)).entries).toHaveLength(1);

    const page = await open(ctx, `?subject=event:${mine}`);
    expect(page.entries.map(({ subject }) => subject?.name.ja)).toEqual(["日本食レセプション"]);
    const occurrence = await occurrenceOf(mine);
    await note(other.user.id, "occurrence.hold", "occurrence", occurrence);
    expect((await open(ctx, `?subject=event:${mine}`)).entries.map(({ action }) => action)).toEqual(
      ["occurrence.hold", "event.edit"],
    );
  });

  test.each([
    "?before=abc",
    "?person=-1",
    "?about=nobody",
    "?subject=event",
    "?subject=planet:3",
    "?before=1e9",
    "?person=1&person=2",
  ])("%s is refused, not ignored", async (search) => {
    expect(await statusOf(await testContext(db), search)).toBe(400);
  });
});

describe("entries about people", () => {
  test("are for those who manage people", async () => {
    const viewer = await testContext(db, { role: "viewer" });
    const administrator = await testContext(db, { role: "administrator" });
    await note(null, "user.invite", "user", viewer.user.id);
    expect((await open(viewer)).entries).toEqual([]);
    expect((await open(administrator)).entries).toHaveLength(1);
    expect(await statusOf(viewer, "?about=people")).toBe(403);
    expect(await statusOf(viewer, `?subject=user:${viewer.user.id}`)).toBe(403);
  });
});

test("an action and a subject nobody has words for are shown all the same", async () => {
  const ctx = await testContext(db);
  const entry = { at: new Date(), subjectType: "event", subjectId: "987654", after: { name: "x" } };
  await db.write((tx) => tx.insert(auditEntries).values({ ...entry, action: "planet.colonise" }));
  const [shown] = (await open(ctx)).entries;
  expect(shown).toMatchObject({
    action: "planet.colonise",
    subject: null,
    changes: {
      count: 1,
      groups: [{ title: null, changes: [{ name: "名称", before: null, after: "x" }] }],
    },
  });
});

async function occurrenceOf(eventId: number): Promise<number> {
  const rows = await db.read
    .select({ id: occurrences.id, eventId: occurrences.eventId })
    .from(occurrences);
  const row = rows.find((candidate) => candidate.eventId === eventId);
  if (row === undefined) throw new Error("The event has no occurrence");
  return row.id;
}

test("P103 the history of a fact that is withheld or kept back tells none of its figures", async () => {
  const ctx = await testContext(db, { role: "secretariat" });
  const head = "area,measure,definition_ja,figure,unit_ja,as_of,source,wording";
  const row = (area: string, figure: string) =>
    `${area},shown-jobs,定義,${figure},人,2022,試験,計${figure}`;
  const bring = async (...rows: string[]) => {
    const { id, state } = await previewFile(ctx, [head, ...rows].join("\n"), { kind: "facts" });
    expect(state).toBe("preview");
    await commitImport(ctx, { id });
    await runWaitingJobs(db);
  };
  const told = async () => JSON.stringify((await open(ctx)).entries);
  await bring(row("IN", "4321"), row("OH", "1111"), row("US", "9876"));
  expect(await told()).toMatch(/4,?321/);
  await bring(row("IN", "(D)"));
  expect(await told()).toMatch(/1,?111/);
  expect(await told()).not.toMatch(/4,?321|9,?876/);
});

test("everybody reads entries about every subject but people: none is forgotten", async () => {
  const ctx = await testContext(db, { role: "viewer" });
  const subjects = (Object.keys(subjectText.ja) as AuditSubject[]).filter(
    // A plan that is not published is nobody's to read but the secretariat's.
    (one) => one !== "user" && one !== "plan",
  );
  await db.write(async (tx) => {
    for (const subjectType of subjects)
      await addAuditEntry(tx, {
        ...{ userId: null, at: new Date(), action: "register.restore" },
        ...{ subjectType, subjectId: "1", after: { restoredFile: "x" } },
      });
  });
  const { entries } = await open(ctx);
  expect(entries).toHaveLength(subjects.length);
  const areas = ["register", "investment", "targets"];
  const told = await Promise.all(areas.map((area) => open(ctx, `?about=${area}`)));
  expect(told.reduce((sum, { total }) => sum + total, 0)).toBe(subjects.length);
  expect((await open(ctx, "?subject=fact:jobs-中西部-2019~2")).total).toBe(0);
});
