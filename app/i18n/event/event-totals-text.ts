/** The figures at the head of an event's page. */
import { fiscalYearName } from "~/domain/day/fiscal-year";
import type { Text } from "../text";

const ja = {
  attendance: "延べ参加者数",
  counted: (counted: number, held: number) => `実施${held}回のうち${counted}回を記録`,
  leadYear: (lead: string, year: number) => `${lead}の${fiscalYearName(year, "ja")}`,
  towards: (target: string, held: string) => `目標${target}件に対し実施${held}件`,
  planned: (planned: string) => `予定${planned}件`,
};

const en: typeof ja = {
  attendance: "Cumulative attendance",
  counted: (counted, held) => `${counted} of ${held} held sessions logged`,
  leadYear: (lead, year) => `${lead} in ${fiscalYearName(year, "en")}`,
  towards: (target, held) => `${held} held against a target of ${target}`,
  planned: (planned) => `${planned} planned`,
};

export const eventTotalsText: Text<typeof ja> = { ja, en };
