/** Numbers of a workbook's cells as text: days and times in ISO 8601 without a zone, figures as a person would see them. */
import type { DateShape } from "./number-format";

const DAY_SECONDS = 86_400;
/** Days between the two beginnings of time that workbooks have. */
const FROM_1904 = 1_462;
/** The last day of the year 9999. */
const LAST_DAY = 2_958_465;
/** Programs keep a 29 February 1900, so that all days before it are one further from the beginning. */
const FIRST_RIGHT_DAY = 61;

/** Null for a number that is no day. */
export function serialText(serial: number, shape: DateShape, is1904: boolean): string | null {
  const seconds = Math.round(serial * DAY_SECONDS);
  if (shape.shows === "elapsed") return elapsedText(seconds);
  const day = Math.floor(seconds / DAY_SECONDS) + (is1904 ? FROM_1904 : 0);
  if (!Number.isFinite(seconds) || seconds < 0 || day > LAST_DAY) return null;
  const time = clockText(seconds - Math.floor(seconds / DAY_SECONDS) * DAY_SECONDS);
  if (shape.shows === "time" || (day === 0 && shape.withTime)) return time;
  const first = Date.UTC(1899, 11, day < FIRST_RIGHT_DAY ? 31 : 30);
  const iso = new Date(first + day * DAY_SECONDS * 1000).toISOString();
  const length = { year: 4, month: 7, day: 10 }[shape.to];
  return shape.withTime && time !== "00:00" ? `${iso.slice(0, 10)}T${time}` : iso.slice(0, length);
}

function elapsedText(seconds: number): string {
  const sign = seconds < 0 ? "-" : "";
  const all = Math.abs(seconds);
  return `${sign}${Math.floor(all / 3600)}${clockText(all % 3600).slice(2)}`;
}

/** `18:30`, with seconds where there are any. */
const clockText = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":")
    .replace(/^(\d+:\d+):00$/, "$1");

const ARTIFACT_DIGITS = 12;

/**
 * Without an exponent, and without the tail that arithmetic leaves (0.30000000000000004), which no program shows. The
 * text as it stands where it is no number.
 */
export function figureText(text: string): string {
  const figure = Number(text);
  if (text.trim() === "" || !Number.isFinite(figure)) return text;
  const shown = Number(figure.toPrecision(15));
  const isArtifact = digitsOf(figure) > 15 && digitsOf(shown) <= ARTIFACT_DIGITS;
  return plainText(isArtifact && Number.isFinite(shown) ? shown : figure);
}

const digitsOf = (figure: number): number =>
  String(figure)
    .replace(/e.*$/, "")
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "").length;

function plainText(figure: number): string {
  const text = String(figure);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = "", first = "", rest = "", power = "0"] = match;
  const [digits, shift] = [`${first}${rest}`, Number(power)];
  return shift < 0
    ? `${sign}0.${"0".repeat(-shift - 1)}${digits}`
    : `${sign}${digits.padEnd(shift + 1, "0")}`;
}
