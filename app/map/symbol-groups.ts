/**
 * Where symbols stand: those of one cell side by side, as one group; groups never overlap.
 *
 * Groups that would touch become one in the middle of their places, until none do. An event in several of them counts
 * once, so that a symbol counts what its list has.
 */
import { EVENT_FORMS, type EventForm } from "../domain/counting/event-form";
import type { MapSymbol } from "../domain/map/map-symbol";
import type { Geographic, PlanePoint } from "./composite-projection";
import { type Box, overlap } from "./label-layout";

/** In pixels; without a count a mark only says that there is something. */
export type MarkSize = { mark: number; between: number; counts: boolean };
export const LARGE_MARKS: MarkSize = { mark: 20, between: 1, counts: true };
export const SMALL_MARKS: MarkSize = { mark: 9, between: 1, counts: false };
const PER_LINE = 2;

export type SymbolGroup = { place: Geographic; symbols: MapSymbol[]; box: Box; size: MarkSize };
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
  const waiting = [...cells.values()].map((together) => groupOf(together, ground));
  const settled: SymbolGroup[] = [];
  while (waiting.length > 0) {
    const group = waiting.pop();
    if (!group) break;
    const at = settled.findIndex(
      (other) => overlap(group.box, other.box, 1) && ground.connected(group.place, other.place),
    );
    const [other] = at < 0 ? [] : settled.splice(at, 1);
    if (other) waiting.push(groupOf([...group.symbols, ...other.symbols], ground));
    else settled.push(group);
  }
  return settled;
}

/** Every mark of a group with the offset of its corner from the group's place. */
export function marksOf({ symbols, place, size }: SymbolGroup): SymbolMark[] {
  const lines = linesOf(symbols);
  return lines.flatMap((line, row) =>
    line.map((symbol, at) => ({
      ...{ symbol, place },
      left: at * pitch(size) - widthOfLine(line, size) / 2,
      top: (row - lines.length / 2) * pitch(size),
    })),
  );
}

function groupOf(parts: readonly MapSymbol[], ground: Ground): SymbolGroup {
  const count = parts.reduce((sum, symbol) => sum + symbol.count, 0);
  const place = {
    lat: parts.reduce((sum, symbol) => sum + symbol.lat * symbol.count, 0) / count,
    lng: parts.reduce((sum, symbol) => sum + symbol.lng * symbol.count, 0) / count,
  };
  const symbols = EVENT_FORMS.flatMap((form) => joined(parts, form) ?? []);
  const lines = linesOf(symbols);
  const { x, y } = ground.toPixels(place);
  const { size } = ground;
  const half = Math.max(...lines.map((line) => widthOfLine(line, size))) / 2;
  const tall = (lines.length * pitch(size)) / 2;
  const box = { left: x - half, top: y - tall, right: x + half, bottom: y + tall };
  return { place, symbols, box, size };
}

/** All symbols of one form as one. */
function joined(parts: readonly MapSymbol[], form: EventForm): MapSymbol | null {
  const alike = parts.filter((symbol) => symbol.form === form);
  const [first] = alike;
  if (!first || alike.length === 1) return first ?? null;
  const weight = alike.reduce((sum, symbol) => sum + symbol.count, 0);
  const together = alike.flatMap(({ shared }) => shared);
  const shared = [...new Set(together)];
  return {
    ...first,
    count: weight - together.length + shared.length,
    shared,
    areas: alike.flatMap(({ areas }) => areas),
    lat: alike.reduce((sum, symbol) => sum + symbol.lat * symbol.count, 0) / weight,
    lng: alike.reduce((sum, symbol) => sum + symbol.lng * symbol.count, 0) / weight,
    event: alike.every(({ event }) => event === first.event) ? first.event : null,
    state: alike.every(({ state }) => state === first.state) ? first.state : null,
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

/** Two to a line, so that a group stays about square. */
function linesOf(symbols: readonly MapSymbol[]): MapSymbol[][] {
  const lines: MapSymbol[][] = [];
  for (let at = 0; at < symbols.length; at += PER_LINE)
    lines.push(symbols.slice(at, at + PER_LINE));
  return lines;
}
