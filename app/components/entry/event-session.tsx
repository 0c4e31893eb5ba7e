/** The boxes of one session: when, where, and what is particular about it. */

import type { FieldMetadata } from "~/components/boxes/typed-form";
import type { TypedOccurrence } from "~/domain/entry/typed-event";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { EventDayField } from "./event-day-field";
import { EventNarrowing } from "./event-narrowing";
import { EventTimes } from "./event-times";
import { PlacePicker } from "./place-picker";
import { PlainFields, usePlainBoxes } from "./plain-fields";

type Props = { fields: ReturnType<FieldMetadata<TypedOccurrence>["getFieldset"]>; index: number };

export function EventSession({ fields, index }: Props) {
  const t = useText(eventFormText);
  const boxesOf = usePlainBoxes();
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
        <PlainFields fields={fields} boxes={boxesOf("check")} />
        <div className="fields fields-venue">
          <PlainFields fields={fields} boxes={boxesOf("line", "number")} />
        </div>
      </div>
      <div className="occurrence-wide">
        <PlainFields fields={fields} boxes={boxesOf("paragraph")} />
        <EventNarrowing organisers={fields.organisers} tags={fields.tags} />
      </div>
    </div>
  );
}
