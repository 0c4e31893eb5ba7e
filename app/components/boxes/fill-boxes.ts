/**
 * Fills the boxes of a form as if somebody had typed and clicked, so that React hears of it.
 *
 * Hidden boxes stay as the page drew them, and passwords are never kept.
 */
export function fillBoxes(form: HTMLFormElement, boxes: readonly [string, string][]): void {
  for (const box of form.elements) {
    if (box instanceof HTMLTextAreaElement) type(box, HTMLTextAreaElement.prototype, boxes);
    if (box instanceof HTMLSelectElement) choose(box, boxes);
    if (!(box instanceof HTMLInputElement)) continue;
    if (box.type === "radio" || box.type === "checkbox") tick(box, boxes);
    else if (box.type !== "hidden" && box.type !== "password")
      type(box, HTMLInputElement.prototype, boxes);
  }
}

function tick(box: HTMLInputElement, boxes: readonly [string, string][]): void {
  const wanted = boxes.some(([name, value]) => name === box.name && value === box.value);
  // A radio button is left by clicking another.
  if (box.type === "radio" ? wanted && !box.checked : wanted !== box.checked) box.click();
}

/** What the list no longer offers is left out. */
function choose(box: HTMLSelectElement, boxes: readonly [string, string][]): void {
  const wanted = boxes.find(([name]) => name === box.name)?.[1];
  if (wanted === undefined || wanted === box.value) return;
  if (![...box.options].some(({ value }) => value === wanted)) return;
  box.value = wanted;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Past React's own setter, which would take the new text for one it has already seen. */
function type(
  box: HTMLInputElement | HTMLTextAreaElement,
  prototype: object,
  boxes: readonly [string, string][],
): void {
  const text = boxes.find(([name]) => name === box.name)?.[1];
  if (text === undefined || text === box.value) return;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(box, text);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}
