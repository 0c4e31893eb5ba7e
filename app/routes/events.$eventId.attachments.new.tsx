/** /events/:eventId/attachments/new: bringing files by a plain form; what became of each is told by its name. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AttachmentsPage } from "~/components/attachment/attachments-page";
import type { UploadResult } from "~/components/attachment/upload-results";
import type { Context } from "~/context/context.server";
import { readAttachment, typedAttachment } from "~/forms/attachment.server";
import { answered } from "~/http/answered.server";
import { authorize, forbidden } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { type BroughtOne, receiveFiles } from "~/http/received-files.server";
import { addAttachment } from "~/operations/attachment/add-attachment.server";
import { readAttachmentsPage } from "~/pages/attachment/attachments-page.server";
import "~/styles/attachment.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  return await readForm(ctx, pathId(params.eventId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const eventId = pathId(params.eventId);
  await readForm(ctx, eventId);
  const results: UploadResult[] = [];
  const received = await receiveFiles(request, async (brought) => {
    results.push(await take(ctx, eventId, brought));
  });
  if (!received.ok) results.push({ name: null, refused: "broken-off" });
  else if (received.value === 0) results.push({ name: null, refused: "no-file" });
  const isRefused = results.some(({ refused }) => refused !== null);
  return data({ results }, isRefused ? 422 : 200);
}

/** The page, for those who may add to the event. */
async function readForm(ctx: Context, eventId: number) {
  const page = await readAttachmentsPage(ctx, eventId, new URLSearchParams());
  if (!page.mayEdit) throw forbidden();
  return page;
}

async function take(ctx: Context, eventId: number, brought: BroughtOne): Promise<UploadResult> {
  if (!brought.ok) return { name: brought.name, refused: brought.reason };
  const { file } = brought;
  const said = readAttachment(typedAttachment((box) => file.fields[box] ?? ""));
  const { name } = file;
  if (!said.ok) return { name, refused: Object.values(said.errors)[0] ?? "unknown" };
  const verdict = answered(await addAttachment(ctx, { eventId, file, draft: said.draft }));
  return { name, refused: verdict.ok ? null : verdict.reason };
}

export default function NewAttachments() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <AttachmentsPage {...page} results={useActionData<typeof action>()?.results ?? []} />;
}
