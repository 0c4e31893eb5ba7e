/** What is shown when the page is printed: drawn anew for paper, as the server would draw it. */
import { useEffect } from "react";
import { toPlane } from "../../domain/map/composite-projection";
import { areaPaths } from "../area-paths";
import { surveyGround } from "../map-ground";
import type { MapScene } from "../map-props";
import type { StateShape } from "../state-shapes";
import { drawMap } from "./draw-map";

type Props = { scene: MapScene; shapes: readonly StateShape[] };

export function PrintDrawing({ scene, shapes }: Props) {
  useEffect(() => {
    const draw = () => {
      const labels = new Map(scene.states.map((state) => [state.code, state]));
      const ground = surveyGround(shapes, labels, toPlane);
      const sheet = document.querySelector(".map-drawn");
      if (sheet) sheet.innerHTML = drawMap(scene, { paths: areaPaths(shapes), ground });
    };
    window.addEventListener("beforeprint", draw);
    return () => window.removeEventListener("beforeprint", draw);
  }, [scene, shapes]);
  return null;
}
