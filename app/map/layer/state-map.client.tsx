/**
 * The map itself: everything that knows Leaflet stands here and in the folder above.
 *
 * It is mounted once and stays; what it shows comes as props. Load it lazily and in the browser only:
 * Leaflet reads `window` when it is imported.
 */
import "leaflet/dist/leaflet.css";
import { lazy, memo, Suspense, useEffect, useMemo, useState } from "react";
import { MapContainer, Pane } from "react-leaflet";
import type { Geographic } from "../../domain/map/composite-projection";
import { boxesToEvade, chosenOf } from "../chosen-marks";
import { itineraryLines } from "../itinerary-lines";
import { MapControls } from "../map-controls.client";
import { type Ground, surveyGround } from "../map-ground";
import {
  ALBERS,
  isSmall,
  type MapMode,
  MERCATOR,
  placeOfPlane,
  planePointOf,
  scaleAt,
} from "../map-mode.client";
import type { StateMapProps } from "../map-props";
import { MapTip } from "../map-tip.client";
import { shapesOfDocument } from "../shapes-of-document.client";
import { spotMarks } from "../spot-marks";
import type { StateShape } from "../state-shapes";
import { groupSymbols, LARGE_MARKS, SMALL_MARKS } from "../symbol-groups";
import { makeTipControl, type TipControl } from "../tip-control.client";
import { useZoom } from "../use-zoom.client";
import { ViewWatcher } from "../view-watcher.client";
import { CirclesLayer } from "./circles-layer.client";
import { ItinerariesLayer } from "./itineraries-layer.client";
import { LabelsLayer } from "./labels-layer.client";
import { MissionsLayer } from "./missions-layer.client";
import { OutlineLayer } from "./outline-layer.client";
import { StatesLayer } from "./states-layer.client";
import { SymbolsLayer } from "./symbols-layer.client";

/** Paper comes after the screen: how it is drawn is asked for when the map lives. */
const PrintDrawing = lazy(async () => ({
  default: (await import("../drawing/print-drawing.client")).PrintDrawing,
}));

/** Few maps show them. */
const TilesLayer = lazy(async () => ({
  default: (await import("./tiles-layer.client")).TilesLayer,
}));
const ProjectsLayer = lazy(async () => ({
  default: memo((await import("./projects-layer.client")).ProjectsLayer),
}));
const SitesLayer = lazy(async () => ({
  default: memo((await import("./sites-layer.client")).SitesLayer),
}));

/** Each is made anew by what it draws alone: a map that is moved changes few of them. */
const States = memo(StatesLayer);
const Outlines = memo(OutlineLayer);
const Itineraries = memo(ItinerariesLayer);
const Circles = memo(CirclesLayer);
const Missions = memo(MissionsLayer);
const Symbols = memo(SymbolsLayer);
const Labels = memo(LabelsLayer);
const Controls = memo(MapControls);

export function StateMap(props: StateMapProps) {
  const mode = props.tiles ? MERCATOR : ALBERS;
  const shapes = useStateShapes();
  const { states } = props;
  // Label points never change, although the array around them does with every filter.
  const points = JSON.stringify(states.map(({ code, lat, lng }) => [code, { lat, lng }]));
  const ground = useMemo(
    () =>
      shapes
        ? surveyGround(shapes, new Map(JSON.parse(points)), (at) => planePointOf(mode, at))
        : null,
    [shapes, points, mode],
  );

  return (
    <MapContainer
      className={props.tiles ? "map-canvas map-tiled" : "map-canvas"}
      crs={mode.crs}
      center={placeOfPlane(mode, middleOf(mode))}
      zoom={mode.baseZoom}
      minZoom={mode.minZoom}
      maxZoom={mode.maxZoom}
      zoomSnap={0}
      zoomDelta={1}
      wheelPxPerZoomLevel={120}
      zoomControl={false}
      attributionControl={props.tiles !== null}
      keyboard={false}
      fadeAnimation={false}
    >
      {props.tiles ? (
        <Suspense>
          <TilesLayer {...props.tiles} />
        </Suspense>
      ) : null}
      <Pane name="states" className="map-pane-states" />
      <Pane name="lines" className="map-pane-lines" />
      <Pane name="marks" className="map-pane-marks" />
      <Pane name="labels" className="map-pane-labels" />
      {shapes && ground ? <Layers {...props} mode={mode} shapes={shapes} ground={ground} /> : null}
    </MapContainer>
  );
}

type LayersProps = StateMapProps & { mode: MapMode; shapes: readonly StateShape[]; ground: Ground };

function Layers({ mode, shapes, ground, ...props }: LayersProps) {
  const { onReady } = props;
  useEffect(onReady, [onReady]);
  const scale = scaleAt(mode, useZoom());
  const [tips] = useState(makeTipControl);
  const { groups, chosen, spots, lines } = useMarks(mode, scale, props);
  const marks = useMemo(() => boxesToEvade(groups, spots, chosen), [groups, spots, chosen]);
  return (
    <>
      <ViewWatcher mode={mode} ground={ground} onView={props.onView} />
      <Areas {...props} mode={mode} shapes={shapes} ground={ground} tips={tips} />
      <Itineraries
        mode={mode}
        scale={scale}
        lines={lines}
        spots={spots}
        tips={tips}
        tipOf={props.spotTipOf}
        onEvent={props.onEvent}
      />
      <Circles mode={mode} scale={scale} circles={props.circles} />
      <Missions missions={props.missions} />
      {props.sites.length === 0 ? null : (
        <Suspense>
          <SitesLayer
            mode={mode}
            scale={scale}
            sites={props.sites}
            tips={tips}
            tipOf={props.siteTipOf}
            onOpen={props.onSite}
          />
        </Suspense>
      )}
      {props.projects.length === 0 ? null : (
        <Suspense>
          <ProjectsLayer marks={props.projects} tips={tips} onOpen={props.onProjects} />
        </Suspense>
      )}
      <Symbols
        mode={mode}
        groups={groups}
        chosen={chosen}
        titleOf={props.titleOf}
        tips={tips}
        tipOf={props.tipOf}
        onEvent={props.onEvent}
        onStack={props.onStack}
      />
      <Labels
        mode={mode}
        ground={ground}
        states={props.states}
        selected={props.selected}
        marks={marks}
        scale={scale}
        tips={tips}
        onOpen={props.onOpen}
      />
      <Suspense>
        <PrintDrawing scene={props.scene} shapes={shapes} />
      </Suspense>
      <Controls mode={mode} ground={ground} words={props.words} />
      <MapTip control={tips} />
    </>
  );
}

/** With the outline of the area that has the focus: while it moves on, nothing else of the map is made anew. */
function Areas({ mode, shapes, ground, tips, ...props }: LayersProps & { tips: TipControl }) {
  const [focused, setFocused] = useState<string | null>(null);
  return (
    <>
      <States
        mode={mode}
        shapes={shapes}
        ground={ground}
        states={props.states}
        selected={props.selected}
        label={props.words.map}
        tips={tips}
        onOpen={props.onOpen}
        onFocus={setFocused}
      />
      <Outlines
        mode={mode}
        shapes={shapes}
        own={props.own}
        jurisdictions={props.jurisdictions}
        selected={props.selected}
        focused={focused}
      />
    </>
  );
}

/** Symbols, the places of what is chosen and the lines between them, in pixels at this scale. */
function useMarks(mode: MapMode, scale: number, props: StateMapProps) {
  const { symbols, itineraries, event, selected, step } = props;
  const ground = useMemo(() => {
    const connected = (a: Geographic, b: Geographic) =>
      mode.connected(planePointOf(mode, a), planePointOf(mode, b));
    const toPixels = (at: Geographic) => {
      const { x, y } = planePointOf(mode, at);
      return { x: x * scale, y: y * scale };
    };
    return { toPixels, connected, size: isSmall(scale) ? SMALL_MARKS : LARGE_MARKS };
  }, [mode, scale]);
  const groups = useMemo(() => groupSymbols(symbols, ground), [symbols, ground]);
  const chosen = useMemo(
    () => chosenOf({ itineraries, event, spots: props.spots, selected, step }),
    [itineraries, event, props.spots, selected, step],
  );
  const spots = useMemo(() => spotMarks(chosen.spots, ground), [chosen, ground]);
  const lines = useMemo(
    () => itineraryLines({ itineraries, groups, spots, chosen, ...ground }),
    [itineraries, groups, spots, chosen, ground],
  );
  return { groups, chosen, spots, lines };
}

function useStateShapes(): StateShape[] | null {
  const [shapes, setShapes] = useState<StateShape[] | null>(() => {
    const drawn = shapesOfDocument();
    return drawn.length > 0 ? drawn : null;
  });
  const isThere = shapes !== null;
  useEffect(() => {
    if (isThere) return;
    const abort = new AbortController();
    // Beside a drawn map they are never asked for.
    import("../state-shapes")
      .then(({ loadStateShapes }) => loadStateShapes(abort.signal))
      .then(setShapes, () => undefined);
    return () => abort.abort();
  }, [isThere]);
  return shapes;
}

function middleOf({ whole }: MapMode) {
  return { x: (whole.left + whole.right) / 2, y: (whole.top + whole.bottom) / 2 };
}
