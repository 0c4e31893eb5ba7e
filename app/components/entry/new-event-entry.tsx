/** The page that enters a new event: its form, or while none is chosen the forms to choose from. */
import { type ComponentProps, lazy, Suspense } from "react";
import { type EventAnswer, EventEntry } from "./event-entry";
import type { EventFormChoice as Choice } from "./event-form-choice";

/** Whoever comes with a form has chosen. */
const EventFormChoice = lazy(async () => ({
  default: (await import("./event-form-choice")).EventFormChoice,
}));

type Props = {
  page:
    | ({ form: null } & ComponentProps<typeof Choice>)
    | Omit<ComponentProps<typeof EventEntry>, "answer">;
  answer: EventAnswer | null;
};

export function NewEventEntry({ page, answer }: Props) {
  if (page.form !== null) return <EventEntry key={page.keptName} {...page} answer={answer} />;
  return (
    <Suspense>
      <EventFormChoice {...page} />
    </Suspense>
  );
}
