/** The operations on good examples: by whom and how each is called. P193 */
import { decideExample } from "~/operations/example/decide-example.server";
import { nominateExample } from "~/operations/example/nominate-example.server";
import { exampleDraft, heldEvent, nominated } from "./example-draft";
import type { PersonalWrite } from "./personal-writes";

export const WRITES_ON_EXAMPLES: Record<string, PersonalWrite> = {
  nominateExample: {
    by: "editor",
    prepare: async (owner) => {
      const eventId = await heldEvent(owner);
      const draft = exampleDraft();
      return async (ctx) => await nominateExample(ctx, { eventId, revision: null, draft });
    },
  },
  decideExample: {
    by: "secretariat",
    prepare: async (owner) => {
      const id = await nominated(owner);
      const step = { id, revision: 1, step: "choose", reason: null } as const;
      return async (ctx) => await decideExample(ctx, step);
    },
  },
};
