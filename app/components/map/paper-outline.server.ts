/** The outline of a state for a paper that is made of it. */
import { keptShapes } from "~/map/drawing/draw-whole-map.server";
import { type OutlineDot, paperOutline } from "~/map/paper-outline";

export const stateOutline = (code: string, dots: readonly OutlineDot[]) =>
  paperOutline(code, dots, keptShapes());
