/** GET /api/v1/submissions/:id. Until it is frozen, what would count it now stands there. */
import type { Context } from "~/context/context.server";
import { RULES } from "~/domain/counting/rules-version";
import { CODE_VERSION } from "~/domain/submission/code-version";
import { submissionAnswer } from "~/reports/submission/submission-answer";
import { findSubmission } from "~db/queries/submission/submissions";
import { readSubmissionTables } from "./submission-tables.server";

export async function readSubmissionAnswer(ctx: Context, id: number, origin: string) {
  const stored = await findSubmission(ctx.db.read, id);
  if (stored === null) return null;
  const { state, from, to, sha256, frozenAt } = stored;
  const rules = stored.rules ?? RULES;
  const code = stored.code ?? CODE_VERSION;
  const answered = { id, state, period: { from, to }, rules, code, sha256, frozenAt };
  return submissionAnswer(answered, await readSubmissionTables(ctx, stored), origin);
}
