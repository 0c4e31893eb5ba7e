/**
 * Local days and wall-clock times against instants. N11
 *
 * The only module that knows time zones. It takes every instant as an argument and reads no clock.
 */
import { Temporal } from "temporal-polyfill";
import { refuse } from "~/domain/value/verdict";
import type { CalendarDate } from "./calendar-date";

/** Is this an IANA zone? Offsets such as +09:00 are not: they forget when clocks change. */
export function isKnownZone(zone: string): boolean {
  if (KNOWN_ZONES.has(zone)) return true;
  if (!REGION_AND_CITY.test(zone)) return false;
  try {
    zoned(zone, new Date(0));
  } catch {
    return false;
  }
  KNOWN_ZONES.add(zone);
  return true;
}

/** Zones are named by place. Abbreviations such as JST or EST mean several clocks, or one without summer time. */
const REGION_AND_CITY = /^[A-Z][A-Za-z]+\/[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)?$/;

/** Zones asked for before: asking the runtime costs far more than the rest of a rule. */
const KNOWN_ZONES = new Set<string>();

/** By zone what was asked last: every page asks for today several times, and no offset has parts of a second. */
const lastDays = new Map<string, { second: number; day: CalendarDate }>();

/** The day on the wall calendar of a zone at an instant. The zone must be known. */
export function todayIn(zone: string, instant: Date): CalendarDate {
  const second = Math.floor(instant.getTime() / 1_000);
  const known = lastDays.get(zone);
  if (known?.second === second) return known.day;
  const day = zoned(zone, instant).toPlainDate().toString();
  lastDays.set(zone, { second, day });
  return day;
}

/** The day and the time, HH:MM, on the clock of a zone at an instant. */
export function clockIn(zone: string, instant: Date): { day: CalendarDate; time: string } {
  const local = zoned(zone, instant);
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString().slice(0, 5) };
}

/** Zones whose short name the runtime spells as an offset. */
const SHORT_NAMES = new Map([
  ["Asia/Tokyo", "JST"],
  ["Pacific/Guam", "ChST"],
  ["Pacific/Saipan", "ChST"],
  ["Pacific/Pago_Pago", "SST"],
]);

/** The short name that a zone's clock has at an instant: EST in winter, EDT in summer. */
export function zoneShortName(zone: string, instant: Date): string {
  const known = SHORT_NAMES.get(zone);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    timeZoneName: "short",
  }).formatToParts(instant);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
}

export type LocalTimeRefusal = "time-does-not-exist" | "zone-unknown" | "time-malformed";

/** `twice`: clocks go back and the time comes twice; the user is asked which one is meant. */
export type LocalTime = { instant: Date; twice: boolean };

/**
 * The instant of a local time.
 *
 * Where clocks go forward the hour between does not exist and is refused. Where they go back a time
 * comes twice: `later` says that the second one is meant.
 */
export function resolveLocalTime(
  day: CalendarDate,
  time: string,
  zone: string,
  later = false,
): ({ ok: true } & LocalTime) | { ok: false; reason: LocalTimeRefusal } {
  if (!CLOCK.test(time)) return refuse("time-malformed");
  if (!isKnownZone(zone)) return refuse("zone-unknown");

  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  const earlierOne = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  const laterOne = local.toZonedDateTime(zone, { disambiguation: "later" });
  if (!earlierOne.toPlainDateTime().equals(local)) return refuse("time-does-not-exist");
  const twice = !earlierOne.equals(laterOne);
  const chosen = later ? laterOne : earlierOne;
  return { ok: true, instant: new Date(chosen.epochMilliseconds), twice };
}

/** A time of the clock as it is stored, HH:MM. What people type is read by `typed-time`. */
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** What `hasBegun` needs of an occurrence. Only a first day of precision `day` has a start time. */
export type Start = {
  firstFrom: CalendarDate;
  startTime: string | null;
  startsLater: boolean;
  zone: string;
};

/**
 * Has the occurrence begun, in its own zone? N0
 *
 * Without a start time it begins with its day; a day known only roughly may have begun with its span.
 */
export function hasBegun(start: Start, now: Date): boolean {
  if (start.startTime !== null) {
    const time = resolveLocalTime(start.firstFrom, start.startTime, start.zone, start.startsLater);
    if (time.ok) return time.instant.getTime() <= now.getTime();
  }
  return start.firstFrom <= todayIn(start.zone, now);
}

/** How far the clocks of a zone are ahead of UTC at noon of a day. The zone must be known. */
export function zoneOffsetMinutes(zone: string, day: CalendarDate): number {
  const noon = Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime(zone);
  return noon.offsetNanoseconds / 60_000_000_000;
}

const zoned = (zone: string, instant: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
