/** /events/:eventId: everything that is registered about one event, and what can be done with it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { attachmentsStrip } from "~/components/attachment/attachments-strip.server";
import { EventPage } from "~/components/register/event-page";
import type { Context } from "~/context/context.server";
import { type ApprovalEntry, readApproval } from "~/forms/approval.server";
import { textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { approvalRefusalText } from "~/i18n/approval/approval-refusal-text";
import { refusalText } from "~/i18n/entry/refusal-text";
import { approveEvent } from "~/operations/approval/approve-event.server";
import { commentEvent } from "~/operations/approval/comment-event.server";
import { returnEvent } from "~/operations/approval/return-event.server";
import { submitEvent } from "~/operations/approval/submit-event.server";
import { readEventPage } from "~/pages/register/event-page.server";
import "~/styles/attachment-strip.css";
import "~/styles/contact.css";
import "~/styles/register.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.view");
  const asked = new URL(request.url).searchParams;
  const read = await readEventPage(ctx, pathId(params.eventId), asked);
  const { attachments, example, ...page } = read;
  return { ...page, strip: attachmentsStrip({ ...attachments, example }, ctx.language) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const eventId = pathId(params.eventId);
  const posted = await readForm(request);
  const read = readApproval(posted);
  const answer = { refused: null, problem: null, typed: textOf(posted, "comment") };
  if (!read.ok) return data({ ...answer, problem: refusalText(read.problem, ctx.language) }, 400);
  const { verdict: taken, saved } = await take(ctx, eventId, read.entry);
  const verdict = answered(taken);
  if (verdict.ok) throw redirect(`/events/${eventId}?saved=${saved}`);
  const { reason } = verdict;
  const words = approvalRefusalText[ctx.language][reason];
  if (reason === "comment-missing") return data({ ...answer, problem: words }, 400);
  const isStranger = reason === "not-your-event" || reason === "not-an-approver";
  return data({ ...answer, refused: words }, isStranger ? 403 : 409);
}

async function take(ctx: Context, eventId: number, { choice, ...entry }: ApprovalEntry) {
  const step = { eventId, ...entry };
  switch (choice) {
    case "submit":
      return { verdict: await submitEvent(ctx, step), saved: "submitted" };
    case "return":
      return { verdict: await returnEvent(ctx, step), saved: "returned" };
    case "approve":
      return { verdict: await approveEvent(ctx, step), saved: "approved" };
    case "comment":
      return { verdict: await commentEvent(ctx, step), saved: "commented" };
  }
}

export default function Event() {
  const answer = useActionData<typeof action>();
  return <EventPage {...useLoaderData<typeof loader>()} answer={answer ?? null} />;
}
