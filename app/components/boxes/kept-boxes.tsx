/** `KeptForm` for a form whose boxes hold their own text: they are filled in the page itself. */
import { useRef } from "react";
import { fillBoxes } from "./fill-boxes";
import { KeptForm } from "./kept-form";
import { boxesOf } from "./kept-text";

type Props = {
  formId: string;
  name: string;
  restores: boolean;
  saved?: string | null;
  /** Told what the boxes have been filled with, for what a form holds besides. */
  onFill?: (boxes: readonly [string, string][]) => void;
};

export function KeptBoxes({ formId, name, restores, saved, onFill }: Props) {
  const drawn = useRef<[string, string][]>([]);
  const fill = (boxes: [string, string][]) => {
    const form = document.forms.namedItem(formId);
    if (form === null) return;
    fillBoxes(form, boxes);
    onFill?.(boxes);
  };
  return (
    <KeptForm
      formId={formId}
      name={name}
      restores={restores}
      saved={saved}
      onRestore={(kept) => {
        const form = document.forms.namedItem(formId);
        if (form !== null) drawn.current = boxesOf(form);
        fill(kept);
      }}
      onDiscard={() => fill(drawn.current)}
    />
  );
}
