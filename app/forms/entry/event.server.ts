/** The form of an event: from typed boxes to a draft, or to what is wrong with which box. P186 */
import { z } from "zod";
import { CLASSIFICATIONS, isSecret } from "~/domain/counting/event-form";
import type { EventKnown } from "~/domain/entry/event-known";
import { maxOccurrences } from "~/domain/entry/event-limits";
import { isNarrowing } from "~/domain/entry/occurrence-problems";
import { CHECKED, type TypedEvent } from "~/domain/entry/typed-event";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import { LINE, MAX_PARTNERS, PARAGRAPH } from "~/domain/value/limits";
import {
  boxName,
  choiceOf,
  type Issues,
  keyOf,
  keysOf,
  optionalText,
  refuseField,
} from "~/forms/boxes/fields.server";
import { occurrenceBoxes } from "./event-occurrence.server";
import { settlePlan } from "./event-plan.server";

/** Reasons by the name of the box. */
export type EventErrors = Record<string, string[]>;
export type ReadEvent = { ok: true; draft: EventDraft } | { ok: false; errors: EventErrors };

type Body = {
  typed: TypedEvent;
  /** More occurrences were sent than an event can have. */
  tooMany: boolean;
  /** Stored occurrences that the form leaves out and the event keeps. */
  beside?: readonly OccurrenceDraft[];
};

export function readEvent({ typed, tooMany, beside = [] }: Body, known: EventKnown): ReadEvent {
  if (tooMany) return { ok: false, errors: { occurrences: ["too-many"] } };
  const read = eventBoxes(known, beside).safeParse(typed);
  const untitled = typed.titleJa.trim() === "" && typed.titleEn.trim() === "";
  if (read.success && !untitled) return { ok: true, draft: read.data };
  // A rule over two boxes of the schema would wait until every box by itself is right.
  const title: EventErrors = untitled ? { titleJa: ["title-missing"] } : {};
  return { ok: false, errors: { ...title, ...(read.success ? {} : errorsOf(read.error)) } };
}

function eventBoxes(known: EventKnown, beside: readonly OccurrenceDraft[]) {
  return z
    .object({
      kind: keyOf(known.kinds),
      titleJa: optionalText(LINE),
      titleEn: optionalText(LINE),
      summaryJa: optionalText(PARAGRAPH),
      summaryEn: optionalText(PARAGRAPH),
      resultsJa: optionalText(PARAGRAPH),
      resultsEn: optionalText(PARAGRAPH),
      programmeJa: optionalText(PARAGRAPH),
      programmeEn: optionalText(PARAGRAPH),
      guests: optionalText(PARAGRAPH),
      lead: keyOf(known.organisers),
      coOrganisers: keysOf(known.organisers),
      partners: z.array(optionalText(LINE)).max(MAX_PARTNERS, "too-many"),
      tags: keysOf(known.terms),
      classification: choiceOf(CLASSIFICATIONS).refine(
        (classification) => !isSecret({ classification }),
        "classification-too-high",
      ),
      mayBePublished: choiceOf(["", CHECKED]),
      plan: z.string(),
      occurrences: z
        .array(occurrenceBoxes(known))
        .min(1, "occurrence-missing")
        .max(maxOccurrences(known.form), "too-many"),
    })
    .transform((boxes, context): EventDraft => {
      const { kind, lead, tags, classification, plan: chosen } = boxes;
      refuseStrangeHosts(boxes, context);
      return {
        form: known.form,
        ...{ kind, lead, tags, classification },
        title: { ja: boxes.titleJa, en: boxes.titleEn },
        summary: { ja: boxes.summaryJa, en: boxes.summaryEn },
        results: { ja: boxes.resultsJa, en: boxes.resultsEn },
        programme: { ja: boxes.programmeJa, en: boxes.programmeEn },
        guests: boxes.guests,
        coOrganisers: boxes.coOrganisers.filter((organiser) => organiser !== lead),
        partners: boxes.partners.filter((partner) => partner !== null),
        mayBePublished: boxes.mayBePublished === CHECKED,
        occurrences: settlePlan(boxes.occurrences, { chosen, beside, plans: known.plans }, context),
      };
    });
}

function refuseStrangeHosts(
  { lead, coOrganisers, occurrences }: Pick<EventDraft, "lead" | "coOrganisers" | "occurrences">,
  context: Issues,
): void {
  for (const [index, { organisers }] of occurrences.entries()) {
    if (!isNarrowing({ lead, coOrganisers }, organisers))
      refuseField(context, ["occurrences", index, "organisers"], "host-not-on-event");
  }
}

function errorsOf(error: z.ZodError): EventErrors {
  const errors: EventErrors = {};
  for (const issue of error.issues) {
    const name = boxName(issue.path);
    errors[name] = [...(errors[name] ?? []), issue.message];
  }
  return errors;
}
