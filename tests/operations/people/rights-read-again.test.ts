/**
 * Rights are those of the moment of the write. Whoever is deactivated, demoted or moved to another organiser while a
 * request is under way writes nothing with it.
 *
 * Every operation of a signed-in person stands in the tables of `personal-writes`; a new one without an entry fails.
 */
import { readdirSync, readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import type { Database } from "~db/client";
import { users } from "~db/schema/people";
import { NOW } from "../../support/attendance-steps";
import { commitsSeen } from "../../support/commits-seen";
import { type PersonalWrite, WRITES_ON_EVENTS } from "../../support/personal-writes";
import { WRITES_ELSEWHERE } from "../../support/personal-writes-elsewhere";
import { WRITES_OF_IMPORTS } from "../../support/personal-writes-of-imports";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const WRITES: Record<string, PersonalWrite> = {
  ...WRITES_ON_EVENTS,
  ...WRITES_ELSEWHERE,
  ...WRITES_OF_IMPORTS,
};

/** Nobody is signed in: who may is decided by a secret, or by holding the data folder. */
const OF_NOBODY = [
  ...["acceptAccountLink", "claimWelcome", "signIn"],
  ...[
    "ensureWelcomeLink",
    "inviteByCommand",
    "issueApiToken",
    "indexRegister",
    "recomputeStanding",
    "discardUnneededFiles",
    "keepSums",
    "recountSums",
  ],
  // Work in the background, which asks for the rights of whoever began it in each of its batches; and the rows of what was
  // thrown away, after it was.
  ...["takeTurn", "endTurn", "writeImport", "giveUpImportJob", "giveUpFreezing", "discardImport"],
];

const PEOPLE = {
  editor: { role: "mission-editor", organiser: "chicago" },
  approver: { role: "mission-editor", organiser: "chicago", approver: true },
  secretariat: { role: "secretariat" },
  administrator: { role: "administrator" },
} as const;

type Loss = Partial<typeof users.$inferSelect>;
const NONE: Loss = { active: true };
const DEACTIVATED: Loss = { active: false };
const DEMOTED: Loss = { role: "viewer", organiser: null, approver: false };
const MOVED: Loss = { role: "mission-editor", organiser: "seattle", approver: false };

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const commits = () => commitsSeen(db);

/** What the call answers to whoever has meanwhile suffered this loss, and whether anything was written. */
async function answerUnder(loss: Loss, stale: Context, call: (ctx: Context) => Promise<unknown>) {
  const { role, organiser, approver } = stale.user;
  const become = (change: Loss) =>
    db.write((tx) => tx.update(users).set(change).where(eq(users.id, stale.user.id)));
  await become(loss);
  const before = await commits();
  const verdict = await call(stale);
  const wrote = (await commits()) !== before;
  await become({ active: true, role, organiser, approver });
  return { verdict, wrote };
}

describe("rights are read again inside the transaction", () => {
  test.each(Object.entries(WRITES))("%s", async (_name, { by, asksOnly, prepare, answer }) => {
    const ctx = await testContext(db, { ...PEOPLE[by], now: NOW });
    const call = await prepare(ctx);
    const forbidden = { verdict: { ok: false, reason: "forbidden" }, wrote: false };
    expect(await answerUnder(DEACTIVATED, ctx, call)).toEqual(forbidden);
    if (asksOnly !== "to have an account")
      expect(await answerUnder(DEMOTED, ctx, call)).toEqual(forbidden);
    if (asksOnly === undefined)
      expect(await answerUnder(MOVED, ctx, call)).toMatchObject({
        verdict: { ok: false },
        wrote: false,
      });

    const may = await answerUnder(NONE, ctx, call);
    expect(may).toMatchObject({ verdict: answer ?? { ok: true }, wrote: answer === undefined });
  });
});

test("every operation that writes stands in the tables, or is nobody's", () => {
  const folder = "app/operations";
  const writing = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => readFileSync(`${folder}/${path}`, "utf8").split("export async function "))
    .filter((source) => /\bwrite\w*As\(|\.write\w*\(/.test(source));
  const namesOf = (opening: RegExp) =>
    writing
      .filter((source) => opening.test(source))
      .map((source) => /^\w+/.exec(source)?.[0])
      .sort();
  expect(namesOf(/\bwrite\w*As\(/)).toEqual(Object.keys(WRITES).sort());
  expect(namesOf(/\.write\w*\(/)).toEqual([...OF_NOBODY].sort());
});
