/** What is said of an attachment: in the form of one, or beside files that are brought together. P192 */
import { z } from "zod";
import { type AttachmentDraft, CONSENTS, checkDraft } from "~/domain/attachment/attachment";
import { CAPTION } from "~/domain/attachment/attachment-limits";
import {
  ATTACHMENT_BOXES,
  type AttachmentBox,
  type AttachmentProblem,
  type TypedAttachment,
} from "~/domain/attachment/typed-attachment";
import { LINE } from "~/domain/value/limits";
import { choiceOf, optionalText } from "./boxes/fields.server";

export type AttachmentErrors = Partial<Record<AttachmentBox, AttachmentProblem>>;
export type ReadAttachment =
  | { ok: true; draft: AttachmentDraft }
  | { ok: false; errors: AttachmentErrors };

/** More than any box takes, so that what is too long is told, not cut. */
const LONGEST_GIVEN_BACK = 4 * CAPTION;

/** `boxOf`: what stands in a box; "" where it is missing. */
export function typedAttachment(boxOf: (name: AttachmentBox) => string): TypedAttachment {
  const boxes = ATTACHMENT_BOXES.map((box) => [box, boxOf(box).slice(0, LONGEST_GIVEN_BACK)]);
  return Object.fromEntries(boxes) as TypedAttachment;
}

const FIELDS = z.object({
  captionJa: optionalText(CAPTION),
  captionEn: optionalText(CAPTION),
  credit: optionalText(LINE),
  consent: choiceOf(CONSENTS),
  publish: z.string(),
});

export function readAttachment(typed: TypedAttachment): ReadAttachment {
  const read = FIELDS.safeParse({ ...typed, consent: typed.consent || "unasked" });
  if (!read.success) {
    const errors: AttachmentErrors = {};
    for (const { path, message } of read.error.issues) {
      const box = ATTACHMENT_BOXES.find((one) => one === path[0]) ?? "consent";
      errors[box] ??= message as AttachmentProblem;
    }
    return { ok: false, errors };
  }
  const { captionJa, captionEn, credit, consent, publish } = read.data;
  const draft = {
    caption: { ja: captionJa, en: captionEn },
    ...{ credit, consent, mayBePublished: publish !== "" },
  };
  const said = checkDraft(draft);
  return said.ok ? { ok: true, draft } : { ok: false, errors: { publish: said.reason } };
}
