/** The form of one contact with an office. */
import { z } from "zod";
import { OFFICES } from "~/domain/contact/office";
import type { MeetingDraft } from "~/domain/contact/office-meeting";
import {
  type KnownForMeeting,
  MEETING_BOXES,
  type MeetingBox,
  type TypedMeeting,
} from "~/domain/contact/typed-meeting";
import { PRECISIONS, type RoughDay } from "~/domain/day/calendar-date";
import { parseDay } from "~/domain/day/parse-day";
import { checkRoughDay, roughDay } from "~/domain/day/rough-day";
import { idOf } from "~/domain/value/id-of";
import { LINE, PARAGRAPH, PERSON_NAME } from "~/domain/value/limits";
import { textOf } from "./boxes/field-texts.server";
import { choiceOf, type Issues, keyOf, optionalText, refuseField } from "./boxes/fields.server";

export type MeetingErrors = Partial<Record<MeetingBox, string>>;

export type ReadMeeting = { ok: true; draft: MeetingDraft } | { ok: false; errors: MeetingErrors };

/** More than any box takes, so that what is too long is told, not cut. */
const LONGEST_GIVEN_BACK = 4 * PARAGRAPH;

export function typedMeeting(form: FormData): TypedMeeting {
  const boxes = MEETING_BOXES.map((box) => [box, textOf(form, box).slice(0, LONGEST_GIVEN_BACK)]);
  return Object.fromEntries(boxes) as TypedMeeting;
}

export function readMeeting(typed: TypedMeeting, known: KnownForMeeting): ReadMeeting {
  const parsed = fieldsOf(known).safeParse(typed);
  if (!parsed.success) {
    const errors: MeetingErrors = {};
    for (const { path, message } of parsed.error.issues) {
      const box = MEETING_BOXES.find((one) => one === path[0]) ?? "office";
      errors[box] ??= message;
    }
    return { ok: false, errors };
  }
  const { organisation, occurrence, site, followUp, ...rest } = parsed.data;
  const { followUpOwner, followUpDue, followUpDone, ...open } = rest;
  const owner = idOf(followUpOwner);
  const hasFollowUp = followUp !== null && owner !== null && followUpDue !== null;
  return {
    ok: true,
    draft: {
      ...open,
      organisationId: organisation === null ? null : known.organisationId,
      occurrenceId: occurrence,
      siteId: site,
      followUp: hasFollowUp
        ? { words: followUp, ownerId: owner, due: followUpDue, done: followUpDone !== "" }
        : null,
    },
  };
}

function fieldsOf(known: KnownForMeeting) {
  return z
    .object({
      office: z
        .string()
        .superRefine((office, context) => {
          if (office === "") refuseField(context, [], "required");
        })
        .pipe(choiceOf(OFFICES)),
      officeName: optionalText(LINE),
      state: keyOf(known.states),
      day: z.string().transform((typed, context) => readDay(typed, known.today, context)),
      organisation: optionalText(LINE).superRefine((name, context) => {
        if (name !== null && known.organisationId === null)
          refuseField(context, [], "organisation-unknown");
      }),
      personName: optionalText(PERSON_NAME),
      notes: optionalText(PARAGRAPH),
      followUp: optionalText(PARAGRAPH),
      followUpOwner: z.string(),
      followUpDue: z.string().transform((typed, context) => readDue(typed, context)),
      followUpDone: z.string(),
      occurrence: z.string().transform((id, context) => oneOfIds(id, known.occurrences, context)),
      site: z.string().transform((id, context) => oneOfIds(id, known.sites, context)),
    })
    .superRefine(({ followUp, followUpOwner, followUpDue }, context) => {
      if (followUp === null) {
        if (followUpDue !== null) refuseField(context, ["followUp"], "follow-up-missing");
        return;
      }
      if (followUpDue === null) refuseField(context, ["followUpDue"], "required");
      if (!known.owners.has(idOf(followUpOwner) ?? 0))
        refuseField(context, ["followUpOwner"], "owner-unknown");
    });
}

/** As exactly as it is known. A year alone could be one of the calendar or a fiscal year. N11 */
function readDay(typed: string, today: string, context: Issues): RoughDay {
  const text = typed.normalize("NFKC").trim();
  if (text === "") refuseField(context, [], "required");
  const readings = /^\d{4}$/.test(text) ? [] : PRECISIONS.map((one) => roughDay(one, text));
  const read = readings.find(({ ok }) => ok);
  if (!read?.ok) {
    if (text !== "") refuseField(context, [], "day-malformed");
    return z.NEVER;
  }
  if (!checkRoughDay(read.value).ok) refuseField(context, [], "day-out-of-range");
  else if (read.value.from > today) refuseField(context, [], "day-to-come");
  return read.value;
}

function readDue(typed: string, context: Issues): string | null {
  const text = typed.normalize("NFKC").trim();
  if (text === "") return null;
  const day = parseDay(text);
  if (day.ok) return day.value;
  refuseField(context, [], "day-malformed");
  return z.NEVER;
}

function oneOfIds(typed: string, known: ReadonlySet<number>, context: Issues): number | null {
  if (typed === "") return null;
  const id = idOf(typed);
  if (id !== null && known.has(id)) return id;
  refuseField(context, [], "unknown");
  return z.NEVER;
}
