/**
 * Brings Japanese type to a machine that has none, such as a bare Linux: only there, and only once the page lives.
 *
 * Everybody else reads in the type of their system, and no page waits for a font.
 */
import { useEffect } from "react";
import japaneseType from "~/styles/japanese-type.css?url";

export function useJapaneseType(): void {
  useEffect(() => {
    if (writesJapanese()) return;
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = japaneseType;
    document.head.append(sheet);
    return () => sheet.remove();
  }, []);
}

const SIZE = 100;

/** A Japanese character is as wide as it is high; the box that stands for a missing one is not. */
function writesJapanese(): boolean {
  const canvas = document.createElement("canvas").getContext("2d");
  if (canvas === null) return true;
  canvas.font = `${SIZE}px sans-serif`;
  return Math.round(canvas.measureText("国").width) === SIZE;
}
