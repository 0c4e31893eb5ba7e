/** What the roles are called. */
import type { Role } from "~/domain/people/permissions";
import type { Text } from "~/i18n/text";

const ja: Record<Role, string> = {
  secretariat: "事務局",
  "mission-editor": "公館編集者",
  "agency-editor": "実施機関編集者",
  viewer: "閲覧者",
  administrator: "管理者",
};

const en: typeof ja = {
  secretariat: "Secretariat",
  "mission-editor": "Mission editor",
  "agency-editor": "Agency editor",
  viewer: "Viewer",
  administrator: "Administrator",
};

export const roleText: Text<typeof ja> = { ja, en };
