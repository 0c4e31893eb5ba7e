/** What the addresses of the list of projects ask. What is not understood is refused in words. */
import {
  type FilterRefusal,
  refusalOf,
  refuseContradictions,
} from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import { TRANCHES } from "~/domain/project/project";
import type { ProjectFilter, ProjectRecord } from "~/domain/project/project-record";

export const PROJECT_PARAMETERS = ["state", "tranche", "sector", "priority"] as const;

export type ProjectQuestion =
  | { ok: true; filter: ProjectFilter }
  | { ok: false; refusals: FilterRefusal[]; typed: ProjectFilter };

type Known = {
  states: readonly { code: string }[];
  projects: readonly ProjectRecord[];
  priorities: readonly { key: string }[];
};

/** `beside`: parameters that mean something to whoever asks, such as `limit` of the API. */
export function readProjectQuestion(
  params: URLSearchParams,
  { states, projects, priorities }: Known,
  beside: readonly string[] = [],
): ProjectQuestion {
  const refusals = [
    ...refuseContradictions(params),
    ...refuseStrangers(params, [...PROJECT_PARAMETERS, ...beside]),
  ];
  const choices = {
    state: states.map(({ code }) => code),
    tranche: [...TRANCHES, "none"] as const,
    sector: projects.flatMap(({ sector }) => sector.ja ?? []),
    priority: priorities.map(({ key }) => key),
  };
  const take = <Value extends string>(field: string, known: readonly Value[]): Value | null => {
    const typed = params.get(field)?.trim() || null;
    const found = known.find((value) => value === typed) ?? null;
    if (typed !== found) refusals.push(refusalOf(params, field, "unknown"));
    return found;
  };
  const filter: ProjectFilter = {
    state: take("state", choices.state),
    tranche: take("tranche", choices.tranche),
    sector: take("sector", choices.sector),
    priority: take("priority", choices.priority),
  };
  return refusals.length > 0 ? { ok: false, refusals, typed: filter } : { ok: true, filter };
}
