/** Figures published about areas (地域データ): how each is written, and the pages of them. */
import type { AreaFact } from "~/domain/fact/area-fact";
import type { Language } from "~/domain/value/language";
import type { Qualifier } from "~/domain/value/qualifier";
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "./text";

const ja = {
  definition: "定義",
  definitionAndSource: "定義と出典",
  source: "出典",
  line: (line: string) => `テキスト版の${line}行`,
  unsure: "未確認",
  asOf: (asOf: string) => `${asOf}時点`,
  released: (release: string) => `${release}公表`,
  rankPublished: (rank: number) => `公表順位${rank}位`,
  earlier: "以前の値",
  earlierRelease: "以前の公表",
  since: (asOf: string, change: string) => `${asOf}から${change}`,
  sinceGap: (asOf: string) => `${asOf}との間に基準調査があり、増減は示さない。`,
  sinceOther: (asOf: string) => `${asOf}とは定義が異なり、増減は示さない。`,
  withheld: "(D)（非公表）",
  small: "(*)（単位の半分未満）",
  nil: "－",
  keptBack: "非表示（(D)の値が導かれるため）",
  keptBackNote:
    "(D)が一つだけの場合、合計を示すとその値が計算できるため、画面・ファイル・APIのいずれにも合計を示さない。",
  between: (low: string, high: string) => `${low}〜${high}`,
  atLeast: (low: string) => `${low}以上`,
  qualifier: {
    exact: ["", ""],
    about: ["約", ""],
    "at-least": ["", "以上"],
    "at-most": ["最大", ""],
  } as Record<Qualifier, readonly [string, string]>,
};

const en: typeof ja = {
  definition: "Definition",
  definitionAndSource: "Definition and source",
  source: "Source",
  line: (line) => `lines ${line} of the text`,
  unsure: "Unconfirmed",
  asOf: (asOf) => `as of ${asOf}`,
  released: (release) => `released ${release}`,
  rankPublished: (rank) => `published rank ${rank}`,
  earlier: "Earlier figures",
  earlierRelease: "Earlier releases",
  since: (asOf, change) => `${change} since ${asOf}`,
  sinceGap: (asOf) => `A benchmark survey lies between this and ${asOf}: no change is given.`,
  sinceOther: (asOf) => `The definition of ${asOf} is another: no change is given.`,
  withheld: "(D) withheld",
  small: "(*) less than half of the unit",
  nil: "－",
  keptBack: "not shown (it would give a (D) away)",
  keptBackNote:
    "Where exactly one figure is (D), a total would let it be reckoned: it stands on no page, in no file and in no answer of the API.",
  between: (low, high) => `${low}–${high}`,
  atLeast: (low) => `${low} or more`,
  qualifier: {
    exact: ["", ""],
    about: ["about ", ""],
    "at-least": ["at least ", ""],
    "at-most": ["up to ", ""],
  },
};

export const factText: Text<typeof ja> = { ja, en };

type Figure = Pick<AreaFact, "value" | "code" | "low" | "high" | "qualifier" | "unit" | "keptBack">;

/** 97万3,800人, 約100万人, (D)（非公表）, 500〜999人: a figure, or the code in its place, with its unit. */
export function factFigure(fact: Figure, language: Language): string {
  const t = factText[language];
  const unit = language === "ja" ? fact.unit.ja : ` ${fact.unit.en}`;
  if (fact.keptBack) return t.keptBack;
  if (fact.value !== null) {
    const [before, after] = t.qualifier[fact.qualifier];
    return `${before}${groupDigits(fact.value)}${unit}${after}`;
  }
  if (fact.code === "range" && fact.low !== null) {
    const low = groupDigits(fact.low);
    if (fact.high === null) return `${t.atLeast(low)}${language === "ja" ? "" : unit}`;
    return `${t.between(low, groupDigits(fact.high))}${unit}`;
  }
  if (fact.code === "none") return t.nil;
  return fact.code === "small" ? t.small : t.withheld;
}
