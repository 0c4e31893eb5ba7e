/** What the form of an event offers today, with the traits that hold in each state. P145 */
import type { Context } from "~/context/context.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { EventChoices } from "~/domain/event/event-choices";
import { readHoldingTraits } from "~/pages/place/area-traits.server";
import { findEventChoices } from "~db/queries/entry/event-choices";

export async function readTraitChoices(ctx: Context): Promise<EventChoices> {
  const choices = await findEventChoices(ctx.db.read, todayIn(HOME_ZONE, ctx.now), ctx.language);
  const traits = await readHoldingTraits(ctx, choices.states);
  return {
    ...choices,
    states: choices.states.map((state) => {
      const own = traits[state.code] ?? [];
      return own.length === 0 ? state : { ...state, traits: own };
    }),
  };
}
