/** Several that may be ticked, under one name: what is asked, or of whom. */
import type { RoundErrors } from "~/domain/round/typed-round";
import { boxesLabelText } from "~/i18n/boxes-label-text";
import { inWords } from "~/i18n/in-words";
import { roundRefusalText } from "~/i18n/round/round-refusal-text";
import { roundText } from "~/i18n/round/round-text";
import { useText } from "~/i18n/use-text";

type Props = {
  name: "asks" | "addressees";
  groups: readonly { title: string | null; options: readonly { value: string; label: string }[] }[];
  chosen: readonly string[];
  errors: RoundErrors;
};

export function RoundChoices({ name, groups, chosen, errors }: Props) {
  const t = useText(roundText);
  const boxes = useText(boxesLabelText);
  const words = useText(roundRefusalText);
  const problem = errors[name];
  return (
    <fieldset
      className="field"
      id={name}
      aria-describedby={problem ? `${name}-problem` : undefined}
    >
      <legend>
        {t.box[name]}
        <span className="required">{boxes.required}</span>
      </legend>
      {problem ? (
        <p className="field-error" id={`${name}-problem`}>
          {inWords(words, problem)}
        </p>
      ) : null}
      {groups.map(({ title, options }) => (
        <div key={title ?? name}>
          {title === null ? null : <p className="small soft round-group">{title}</p>}
          <div className="round-choices">
            {options.map(({ value, label }) => (
              <label className="check" key={value}>
                <input
                  type="checkbox"
                  name={name}
                  value={value}
                  defaultChecked={chosen.includes(value)}
                />
                {label}
              </label>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
