/** Targets that were asked for in a way nobody understands. */

import { FilterRefusals } from "~/components/filter/filter-refusals";
import type { FilterRefusal } from "~/domain/filter/filter-refusal";

export function TargetsRefused({ refusals }: { refusals: readonly FilterRefusal[] }) {
  return (
    <main className="page page-narrow" id="content">
      <FilterRefusals refusals={refusals} />
    </main>
  );
}
