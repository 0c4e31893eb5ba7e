/** The worked examples of docs/rules.md on contacts by office. P84-P86 */
import { test } from "vitest";
import { canChangeMeeting, canReadPersons, OFFICES } from "~/domain/contact/office";
import { isDue, lastContacts } from "~/domain/contact/office-meeting";
import { PRECISIONS, type RoughDay } from "~/domain/day/calendar-date";
import { roughDay, roughDayText } from "~/domain/day/rough-day";
import { type Actor, can, ROLES } from "~/domain/people/permissions";
import { checkExample, partsOf, yesNo } from "../support/rule-examples";

test("P84: who reads a contact, its person, and who changes it", () => {
  const answers = ["reads office and day", "reads the person", "changes it"] as const;
  checkExample("P84", ["role", "organiser"], answers, ({ role, organiser }) => {
    const actor: Actor = {
      role: ROLES.find((known) => known === role) ?? "viewer",
      organiser: organiser === "-" ? null : organiser,
    };
    const meeting = { organiser: "chicago" };
    return {
      "reads office and day": yesNo(can(actor, "event.view")),
      "reads the person": yesNo(canReadPersons(actor, meeting)),
      "changes it": yesNo(canChangeMeeting(actor, meeting)),
    };
  });
});

test("P85: the last contact with an office is the one whose day ends last", () => {
  checkExample("P85", ["contacts"], ["governor", "mayor"], ({ contacts }) => {
    const last = lastContacts(
      partsOf(contacts).map((text, id) => {
        const [office = "", day = ""] = text.split(" ");
        const known = OFFICES.find((one) => one === office) ?? "other";
        return { id, office: known, day: read(day) };
      }),
    );
    const dayOf = (office: "governor" | "mayor") => {
      const contact = last.get(office);
      return contact === undefined ? "-" : roughDayText(contact.day);
    };
    return { governor: dayOf("governor"), mayor: dayOf("mayor") };
  });
});

test("P86: a follow-up waits from the day it is due until it is done", () => {
  checkExample("P86", ["due", "done", "today"], ["waits"], ({ due, done, today }) => ({
    waits: yesNo(isDue({ words: "", ownerId: 1, due, done: done === "yes" }, today)),
  }));
});

function read(text: string): RoughDay {
  for (const precision of PRECISIONS) {
    const day = roughDay(precision, text);
    if (day.ok) return day.value;
  }
  throw new Error(`No day: ${text}`);
}
