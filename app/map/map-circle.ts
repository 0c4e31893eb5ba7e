/** One figure of an area, as a circle over it. */
import type { Geographic } from "../domain/map/composite-projection";

export type MapCircle = Geographic & {
  /** Of the greatest, 0 to 1. */
  share: number;
  /** Of what is there; else of what is done. The two have a hue each. */
  isThere: boolean;
  /** What is said of it under the pointer, and where it leads; null: its area says and leads. */
  link: { title: string; href: string } | null;
};
