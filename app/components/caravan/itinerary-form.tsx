/** The boxes that correct the legs of a caravan. A box left empty is left to the estimate. P22 */
import { Form } from "@remix-run/react";
import { KeptBoxes } from "~/components/boxes/kept-boxes";
import type { ItineraryLeg } from "~/domain/caravan/itinerary";
import { LEG_MODES } from "~/domain/caravan/leg-mode";
import { legBox, type TypedLegs } from "~/domain/caravan/typed-legs";
import { formatDuration } from "~/domain/day/duration";
import type { LegErrors } from "~/forms/caravan-legs.server";
import { caravanText } from "~/i18n/caravan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { useStopName } from "./itinerary-names";

const FORM_ID = "legs";

export type LegsAnswer = {
  typed: TypedLegs;
  errors: LegErrors;
  refused: "event-withdrawn" | "changed-meanwhile" | null;
};

type Props = {
  legs: ItineraryLeg[];
  revision: number;
  typed: TypedLegs;
  keptName: string;
  saved: string | null;
  answer?: LegsAnswer;
};

export function ItineraryForm({ legs, revision, typed, keptName, saved, answer }: Props) {
  const t = useText(caravanText);
  const shown = answer?.typed ?? typed;
  const errors = answer?.errors ?? {};
  return (
    <section className="section no-print" aria-labelledby="legs-title">
      <h2 className="section-head" id="legs-title">
        {t.edit}
      </h2>
      <p className="soft">{t.editHint}</p>
      <Problems answer={answer} />
      <Form method="post" id={FORM_ID} key={`${revision} ${answer === undefined}`} noValidate>
        <KeptBoxes formId={FORM_ID} name={keptName} restores={answer === undefined} saved={saved} />
        <input type="hidden" name="revision" value={revision} />
        {legs.map((leg) => (
          <LegBoxes key={legBox(leg, "mode")} leg={leg} typed={shown} errors={errors} />
        ))}
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.save}
          </button>
        </div>
      </Form>
    </section>
  );
}

function Problems({ answer }: { answer?: LegsAnswer }) {
  const t = useText(caravanText);
  if (answer === undefined) return null;
  return (
    <div className="notice notice-danger" role="alert">
      {answer.refused === null ? t.problems : t.refused[answer.refused]}
    </div>
  );
}

type LegBoxesProps = { leg: ItineraryLeg; typed: TypedLegs; errors: LegErrors };

function LegBoxes({ leg, typed, errors }: LegBoxesProps) {
  const t = useText(caravanText);
  const language = useLanguage();
  const stopName = useStopName();
  const { distanceKm, minutes } = leg;
  const mode = legBox(leg, "mode");
  return (
    <fieldset className="itinerary-leg-boxes">
      <legend>
        {stopName(leg.from)} → {stopName(leg.to)}
      </legend>
      <div className="field">
        <label htmlFor={mode}>{t.legMode}</label>
        <select id={mode} name={mode} className="input" defaultValue={typed[mode] ?? ""}>
          <option value="">{t.byEstimate}</option>
          {LEG_MODES.map((value) => (
            <option key={value} value={value}>
              {t.mode[value]}
            </option>
          ))}
        </select>
      </div>
      <LegBox
        name={legBox(leg, "distance")}
        label={t.distance}
        typed={typed}
        errors={errors}
        placeholder={distanceKm?.estimate ? String(distanceKm.value) : undefined}
      />
      <LegBox
        name={legBox(leg, "minutes")}
        label={t.minutes}
        typed={typed}
        errors={errors}
        placeholder={minutes?.estimate ? formatDuration(minutes.value, language) : undefined}
      />
      <LegBox name={legBox(leg, "note")} label={t.note} typed={typed} errors={errors} />
    </fieldset>
  );
}

type LegBoxProps = {
  name: string;
  label: string;
  typed: TypedLegs;
  errors: LegErrors;
  placeholder?: string;
};

function LegBox({ name, label, typed, errors, placeholder }: LegBoxProps) {
  const t = useText(caravanText);
  const problem = errors[name];
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        className="input"
        autoComplete="off"
        placeholder={placeholder}
        defaultValue={typed[name] ?? ""}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
      />
      {problem ? (
        <p className="field-error" id={`${name}-problem`}>
          {t.problem[problem]}
        </p>
      ) : null}
    </div>
  );
}
