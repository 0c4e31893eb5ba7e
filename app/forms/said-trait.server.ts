/** The form that decides on a trait of a state. P145 */
import { TRAITS, type Trait, type TraitVerdict } from "~/domain/place/region-trait";
import { LINE } from "~/domain/value/limits";
import { cleanText } from "~/domain/value/typed-text";
import { textOf } from "./boxes/field-texts.server";

const VERDICTS: Record<string, TraitVerdict | null> = { yes: "yes", no: "no", rule: null };

type Typed = { trait: Trait; verdict: string; reason: string };
export type ReadTrait =
  | { ok: true; trait: Trait; verdict: TraitVerdict | null; reason: string }
  | { ok: false; typed: Typed; problem: "verdict" | "reason" };

/** Null for a trait that no page of ours has. */
export function readSaidTrait(posted: FormData): ReadTrait | null {
  const trait = TRAITS.find((one) => one === textOf(posted, "trait"));
  if (trait === undefined) return null;
  const typed = { trait, verdict: textOf(posted, "verdict"), reason: textOf(posted, "reason") };
  const verdict = Object.hasOwn(VERDICTS, typed.verdict) ? VERDICTS[typed.verdict] : undefined;
  if (verdict === undefined) return { ok: false, typed, problem: "verdict" };
  const reason = cleanText(typed.reason, { max: LINE });
  if (!reason.ok || reason.value === "") return { ok: false, typed, problem: "reason" };
  return { ok: true, trait, verdict, reason: reason.value };
}
