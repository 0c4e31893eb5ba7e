/**
 * Which area an arrow key leads to from another.
 *
 * The plane is cut into four quarters by its diagonals; the neighbour is the nearest point of the quarter
 * the arrow points into, by the sum of both distances. Each step towards a target makes that sum smaller,
 * so that every area can be reached from every other one with arrows alone.
 */
export const DIRECTIONS = ["left", "right", "up", "down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type Spot = { code: string; x: number; y: number };

/** The quarter holds one of its two edges, so that each point lies in exactly one quarter. `y` grows downwards. */
function liesTowards(direction: Direction, dx: number, dy: number): boolean {
  if (direction === "right") return dx > 0 && -dx < dy && dy <= dx;
  if (direction === "left") return dx < 0 && dx <= dy && dy < -dx;
  if (direction === "down") return dy > 0 && -dy <= dx && dx < dy;
  return dy < 0 && dy < dx && dx <= -dy;
}

/** The code of the neighbour in this direction, or null where the map ends. */
export function neighbourTowards(
  from: Spot,
  direction: Direction,
  spots: readonly Spot[],
): string | null {
  let nearest: { code: string; distance: number } | null = null;
  for (const spot of spots) {
    const [dx, dy] = [spot.x - from.x, spot.y - from.y];
    if (!liesTowards(direction, dx, dy)) continue;
    const distance = Math.abs(dx) + Math.abs(dy);
    if (nearest === null || distance < nearest.distance) nearest = { code: spot.code, distance };
  }
  return nearest?.code ?? null;
}
