/** The mark of a form: the same shape and colour as on the map. Its name stands beside it. */
import type { EventForm } from "~/domain/counting/event-form";
import { FORM_PATHS, markClass } from "~/map/form-mark";

export function FormMark({ form, planned = false }: { form: EventForm; planned?: boolean }) {
  return (
    <svg
      className={markClass(form, planned ? "scheduled" : "held")}
      viewBox="0 0 16 16"
      width="15"
      height="15"
      aria-hidden="true"
    >
      <path d={FORM_PATHS[form]} />
    </svg>
  );
}
