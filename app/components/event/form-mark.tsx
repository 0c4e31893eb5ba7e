/** The mark of a form: the same shape and colour as on the map. Its name stands beside it. */
import type { EventForm } from "~/domain/counting/event-form";
import { FORM_PATHS } from "~/map/form-mark";

export function FormMark({ form }: { form: EventForm }) {
  return (
    <svg
      className={`form-mark form-mark-${form}`}
      viewBox="0 0 16 16"
      width="15"
      height="15"
      aria-hidden="true"
    >
      <path d={FORM_PATHS[form]} />
    </svg>
  );
}
