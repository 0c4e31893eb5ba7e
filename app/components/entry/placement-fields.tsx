/** The boxes of one placement of a media buy: outlet, area, flight, cost, reach. */

import type { FieldMetadata } from "~/components/boxes/typed-form";
import type { TypedOccurrence } from "~/domain/entry/typed-event";
import { CURRENCIES } from "~/domain/value/currency";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { placementFormText } from "~/i18n/entry/placement-form-text";
import { eventWords } from "~/i18n/event/event-words";
import { useText } from "~/i18n/use-text";
import { EventDayField } from "./event-day-field";
import { EventNarrowing } from "./event-narrowing";
import { EventSelectField } from "./event-select-field";
import { EventTextField } from "./event-text-field";
import { PlacementArea } from "./placement-area";
import { PlacementReach } from "./placement-reach";
import { PlainFields, usePlainBoxes } from "./plain-fields";

type Props = { fields: ReturnType<FieldMetadata<TypedOccurrence>["getFieldset"]> };

export function PlacementFields({ fields }: Props) {
  const t = useText(placementFormText);
  const form = useText(eventFormText);
  const words = useText(eventWords);
  const boxesOf = usePlainBoxes();
  // The first, the outlet, stands in a row of its own.
  const lines = boxesOf("line", "number");
  return (
    <div className="occurrence-columns">
      <div>
        <PlainFields fields={fields} boxes={lines.slice(0, 1)} />
        <div className="fields">
          <PlainFields fields={fields} boxes={lines.slice(1)} />
        </div>
        <PlainFields fields={fields} boxes={boxesOf("check")} />
        <PlacementArea fields={fields} />
      </div>
      <div>
        <EventDayField
          day={fields.first}
          precision={fields.firstPrecision}
          label={t.flightStart}
          required
        />
        <EventDayField
          day={fields.last}
          precision={fields.lastPrecision}
          label={t.flightEnd}
          hint={form.lastDayHint}
        />
        <div className="fields fields-small">
          <EventTextField
            field={fields.costAmount}
            label={t.cost}
            inputMode="numeric"
            size="short"
          />
          <EventSelectField
            field={fields.costCurrency}
            label={t.currency}
            options={CURRENCIES.map((value) => ({ value, label: value }))}
          />
          <EventSelectField
            field={fields.costQualifier}
            label={t.qualifier}
            options={QUALIFIERS.map((value) => ({ value, label: words.qualifier[value] }))}
          />
        </div>
        <div className="fields fields-small">
          <EventTextField
            field={fields.actualCostAmount}
            label={t.actualCost}
            hint={t.actualCostHint}
            inputMode="numeric"
            size="short"
          />
          <EventSelectField
            field={fields.actualCostQualifier}
            label={t.qualifier}
            options={QUALIFIERS.map((value) => ({ value, label: words.qualifier[value] }))}
          />
        </div>
      </div>
      <div className="occurrence-wide">
        <PlacementReach field={fields.reach} />
        <PlainFields fields={fields} boxes={boxesOf("paragraph")} />
        <EventNarrowing organisers={fields.organisers} tags={fields.tags} />
      </div>
    </div>
  );
}
