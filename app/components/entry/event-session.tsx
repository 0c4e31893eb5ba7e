/** The boxes of one session: when, where, and what is particular about it. */

import type { FieldMetadata } from "~/components/boxes/typed-form";
import { CHECKED, type TypedOccurrence } from "~/domain/entry/typed-event";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { EventDayField } from "./event-day-field";
import { EventNarrowing } from "./event-narrowing";
import { EventTextArea, EventTextField } from "./event-text-field";
import { EventTimes } from "./event-times";
import { PlacePicker } from "./place-picker";

type Props = { fields: ReturnType<FieldMetadata<TypedOccurrence>["getFieldset"]>; index: number };

export function EventSession({ fields, index }: Props) {
  const t = useText(eventFormText);
  return (
    <div className="occurrence-columns">
      <div>
        <EventDayField
          day={fields.first}
          precision={fields.firstPrecision}
          label={t.firstDay}
          required
        />
        <EventDayField
          day={fields.last}
          precision={fields.lastPrecision}
          label={t.lastDay}
          hint={t.lastDayHint}
        />
        <EventTimes fields={fields} />
      </div>
      <div>
        <PlacePicker fields={fields} index={index} />
        <AlsoOnline field={fields.alsoOnline} />
        <div className="fields fields-venue">
          <EventTextField field={fields.venue} label={t.venue} />
          <EventTextField
            field={fields.capacity}
            label={t.capacity}
            inputMode="numeric"
            size="short"
          />
        </div>
      </div>
      <div className="occurrence-wide">
        <EventTextArea field={fields.note} label={t.note} />
        <EventNarrowing organisers={fields.organisers} tags={fields.tags} />
      </div>
    </div>
  );
}

function AlsoOnline({ field }: { field: FieldMetadata }) {
  const t = useText(eventFormText);
  return (
    <label className="check" key={field.key}>
      <input
        type="checkbox"
        id={field.id}
        name={field.name}
        value={CHECKED}
        defaultChecked={field.initialValue === CHECKED}
      />
      <span>{t.alsoOnline}</span>
    </label>
  );
}
