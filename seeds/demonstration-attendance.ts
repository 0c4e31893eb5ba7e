/** How many came to the held sessions of the demonstration programme, said in the many ways people say it. N4 */
import { checkHeadcount, parseHeadcount } from "~/domain/counting/headcount";
import type { Headcount, Method, Mode } from "~/domain/counting/observation";
import type { Scope } from "~/domain/counting/scope";
import type { DemoKind } from "./demonstration-kinds";
import type { Random } from "./demonstration-random";
import type { DemoObservation } from "./demonstration-types";
import { NOTES } from "./demonstration-words";

type Session = { position: number; online: boolean; daysAgo: number };

const METHODS_BY_SIZE: readonly (readonly [Method, number])[] = [
  ["counted", 42],
  ["registered", 26],
  ["organiser", 20],
  ["estimate", 12],
];

/** Nothing for a session that nobody has counted: more often one of the last days. */
export function observationsOf(
  random: Random,
  kind: DemoKind,
  session: Session,
): DemoObservation[] {
  const missing = session.daysAgo < 10 ? 0.35 : 0.06;
  if (kind.people === 0 || random.chance(missing)) return [];
  const people = random.chance(0.004) ? 0 : random.around(kind.people, kind.spread);
  const mode: Mode = session.online ? "online" : "in-person";
  const observations = statements(random, session.position, mode, people);
  if (!session.online && people >= 20 && people < 2_000 && random.chance(0.08)) {
    observations.push(
      ...statements(random, session.position, "online", random.around(people / 3, 0.5)),
    );
  }
  return observations;
}

/** Usually one; sometimes the organiser's figure first and a count later. */
function statements(
  random: Random,
  position: number,
  mode: Mode,
  people: number,
): DemoObservation[] {
  const method =
    people > 2_500
      ? random.pick(["organiser", "estimate"] as const)
      : random.weighted(METHODS_BY_SIZE);
  const last = statement(random, { position, mode, method, people, daysAfter: random.whole(0, 4) });
  if (!random.chance(0.08)) return [last];
  const rough = random.around(people, 0.1);
  const first = statement(random, {
    position,
    mode,
    method: "estimate",
    people: rough,
    daysAfter: 0,
  });
  return [first, last];
}

type Said = { position: number; mode: Mode; method: Method; people: number; daysAfter: number };

function statement(random: Random, said: Said): DemoObservation {
  const { wording, headcount } = worded(random, said.method, said.people);
  const { people: _people, ...rest } = said;
  return {
    ...rest,
    ...headcount,
    scope: scopeOf(said),
    wording,
    note: random.chance(0.15) ? random.pick(NOTES) : null,
    official: true,
  };
}

/** What draws thousands is somebody's festival, or our part of it where its organiser says so. N14 */
function scopeOf({ method, people }: Said): Scope {
  if (people > 2_500) return method === "organiser" ? "whole" : "unknown";
  return method === "organiser" && people >= 400 ? "part" : "own";
}

function worded(
  random: Random,
  method: Method,
  people: number,
): { wording: string; headcount: Headcount } {
  const exact = { low: people, high: people, openEnded: false };
  if (people < 10 || method === "counted" || method === "registered")
    return { wording: `${people}`, headcount: exact };
  const round = rounded(people);
  const wording = random.weighted([
    [`約${round}名`, 6],
    [`${round}名以上`, 2],
    [`${Math.round(round * 0.9)}〜${Math.round(round * 1.1)}名`, 2],
    [`${round}`, 1],
  ]);
  const read = parseHeadcount(wording);
  if (!read.ok || !checkHeadcount(read.headcount).ok)
    throw new Error(`${wording} is not a head count`);
  return { wording, headcount: read.headcount };
}

/** 137 as 140, 14,220 as 14,000. */
function rounded(people: number): number {
  const step = 10 ** Math.max(1, Math.floor(Math.log10(people)) - 1);
  return Math.max(step, Math.round(people / step) * step);
}
