/** Outlines for papers: of one state, and of all of them. */
import { keptShapes } from "~/map/drawing/draw-whole-map.server";
import { paperMap } from "~/map/paper-map";
import { type OutlineDot, paperOutline } from "~/map/paper-outline";

export const stateOutline = (code: string, dots: readonly OutlineDot[]) =>
  paperOutline(code, dots, keptShapes());

export const allStates = () => paperMap(keptShapes());
