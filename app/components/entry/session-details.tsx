/**
 * What few sessions need: several days, a rough day, another clock, no state, how many may come, notes, and organisers and
 * tags of the session alone. Its line tells what is filled in, and it opens where something is wrong.
 */
import type { FieldMetadata } from "~/components/boxes/typed-form";
import { PLACE_TYPES } from "~/domain/counting/occurrence";
import { PRECISIONS } from "~/domain/day/calendar-date";
import type { TypedOccurrence } from "~/domain/entry/typed-event";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { eventWords } from "~/i18n/event/event-words";
import { useText } from "~/i18n/use-text";
import { textsOf } from "./event-check-group";
import { EventDayField } from "./event-day-field";
import { EventNarrowing } from "./event-narrowing";
import { EventSelectField } from "./event-select-field";
import { EventZone } from "./event-times";
import { PlainFields, usePlainBoxes } from "./plain-fields";

export type SessionFields = ReturnType<FieldMetadata<TypedOccurrence>["getFieldset"]>;

export function SessionDetails({ fields }: { fields: SessionFields }) {
  const t = useText(eventFormText);
  const words = useText(eventWords);
  const boxesOf = usePlainBoxes();
  const plain = boxesOf("check", "number", "paragraph");
  const asked: { field: FieldMetadata; name: string; usual?: string }[] = [
    { field: fields.last, name: t.lastDay },
    { field: fields.firstPrecision, name: t.precision(t.firstDay), usual: "day" },
    { field: fields.placeType, name: t.placeType, usual: "state" },
    ...plain.map((box) => ({ field: fields[box.name] as FieldMetadata, name: box.label })),
  ];
  const filled = asked.filter(({ field, usual = "" }) => (field.initialValue ?? usual) !== usual);
  const narrows =
    textsOf(fields.organisers.initialValue).length + textsOf(fields.tags.initialValue).length > 0;
  const told = [...filled.map(({ name }) => name), ...(narrows ? [t.narrowing] : [])];
  const others = [fields.lastPrecision, fields.zone, fields.organisers, fields.tags];
  const isWrong = [...asked.map(({ field }) => field), ...others].some(({ errors }) => errors);
  return (
    <details className="session-details" open={isWrong}>
      <summary>
        {t.sessionDetails}
        {told.length === 0 ? null : <span className="soft"> {told.join(t.comma)}</span>}
      </summary>
      <div className="occurrence-columns">
        <div>
          <EventSelectField
            field={fields.firstPrecision}
            label={t.precision(t.firstDay)}
            options={PRECISIONS.map((value) => ({ value, label: words.precision[value] }))}
          />
          <EventDayField
            day={fields.last}
            precision={fields.lastPrecision}
            label={t.lastDay}
            hint={t.lastDayHint}
          />
          <EventZone field={fields.zone} />
        </div>
        <div>
          <EventSelectField
            field={fields.placeType}
            label={t.placeType}
            options={PLACE_TYPES.map((value) => ({ value, label: words.placeType[value] }))}
          />
          <PlainFields fields={fields} boxes={boxesOf("check", "number")} />
        </div>
        <div className="occurrence-wide">
          <PlainFields fields={fields} boxes={boxesOf("paragraph")} />
          <EventNarrowing organisers={fields.organisers} tags={fields.tags} />
        </div>
      </div>
    </details>
  );
}
