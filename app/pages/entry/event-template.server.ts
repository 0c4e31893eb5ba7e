/** A template as the beginning of a new event, for this person and today's plan. P45 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { canReadTemplate, typedFromTemplate } from "~/domain/entry/event-template";
import { type EventChoices, possibleLeads } from "~/domain/event/event-choices";
import { planOn } from "~/domain/plan/plan-in-force";
import { found } from "~/http/authorize.server";
import { findEventTemplate } from "~db/queries/entry/event-templates";

export async function readEventTemplate(ctx: Context, templateId: number, choices: EventChoices) {
  const template = found(await findEventTemplate(ctx.db.read, templateId));
  const readable = canReadTemplate(draftReader(ctx.user), template);
  found(readable && template.withdrawnAt === null ? template : null);
  const plan = planOn(todayIn(HOME_ZONE, ctx.now), choices.plans);
  const begun = typedFromTemplate(template.typed, {
    leads: possibleLeads(ctx.user, choices),
    own: ctx.user.organiser,
    offers: new Set(choices.plans.find(({ id }) => id === plan)?.offers),
  });
  return { form: template.form, name: template.name, ...begun };
}
