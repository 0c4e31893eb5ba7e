/** The page that enters or edits an event: what the server answered, then the form. */
import { Link } from "@remix-run/react";
import { type ComponentProps, lazy, Suspense } from "react";
import type { CollisionNotice } from "~/components/event/collision-notice";
import { NamesContext } from "~/components/event/event-names";
import { CorrectionNotice } from "~/components/round/correction-notice";
import type { EventForm as Form } from "~/domain/counting/event-form";
import type { OccurrenceForm } from "~/domain/entry/occurrence-form";
import type { TypedEvent } from "~/domain/entry/typed-event";
import type { EventChoices, PartnerOffer, PlaceChoice } from "~/domain/event/event-choices";
import type { NamedSite } from "~/domain/place/site-offer";
import type { EventErrors } from "~/forms/entry/event.server";
import { EventChoicesContext } from "./event-choices-context";
import type { Conflict } from "./event-conflict";
import type { Doubles } from "./event-doubles";
import { EventForm } from "./event-form";
import type { Why } from "./event-why";

/** Whoever opens a form does not wait for what is only said when it is sent. */
const EventAnswered = lazy(async () => {
  const module = await import("./event-answered");
  return { default: module.EventAnswered };
});

/** What the server said to the last press of a button; sentences are in the reader's language. */
export type EventAnswer = {
  typed: TypedEvent;
  errors: EventErrors;
  messages?: Record<string, string>;
  labels?: Record<string, string>;
  places: PlaceChoice[];
  sites: NamedSite[];
  found?: Record<number, PlaceChoice[]>;
  doubles?: Doubles;
  collisions?: ComponentProps<typeof CollisionNotice>["collisions"];
  /** Why nothing is saved. */
  refused?: string;
  /** Where to say why something is corrected. P182 */
  correction?: string;
  conflict?: Conflict;
  why?: Why;
};

/** What a new form began from: a past event or a template. P42, P45 */
export type Beginning = { text: string; link: { to: string; text: string } | null };

type Props = {
  title: string;
  /** What counts as one event, told to those who enter a new one. */
  countedUnit?: string;
  form: Form;
  occurrence: OccurrenceForm;
  choices: EventChoices;
  leads: string[];
  partners: PartnerOffer;
  /** Ids of the stored occurrences that were cancelled or postponed. */
  notStanding?: readonly number[];
  typed: TypedEvent;
  places?: PlaceChoice[];
  sites?: NamedSite[];
  revision: number | null;
  answer: EventAnswer | null;
  keptName: string;
  cancel: string;
  /** Where the stored version is edited from the start. */
  reload?: string;
  /** Where to say why something is corrected, before it is. P182 */
  correction?: string | null;
  hostedOnly?: boolean;
  beginning?: Beginning | null;
  second?: "submits" | "approves" | null;
};

export function EventEntry({
  title,
  countedUnit,
  form,
  occurrence,
  choices,
  leads,
  partners,
  typed,
  places = [],
  sites = [],
  answer,
  reload = "",
  correction = null,
  beginning = null,
  notStanding = [],
  ...rest
}: Props) {
  const offered = {
    ...choices,
    form,
    occurrence,
    leads,
    partners,
    notStanding,
    places: [...places, ...(answer?.places ?? [])],
    sites: [...sites, ...(answer?.sites ?? [])],
    found: answer?.found ?? {},
    messages: answer?.messages ?? {},
    labels: answer?.labels ?? {},
  };
  return (
    <NamesContext.Provider value={choices}>
      <EventChoicesContext.Provider value={offered}>
        <main className="page" id="content">
          <div className="page-head">
            <h1>{title}</h1>
          </div>
          {countedUnit === undefined ? null : <p className="soft small">{countedUnit}</p>}
          {beginning === null ? null : <BeginningNotice {...beginning} />}
          <CorrectionNotice href={answer?.correction ?? correction} />
          {answer?.refused ? (
            <p className="notice notice-danger" role="alert">
              {answer.refused}
            </p>
          ) : null}
          <EventForm typed={typed} result={answer} {...rest}>
            {answer === null ? null : (
              <Suspense>
                <EventAnswered answer={answer} reload={reload} keptName={rest.keptName} />
              </Suspense>
            )}
          </EventForm>
        </main>
      </EventChoicesContext.Provider>
    </NamesContext.Provider>
  );
}

function BeginningNotice({ text, link }: Beginning) {
  return (
    <p className="notice">
      {text} {link === null ? null : <Link to={link.to}>{link.text}</Link>}
    </p>
  );
}
