/**
 * The form of an event, new or stored: one page, grouped boxes, lists that grow.
 *
 * Every button is a submit button. With scripts the list buttons work in the browser; without, the server answers
 * with the form as it then stands, and nothing typed is lost either way.
 */
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { KeptForm } from "~/components/boxes/kept-form";
import { typeInto } from "~/components/boxes/type-into";
import { TypedFormContext } from "~/components/boxes/typed-form";
import { useEventForm } from "~/components/boxes/use-form-with-lists";
import { useWayBack } from "~/components/event/way-back";
import { useHydrated } from "~/components/frame/use-hydrated";
import { typedEventOfBoxes } from "~/domain/entry/typed-boxes";
import type { TypedEvent } from "~/domain/entry/typed-event";
import type { EventErrors } from "~/forms/entry/event.server";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { EventBasics, EventResultsFields } from "./event-basics";
import { useEventChoices } from "./event-choices-context";
import { EventOccurrences } from "./event-occurrences";
import { EventOrganisersFields } from "./event-organisers-fields";
import { EventProblems } from "./event-problems";
import { EventProgrammeFields } from "./event-programme-fields";
import { EventPublicationFields } from "./event-publication-fields";
import { TagPicker, WhichPlan } from "./tag-picker";

const EVENT_FORM_ID = "event";
const REVISION_ID = "event-revision";

/** The form as the server gave it back. */
export type EventResult = { typed: TypedEvent; errors: EventErrors };

type Props = {
  /** What the boxes hold at first. */
  typed: TypedEvent;
  /** Of the stored event that is edited. */
  revision: number | null;
  result: EventResult | null;
  keptName: string;
  cancel: string;
  /** A co-organiser changes the occurrences it hosts alone. */
  hostedOnly?: boolean;
  /** What a second button does besides saving: it is posted under this name. */
  second?: "submits" | "approves" | null;
  children?: ReactNode;
};

export function EventForm({
  typed,
  revision,
  result,
  keptName,
  cancel,
  hostedOnly = false,
  second = null,
  children,
}: Props) {
  const t = useText(eventFormText);
  const { form: eventForm, occurrence } = useEventChoices();
  const hydrated = useHydrated();
  const back = useWayBack();
  const { form, onInput, fill } = useEventForm(EVENT_FORM_ID, typed, result, occurrence.empty);
  return (
    <TypedFormContext.Provider value={form}>
      <EventProblems formId={EVENT_FORM_ID} errors={form.errors} />
      {children}
      <KeptForm
        formId={EVENT_FORM_ID}
        name={keptName}
        restores={result === null}
        onRestore={(kept) => {
          // Typed from that revision: a save in between is then noticed.
          const [, from = ""] = kept.find(([name]) => name === "revision") ?? [];
          typeInto(REVISION_ID, from);
          fill(typedEventOfBoxes(kept, typed, occurrence.empty));
        }}
        onDiscard={() => {
          typeInto(REVISION_ID, String(revision ?? ""));
          fill(typed);
        }}
      />
      <Form method="post" id={form.id} onInput={onInput} noValidate className="event-form">
        {/* Enter in a box saves: without this it would press the first list button. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        {revision === null ? null : (
          <input type="text" hidden id={REVISION_ID} name="revision" defaultValue={revision} />
        )}
        {hostedOnly ? <p className="notice">{t.hostedOnly}</p> : <EventBasics />}
        {hostedOnly ? null : <EventOrganisersFields />}
        <fieldset className="form-section">
          <legend>{t.occurrences[eventForm]}</legend>
          <EventOccurrences fixed={hostedOnly} />
        </fieldset>
        {eventForm === "mission-event" ? <EventProgrammeFields guestsOnly={hostedOnly} /> : null}
        {hostedOnly ? form.errors.plan && <WhichPlan /> : <WholeEventFields />}
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {revision === null ? t.save : t.saveEdit}
          </button>
          {second === null ? null : (
            <button type="submit" className="button" name={second} value="yes">
              {t.second[second]}
            </button>
          )}
          {eventForm === "media-buy" && revision === null ? (
            <button type="submit" className="button" name="inGrid" value="yes">
              {t.saveForGrid}
            </button>
          ) : null}
          <button type="submit" className="button" name="do" value="check" formNoValidate>
            {t.check}
          </button>
          {hydrated ? null : (
            <button
              type="submit"
              className="button without-scripts"
              name="do"
              value="refresh"
              formNoValidate
            >
              {t.refresh}
            </button>
          )}
          <Link to={revision === null ? back.to : cancel} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </TypedFormContext.Provider>
  );
}

function WholeEventFields() {
  const t = useText(eventFormText);
  return (
    <>
      <fieldset className="form-section">
        <legend>{t.tags}</legend>
        <TagPicker />
      </fieldset>
      <EventResultsFields />
      <EventPublicationFields />
    </>
  );
}
