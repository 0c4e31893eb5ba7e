/**
 * Drags an entry by its handle to another place among its siblings: mouse, pen and finger alike.
 *
 * Loaded when somebody takes hold of a handle. The entries shrink to their heads meanwhile, so that a caravan of
 * twenty stops fits on a screen. Escape leaves everything as it was.
 */
const ENTRY = ".occurrence";
const EDGE_PX = 60;
const STEP_PX = 14;

export function dragEntry(
  handle: HTMLElement,
  { pointerId, clientY }: { pointerId: number; clientY: number },
  onDrop: (to: number) => void,
): void {
  const entry = handle.closest<HTMLElement>(ENTRY);
  const list = entry?.parentElement;
  // The pointer may be gone by the time this has been loaded.
  if (!entry || !list || !handle.hasPointerCapture(pointerId)) return;
  const entries = [...list.querySelectorAll<HTMLElement>(`:scope > ${ENTRY}`)];
  const from = entries.indexOf(entry);
  const others = entries.filter((one) => one !== entry);
  let [to, y, frame] = [from, clientY, 0];

  list.classList.add("is-dragging");
  entry.classList.add("is-dragged");
  window.scrollBy(0, handle.getBoundingClientRect().top - clientY);

  const mark = () => {
    to = others.filter((one) => middleOf(one) < y).length;
    for (const [at, one] of others.entries()) {
      one.classList.toggle("is-drop-before", to !== from && at === to);
      one.classList.toggle("is-drop-after", to !== from && to === others.length && at === to - 1);
    }
  };
  const scrollAtEdge = () => {
    if (y < EDGE_PX) window.scrollBy(0, -STEP_PX);
    if (y > window.innerHeight - EDGE_PX) window.scrollBy(0, STEP_PX);
    if (y < EDGE_PX || y > window.innerHeight - EDGE_PX) mark();
    frame = requestAnimationFrame(scrollAtEdge);
  };
  const move = (event: PointerEvent) => {
    y = event.clientY;
    mark();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") end();
  };
  const drop = () => {
    end();
    if (to !== from) onDrop(to);
  };
  const end = () => {
    cancelAnimationFrame(frame);
    handle.removeEventListener("pointermove", move);
    handle.removeEventListener("pointerup", drop);
    handle.removeEventListener("pointercancel", end);
    document.removeEventListener("keydown", key);
    list.classList.remove("is-dragging");
    for (const one of entries)
      one.classList.remove("is-dragged", "is-drop-before", "is-drop-after");
  };
  handle.addEventListener("pointermove", move);
  handle.addEventListener("pointerup", drop);
  handle.addEventListener("pointercancel", end);
  document.addEventListener("keydown", key);
  frame = requestAnimationFrame(scrollAtEdge);
}

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
