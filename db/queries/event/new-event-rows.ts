/** An event that is about to be written, as `stored-events` would read it then: what is derived from it is written with it. */
import type { Approval } from "~/domain/approval/approval";
import type { EventDraft } from "~/domain/event/event-draft";
import { SEARCHED_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import { picked } from "~/domain/value/picked";
import type { occurrenceColumns } from "./occurrence-columns";
import type { EventRows } from "./stored-events";

export type NewEvent = {
  eventId: number;
  /** Of its occurrences, in the order of the draft. */
  columns: readonly (ReturnType<typeof occurrenceColumns> & { id: number })[];
  draft: EventDraft;
  approval: Approval;
  partners: ReadonlyMap<string, number | null>;
};

export function newEventRows({ eventId, columns, draft, approval, partners }: NewEvent): EventRows {
  const { title, summary, results, programme } = draft;
  return {
    row: {
      ...{ id: eventId, kind: draft.kind, lead: draft.lead, approval },
      ...{ titleJa: title.ja, titleEn: title.en, summaryJa: summary.ja, summaryEn: summary.en },
      ...{ resultsJa: results.ja, resultsEn: results.en },
      ...{ programmeJa: programme.ja, programmeEn: programme.en },
      ...{ plan: null, firstDay: "", lastDay: "", searchText: "", hidden: false },
    },
    organisers: [draft.lead, ...draft.coOrganisers.toSorted()],
    tags: draft.tags.toSorted(),
    partners: draft.partners.map((name) => ({ name, partnerId: partners.get(name) ?? null })),
    occurrences: columns.map((own, position) => {
      const occurrence = draft.occurrences[position];
      return {
        ...{ id: own.id, eventId, type: own.type, outcome: own.outcome, countsAs: null },
        ...{ firstFrom: own.firstFrom, firstTo: own.firstTo, lastTo: own.lastTo },
        ...{ placeType: own.placeType, state: own.state },
        ...{ placeId: own.placeId, placeName: own.placeName },
        ...picked(own, SEARCHED_FIELD_NAMES),
        organisers: occurrence?.organisers.toSorted() ?? [],
        tags: occurrence?.tags.toSorted() ?? [],
        placementStates: occurrence?.placement?.states.toSorted() ?? [],
        cells: [],
      };
    }),
  };
}
