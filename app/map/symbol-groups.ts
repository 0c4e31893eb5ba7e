/**
 * Where symbols stand: those of one cell side by side, as one group; groups never overlap. What was held and what is
 * planned are two marks, so that each says its own count.
 *
 * Groups that would touch a little are moved apart; those that still would become one in the middle of their places,
 * until none do. An event in several of them counts once, so that a symbol counts what its list has.
 */
import { EVENT_FORMS } from "../domain/counting/event-form";
import type { Outcome } from "../domain/counting/occurrence";
import type { Geographic, PlanePoint } from "../domain/map/composite-projection";
import { areasOf, type MapSymbol } from "../domain/map/map-symbol";
import { addMoved, boxOfMoved, type Moved, moveApart } from "./groups-apart";
import type { Box } from "./label-layout";

/** In pixels; without a count a mark only says that there is something. */
export type MarkSize = { mark: number; between: number; counts: boolean };
export const LARGE_MARKS: MarkSize = { mark: 20, between: 1, counts: true };
export const SMALL_MARKS: MarkSize = { mark: 9, between: 1, counts: false };
/** What was held stands before what is to come. */
const IN_ORDER: readonly Outcome[] = ["held", "scheduled", "postponed", "cancelled"];

export type SymbolGroup = {
  place: Geographic;
  symbols: MapSymbol[];
  /** Of the clustering grid: all that became one here. */
  cells: string[];
  box: Box;
  size: MarkSize;
  /** How far it was moved from its place, in pixels. */
  shift: PlanePoint;
};
export type SymbolMark = {
  symbol: MapSymbol;
  place: Geographic;
  left: number;
  top: number;
};

/** Pixels of a place, and whether two places may share a group at all. */
export type Ground = {
  toPixels: (place: Geographic) => PlanePoint;
  connected: (a: Geographic, b: Geographic) => boolean;
  size: MarkSize;
};

export function groupSymbols(symbols: readonly MapSymbol[], ground: Ground): SymbolGroup[] {
  const cells = new Map<string, MapSymbol[]>();
  for (const symbol of symbols) cells.set(symbol.cell, [...(cells.get(symbol.cell) ?? []), symbol]);
  let moved: Moved<SymbolGroup>[] = [];
  const add = (parts: readonly MapSymbol[], names: string[]) => {
    const group = groupOf(parts, ground, names);
    addMoved(moved, group, group.box, ({ place }) => !ground.connected(place, group.place));
  };
  for (const [cell, together] of cells) add(together, [cell]);
  // Each time round there is one group less.
  for (;;) {
    const touching = moveApart(moved);
    if (touching === null) return moved.map(movedGroup);
    for (const each of touching) each.dx = Number.NaN;
    moved = moved.filter((each) => !touching.includes(each));
    add(
      touching.flatMap(({ group }) => group.symbols),
      touching.flatMap(({ group }) => group.cells),
    );
  }
}

function movedGroup(moved: Moved<SymbolGroup>): SymbolGroup {
  const { dx, dy } = moved;
  return { ...moved.group, box: boxOfMoved(moved), shift: { x: dx, y: dy } };
}

/** Every mark of a group with the offset of its corner from the group's place. */
export function marksOf({ symbols, place, size, shift }: SymbolGroup): SymbolMark[] {
  const lines = linesOf(symbols);
  return lines.flatMap((line, row) =>
    line.map((symbol, at) => ({
      ...{ symbol, place },
      left: shift.x + at * pitch(size) - widthOfLine(line, size) / 2,
      top: shift.y + (row - lines.length / 2) * pitch(size),
    })),
  );
}

function groupOf(parts: readonly MapSymbol[], ground: Ground, cells: string[]): SymbolGroup {
  const count = parts.reduce((sum, symbol) => sum + symbol.count, 0);
  const place = {
    lat: parts.reduce((sum, symbol) => sum + symbol.lat * symbol.count, 0) / count,
    lng: parts.reduce((sum, symbol) => sum + symbol.lng * symbol.count, 0) / count,
  };
  const symbols = EVENT_FORMS.flatMap((form) =>
    IN_ORDER.flatMap(
      (outcome) =>
        joined(parts.filter((part) => part.form === form && part.outcome === outcome)) ?? [],
    ),
  );
  const lines = linesOf(symbols);
  const { x, y } = ground.toPixels(place);
  const { size } = ground;
  const half = Math.max(...lines.map((line) => widthOfLine(line, size))) / 2;
  const tall = (lines.length * pitch(size)) / 2;
  const box = { left: x - half, top: y - tall, right: x + half, bottom: y + tall };
  return { place, symbols, cells, box, size, shift: { x: 0, y: 0 } };
}

/** Symbols of one form and one outcome as one. */
function joined(alike: readonly MapSymbol[]): MapSymbol | null {
  const [first] = alike;
  if (!first || alike.length === 1) return first ?? null;
  const weight = alike.reduce((sum, symbol) => sum + symbol.count, 0);
  const together = alike.flatMap(({ shared }) => shared);
  const shared = [...new Set(together)];
  return {
    ...first,
    count: weight - together.length + shared.length,
    shared,
    areas: alike.flatMap(areasOf),
    lat: alike.reduce((sum, symbol) => sum + symbol.lat * symbol.count, 0) / weight,
    lng: alike.reduce((sum, symbol) => sum + symbol.lng * symbol.count, 0) / weight,
    event: alike.every(({ event }) => event === first.event) ? first.event : null,
    place: alike.every(({ place }) => place === first.place) ? first.place : null,
    states: [...new Set(alike.flatMap(({ states }) => states))],
    stacked: false,
  };
}

function widthOfLine(line: readonly MapSymbol[], size: MarkSize): number {
  return line.length * pitch(size) - size.between;
}

/** From one mark to the next. */
function pitch({ mark, between }: MarkSize): number {
  return mark + between;
}

/** Two or three to a line, so that a group stays about square. */
function linesOf(symbols: readonly MapSymbol[]): MapSymbol[][] {
  const lines: MapSymbol[][] = [];
  const perLine = Math.ceil(Math.sqrt(symbols.length));
  for (let at = 0; at < symbols.length; at += perLine) lines.push(symbols.slice(at, at + perLine));
  return lines;
}
