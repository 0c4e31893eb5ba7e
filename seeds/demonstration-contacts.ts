/** Invented contacts by office, on days on which the demonstration programme was in the state. No person is made up. P84, P85 */

import type { Office } from "~/domain/contact/office";
import type { OpenMeeting } from "~/domain/contact/office-meeting";
import type { DemoEvent } from "./demonstration-types";

export type DemoContact = { organiser: string; meeting: OpenMeeting };

const OFFICES: readonly Office[] = [
  ...(["mayor", "edc", "state-legislator", "executive"] as const),
  ...(["governor", "edc", "mayor", "member-of-congress"] as const),
];
const EACH = 5;
const MOST = 40;

/** One at every fifth held session with a town; a mayor by the town. */
export function demonstrationContacts(programme: readonly DemoEvent[]): DemoContact[] {
  const held = programme.flatMap(({ draft }) =>
    draft.occurrences.flatMap(({ outcome, first, place }) =>
      outcome === "held" && place.type === "state" && place.state !== null && place.name !== null
        ? [{ organiser: draft.lead, day: first, state: place.state, town: place.name }]
        : [],
    ),
  );
  return held
    .filter((_, at) => at % EACH === 0)
    .slice(0, MOST)
    .map(({ organiser, day, state, town }, at) => {
      const office = OFFICES[at % OFFICES.length] ?? "other";
      const officeName = office === "mayor" ? `Mayor of ${town}` : null;
      const beside = { organisationId: null, siteId: null, occurrenceId: null };
      return { organiser, meeting: { office, officeName, state, day, ...beside } };
    });
}
