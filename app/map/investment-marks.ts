/**
 * Sites and strategic projects on the whole map: a mark for each state beside its letters. An arch stands for sites, a
 * hexagon for projects, as large as the class of its amount: no form of event has these shapes.
 */
import { groupDigits } from "../domain/value/whole-number";

export type InvestmentMark = {
  lat: number;
  lng: number;
  kind: "site" | "project";
  count: number;
  /** Of a project: 0 where no amount is known. */
  amount: 0 | 1 | 2 | 3;
  title: string;
  href: string;
};

const RADII = [6, 6, 9, 12];
const ARCH = { one: 6, several: 11, top: 7 };
/** Projects stand before the letters, sites below them. */
export const PROJECT_AT = { x: -21, y: 0 };

/** Its shapes around the middle of the letters. */
export function investmentShapes({ kind, count, amount }: InvestmentMark): string {
  if (kind === "site") return archOf(count);
  const radius = RADII[amount] ?? RADII[0] ?? 6;
  const corners = [0, 1, 2, 3, 4, 5].map((corner) => {
    const angle = (corner * Math.PI) / 3;
    const [x, y] = [Math.sin(angle) * radius, -Math.cos(angle) * radius];
    return `${round(PROJECT_AT.x + x)} ${round(PROJECT_AT.y + y)}`;
  });
  const text =
    count > 1
      ? `<text class="map-project-count" x="${PROJECT_AT.x}" y="${PROJECT_AT.y}">${count}</text>`
      : "";
  return `<path class="map-project map-project-${amount}" d="M${corners.join("L")}z"/>${text}`;
}

function archOf(count: number): string {
  const { one, several, top } = ARCH;
  const half = count > 1 ? several : one;
  const bottom = top + 2 * half;
  const wide = Math.max(half, groupDigits(count).length * 3.4 + 3);
  const arch = `<path class="map-site" d="M${-wide} ${bottom}V${top + half}Q${-wide} ${top} 0 ${top}Q${wide} ${top} ${wide} ${top + half}V${bottom}z"/>`;
  return count > 1
    ? `${arch}<text class="map-site-count" x="0" y="${top + half + 2}">${groupDigits(count)}</text>`
    : arch;
}

const round = (value: number): number => Math.round(value * 10) / 10;
