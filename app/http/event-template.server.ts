/** A template as the beginning of a new event, for this person and today's plan. P45 */
import { draftReader } from "~/domain/approval";
import { type EventChoices, possibleLeads } from "~/domain/event-choices";
import { canReadTemplate, typedFromTemplate } from "~/domain/event-template";
import { todayIn } from "~/domain/local-time";
import { planOn } from "~/domain/plan-in-force";
import { HOME_ZONE } from "~/domain/zone-options";
import { findEventTemplate } from "~db/queries/event-templates";
import { found } from "./authorize.server";
import type { Context } from "./context.server";

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
