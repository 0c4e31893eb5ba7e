/**
 * A day with how exactly it is known. N11
 *
 * The day is typed, so that Japanese ways of writing it work; a calendar beside it fills the same box.
 */

import { typeInto } from "~/components/boxes/type-into";
import type { FieldMetadata } from "~/components/boxes/typed-form";
import { useHydrated } from "~/components/frame/use-hydrated";
import { PRECISIONS } from "~/domain/day/calendar-date";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { eventWords } from "~/i18n/event/event-words";
import { useText } from "~/i18n/use-text";
import { boxProps, EventField } from "./event-field";
import { EventSelect } from "./event-select-field";

type Props = {
  day: FieldMetadata<string>;
  precision: FieldMetadata<string>;
  label: string;
  hint?: string;
  required?: boolean;
  /** How exactly it is known is asked elsewhere. */
  dayAlone?: boolean;
};

export function EventDayField({ day, precision, label, hint, required, dayAlone = false }: Props) {
  const t = useText(eventFormText);
  const words = useText(eventWords);
  const hydrated = useHydrated();
  const chosen = PRECISIONS.find((known) => known === precision.value) ?? "day";
  const example = [t.dayHint[chosen], hint].filter(Boolean).join("　");
  return (
    <EventField field={day} label={label} hint={example} required={required}>
      <div className="day-boxes">
        <input
          {...boxProps(day, example)}
          key={day.key}
          type="text"
          className="input input-day"
          autoComplete="off"
          required={required}
          defaultValue={day.initialValue ?? ""}
        />
        {hydrated && chosen === "day" ? (
          <input
            type="date"
            className="input day-calendar"
            aria-label={`${label}：${t.pickDay}`}
            title={t.pickDay}
            onChange={(event) => typeInto(day.id, event.currentTarget.value)}
          />
        ) : null}
        {dayAlone ? null : (
          <EventSelect
            field={precision}
            label={t.precision(label)}
            options={PRECISIONS.map((value) => ({ value, label: words.precision[value] }))}
          />
        )}
      </div>
    </EventField>
  );
}
