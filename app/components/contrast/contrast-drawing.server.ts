/** The map of a contrast, drawn on the server: what is there as the shade of the areas, what is done as circles. */
import {
  classesFor,
  factClasses,
  levelOf,
  type MapClass,
  type Shade,
  shadeOf,
} from "~/domain/map/map-classes";
import type { Language } from "~/domain/value/language";
import { contrastText } from "~/i18n/contrast/contrast-text";
import { figureWithUnit, pairInWords } from "~/i18n/contrast/contrast-words";
import { drawCircles } from "~/map/draw-circles";
import { drawWholeMap } from "~/map/draw-whole-map.server";
import type { MapState } from "~/map/map-props";
import type { ContrastTable, DrawnArea } from "~/pages/contrast/contrast.server";

/** A class of the shades with its range, zero and unknown among them, and how many areas are in it. */
export type ContrastClass = { shade: Shade; range: MapClass | null; areas: number };
export type ContrastDrawing = {
  svg: string;
  classes: ContrastClass[];
  /** The figure of the greatest circle; 0: there is none. */
  greatest: number;
};

type States = readonly {
  code: string;
  name: { ja: string; en: string };
  lat: number;
  lng: number;
}[];

export function drawContrast(
  table: ContrastTable,
  states: States,
  language: Language,
): ContrastDrawing {
  const { rows, areas, x, y } = table;
  const rowOf = new Map(rows.map((row) => [row.area, row]));
  const lows = rows.flatMap((row) => (row.x === null ? [] : [row.x.low]));
  const most = Math.max(0, ...lows);
  const classes = x.isDone ? classesFor("held", most) : factClasses(most);
  const holderOf = (code: string) => areas.find((area) => area.states.includes(code));
  const drawn = states.map(({ code, name, lat, lng }): MapState => {
    const area = holderOf(code);
    const row = area === undefined ? undefined : rowOf.get(area.key);
    const said =
      row === undefined ? contrastText[language].unknown : pairInWords(row, table, language);
    const description = contrastText[language].cell(area?.name[language] ?? name[language], [said]);
    const shade = shadeOf(row?.x?.low ?? null, "held", classes);
    return { code, name: name[language], description, shade, lat, lng };
  });
  const svg = drawWholeMap({
    states: drawn,
    ...{ selected: null, own: [], symbols: [], itineraries: [], event: null },
    label: contrastText[language].heading(x.name[language], y.name[language]),
    titleOf: () => "",
    hrefOf: (code) => hrefOfArea(holderOf(code)) ?? `/states/${code}`,
    hrefOfSymbol: () => "",
  });
  const greatest = Math.max(0, ...rows.map((row) => row.y?.low ?? 0));
  const circles = areas.flatMap((area) => {
    const figure = rowOf.get(area.key)?.y ?? null;
    if (figure === null || greatest === 0) return [];
    const title = contrastText[language].cell(area.name[language], [
      figureWithUnit(figure, y, language),
    ]);
    const [share, href] = [figure.low / greatest, hrefOfArea(area) ?? ""];
    return [{ lat: area.lat, lng: area.lng, share, title, href }];
  });
  return {
    svg: svg.replace(/<\/svg>$/, `${drawCircles(circles)}</svg>`),
    classes: classesOf(drawn, classes),
    greatest,
  };
}

function hrefOfArea(area: DrawnArea | undefined): string | null {
  if (area === undefined) return null;
  return area.isMission ? `/map/missions/${area.key}` : `/states/${area.key}`;
}

function classesOf(states: readonly MapState[], classes: readonly MapClass[]): ContrastClass[] {
  const inShade = (shade: Shade) => states.filter((state) => state.shade === shade).length;
  const ranged = classes.map((range, at) => {
    const shade = levelOf(at, classes.length);
    return { shade, range, areas: inShade(shade) };
  });
  return [
    { shade: 0, range: null, areas: inShade(0) },
    ...ranged,
    { shade: "no-data", range: null, areas: inShade("no-data") },
  ];
}
