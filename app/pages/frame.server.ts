/** What stands around every page: whose it is, and where they may go. */

import type { Visit } from "~/context/context.server";
import { can, PERMISSIONS } from "~/domain/people/permissions";
import { roleText } from "~/i18n/people/role-text";
import { findOrganiserName } from "~db/queries/reference/organisers";

export async function readFrame({ db, user, language }: Visit) {
  if (user === null) return { language, user };
  const { name, role, organiser } = user;
  return {
    language,
    user: {
      name,
      roleName: roleText[language][role],
      organiserName: organiser === null ? null : await findOrganiserName(db.read, organiser),
      permissions: PERMISSIONS.filter((permission) => can(user, permission)),
    },
  };
}

export type FrameUser = NonNullable<Awaited<ReturnType<typeof readFrame>>["user"]>;
