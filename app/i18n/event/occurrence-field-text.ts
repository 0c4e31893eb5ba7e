/** What the plain fields of an occurrence are called: in its form, on its page, in a difference and in the history. */
import type { PlainFieldName } from "~/domain/event/occurrence-fields";
import type { Text } from "~/i18n/text";

type FieldText = {
  label: string;
  hint?: string;
  /** Where nothing is to be filled in. */
  short?: string;
};
type FieldTexts = Record<PlainFieldName, FieldText>;

const ja: FieldTexts = {
  alsoOnline: { label: "会場・オンライン併用で実施する", short: "会場・オンライン併用" },
  venue: { label: "会場" },
  siteId: { label: "訪問する拠点" },
  note: { label: "備考" },
  capacity: { label: "定員（名）", short: "定員" },
  outlet: { label: "媒体名", short: "媒体" },
  medium: {
    label: "種類",
    hint: "例：地方紙、ローカルテレビ、ラジオ、SNS",
    short: "媒体の種類",
  },
  market: { label: "市場", hint: "例：Cheyenne–Scottsbluff" },
};

const en: FieldTexts = {
  alsoOnline: { label: "At the venue and online at once", short: "At the venue and online" },
  venue: { label: "Venue" },
  siteId: { label: "Site to visit" },
  note: { label: "Note" },
  capacity: { label: "Capacity (people)", short: "Capacity" },
  outlet: { label: "Outlet" },
  medium: { label: "Medium", hint: "e.g. local paper, local television, radio, social media" },
  market: { label: "Market", hint: "e.g. Cheyenne–Scottsbluff" },
};

export const occurrenceFieldText: Text<FieldTexts> = { ja, en };

export function shortName({ label, short = label }: FieldText): string {
  return short;
}

/** Among other words: in English it begins small. */
export function nameInLine(text: FieldText): string {
  const name = shortName(text);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
