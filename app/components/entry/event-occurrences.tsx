/** The occurrences of an event in their order, each a group of boxes. */
import { lazy, Suspense } from "react";
import { EventListButtons } from "~/components/boxes/list-buttons";
import { type FieldMetadata, useField, useListButtons } from "~/components/boxes/typed-form";
import { maxOccurrences } from "~/domain/entry/event-limits";
import type { TypedOccurrence } from "~/domain/entry/typed-event";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { useEventChoices } from "./event-choices-context";
import { EventDragHandle } from "./event-drag-handle";
import { FieldErrors } from "./event-field";
import { EventSession } from "./event-session";
import { StopsMap } from "./stops-map";

/** Of media buys alone. */
const PlacementFields = lazy(async () => {
  const module = await import("./placement-fields");
  return { default: module.PlacementFields };
});

type Props = {
  /** A co-organiser changes the occurrences it hosts and leaves the list as it is. */
  fixed: boolean;
};

export function EventOccurrences({ fixed }: Props) {
  const t = useText(eventFormText);
  const { form: eventForm, occurrence } = useEventChoices();
  const buttonFor = useListButtons();
  const list = useField("occurrences");
  const occurrences = list.getFieldList();
  return (
    <div id={list.id} className={eventForm === "caravan" ? "stops" : undefined}>
      {occurrences.map((occurrence, index) => (
        <Occurrence
          key={occurrence.key}
          field={occurrence}
          list={list.name}
          index={index}
          count={occurrences.length}
          fixed={fixed}
        />
      ))}
      <FieldErrors field={list} />
      {eventForm === "caravan" ? <StopsMap stops={occurrences} /> : null}
      {fixed || occurrences.length >= maxOccurrences(eventForm) ? null : (
        <p>
          <button
            className="button"
            {...buttonFor({
              type: "insert",
              list: list.name,
              entry: occurrence.empty,
            })}
          >
            ＋ {t.add[eventForm]}
          </button>
        </p>
      )}
    </div>
  );
}

type OccurrenceProps = Props & {
  field: FieldMetadata<TypedOccurrence>;
  list: string;
  index: number;
  count: number;
};

function Occurrence({ field, list, index, count, fixed }: OccurrenceProps) {
  const t = useText(eventFormText);
  const { form } = useEventChoices();
  const fields = field.getFieldset();
  const name = t.occurrence(form, index + 1);
  return (
    <fieldset
      className={form === "media-buy" ? "occurrence" : "occurrence occurrence-session"}
      id={field.id}
    >
      <legend>{name}</legend>
      {form === "media-buy" ? null : (
        <span className="stop-number session-number" aria-hidden="true">
          {index + 1}
        </span>
      )}
      {fixed ? null : (
        <div className="list-buttons-row">
          {count > 1 ? <EventDragHandle list={list} index={index} /> : null}
          <EventListButtons
            list={list}
            index={index}
            count={count}
            name={name}
            removable={count > 1}
          />
        </div>
      )}
      <input
        type="hidden"
        name={fields.id.name}
        key={fields.id.key}
        defaultValue={fields.id.initialValue ?? ""}
      />
      {form === "media-buy" ? (
        <Suspense>
          <PlacementFields fields={fields} />
        </Suspense>
      ) : (
        <EventSession fields={fields} index={index} />
      )}
    </fieldset>
  );
}
