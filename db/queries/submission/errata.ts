/** The 正誤表 of a frozen report: its figures that come out otherwise today, and what was decided about each. P171 */
import { asc, eq } from "drizzle-orm";
import { AXES } from "~/domain/counting/axis";
import { countsSecrets } from "~/domain/submission/counts-secrets";
import { differencesOn } from "~/domain/submission/difference";
import { type DecidedErratum, type Erratum, errataOf } from "~/domain/submission/erratum";
import type { FrozenReport, ReportBasis } from "~/domain/submission/frozen-report";
import { printedBy } from "~/domain/submission/printed-by";
import type { Database, Handle } from "../../client";
import { users } from "../../schema/people";
import { submissionErrata } from "../../schema/submissions";
import { findFrozenRecord } from "./frozen-record";
import { readLiveBeside } from "./live-beside";

export type StoredErratum = DecidedErratum & { byName: string | null; at: Date };
export type Errata = { frozen: FrozenReport; live: ReportBasis; errata: Erratum<StoredErratum>[] };

/** The axes that its files print. */
const PRINTED_AXES = ["nation", ...AXES] as const;

/** In the order of the axes and keys; null where it is not frozen. */
export async function readErrata(
  db: Pick<Database, "read" | "writeKeepingAnswers">,
  submissionId: number,
  now: Date,
): Promise<Errata | null> {
  const frozen = await findFrozenRecord(db.read, submissionId);
  if (frozen === null) return null;
  const { period } = frozen;
  const secrets = countsSecrets(frozen);
  const live = await readLiveBeside(db, frozen, { period, now, reader: "everybody", secrets });
  const b = { report: live, printed: null };
  const rows = differencesOn(
    PRINTED_AXES.map((axis) => ({ axis, a: printedBy(frozen, axis), b })),
    null,
  );
  return {
    frozen,
    live,
    errata: errataOf(rows, await listErratumDecisions(db.read, submissionId)),
  };
}

/** In the order in which they were made. */
export async function listErratumDecisions(
  db: Handle,
  submissionId: number,
): Promise<StoredErratum[]> {
  const { axis, key, figure, frozen, current, decision, note, decidedAt } = submissionErrata;
  return await db
    .select({
      ...{ axis, key, figure, frozen, current, decision, note },
      ...{ byName: users.name, at: decidedAt },
    })
    .from(submissionErrata)
    .leftJoin(users, eq(users.id, submissionErrata.decidedBy))
    .where(eq(submissionErrata.submissionId, submissionId))
    .orderBy(asc(submissionErrata.id));
}

export async function addDecisions(
  tx: Handle,
  rows: readonly (typeof submissionErrata.$inferInsert)[],
): Promise<void> {
  for (const row of rows) await tx.insert(submissionErrata).values(row);
}
