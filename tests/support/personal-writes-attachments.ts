/** The operations on photos and papers of an event: by whom and how each is called. P192 */
import type { Context } from "~/context/context.server";
import { NOTHING_SAID } from "~/domain/attachment/attachment";
import { addAttachment } from "~/operations/attachment/add-attachment.server";
import { changeAttachment } from "~/operations/attachment/change-attachment.server";
import { moveAttachment } from "~/operations/attachment/move-attachment.server";
import { removeAttachment } from "~/operations/attachment/remove-attachment.server";
import { restoreAttachment } from "~/operations/attachment/restore-attachment.server";
import { arrivals, attachedPhoto, pdf } from "./brought-pictures";
import { makeEvent } from "./make-event";
import type { PersonalWrite } from "./personal-writes";

type Of = { eventId: number; id: number };

/** On a photo of an event that the Chicago mission leads. */
function onPhoto(
  call: (ctx: Context, of: Of) => Promise<unknown>,
  before: (owner: Context, of: Of) => Promise<unknown> = async () => undefined,
): PersonalWrite {
  const prepare = async (owner: Context) => {
    const eventId = await makeEvent(owner.db);
    const of = { eventId, id: await attachedPhoto(owner, eventId) };
    await before(owner, of);
    return async (ctx: Context) => await call(ctx, of);
  };
  return { by: "editor", prepare };
}

export const WRITES_ON_ATTACHMENTS: Record<string, PersonalWrite> = {
  addAttachment: {
    by: "editor",
    prepare: async ({ db }) => {
      const eventId = await makeEvent(db);
      const file = arrivals().file("paper.pdf", pdf());
      return async (ctx) => await addAttachment(ctx, { eventId, file, draft: NOTHING_SAID });
    },
  },
  changeAttachment: onPhoto((ctx, of) => {
    return changeAttachment(ctx, { ...of, revision: 1, draft: { ...NOTHING_SAID, credit: "x" } });
  }),
  moveAttachment: onPhoto(
    (ctx, of) => moveAttachment(ctx, { ...of, to: "earlier" }),
    async (owner, { eventId, id }) => {
      const file = arrivals().file("paper.pdf", pdf());
      await addAttachment(owner, { eventId, file, draft: NOTHING_SAID });
      await moveAttachment(owner, { eventId, id, to: "later" });
    },
  ),
  removeAttachment: onPhoto(removeAttachment),
  restoreAttachment: onPhoto(restoreAttachment, removeAttachment),
};
