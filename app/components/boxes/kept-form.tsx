/**
 * Keeps what is typed into a form on this device until it is saved, so that a sign-in that ended, a closed tab or a lost
 * connection costs nothing.
 *
 * It listens to the form from outside: the form works the same without it, and without scripts there is none.
 */
import { useEffect, useState } from "react";
import { boxesText } from "~/i18n/boxes-text";
import { useText } from "~/i18n/use-text";
import { markKept } from "./ask-before-leaving";
import {
  beforeLeaving,
  boxesOf,
  forgetKept,
  forgetSaved,
  keepText,
  keptText,
  noteSent,
} from "./kept-text";

type Props = {
  formId: string;
  /** Names the form and its user: another person in the same tab never sees it. */
  name: string;
  /** False where the server has just given back what was typed. */
  restores: boolean;
  /** Names the save that the page tells of, where it tells of one. */
  saved?: string | null;
  onRestore: (boxes: [string, string][]) => void;
  onDiscard: () => void;
};

export function KeptForm({ formId, name, restores, saved = null, onRestore, onDiscard }: Props) {
  const t = useText(boxesText);
  const [restored, setRestored] = useState(false);

  // The tab's storage and the form's events are outside React. What was kept is met once, when the page opens.
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer of the server must not bring back what was kept
  useEffect(() => {
    if (saved !== null) forgetSaved(name, saved);
    const untouched = restores ? drawnBoxes(formId) : null;
    const kept = restores ? keptText(name) : null;
    if (kept !== null) {
      onRestore(kept);
      setRestored(true);
    }
    return listen(formId, name, untouched);
  }, [formId, name]);

  if (!restored) return null;
  const discard = () => {
    forgetKept(name);
    setRestored(false);
    onDiscard();
  };
  return (
    <div className="notice" role="status">
      <p className="row">
        {t.title}
        <button type="button" className="button" onClick={discard}>
          {t.discard}
        </button>
      </p>
    </div>
  );
}

/** As the page drew them, also where somebody typed before the scripts ran. */
function drawnBoxes(formId: string): string | null {
  const form = document.forms.namedItem(formId)?.cloneNode(true);
  if (!(form instanceof HTMLFormElement)) return null;
  form.reset();
  return JSON.stringify(boxesOf(form));
}

/**
 * Typing is heard at once; a list button changes the boxes after its click. A form that holds again what it was
 * drawn with has nothing to keep.
 */
function listen(formId: string, name: string, untouched: string | null): () => void {
  const form = document.forms.namedItem(formId);
  if (form === null) return () => undefined;
  markKept(form);
  let timer = 0;
  const keepNow = () => {
    window.clearTimeout(timer);
    timer = 0;
    const boxes = boxesOf(form);
    if (JSON.stringify(boxes) === untouched) forgetKept(name);
    else keepText(name, boxes);
  };
  const keep = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(keepNow, 200);
  };
  /** Who leaves right after the last letter has typed it all the same. */
  const keepWaiting = () => {
    if (timer !== 0) keepNow();
  };
  const keepSent = () => {
    keepNow();
    noteSent(name);
  };
  const keepAfterButton = (event: Event) => {
    if (event.target instanceof Element && event.target.closest("button")) keep();
  };
  form.addEventListener("input", keep);
  form.addEventListener("click", keepAfterButton);
  form.addEventListener("submit", keepSent);
  const endWaiting = beforeLeaving(keepWaiting);
  return () => {
    keepWaiting();
    endWaiting();
    form.removeEventListener("input", keep);
    form.removeEventListener("click", keepAfterButton);
    form.removeEventListener("submit", keepSent);
  };
}
