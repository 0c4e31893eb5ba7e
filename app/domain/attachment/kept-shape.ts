/** How large a picture is kept: its longer edge shortened to what is kept, never made longer. P191 */

export type Shape = { width: number; height: number };

export function keptShape({ width, height }: Shape, edge: number): Shape {
  const scale = Math.min(1, edge / Math.max(width, height));
  const scaled = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: scaled(width), height: scaled(height) };
}
