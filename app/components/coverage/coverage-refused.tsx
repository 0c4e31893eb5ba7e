/** A matrix that cannot be shown: which condition, what was given, what is wrong. */
import { Link } from "@remix-run/react";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import type { FilterRefusal } from "~/domain/filter/filter-refusal";
import { coverageText } from "~/i18n/coverage-text";
import { useText } from "~/i18n/use-text";

export function CoverageRefused({ refusals }: { refusals: readonly FilterRefusal[] }) {
  const t = useText(coverageText);
  return (
    <main className="page page-narrow" id="content">
      <h1>{t.title}</h1>
      <FilterRefusals refusals={refusals} />
      <Link to="/coverage" className="button">
        {t.refusedBack}
      </Link>
    </main>
  );
}
