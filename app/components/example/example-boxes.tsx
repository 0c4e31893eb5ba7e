/** What a good example tells: its title and its six parts, each in Japanese and English. */
import { EXAMPLE_PARTS, type ExamplePart } from "~/domain/example/example";
import type { ExampleBox, TypedExample } from "~/domain/example/typed-example";
import type { ExampleErrors } from "~/forms/example.server";
import { exampleText } from "~/i18n/example/example-text";
import { useText } from "~/i18n/use-text";

export function ExampleBoxes({ typed, errors }: { typed: TypedExample; errors: ExampleErrors }) {
  const t = useText(exampleText);
  return (
    <>
      <Both part="title" name={t.exampleTitle} typed={typed} errors={errors} />
      {EXAMPLE_PARTS.map((part) => (
        <Both
          key={part}
          part={part}
          name={t.part[part]}
          hint={t.hint[part]}
          typed={typed}
          errors={errors}
        />
      ))}
    </>
  );
}

type Of = {
  part: "title" | ExamplePart;
  name: string;
  hint?: string;
  typed: TypedExample;
  errors: ExampleErrors;
};

function Both({ part, name, hint, typed, errors }: Of) {
  const t = useText(exampleText);
  return (
    <fieldset className="form-section example-part">
      <legend>{name}</legend>
      {hint === undefined ? null : (
        <p className="hint" id={`${part}-hint`}>
          {hint}
        </p>
      )}
      {(["Ja", "En"] as const).map((language) => {
        const box: `${typeof part}${typeof language}` = `${part}${language}`;
        const described = [
          hint === undefined ? null : `${part}-hint`,
          errors[box] === undefined ? null : `${box}-problem`,
        ].filter((id) => id !== null);
        return (
          <div className="field" key={language}>
            <label htmlFor={box}>{language === "Ja" ? t.japanese : t.english}</label>
            <textarea
              id={box}
              name={box}
              className="input"
              rows={part === "title" ? 1 : 4}
              lang={language === "Ja" ? "ja" : "en"}
              defaultValue={typed.text[box]}
              aria-invalid={errors[box] !== undefined || undefined}
              aria-describedby={described.join(" ") || undefined}
            />
            <FieldError box={box} errors={errors} />
          </div>
        );
      })}
    </fieldset>
  );
}

export function FieldError({ box, errors }: { box: ExampleBox; errors: ExampleErrors }) {
  const t = useText(exampleText);
  const problem = errors[box];
  return problem === undefined ? null : (
    <p className="field-error" id={`${box}-problem`}>
      {t.problem[problem]}
    </p>
  );
}
