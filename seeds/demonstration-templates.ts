/** Templates of the demonstration programme: one for each form that customers name, kept from its own events. P45 */
import { templateOf } from "~/domain/entry/event-template";
import type { TypedEvent } from "~/domain/entry/typed-event";
import type { Bilingual } from "~/domain/value/language";
import type { DemoEvent } from "./demonstration-types";

export type DemoTemplate = { name: Bilingual; organiser: string | null; typed: TypedEvent };

const KEPT: readonly { kind: string; name: Bilingual; everybodys: boolean }[] = [
  {
    kind: "caravan",
    name: { ja: "地方キャラバン（標準の行程）", en: "Grassroots caravan, usual itinerary" },
    everybodys: true,
  },
  {
    kind: "local_media",
    name: { ja: "ローカルメディアへの出稿", en: "Buying space in local media" },
    everybodys: true,
  },
  {
    kind: "reception",
    name: { ja: "経済界との懇談レセプション", en: "Reception with business leaders" },
    everybodys: false,
  },
];

/** Empty where the programme has no event of a kind. */
export function demonstrationTemplates(programme: readonly DemoEvent[]): DemoTemplate[] {
  return KEPT.flatMap(({ kind, name, everybodys }) => {
    const draft = programme.find((event) => event.draft.kind === kind)?.draft;
    if (draft === undefined) return [];
    const organiser = everybodys ? null : draft.lead;
    // What is begun from it may be real: it names no invented body.
    const typed = { ...templateOf(draft), titleJa: "", titleEn: "", partners: [] };
    return [{ name, organiser, typed }];
  });
}
