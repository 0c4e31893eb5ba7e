/** Kinds, states of affairs and the like as tables call them, in Japanese and English, folded. */
import { fold } from "~/domain/value/search-text";
import type { FigureBasis, SiteKind, SitePrecision, SiteStatus } from "./site";

function wordsOf<Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
): ReadonlyMap<string, Value> {
  const pairs = Object.entries<readonly string[]>(words).flatMap(([value, names]) =>
    [value, ...names].map((name) => [fold(name), value as Value] as const),
  );
  return new Map(pairs);
}

export const KIND_WORDS = wordsOf<SiteKind>({
  headquarters: ["本社", "本社・統括", "統括", "統括会社", "HQ", "head office"],
  plant: ["工場", "製造", "生産", "製造拠点", "manufacturing", "factory"],
  rd: ["研究開発", "研究所", "R&D", "research", "research and development"],
  office: ["事務所", "オフィス", "支店", "branch"],
  sales: ["販売", "営業", "営業所", "store"],
  logistics: ["物流", "倉庫", "warehouse", "distribution"],
  farm: ["農場", "牧場", "ranch"],
  other: ["その他"],
});

export const STATUS_WORDS = wordsOf<SiteStatus>({
  announced: ["発表済み", "発表", "計画", "計画中", "予定", "planned"],
  construction: ["建設中", "着工", "工事中", "under construction"],
  operating: ["稼働中", "稼働", "操業中", "操業", "営業中", "operational", "open", "active"],
  closed: [
    ...["閉鎖", "閉鎖・中止", "中止", "撤退", "廃止", "retired", "cancelled", "canceled"],
    ...["canceled prior to operation", "cancelled prior to operation", "closed or canceled"],
  ],
});

export const BASIS_WORDS = wordsOf<FigureBasis>({
  announced: ["発表"],
  reported: ["報告", "実績"],
  modelled: ["推計", "modeled", "estimated"],
});

export const PRECISION_WORDS = wordsOf<SitePrecision>({
  address: ["所在地", "住所"],
  town: ["町の中心", "市町村"],
  state: ["州の中心", "州"],
});

/** Kinds of phases that sources name: not enough to tell two of one site apart. */
const PHASE_KINDS = new Set(
  [
    ...["new", "expansion", "retrofit", "restart", "cancelled", "canceled", "upgrade"],
    ...["新設", "増設", "拡張", "改修", "再開"],
  ].map(fold),
);
export const isPhaseKind = (text: string): boolean => PHASE_KINDS.has(fold(text));
