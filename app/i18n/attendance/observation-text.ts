/** The words for how attendance was taken and counted. */
import type { Method, Mode } from "~/domain/counting/observation";
import type { Text } from "../text";

type Words = { mode: Record<Mode, string>; method: Record<Method, string> };

const ja: Words = {
  mode: { "in-person": "対面", online: "オンライン" },
  method: {
    counted: "計数",
    registered: "登録者名簿",
    organiser: "主催者発表",
    estimate: "推計",
  },
};

const en: Words = {
  mode: { "in-person": "In person", online: "Online" },
  method: {
    counted: "Counted",
    registered: "Registered",
    organiser: "Organizer’s figure",
    estimate: "Estimate",
  },
};

export const observationText: Text<Words> = { ja, en };
