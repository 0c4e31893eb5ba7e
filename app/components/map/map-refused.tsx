/** A map that was asked for in a way nobody understands. */
import { Link } from "@remix-run/react";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import type { FilterRefusal } from "~/domain/filter/filter-refusal";
import { mapText } from "~/i18n/map-text";
import { useText } from "~/i18n/use-text";

export function MapRefused({ refusals }: { refusals: readonly FilterRefusal[] }) {
  const t = useText(mapText);
  return (
    <main id="content" className="page">
      <FilterRefusals refusals={refusals} />
      <Link to="/" className="button">
        {t.resetFilter}
      </Link>
    </main>
  );
}
