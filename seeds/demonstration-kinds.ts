/** How often each kind of event comes in the demonstration programme, and how many people come to it. */
import type { EventForm } from "~/domain/counting/event-form";

export type DemoKind = {
  code: string;
  form: EventForm;
  /** Of about a hundred. */
  weight: number;
  /** People at a session, in the middle; 0: nobody is counted. */
  people: number;
  /** How far from the middle it may go. */
  spread: number;
  /** Share of sessions that take place online only. */
  online: number;
  /** On a Saturday or Sunday rather than on a working day. */
  weekend: boolean;
  /** Usual start, hours of the local clock. */
  hours: readonly number[];
};

const kind = (
  code: string,
  weight: number,
  people: number,
  more: Partial<Omit<DemoKind, "code" | "weight" | "people">> = {},
): DemoKind => ({
  code,
  form: "mission-event",
  weight,
  people,
  spread: 0.5,
  online: 0,
  weekend: false,
  hours: [10, 11, 14, 15],
  ...more,
});

const EVENING = [17, 18, 18, 19];

export const DEMO_KINDS: readonly DemoKind[] = [
  kind("courtesy_call", 19, 8, { spread: 0.4 }),
  kind("speech", 13, 60, { online: 0.06, hours: [12, 12, 14, 18] }),
  kind("culture", 11, 170, { spread: 0.8, weekend: true, hours: [10, 11, 13] }),
  kind("reception", 11, 110, { hours: EVENING }),
  kind("caravan", 11, 34, { form: "caravan", spread: 0.6 }),
  kind("business_forum", 6, 90, { online: 0.08, hours: [9, 13] }),
  kind("local_media", 4.5, 0, { form: "media-buy" }),
  kind("social_media", 3.5, 0, { form: "media-buy" }),
  kind("site_visit", 4, 17, { spread: 0.3 }),
  kind("japanese_lang", 4, 70, { weekend: true, hours: [9, 10, 13] }),
  kind("festival", 2.6, 14_000, { spread: 0.9, weekend: true, hours: [10, 11] }),
  kind("sister_city", 3, 65, { spread: 0.7 }),
  kind("webinar", 2.5, 130, { online: 1, hours: [11, 13, 15] }),
  kind("governor_approach", 2, 9, { spread: 0.3 }),
  kind("jet", 2, 55, { form: "other", weekend: true, hours: [13, 15] }),
  kind("exchange_invite", 2, 15, { form: "other", spread: 0.4 }),
  kind("composite_event", 1.4, 850, { spread: 0.6, weekend: true, hours: [11, 13] }),
  kind("speaker_team", 1, 55, { form: "caravan", spread: 0.5 }),
  kind("matching", 1, 70),
  kind("regional_conf", 1, 280, { spread: 0.3, hours: [9] }),
  kind("roadshow", 0.8, 90, { online: 1, hours: [11, 13] }),
  kind("press_invite", 0.7, 6, { form: "other", spread: 0.3 }),
  kind("survey_publication", 0.6, 12, { form: "other", spread: 0.3 }),
  kind("selectusa", 0.4, 240, { spread: 0.2, hours: [10] }),
];
