/** Fills a box as if somebody had typed, so that whoever listens to typing hears of it. */
export function typeInto(id: string, value: string): void {
  const box = document.getElementById(id);
  const isBox = box instanceof HTMLInputElement || box instanceof HTMLSelectElement;
  if (!isBox || box.value === value) return;
  box.value = value;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}
