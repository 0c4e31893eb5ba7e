/** Drags an entry of a list to another place. The buttons beside it do the same by keyboard, so readers are not told of it. */

import { useTypedForm } from "~/components/boxes/typed-form";
import { useHydrated } from "~/components/frame/use-hydrated";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";

export function EventDragHandle({ list, index }: { list: string; index: number }) {
  const t = useText(eventFormText);
  const form = useTypedForm();
  const hydrated = useHydrated();
  return (
    <span
      className={hydrated ? "drag-handle" : "drag-handle drag-handle-idle"}
      aria-hidden="true"
      title={t.drag}
      onPointerDown={({ currentTarget, pointerId, clientY, button }) => {
        if (button !== 0) return;
        currentTarget.setPointerCapture(pointerId);
        void import("./drag-entry").then(({ dragEntry }) =>
          dragEntry(currentTarget, { pointerId, clientY }, (to) =>
            form.edit({ type: "reorder", list, from: index, to }),
          ),
        );
      }}
    >
      ⠿
    </span>
  );
}
