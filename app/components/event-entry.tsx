/** The page that enters or edits an event: what the server answered, then the form. */
import { Link } from "@remix-run/react";
import type { ComponentProps } from "react";
import type { EventChoices, PartnerOffer, PlaceChoice } from "~/domain/event-choices";
import type { EventForm as Form } from "~/domain/event-form";
import { type BilingualText, inLanguage } from "~/domain/language";
import type { TypedEvent } from "~/domain/typed-event";
import { eventAnswerText } from "~/i18n/event-answer-text";
import { eventFormText } from "~/i18n/event-form-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { CollisionNotice } from "./collision-notice";
import { EventChoicesContext } from "./event-choices-context";
import { type Conflict, EventConflict } from "./event-conflict";
import { type Double, EventDoubles } from "./event-doubles";
import { EventForm } from "./event-form";
import { NamesContext } from "./event-names";

type Refusal = keyof ReturnType<typeof useText<(typeof eventAnswerText)["ja"]>>["refused"];

/** What the server said to the last press of a button. */
export type EventAnswer = {
  typed: TypedEvent;
  errors: Record<string, string[]>;
  messages?: Record<string, string>;
  labels?: Record<string, string>;
  places: PlaceChoice[];
  found?: Record<number, PlaceChoice[]>;
  doubles?: Double[];
  collisions?: ComponentProps<typeof CollisionNotice>["collisions"];
  refused?: Refusal;
  /** Why the event is not approved with the change, in words. */
  denied?: string;
  /** The double entry is to be submitted as well, if it is none. */
  submits?: boolean;
  conflict?: Conflict;
};

type Props = {
  form: Form;
  choices: EventChoices;
  leads: string[];
  partners: PartnerOffer;
  typed: TypedEvent;
  places?: PlaceChoice[];
  revision: number | null;
  answer: EventAnswer | null;
  keptName: string;
  cancel: string;
  /** Where the stored version is edited from the start. */
  reload?: string;
  hostedOnly?: boolean;
  /** The form began as a copy of another event. */
  copied?: { eventId: number; droppedTags: number } | null;
  /** It began from a template. P45 */
  template?: { name: BilingualText; droppedTags: number } | null;
  second?: "submits" | "approves" | null;
};

export function EventEntry({
  form,
  choices,
  leads,
  partners,
  typed,
  places = [],
  answer,
  reload = "",
  copied = null,
  template = null,
  ...rest
}: Props) {
  const t = useText(eventFormText);
  const answers = useText(eventAnswerText);
  const language = useLanguage();
  const offered = {
    ...choices,
    form,
    leads,
    partners,
    places: [...places, ...(answer?.places ?? [])],
    found: answer?.found ?? {},
    messages: answer?.messages ?? {},
    labels: answer?.labels ?? {},
  };
  const { revision } = rest;
  return (
    <NamesContext.Provider value={choices}>
      <EventChoicesContext.Provider value={offered}>
        <main className="page" id="content">
          <div className="page-head">
            <h1>{revision === null ? t.newTitle[form] : t.editTitle}</h1>
          </div>
          {revision === null ? <CountedUnit /> : null}
          {copied === null ? null : (
            <p className="notice">
              {answers.copied}{" "}
              {copied.droppedTags > 0 ? answers.droppedTags(copied.droppedTags) : null}{" "}
              <Link to={`/events/${copied.eventId}`}>{answers.copiedFrom}</Link>
            </p>
          )}
          {template === null ? null : (
            <p className="notice">
              {answers.fromTemplate(inLanguage(template.name, language))}{" "}
              {template.droppedTags > 0 ? answers.droppedTags(template.droppedTags) : null}
            </p>
          )}
          {answer?.refused || answer?.denied ? (
            <p className="notice notice-danger" role="alert">
              {answer.refused ? answers.refused[answer.refused] : answer.denied}
            </p>
          ) : null}
          <EventForm typed={typed} result={answer} {...rest}>
            {answer?.doubles ? (
              <EventDoubles doubles={answer.doubles} submits={answer.submits ?? false} />
            ) : null}
            {answer?.collisions ? <CollisionNotice collisions={answer.collisions} beside /> : null}
            {answer?.conflict ? (
              <EventConflict conflict={answer.conflict} reload={reload} keptName={rest.keptName} />
            ) : null}
          </EventForm>
        </main>
      </EventChoicesContext.Provider>
    </NamesContext.Provider>
  );
}

function CountedUnit() {
  return <p className="soft small">{useText(eventFormText).countedUnit}</p>;
}
