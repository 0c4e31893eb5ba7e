/** Asking organisations to report a period: a round is opened by the secretariat and waits for each of them. P180 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { checkRound, type RoundDraft, type RoundRefusal } from "~/domain/round/round-draft";
import type { Refusal } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { listOrganisers } from "~db/queries/reference/organisers";
import { addRound } from "~db/queries/round/rounds";
import { recordedRound, roundColumns } from "./recorded-round";

export async function openRound(
  ctx: Pick<Context, "db" | "user" | "now">,
  draft: RoundDraft,
): Promise<{ ok: true; id: number } | Refusal<RoundRefusal> | Denial> {
  return await writeAs(ctx, "round.edit", async (tx, { user, now }) => {
    const known = new Set((await listOrganisers(tx)).map(({ slug }) => slug));
    const verdict = checkRound(draft, known);
    if (!verdict.ok) return verdict;
    const by = { createdBy: user.id, createdAt: now };
    const id = await addRound(tx, { ...roundColumns(draft), ...by }, draft.addressees);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "round.open" },
      ...{ subjectType: "round", subjectId: id },
      after: recordedRound(draft),
    });
    return { ok: true, id };
  });
}
