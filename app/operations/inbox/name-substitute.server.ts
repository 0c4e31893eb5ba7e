/** Naming who decides in one's place for a period. P6 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { checkSubstitute, type SubstituteRefusal } from "~/domain/approval/substitute";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { Verdict } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { findUser } from "~db/queries/people/users";
import { addSubstitution } from "~db/queries/substitutes";

export async function nameSubstitute(
  ctx: Context,
  input: { substituteId: number; from: CalendarDate; until: CalendarDate },
): Promise<Verdict<SubstituteRefusal> | Denial> {
  const { substituteId, from, until } = input;
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const substitute = await findUser(tx, substituteId);
    const today = todayIn(HOME_ZONE, ctx.now);
    const allowed = checkSubstitute(ctx.user, substitute, { from, until }, today);
    if (!allowed.ok) return allowed;
    await addSubstitution(tx, {
      approverId: ctx.user.id,
      substituteId,
      fromDay: from,
      untilDay: until,
      namedAt: ctx.now,
    });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "user.name-substitute",
      subjectType: "user",
      subjectId: ctx.user.id,
      after: { substitute: substituteId, from, until },
    });
    return allowed;
  });
}
