/** The boxes of one session: a row of when and where, and folded below it what few sessions need. */

import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { EventDayField } from "./event-day-field";
import { EventTextField } from "./event-text-field";
import { StartsTwice } from "./event-times";
import { PlacePicker } from "./place-picker";
import { PlainFields, usePlainBoxes } from "./plain-fields";
import { SessionDetails, type SessionFields } from "./session-details";
import { SessionSite } from "./session-site";

type Props = { fields: SessionFields; index: number };

export function EventSession({ fields, index }: Props) {
  const t = useText(eventFormText);
  const boxesOf = usePlainBoxes();
  const { startTime, endTime } = fields;
  return (
    <div className="session">
      <div className="session-row">
        <EventDayField
          day={fields.first}
          precision={fields.firstPrecision}
          label={t.firstDay}
          required
          dayAlone
        />
        <EventTextField field={startTime} label={t.startTime} hint={t.timeHint} size="short" />
        <EventTextField field={endTime} label={t.endTime} hint={t.timeHint} size="short" />
        <PlacePicker fields={fields} index={index} />
        <PlainFields fields={fields} boxes={boxesOf("line")} />
        <SessionSite fields={fields} />
      </div>
      <StartsTwice field={fields.startsTwice} />
      <SessionDetails fields={fields} />
    </div>
  );
}
