/** /meetings/:meetingId/files: orders papers of a meeting, which are made in the background and kept as they are. */
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paperOrderOf } from "~/domain/meeting/paper-order";
import { textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { askMeetingPaper } from "~/operations/meeting/ask-meeting-paper.server";

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "meeting.edit");
  const id = pathId(params.meetingId);
  const form = await readForm(request);
  const [language, format] = textOf(form, "make").split(".");
  const order = paperOrderOf({ language, format, edition: textOf(form, "edition") });
  if (order === null) throw new Response("Which paper?", { status: 400 });
  const verdict = answered(await askMeetingPaper(ctx, { id, order }));
  return redirect(`/meetings/${id}?${verdict.ok ? "saved=asked" : `refused=${verdict.reason}`}`);
}
