/** Strategic projects of the live map: a hexagon beside the letters of each state that some name. */
import * as L from "leaflet";
import { useMemo } from "react";
import { Marker } from "react-leaflet";
import { type InvestmentMark, investmentShapes, PROJECT_AT } from "../investment-marks";
import { operable } from "../operable-mark.client";
import type { TipControl } from "../tip-control.client";

const SIZE = 28;

type Props = {
  marks: readonly InvestmentMark[];
  tips: TipControl;
  onOpen: (mark: InvestmentMark) => void;
};

export function ProjectsLayer({ marks, tips, onOpen }: Props) {
  return (
    <>
      {marks.map((mark) => (
        <ProjectMark key={`${mark.lat} ${mark.lng}`} mark={mark} tips={tips} onOpen={onOpen} />
      ))}
    </>
  );
}

type MarkProps = Omit<Props, "marks"> & { mark: InvestmentMark };

function ProjectMark({ mark, tips, onOpen }: MarkProps) {
  const { lat, lng } = mark;
  const shapes = investmentShapes(mark);
  const icon = useMemo(() => {
    const half = SIZE / 2;
    const { x, y } = PROJECT_AT;
    return L.divIcon({
      className: "map-project-mark",
      html: `<svg width="${SIZE}" height="${SIZE}" viewBox="${x - half} ${y - half} ${SIZE} ${SIZE}" aria-hidden="true">${shapes}</svg>`,
      iconSize: [SIZE, SIZE],
      iconAnchor: [half - x, half - y],
    });
  }, [shapes]);
  const at = useMemo(() => L.latLng(lat, lng), [lat, lng]);
  const handlers = useMemo(() => {
    const tip = () => ({ name: mark.title, lines: [] });
    return operable(tips, { name: mark.title, tip, open: () => onOpen(mark) });
  }, [tips, mark, onOpen]);
  return (
    <Marker
      position={at}
      icon={icon}
      pane="marks"
      keyboard={false}
      bubblingMouseEvents={false}
      zIndexOffset={-300}
      eventHandlers={handlers}
    />
  );
}
