/** How long something takes, in minutes, as people type and read it. */
import type { Language } from "~/domain/value/language";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";

/** Ten days on the road. */
const MAX_MINUTES = 14_400;

/** Reads 4:30, 4時間30分, 4時間, 4h30, 270分, 270. A number alone is minutes. */
export function parseDuration(text: string): Parsed<number, "duration-malformed"> {
  const typed = text.normalize("NFKC").trim();
  const match =
    /^(?<h>\d{1,3}):(?<m>[0-5]\d)$/.exec(typed) ??
    /^(?<h>\d{1,3})\s*(?:時間|h)\s*(?:(?<m>[0-5]?\d)\s*(?:分|m|min)?)?$/i.exec(typed) ??
    /^(?<m>\d{1,5})\s*(?:分|m|min)?$/i.exec(typed);
  if (match === null) return refuse("duration-malformed");
  const minutes = Number(match.groups?.h ?? 0) * 60 + Number(match.groups?.m ?? 0);
  return minutes <= MAX_MINUTES ? parsed(minutes) : refuse("duration-malformed");
}

/** 4時間30分, 45分; 4 h 30 min, 45 min. */
export function formatDuration(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const [h, m, space] = language === "ja" ? ["時間", "分", ""] : [" h", " min", " "];
  if (hours === 0) return `${rest}${m}`;
  return rest === 0 ? `${hours}${h}` : `${hours}${h}${space}${rest}${m}`;
}

/** 4:30, as a box holds it. */
export function durationText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
