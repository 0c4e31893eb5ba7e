/** Symbols of the map as groups, every pair looked at every time: what the groups of the map are compared with. */
import type { Geographic } from "~/domain/map/composite-projection";
import type { MapSymbol } from "~/domain/map/map-symbol";
import type { Box } from "~/map/label-layout";
import { type Ground, groupSymbols, type SymbolGroup } from "~/map/symbol-groups";

export type Shifted<Group> = { group: Group; home: Box; dx: number; dy: number };

/** At most eight pixels each way, in twelve passes; two that still touch, or null. */
export function plainMoveApart<Group>(
  all: readonly Shifted<Group>[],
  mayTouch: (a: Group, b: Group) => boolean,
): [Shifted<Group>, Shifted<Group>] | null {
  const pairs = all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => !mayTouch(a.group, b.group))
      .map((b): [Shifted<Group>, Shifted<Group>] => [a, b]),
  );
  const touching = () => pairs.filter(([a, b]) => depthOf(a, b) !== null);
  for (let pass = 0; pass < 12; pass += 1) for (const [a, b] of touching()) push(a, b);
  return touching()[0] ?? null;
}

/** Which cells became one, where and how far moved. */
export function plainGroups(symbols: readonly MapSymbol[], ground: Ground) {
  const cells = [...new Set(symbols.map(({ cell }) => cell))];
  let groups = cells.map((cell) =>
    groupOf(
      symbols.filter((symbol) => symbol.cell === cell),
      [cell],
      ground,
    ),
  );
  const mayTouch = (a: { place: Geographic }, b: { place: Geographic }) =>
    !ground.connected(a.place, b.place);
  for (;;) {
    const moved = groups.map((group) => ({ group, home: group.box, dx: 0, dy: 0 }));
    const touching = plainMoveApart(moved, mayTouch)?.map(({ group }) => group);
    if (touching === undefined)
      return moved.map(({ group, dx, dy }) => ({ ...group, shift: { x: dx, y: dy } }));
    const one = groupOf(
      touching.flatMap((group) => group.symbols),
      touching.flatMap((group) => group.cells),
      ground,
    );
    groups = [...groups.filter((group) => !touching.includes(group)), one];
  }
}

/** A cell alone is one group. */
function groupOf(parts: readonly MapSymbol[], cells: string[], ground: Ground): SymbolGroup {
  const [group] = groupSymbols(
    parts.map((part) => ({ ...part, cell: "one" })),
    ground,
  );
  if (group === undefined) throw new Error("No symbol makes no group");
  return { ...group, cells };
}

function edgesOf({ home, dx, dy }: Shifted<unknown>): Box {
  const { left, top, right, bottom } = home;
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}

function depthOf({ home: a, dx, dy }: Shifted<unknown>, other: Shifted<unknown>) {
  const b = other.home;
  const [right, down] = [dx - other.dx, dy - other.dy];
  const x = Math.min(a.right + right, b.right) - Math.max(a.left + right, b.left) + 1.5;
  const y = Math.min(a.bottom + down, b.bottom) - Math.max(a.top + down, b.top) + 1.5;
  return x > 0 && y > 0 ? { x, y } : null;
}

/** Along the shorter way, each by half. */
function push(a: Shifted<unknown>, b: Shifted<unknown>): void {
  const depth = depthOf(a, b);
  if (depth === null) return;
  const [one, other] = [edgesOf(a), edgesOf(b)];
  const [low, high, by, deep] =
    depth.x < depth.y
      ? (["left", "right", "dx", depth.x] as const)
      : (["top", "bottom", "dy", depth.y] as const);
  const way = one[low] + one[high] <= other[low] + other[high] ? -1 : 1;
  a[by] = clamped(a[by] + (deep / 2) * way);
  b[by] = clamped(b[by] - (deep / 2) * way);
}

const clamped = (away: number) => Math.max(-8, Math.min(8, away));
