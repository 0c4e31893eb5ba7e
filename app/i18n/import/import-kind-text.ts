/** What can be imported, by name. */
import type { ImportKind } from "~/domain/import/import-kind";
import type { Text } from "../text";

const ja: Record<ImportKind, string> = {
  sites: "拠点",
  figures: "拠点の数値",
  projects: "戦略的投資案件",
  facts: "州・全米の統計値",
  ties: "姉妹提携",
  jurisdictions: "公館の管轄",
  organisations: "団体・企業",
  contacts: "面会者",
  places: "地名の日本語名",
  targets: "目標",
  events: "取組",
};

const en: typeof ja = {
  sites: "Sites",
  figures: "Figures of sites",
  projects: "Strategic investment projects",
  facts: "Facts of states and the nation",
  ties: "Sister ties",
  jurisdictions: "Jurisdictions of missions",
  organisations: "Organizations",
  contacts: "Contacts",
  places: "Japanese names of places",
  targets: "Targets",
  events: "Events",
};

export const importKindText: Text<typeof ja> = { ja, en };
