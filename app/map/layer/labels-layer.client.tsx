/**
 * Abbreviations on the states. Those without room stand beside the land as a small plate in the state's
 * shade with a line to it: the plate can be clicked, and shows the shade of areas too small to.
 */
import * as L from "leaflet";
import { useMemo } from "react";
import { Marker, Polyline } from "react-leaflet";
import type { Shade } from "../../domain/map/map-classes";
import type { Box, Label } from "../label-layout";
import { LARGE_LABELS, middleOf, placeLabels, SMALL_LABELS } from "../label-places";
import type { Ground } from "../map-ground";
import { isSmall, type MapMode, placeOfPlane } from "../map-mode.client";
import type { MapState, Tip } from "../map-props";
import type { TipControl } from "../tip-control.client";

const ABOVE_MARKS = 10_000;

type Props = {
  mode: MapMode;
  ground: Ground;
  states: readonly MapState[];
  selected: string | null;
  /** What labels evade, in pixels. */
  marks: readonly Box[];
  scale: number;
  tips: TipControl;
  onOpen: (code: string) => void;
};

export function LabelsLayer({ mode, ground, states, selected, marks, scale, tips, onOpen }: Props) {
  const sizes = isSmall(scale) ? SMALL_LABELS : LARGE_LABELS;
  const renderer = useMemo(() => L.svg({ pane: "lines", padding: 1 }), []);
  const labels = useMemo(
    () =>
      placeLabels(ground, {
        scale,
        frame: mode.labelFrame,
        symbols: marks,
        sizes,
        mayBeCovered: !isSmall(scale),
        selected,
      }),
    [mode, ground, marks, sizes, scale, selected],
  );
  const shades = new Map(states.map(({ code, shade }) => [code, shade]));

  return (
    <>
      {labels.map((label) => (
        <LabelMark
          key={`${label.code} ${label.led} ${label.code === selected}`}
          label={label}
          selected={label.code === selected}
          shade={shades.get(label.code) ?? 0}
          small={sizes === SMALL_LABELS}
          at={placeOfPlane(mode, middleOf(label.box, scale))}
          tips={tips}
          tip={states.find(({ code }) => code === label.code)?.tip ?? null}
          onOpen={onOpen}
        />
      ))}
      {labels.map((label) => {
        const area = ground.areas.get(label.code);
        if (!label.led || !area) return null;
        const ends = [area.label, middleOf(label.box, scale)];
        return (
          <Polyline
            key={`lead ${label.code}`}
            positions={ends.map((end) => placeOfPlane(mode, end))}
            pane="lines"
            renderer={renderer}
            interactive={false}
            className="map-lead"
          />
        );
      })}
    </>
  );
}

type MarkProps = {
  label: Label;
  selected: boolean;
  shade: Shade;
  small: boolean;
  at: L.LatLng;
  tips: TipControl;
  tip: Tip | null;
  onOpen: (code: string) => void;
};

/** The label of the selected state stands above the symbols, on a plate of its own. */
function LabelMark({ label, selected, shade, small, at, tips, tip, onOpen }: MarkProps) {
  const { code, led, box } = label;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const icon = useMemo(
    () =>
      L.divIcon({
        className: [
          `map-label map-label-${shade}`,
          led ? "map-plate" : "",
          small ? "map-label-small" : "",
          selected ? "map-label-selected" : "",
        ].join(" "),
        html: `<span class="${led ? `map-shade-${shade}` : ""}">${code}</span>`,
        iconSize: [width, height],
      }),
    [code, selected, shade, led, small, width, height],
  );
  const events = useMemo(
    () => ({ ...(tip ? tips.handlersOf(() => tip) : {}), click: () => onOpen(code) }),
    [code, tip, tips, onOpen],
  );
  return (
    <Marker
      position={at}
      icon={icon}
      pane={selected ? "marks" : "labels"}
      zIndexOffset={selected ? ABOVE_MARKS : 0}
      interactive={led}
      keyboard={false}
      eventHandlers={led ? events : {}}
    />
  );
}
