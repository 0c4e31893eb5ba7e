/** What an observation counted, in the few words that fit a phone, and beside totals. N14 */
import type { Scope } from "~/domain/counting/scope";
import type { Text } from "../text";

const nameJa: Record<Scope, string> = {
  own: "自らの催し",
  part: "催しのうち自らの部分",
  whole: "他者の催し全体",
  unknown: "範囲不明",
};
const nameEn: Record<Scope, string> = {
  own: "Our own program",
  part: "Our part of an event",
  whole: "Somebody else’s whole event",
  unknown: "Not said",
};
const hintJa: Record<Scope, string> = {
  own: "主催・共催の催しに来た人",
  part: "ブース、ステージなどに来た人",
  whole: "祭りなど、来場者全体",
  unknown: "分からない",
};
const hintEn: Record<Scope, string> = {
  own: "who came to what we hold",
  part: "who came to our booth or stage",
  whole: "everybody at the festival",
  unknown: "nobody knows",
};

const ja = {
  label: "数えた範囲",
  name: nameJa,
  hint: hintJa,
  corrects: "訂正する記録",
  /** Beside the official figure of our part. */
  beside: (figure: string) => `催し全体は${figure}`,
  partStays: "自らの部分の数が公式のまま残り、催し全体の数はその横に示されます。",
};

const en: typeof ja = {
  label: "What was counted",
  name: nameEn,
  hint: hintEn,
  corrects: "Corrects",
  beside: (figure) => `${figure} at the whole event`,
  partStays: "The number of our part stays official; that of the whole event stands beside it.",
};

export const scopeText: Text<typeof ja> = { ja, en };
