/**
 * The ledger of a session's observations and what is official in it. N4
 *
 * Append-only: an observation is never changed or taken back. At most one per mode is official; the
 * newest becomes so unless it says otherwise.
 */
import type { Headcount, Method, Mode, OfficialSums } from "./observation";
import { ALLOWED, refuse, type Verdict } from "./verdict";

export type Observation = Headcount & { id: number; mode: Mode; method: Method };

export type ObservationLedger = {
  observations: readonly Observation[];
  /** Id of the official observation of each mode that has one. */
  official: Partial<Record<Mode, number>>;
};

export const EMPTY_LEDGER: ObservationLedger = { observations: [], official: {} };

/** The ledger with one observation more. */
export function applyObservation(
  ledger: ObservationLedger,
  observation: Observation,
  { becomesOfficial }: { becomesOfficial: boolean },
): ObservationLedger {
  const official = becomesOfficial
    ? { ...ledger.official, [observation.mode]: observation.id }
    : ledger.official;
  return { observations: [...ledger.observations, observation], official };
}

/** May this observation be made the official one of its mode? */
export function checkOfficial(
  ledger: ObservationLedger,
  observationId: number,
): Verdict<"observation-unknown" | "already-official"> {
  const observation = ledger.observations.find(({ id }) => id === observationId);
  if (observation === undefined) return refuse("observation-unknown");
  return ledger.official[observation.mode] === observationId ? refuse("already-official") : ALLOWED;
}

export function officialObservations({ observations, official }: ObservationLedger): Observation[] {
  return observations.filter(({ id, mode }) => official[mode] === id);
}

/** What the occurrence repeats of its official observations, at most one per mode. */
export function officialSums(official: readonly Omit<Observation, "id">[]): OfficialSums {
  const sums = {
    attendanceLow: 0,
    attendanceHigh: 0,
    attendanceExact: 0,
    onlineLow: 0,
    onlineHigh: 0,
    attendanceOpenEnded: false,
    officialCount: official.length,
  };
  for (const observation of official) {
    const { low, openEnded } = observation;
    const high = openEnded ? low : observation.high;
    sums.attendanceLow += low;
    sums.attendanceHigh += high;
    sums.attendanceExact += isExact(observation) ? high : 0;
    sums.onlineLow += observation.mode === "online" ? low : 0;
    sums.onlineHigh += observation.mode === "online" ? high : 0;
    sums.attendanceOpenEnded ||= openEnded;
  }
  return sums;
}

/** Counted or taken from a register, one number, not open-ended. */
function isExact({ low, high, openEnded, method }: Omit<Observation, "id">): boolean {
  return low === high && !openEnded && (method === "counted" || method === "registered");
}
