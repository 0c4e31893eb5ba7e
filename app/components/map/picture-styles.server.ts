/** The style sheets of the map, for pictures that stand outside of it. */
import { stylesOf } from "~/map/styled-svg";
import base from "~/styles/base.css?inline";
import circles from "~/styles/contrast-map.css?inline";
import layers from "~/styles/map-layers.css?inline";

export const PICTURE_STYLES = stylesOf(base + layers + circles);
