/** Programme and guests of honour of a mission event. A co-organiser has the guests alone. P24 */

import { useField } from "~/components/boxes/typed-form";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { EventTextArea } from "./event-text-field";

export function EventProgrammeFields({ guestsOnly }: { guestsOnly: boolean }) {
  const t = useText(eventFormText);
  const programmeJa = useField("programmeJa");
  const programmeEn = useField("programmeEn");
  const guests = useField("guests");
  return (
    <fieldset className="form-section">
      <legend>{guestsOnly ? t.guests : t.programme}</legend>
      {guestsOnly ? null : (
        <div className="fields">
          <EventTextArea field={programmeJa} label={t.programmeJa} lang="ja" />
          <EventTextArea field={programmeEn} label={t.programmeEn} lang="en" />
        </div>
      )}
      <EventTextArea field={guests} label={t.guests} hint={t.guestsHint} />
    </fieldset>
  );
}
