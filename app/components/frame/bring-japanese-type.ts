/**
 * Brings Japanese type to a machine that has none, such as a bare Linux: only there, and only once the page lives, its
 * map included.
 *
 * Everybody else reads in the type of their system, and no page waits for a font.
 */
import japaneseType from "~/styles/frame-japanese.css?url";

export function bringJapaneseType(): void {
  if (writesJapanese()) return;
  const watch = new MutationObserver(bringWhenLive);
  watch.observe(document.body, { subtree: true, attributeFilter: ["class"] });
  bringWhenLive();

  function bringWhenLive() {
    if (document.querySelector(".map-drawn:not(.map-drawn-covered)")) return;
    watch.disconnect();
    bringSheet();
  }
}

function bringSheet(): void {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = japaneseType;
  sheet.onload = () => setInJapaneseType().catch(() => undefined);
  document.head.append(sheet);
}

/**
 * Chromium keeps the boxes of what it has drawn without a font. So pages are set in the new type only when it is there,
 * and anew each time a further range of it arrives. Where a browser refuses fonts of pages nothing changes.
 */
async function setInJapaneseType(): Promise<void> {
  const { classList } = document.documentElement;
  await document.fonts.load('1em "Kusanone Japanese"', CHARACTER);
  classList.add("japanese-type");
  document.fonts.addEventListener("loadingdone", () => classList.toggle("japanese-type-again"));
}

const CHARACTER = "国";
const SIZE = 100;

/** A Japanese character is as wide as it is high; the box that stands for a missing one is not. */
function writesJapanese(): boolean {
  const canvas = document.createElement("canvas").getContext("2d");
  if (canvas === null) return true;
  canvas.font = `${SIZE}px sans-serif`;
  return Math.round(canvas.measureText(CHARACTER).width) === SIZE;
}
