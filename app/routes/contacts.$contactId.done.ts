/** /contacts/:contactId/done: what was to be done after a contact is done. P86 */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { finishFollowUp } from "~/operations/contact/finish-follow-up.server";

/** Nothing is shown here: what is to be done stands in the inbox. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "event.edit");
  return redirect("/inbox");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  answered(await finishFollowUp(ctx, { contactId: pathId(params.contactId) }));
  return redirect("/inbox?saved=done");
}
