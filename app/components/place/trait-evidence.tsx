/** The figures by which a rule proposes a trait, with a way to their rows. P140-P143 */
import { Link } from "@remix-run/react";
import type { Trait } from "~/domain/place/region-trait";
import { groupDigits } from "~/domain/value/whole-number";
import { placeTraitText } from "~/i18n/place/place-trait-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { AreaTraits } from "~/pages/place/area-traits.server";

type Proposed = AreaTraits["proposed"];
type Props = { trait: Trait; proposed: Proposed; state: string };

export function TraitEvidence({ trait, proposed, state }: Props) {
  const t = useText(placeTraitText);
  const said = useEvidence(trait, proposed);
  return (
    <p className="small">
      {said}{" "}
      <Link to={rowsOf(trait, proposed, state)} className="no-print">
        {t.rows}
      </Link>
    </p>
  );
}

function useEvidence(trait: Trait, proposed: Proposed): string {
  const t = useText(placeTraitText);
  const language = useLanguage();
  const gap = language === "ja" ? "、" : "; ";
  if (trait === "industry") {
    const { industryName, sites, of, nation, verdict } = proposed.industry;
    if (industryName === null || verdict === "unknown") return t.fewSites(of);
    const [own, all] = [percentOf(sites, of), percentOf(nation.sites, nation.of)];
    return t.industry(industryName, sites, of, own, all);
  }
  if (trait === "exchange") {
    const { ties, published } = proposed.exchange;
    if (ties > 0) return t.ties(ties);
    return published === null ? t.noTies : t.publishedTies(groupDigits(published));
  }
  const { value, rank, of, asOf, verdict } = proposed[trait];
  if (value === null || rank === null) return t.notKnown;
  const number = groupDigits(value);
  const figure =
    trait === "learners"
      ? t.learners(number, asOf ?? "")
      : asOf === null
        ? t.sites(number)
        : t.locations(number, asOf);
  if (verdict === "unknown") return `${figure}${gap}${t.tooFew(of)}`;
  return `${figure}${gap}${trait === "learners" ? t.rankLeast(rank, of) : t.rank(rank, of)}`;
}

function rowsOf(trait: Trait, proposed: Proposed, state: string): string {
  if (trait === "exchange") return `/investment/ties?state=${state}`;
  const measure = trait === "industry" ? null : proposed[trait].measure;
  return measure === null
    ? `/investment/sites?state=${state}`
    : `/investment/facts?measure=${measure}`;
}

const percentOf = (part: number, whole: number): string =>
  whole === 0 ? "0" : String(Math.round((part / whole) * 100));
