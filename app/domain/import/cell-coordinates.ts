/**
 * A point as people write it in one or two cells of a table: 41.6 / -86.2, 41°36′14″N, 北緯41度36分, N 41 36.2.
 *
 * Nothing is moved: where latitude and longitude are swapped, or the sign of a western longitude is lost, the point is
 * refused and the likely one proposed. Whether it lies in its state is asked of the shapes of states.
 */
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import { numberCodeOf } from "./number-codes";
import { mayLieInTheUnitedStates, type Spot } from "./us-boxes";

export type CoordinateRefusal =
  | "coordinate-malformed"
  | "coordinate-missing"
  | "coordinate-out-of-range"
  | "coordinate-decimal-comma"
  | "coordinates-swapped"
  | "longitude-sign-lost";

/** Null: blank, 0 and 0, or a word such as (bad coordinates). `proposed` is for a person to confirm. */
export type CoordinateCell =
  | { ok: true; value: Spot | null }
  | { ok: false; reason: CoordinateRefusal; proposed: Spot | null };

/** `within`: where every point of the table must lie; elsewhere a longitude of 116 is Beijing and no slip. */
export type ExpectedPlace = "united-states" | "anywhere";

export function readCoordinates(
  latitude: string,
  longitude: string,
  within: ExpectedPlace = "united-states",
): CoordinateCell {
  const texts = [plainAngle(latitude), plainAngle(longitude)];
  if (texts.some((text) => BAD.test(text)) || texts.every(isNone)) return parsed(null);
  if (texts.some(isNone)) return refused("coordinate-missing");
  const [first, second] = texts.map(readAngle);
  if (first === undefined || second === undefined) return refused("coordinate-malformed");
  if (!first.ok) return refused(first.reason);
  if (!second.ok) return refused(second.reason);
  if (first.value.degrees === 0 && second.value.degrees === 0) return parsed(null);
  return checkPoint(first.value, second.value, within);
}

/** Both in one cell: 41.6, -86.2; 41°36′N 86°12′W; POINT(-86.2 41.6). */
export function readPointCell(
  text: string,
  within: ExpectedPlace = "united-states",
): CoordinateCell {
  const plain = plainAngle(text);
  if (isNone(plain) || BAD.test(plain)) return parsed(null);
  const wkt = /^POINT ?\(([-\d.]+) ([-\d.]+)\)$/.exec(plain);
  if (wkt !== null) return readCoordinates(wkt[2] ?? "", wkt[1] ?? "", within);
  const parts =
    /^\(?([^,;]+)[,;] ?([^,;]+?)\)?$/.exec(plain) ??
    /^([NS].+?) ?([EW].+)$/.exec(plain) ??
    /^(.+[NS]) ?(.+[EW])$/.exec(plain) ??
    /^([-+]?\d+(?:\.\d+)?) ([-+]?\d+(?:\.\d+)?)$/.exec(plain);
  if (parts === null) return refused("coordinate-malformed");
  return readCoordinates(parts[1] ?? "", parts[2] ?? "", within);
}

const BAD = /BAD|INVALID|不正|無効|エラー|ERROR/;
const LONGEST = 80;

const isNone = (text: string): boolean => text === "" || numberCodeOf(text) !== null;

/** Signs of degrees, minutes and seconds as spaces, the sides of the sky as N, S, E and W. */
function plainAngle(text: string): string {
  if (DECIMAL.test(text)) return text;
  return text
    .slice(0, LONGEST + 1)
    .replace(/[″”“]|''|′′/g, '"')
    .replace(/[′’‘´`]/g, "'")
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[−‐-―]/g, "-")
    .replace(/北緯|NORTH/g, "N")
    .replace(/南緯|SOUTH/g, "S")
    .replace(/東経|EAST/g, "E")
    .replace(/西経|WEST/g, "W")
    .replace(/\s+/g, " ")
    .trim();
}

/** As most tables have it: nothing in it is written otherwise. */
const DECIMAL = /^-?\d{1,3}\.\d{1,15}$/;

type Axis = "latitude" | "longitude" | null;
type Angle = { degrees: number; axis: Axis };

const ANGLE =
  /^(?<before>[NSEW])? ?(?<sign>[-+])?(?<degrees>\d{1,3}(?:\.\d+)?)(?: ?[°ºO度:D]? ?(?<minutes>\d{1,2}(?:\.\d+)?)(?: ?['分:M]? ?(?<seconds>\d{1,2}(?:\.\d+)?) ?["秒S]?| ?['分M])?|[°º度D])? ?(?<behind>[NSEW])?$/;

function readAngle(text: string): Parsed<Angle, CoordinateRefusal> {
  if (text.length > LONGEST) return refuse("coordinate-malformed");
  if (/^[-+]?\d+,\d+$/.test(text)) return refuse("coordinate-decimal-comma");
  const parts = ANGLE.exec(text)?.groups;
  if (parts === undefined) return refuse("coordinate-malformed");
  const { before, behind, sign, degrees = "", minutes, seconds } = parts;
  if (before !== undefined && behind !== undefined) return refuse("coordinate-malformed");
  if (minutes !== undefined && degrees.includes(".")) return refuse("coordinate-malformed");
  if (seconds !== undefined && minutes?.includes(".")) return refuse("coordinate-malformed");
  if (Number(minutes ?? 0) >= 60 || Number(seconds ?? 0) >= 60)
    return refuse("coordinate-out-of-range");
  const size = Number(degrees) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  const side = before ?? behind;
  const isNegative = sign === "-" || side === "S" || side === "W";
  if (sign === "-" && (side === "N" || side === "E")) return refuse("coordinate-malformed");
  const axis = side === undefined ? null : /[NS]/.test(side) ? "latitude" : "longitude";
  return parsed({ degrees: rounded(isNegative ? -size : size), axis });
}

/** A ten-millionth of a degree is a centimetre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

function checkPoint(first: Angle, second: Angle, within: ExpectedPlace): CoordinateCell {
  const point = { lat: first.degrees, lon: second.degrees };
  const swapped = { lat: second.degrees, lon: first.degrees };
  if (first.axis === "longitude" || second.axis === "latitude")
    return refused("coordinates-swapped", inRange(swapped) ? swapped : null);
  const isMeant = within === "anywhere" ? inRange : mayLieInTheUnitedStates;
  if (inRange(point) && isMeant(point)) return parsed(point);
  const west = { lat: point.lat, lon: -point.lon };
  const hasSide = second.axis !== null;
  if (within === "united-states" && !hasSide && inRange(west) && isMeant(west) && point.lon > 0)
    return refused("longitude-sign-lost", west);
  const turned = [swapped, { lat: swapped.lat, lon: -Math.abs(swapped.lon) }];
  const likely = turned.find((one) => inRange(one) && isMeant(one));
  if (likely !== undefined) return refused("coordinates-swapped", likely);
  return inRange(point) ? parsed(point) : refused("coordinate-out-of-range");
}

const inRange = ({ lat, lon }: Spot): boolean => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

const refused = (reason: CoordinateRefusal, proposed: Spot | null = null): CoordinateCell => ({
  ...refuse(reason),
  proposed,
});
