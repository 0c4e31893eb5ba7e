/** Nominations of good examples that wait for the secretariat, for its inbox. P193 */
import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { canChoose } from "~/domain/example/example";
import type { Actor } from "~/domain/people/permissions";
import {
  countExamples,
  type ExampleQuestion,
  listExamples,
} from "~db/queries/example/example-list";

const MOST = 50;
const NONE = { rows: [], total: 0 };

export async function readNominations({ db, user }: Pick<Context, "db" | "user">) {
  if (!canChoose(user)) return NONE;
  const rows = await listExamples(db.read, waitingFor(user), MOST);
  return { rows, total: await countNominations(db.read, user) };
}

export type Nominations = Awaited<ReturnType<typeof readNominations>>;

export async function countNominations(read: Context["db"]["read"], user: Actor): Promise<number> {
  return canChoose(user) ? await countExamples(read, waitingFor(user)) : 0;
}

function waitingFor(user: Actor): ExampleQuestion {
  const nominated = { reader: draftReader(user), states: ["nominated" as const], lead: null };
  return { ...nominated, period: null, state: null, priority: null };
}
