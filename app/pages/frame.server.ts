/** What stands around every page: whose it is, and where they may go. */

import type { Visit } from "~/context/context.server";
import { can, PERMISSIONS } from "~/domain/people/permissions";
import { roleText } from "~/i18n/people/role-text";
import { countInbox } from "~/pages/inbox/inbox.server";
import { findOrganiserName } from "~db/queries/reference/organisers";

export async function readFrame(visit: Visit) {
  const { db, user, language, now } = visit;
  if (user === null) return { language, user };
  const { name, role, organiser } = user;
  return {
    language,
    user: {
      name,
      roleName: roleText[language][role],
      organiserName: organiser === null ? null : await findOrganiserName(db.read, organiser),
      waiting: await countInbox({ db, user, now }),
      permissions: PERMISSIONS.filter((permission) => can(user, permission)),
    },
  };
}

export type FrameUser = NonNullable<Awaited<ReturnType<typeof readFrame>>["user"]>;
