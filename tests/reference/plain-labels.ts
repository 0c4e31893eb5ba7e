/** Labels of the map, every place of each tried against everything: what the layout of the map is compared with. */
import {
  type Box,
  boxAround,
  type Label,
  type LabelRequest,
  type LabelSizes,
  overlap,
  type Size,
  type Surroundings,
} from "~/map/label-layout";

export function plainLabels(
  requests: readonly LabelRequest[],
  sizes: LabelSizes,
  around: Surroundings,
): Label[] {
  const placed: Label[] = [];
  const { frame } = around;
  const fits = (box: Box) =>
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom &&
    placed.every((label) => !overlap(box, label.box, 1));
  const free = (box: Box) =>
    fits(box) && around.symbols.every((symbol) => !overlap(box, symbol, 0));
  const atSea = (box: Box) => !around.overLand(box);
  const own = (request: LabelRequest) =>
    insideBoxes(request, sizes.inside).filter((box) => around.inside(request.code, box));
  const without: LabelRequest[] = [];
  for (const request of [...requests].sort((a, b) => a.room - b.room)) {
    const box = own(request).find(free);
    if (box) placed.push({ code: request.code, box, led: false });
    else without.push(request);
  }
  const isNeeded = ({ needed }: LabelRequest) => needed === true;
  const neededFirst = [
    ...without.filter(isNeeded),
    ...without.filter((request) => !isNeeded(request)),
  ];
  for (const request of neededFirst) {
    const { code } = request;
    const within = own(request);
    const outside = ledBoxes(request, sizes.led).filter(atSea);
    const led = outside.find(free);
    const under = around.mayBeCovered || isNeeded(request) ? within.find(fits) : undefined;
    const last = within.length > 0 ? undefined : outside.find(fits);
    if (led) placed.push({ code, box: led, led: true });
    else if (under) placed.push({ code, box: under, led: false });
    else if (last) placed.push({ code, box: last, led: true });
  }
  return placed;
}

/** The middle, then in rings of eighteen four pixels apart, from below on. */
function insideBoxes({ x, y }: LabelRequest, size: Size): Box[] {
  const rings = Array.from({ length: 21 }, (_, ring) => 4 * (ring + 1));
  const turns = Array.from({ length: 18 }, (_, turn) => ((90 + 20 * turn) * Math.PI) / 180);
  const around = rings.flatMap((away) =>
    turns.map((turn) => boxAround(x + away * Math.cos(turn), y + away * Math.sin(turn), size)),
  );
  return [boxAround(x, y, size), ...around];
}

/** Every four pixels from twelve to 128, straight outward and turned aside. */
function ledBoxes({ x, y, outward }: LabelRequest, size: Size): Box[] {
  const leads = Array.from({ length: 30 }, (_, at) => 12 + 4 * at);
  return leads.flatMap((lead) =>
    [0, 20, -20, 40, -40, 60, -60, 90, -90].map((turn) => {
      const angle = ((outward + turn) * Math.PI) / 180;
      return boxAround(x + lead * Math.cos(angle), y + lead * Math.sin(angle), size);
    }),
  );
}
