/** The mark of a form, as the map draws it. Its name stands beside it or in `title`. */
import type { EventForm } from "~/domain/counting/event-form";
import { FORM_PATHS } from "~/map/form-mark";

export function FormMark({ form, title }: { form: EventForm; title?: string }) {
  return (
    <svg
      className={`event-mark event-mark-${form}`}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      role={title ? "img" : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      <path d={FORM_PATHS[form]} />
    </svg>
  );
}
