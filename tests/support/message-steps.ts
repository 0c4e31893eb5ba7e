/** Messages for tests: one about the jobs in Indiana, drafted and approved. */

import { eq } from "drizzle-orm";
import type { Context } from "~/context/context.server";
import { approveMessage } from "~/operations/message/approve-message.server";
import type { TypedDraft } from "~/operations/message/checked-message.server";
import { draftMessage } from "~/operations/message/draft-message.server";
import type { Database } from "~db/client";
import { findMessage } from "~db/queries/message/messages";
import { areaFacts } from "~db/schema/figures";
import { testContext } from "./test-context";

/** Of the reference data. */
export const JOBS_IN_INDIANA = "jobs-bea-in-2019";

export const jobsMessage = (given: Partial<TypedDraft> = {}): TypedDraft => ({
  wording: {
    ja: "{A:day}、インディアナ州の日系企業は{A}を雇用している。",
    en: "In {A:day}, Japanese companies employed {A} in Indiana.",
  },
  priority: null,
  source: "在シカゴ総領事館資料",
  expiresOn: "2099-03-31",
  bound: [{ letter: "A", factId: JOBS_IN_INDIANA }],
  ...given,
});

export async function draftedMessage(
  ctx: Context,
  given: Partial<TypedDraft> = {},
): Promise<number> {
  const verdict = await draftMessage(ctx, jobsMessage(given));
  if (!verdict.ok) throw new Error(JSON.stringify(verdict));
  return verdict.id;
}

export async function approvedMessage(
  ctx: Context,
  given: Partial<TypedDraft> = {},
): Promise<number> {
  const id = await draftedMessage(ctx, given);
  // Nobody approves their own wording.
  const other = { ...(await testContext(ctx.db)), now: ctx.now };
  const verdict = await approveMessage(other, { id, revision: await revisionOf(ctx.db, id) });
  if (!verdict.ok) throw new Error(verdict.reason);
  return id;
}

export async function revisionOf(db: Database, id: number): Promise<number> {
  return (await findMessage(db.read, id))?.revision ?? 0;
}

/** The same figure released anew, or of a later day. */
export async function releaseAnew(
  db: Database,
  given: Partial<typeof areaFacts.$inferInsert>,
): Promise<void> {
  const [row] = await db.read.select().from(areaFacts).where(eq(areaFacts.id, JOBS_IN_INDIANA));
  if (row === undefined) throw new Error("The reference data holds no such fact");
  await db.write((tx) => tx.insert(areaFacts).values({ ...row, id: "released-anew", ...given }));
}
