/** Before a tab is closed in which something is typed that no `KeptForm` keeps, the browser asks. Passwords may go. */
const KEPT_MARK = "kept";

/** Said by whatever keeps the boxes of a form. */
export function markKept(form: HTMLFormElement): void {
  form.dataset[KEPT_MARK] = "";
}

/** Asked once for each document. */
export function askBeforeLeaving(): void {
  let typedInto: HTMLFormElement | null = null;
  document.addEventListener("input", ({ target }) => {
    const form = target instanceof Element ? target.closest("form") : null;
    if (form?.method !== "post" || KEPT_MARK in form.dataset) return;
    if (form.querySelector("[type=password]") === null) typedInto = form;
  });
  document.addEventListener("submit", () => {
    typedInto = null;
  });
  window.addEventListener("beforeunload", (event) => {
    if (typedInto?.isConnected) event.preventDefault();
  });
}
