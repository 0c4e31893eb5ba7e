/** /meetings/:meetingId/files: makes papers of a meeting, which are kept as they are. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { PAPER_FORMATS } from "~/domain/meeting";
import { EDITIONS } from "~/domain/value/edition";
import { LANGUAGES } from "~/domain/value/language";
import { oneOf, textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { keepMeetingPaper } from "~/operations/keep-meeting-paper.server";
import { readMeetingPapers } from "~/pages/meeting/meeting-papers.server";
import { makePaper } from "~/pages/paper-file.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "meeting.edit");
  const id = pathId(params.meetingId);
  const form = await readForm(request);
  const [inLanguage = "", as = ""] = textOf(form, "make").split(".");
  const [language, format] = [oneOf(LANGUAGES, inLanguage), oneOf(PAPER_FORMATS, as)];
  const edition = oneOf(EDITIONS, textOf(form, "edition"));
  if (language === null || format === null || edition === null)
    throw new Response("Which paper?", { status: 400 });
  const { paper, placed, isStale } = await readMeetingPapers(ctx, { id, language, edition });
  if (isStale) return redirect(`/meetings/${id}?refused=1`);
  const content = await makePaper(paper, format);
  const made = { meetingId: id, format, language, edition, content };
  const messages = placed.map(({ id: message, revision, said }) => ({
    id: message,
    revision,
    said,
  }));
  const verdict = answered(await keepMeetingPaper(ctx, { ...made, messages }));
  return redirect(`/meetings/${id}?${verdict.ok ? "saved=made" : "refused=1"}`);
}
