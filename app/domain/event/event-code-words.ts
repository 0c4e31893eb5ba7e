/** What people write for the fixed codes of an event: the code itself, its names, and what stands in older tables. */
import {
  CLASSIFICATIONS,
  type Classification,
  EVENT_FORMS,
  type EventForm,
} from "~/domain/counting/event-form";
import { METHODS, type Method } from "~/domain/counting/observation";
import { OUTCOMES, type Outcome, type PlaceType } from "~/domain/counting/occurrence";
import { SCOPES, type Scope } from "~/domain/counting/scope";
import { remembered } from "~/domain/value/remembered";
import { fold } from "~/domain/value/search-text";

type Words<Code extends string> = readonly (readonly [Code, readonly string[]])[];

const FORM_WORDS: Words<EventForm> = [
  ["caravan", ["キャラバン", "地方キャラバン", "Caravan"]],
  ["media-buy", ["メディア出稿", "Media buy", "出稿"]],
  ["mission-event", ["行事", "公館行事", "Hosted event", "Consulate event", "Mission event"]],
  ["other", ["その他", "Other"]],
];
const OUTCOME_WORDS: Words<Outcome> = [
  [
    "held",
    [
      "実施済み",
      "実施",
      "済",
      "済み",
      "実施済",
      "開催",
      "開催済み",
      "終了",
      "完了",
      "○",
      "Held",
      "Done",
      "Completed",
    ],
  ],
  [
    "scheduled",
    ["予定", "実施予定", "開催予定", "計画", "計画中", "調整中", "Scheduled", "Planned"],
  ],
  ["cancelled", ["中止", "取止め", "取りやめ", "×", "Canceled", "Cancelled"]],
  ["postponed", ["延期", "Postponed"]],
];
const METHOD_WORDS: Words<Method> = [
  ["counted", ["計数", "計数済み", "実測", "カウント", "Counted"]],
  ["registered", ["登録者名簿", "登録者", "名簿", "受付名簿", "Registered"]],
  ["organiser", ["主催者発表", "主催者", "Organizer’s figure", "Organizer", "organizer"]],
  ["estimate", ["推計", "推定", "概数", "見込み", "Estimate", "Estimated"]],
];
const SCOPE_WORDS: Words<Scope> = [
  ["own", ["自らの催し", "主催", "共催", "自主催", "Our own program", "Own"]],
  [
    "part",
    ["催しのうち自らの部分", "ブース等", "ブース", "Our part of an event", "Our booth or part"],
  ],
  ["whole", ["他者の催し全体", "催し全体", "Somebody else’s whole event", "Their whole event"]],
  ["unknown", ["範囲不明", "不明", "Not said", "Not known"]],
];
const CLASSIFICATION_WORDS: Words<Classification> = [
  ["confidentiality-1", ["機密性1情報", "機密性1", "1", "Confidentiality 1"]],
  ["confidentiality-2", ["機密性2情報", "機密性2", "2", "Confidentiality 2"]],
  ["confidentiality-3", ["機密性3情報", "機密性3", "3", "Confidentiality 3"]],
];
const PLACE_WORDS: Words<Exclude<PlaceType, "state">> = [
  ["online", ["オンライン", "オンライン開催", "リモート", "ウェブ", "Virtual", "Web"]],
  ["nationwide", ["全米", "全国", "Nationwide"]],
  ["abroad", ["米国外", "国外", "海外", "Outside the U.S."]],
  ["unknown", ["場所不明", "不明", "場所未定", "Place unknown"]],
];
const YES_OR_NO: Words<"yes" | "no"> = [
  ["yes", ["はい", "可", "○", "◯", "〇", "有", "true", "1", "on", "公表可", "架空"]],
  ["no", ["いいえ", "否", "不可", "×", "無", "false", "0", "off", "非公表"]],
];

export const readForm = readerOf(EVENT_FORMS, FORM_WORDS);
export const readOutcomeWord = readerOf(OUTCOMES, OUTCOME_WORDS);
export const readMethod = readerOf(METHODS, METHOD_WORDS);
export const readScope = readerOf(SCOPES, SCOPE_WORDS);
export const readClassification = readerOf(CLASSIFICATIONS, CLASSIFICATION_WORDS);
export const readPlaceWord = readerOf(["online", "nationwide", "abroad", "unknown"], PLACE_WORDS);
export const readYesOrNo = readerOf(["yes", "no"], YES_OR_NO);

/** `reason`: what stands beside the word, or the cell as it is: 「中止（台風のため）」. */
export function readOutcome(text: string): { outcome: Outcome; reason: string } | null {
  const whole = readOutcomeWord(text);
  if (whole !== null) return { outcome: whole, reason: text };
  const parts = /^([^（(：:、,]+)[（(：:、,]\s*(.+?)[）)]?$/.exec(text.trim());
  const outcome = parts === null ? null : readOutcomeWord(parts[1] ?? "");
  return outcome === null ? null : { outcome, reason: parts?.[2] ?? text };
}

function readerOf<const Code extends string>(
  codes: readonly Code[],
  words: Words<Code>,
): (text: string) => Code | null {
  const known = new Map<string, Code>(codes.map((code) => [fold(code), code]));
  for (const [code, names] of words) for (const name of names) known.set(fold(name), code);
  return remembered((text) => known.get(fold(text)) ?? null);
}
