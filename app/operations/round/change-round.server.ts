/** Changing an open round. What answers rest on stays: the period, and whoever has answered. P180 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import {
  type ChangeRefusal,
  checkRound,
  checkRoundEdit,
  type RoundDraft,
  type RoundRefusal,
} from "~/domain/round/round-draft";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { listOrganisers } from "~db/queries/reference/organisers";
import { listAnswers } from "~db/queries/round/round-answers";
import {
  findRound,
  listAddressees,
  replaceAddressees,
  updateRound,
} from "~db/queries/round/rounds";
import { recordedRound, roundColumns } from "./recorded-round";

export type RoundChange = { id: number; revision: number; draft: RoundDraft };
export type RoundChangeRefusal = Refusal<
  RoundRefusal | ChangeRefusal | "changed-meanwhile" | "round-not-open"
>;

export async function changeRound(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, revision, draft }: RoundChange,
): Promise<{ ok: true } | RoundChangeRefusal | Denial> {
  return await writeAs(ctx, "round.edit", async (tx, { user, now }) => {
    const stored = orNotFound(await findRound(tx, id));
    if (stored.revision !== revision) return refuse("changed-meanwhile");
    if (stored.state !== "open") return refuse("round-not-open");
    const known = new Set((await listOrganisers(tx)).map(({ slug }) => slug));
    const possible = checkRound(draft, known);
    if (!possible.ok) return possible;
    const period = { from: stored.from, to: stored.to };
    const answered = (await listAnswers(tx, [id])).map(({ organiser }) => organiser);
    const verdict = checkRoundEdit({ period, answered }, draft);
    if (!verdict.ok) return verdict;
    const former = await listAddressees(tx, [id]);
    await updateRound(tx, id, roundColumns(draft));
    await replaceAddressees(tx, id, draft.addressees);
    const { titleJa, titleEn, deadline, asks, note } = stored;
    const addressees = former.map(({ organiser }) => organiser);
    const title = { ja: titleJa, en: titleEn };
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "round.change" },
      ...{ subjectType: "round", subjectId: id },
      before: recordedRound({ title, period, deadline, asks, note, addressees }),
      after: recordedRound(draft),
    });
    return { ok: true };
  });
}
