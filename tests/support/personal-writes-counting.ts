/** The operations of the secretariat on what is counted: by whom and how each is called. N13 */
import { decideCounting } from "~/operations/counting/decide-counting.server";
import { setCriterion } from "~/operations/counting/set-criterion.server";
import { undoCounting } from "~/operations/counting/undo-counting.server";
import { makeEvent } from "./make-event";
import type { PersonalWrite } from "./personal-writes";

export const WRITES_ON_COUNTING: Record<string, PersonalWrite> = {
  decideCounting: {
    by: "secretariat",
    prepare: async ({ db }) => {
      const eventIds = [await makeEvent(db, {})];
      return async (ctx) => {
        return await decideCounting(ctx, { eventIds, counted: "no", criterion: "routine" });
      };
    },
  },
  undoCounting: {
    by: "secretariat",
    prepare: async ({ db, ...who }) => {
      const eventIds = [await makeEvent(db, {})];
      await decideCounting({ db, ...who }, { eventIds, counted: "yes", criterion: null });
      return async (ctx) => await undoCounting(ctx, { at: who.now });
    },
  },
  setCriterion: {
    by: "secretariat",
    prepare: async () => async (ctx) => {
      const name = { ja: "試行", en: "A trial" };
      return await setCriterion(ctx, { code: null, decision: "no", name, retired: false });
    },
  },
};
