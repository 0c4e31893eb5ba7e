/** The words around a number of a table, as data: how exactly it is meant, what it counts, and how large its unit is. */
import type { Qualifier } from "~/domain/value/qualifier";

/** Longer words stand before shorter ones that begin or end them. Texts are NFKC, in lower case, without spaces. */
export const WORDS_BEFORE: readonly [word: RegExp, qualifier: Qualifier][] = [
  [
    /^(?:約|およそ|おおよそ|凡そ|概ね|おおむね|ほぼ|概算で?|about|approximately|approx\.?|around|circa|ca\.|c\.(?=\d)|roughly|some(?=\d)|est\.?(?=\d)|estimated|[~〜≈≒])/,
    "about",
  ],
  [
    /^(?:最低で?も?|少なくとも|atleast|morethan|over|inexcessof|noless?than|nofewerthan|minimum(?:of)?|min\.?(?=\d)|>=?|≥|≧|＞)/,
    "at-least",
  ],
  [
    /^(?:最大で?も?|最高で?|多くとも|上限|upto|atmost|nomorethan|lessthan|fewerthan|under|below|nearly|almost|maximum(?:of)?|max\.?(?=\d)|<=?|≤|≦|＜)/,
    "at-most",
  ],
];

export const WORDS_AFTER: readonly [word: RegExp, qualifier: Qualifier][] = [
  [
    /(?:程度|前後|ほど|くらい|ぐらい|位程度|規模|見込み?|approx\.?|\(約\)|\(概数\)|\(est\.?\))$/,
    "about",
  ],
  [
    /(?:以上|を?超(?:える|えて|えた|え|過)?|をこえる|より多い|\+|ormore|andmore|andover|andabove|plus)$/,
    "at-least",
  ],
  [
    /(?:以下|以内|未満|まで|を?下回る|より少ない|orless|orfewer|orunder|atmost|andunder|max\.?|\(最大\))$/,
    "at-most",
  ],
];

/** Nobody's number: only its writer knows what is meant. */
export const VAGUE =
  /[数幾何](?=[十百千万億兆人名件社])|^数|多数|少数|[\d十百千万億兆名人件社](?:余|弱|強)|余り|若干|複数|several|dozens?|hundreds|thousands|millions|billions|many|few(?!er)|some$|multiple/;

/** What is counted: keys of the texts that name them. A unit that stands nowhere here is refused, not dropped. */
export const NUMBER_UNITS = [
  ...["people", "companies", "sites", "cases", "events", "states", "ties", "rank", "times"],
  ...["percent", "points", "schools", "vehicles", "years"],
] as const;
export type NumberUnit = (typeof NUMBER_UNITS)[number];

/** As they end a number: NFKC, in lower case, without spaces. */
export const UNIT_WORDS: Record<NumberUnit, readonly string[]> = {
  people: [
    ...[
      "名様",
      "名",
      "人",
      "人分",
      "people",
      "persons",
      "person",
      "employees",
      "jobs",
      "workers",
      "staff",
    ],
    ...[
      "participants",
      "attendees",
      "guests",
      "fte",
      "ftes",
      "雇用",
      "従業員",
      "students",
      "residents",
    ],
  ],
  companies: ["社", "企業", "companies", "company", "firms", "firm", "affiliates", "法人", "団体"],
  sites: [
    ...["拠点", "か所", "ヶ所", "カ所", "箇所", "ケ所", "工場", "店舗", "店", "事業所", "施設"],
    ...["sites", "site", "facilities", "facility", "locations", "location", "plants", "offices"],
  ],
  cases: ["件", "cases", "case", "projects", "project", "items"],
  events: ["取組", "行事", "events", "event", "回の行事"],
  states: ["州", "か国", "states", "state"],
  ties: ["組", "提携", "pairs", "pair", "ties"],
  rank: ["位", "番目"],
  times: ["回", "度", "times", "sessions"],
  percent: ["%", "パーセント", "percent", "pct", "percentage"],
  points: ["ポイント", "%ポイント", "points", "pt", "pts", "pp"],
  schools: ["校", "大学", "schools", "universities"],
  vehicles: ["台", "両", "units", "vehicles", "機"],
  years: ["年間", "か年", "years", "歳"],
};

/** 1.2 million and its like, as the power of ten; `m` alone is a metre as well and is read of money only. */
export const SCALES: readonly [word: RegExp, power: number][] = [
  [/(?:thousands?|k)$/, 3],
  [/(?:millions?|mill\.?|mil\.?|mln|mn|mm)$/, 6],
  [/(?:billions?|bil\.?|bln|bn|b)$/, 9],
  [/(?:trillions?|tril\.?|trn|tn)$/, 12],
];
