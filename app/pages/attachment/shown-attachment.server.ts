/** An attachment as pages show it: without what lies behind it. */
import type { StoredAttachment } from "~db/queries/attachment/attachments";

export function shownAttachment(stored: StoredAttachment) {
  const { id, kind, fileName, bytes, picture, draft, addedByName } = stored;
  return {
    ...{ id, kind, fileName, bytes, draft, addedByName },
    shape: picture && { width: picture.width, height: picture.height },
    addedAt: stored.addedAt.toISOString(),
  };
}

export type ShownAttachment = ReturnType<typeof shownAttachment>;
