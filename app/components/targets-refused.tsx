/** Targets that were asked for in a way nobody understands. */
import type { FilterRefusal } from "~/domain/filter-refusal";
import { FilterRefusals } from "./filter-refusals";

export function TargetsRefused({ refusals }: { refusals: readonly FilterRefusal[] }) {
  return (
    <main className="page page-narrow" id="content">
      <FilterRefusals refusals={refusals} />
    </main>
  );
}
