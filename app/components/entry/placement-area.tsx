/** Where a placement is seen: nationwide, or in the states it names. */

import type { FieldMetadata } from "~/components/boxes/typed-form";
import { useNames } from "~/components/event/event-names";
import { useHydrated } from "~/components/frame/use-hydrated";
import { placementFormText } from "~/i18n/entry/placement-form-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { EventChecks, textsOf } from "./event-check-group";
import { useEventChoices } from "./event-choices-context";
import { FieldErrors } from "./event-field";

type Props = { fields: { placeType: FieldMetadata<string>; states: FieldMetadata<string[]> } };

export function PlacementArea({ fields: { placeType, states } }: Props) {
  const t = useText(placementFormText);
  const language = useLanguage();
  const names = useNames();
  const hydrated = useHydrated();
  const choices = useEventChoices();
  const isNationwide = placeType.value === "nationwide";
  const chosen = textsOf(states.value);
  return (
    <fieldset className="field" id={placeType.id} key={placeType.key}>
      <legend>{t.area}</legend>
      <div className="row">
        {(["state", "nationwide"] as const).map((value) => (
          <label className="check" key={value}>
            <input
              type="radio"
              name={placeType.name}
              value={value}
              defaultChecked={(placeType.initialValue ?? "state") === value}
            />
            <span>{value === "state" ? t.inStates : t.nationwide}</span>
          </label>
        ))}
      </div>
      <FieldErrors field={placeType} />
      <FieldErrors field={states} />
      <details
        className="narrowing"
        open={Boolean(states.errors)}
        hidden={hydrated && isNationwide}
      >
        <summary>
          {t.states}
          {chosen.length > 0 ? `（${names.states(chosen)}）` : ""}
        </summary>
        <fieldset className="field" id={states.id} key={states.key}>
          <legend className="visually-hidden">{t.states}</legend>
          <EventChecks
            field={states}
            options={choices.states.map(({ code, name }) => ({
              value: code,
              label: name[language],
            }))}
          />
        </fieldset>
      </details>
    </fieldset>
  );
}
