/** /organisations/:organisationId/names: names taken away again, and whether it may be named outside. P82, P83 */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Context } from "~/context/context.server";
import { idOf } from "~/domain/value/id-of";
import { textOf } from "~/forms/boxes/field-texts.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { removeKnownName } from "~/operations/organisation/remove-known-name.server";
import { setMayBeNamed } from "~/operations/organisation/set-may-be-named.server";

/** Nothing is shown here: the names stand on the page of the organisation. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "event.view");
  return redirect(`/organisations/${pathId(params.organisationId)}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.edit");
  const organisationId = pathId(params.organisationId);
  const posted = await readForm(request);
  answered(await take(ctx, organisationId, posted));
  const saved = textOf(posted, "intent") === "naming" ? "naming" : "name-removed";
  return redirect(`/organisations/${organisationId}?saved=${saved}`);
}

async function take(ctx: Context, organisationId: number, posted: FormData) {
  switch (textOf(posted, "intent")) {
    case "naming":
      return await setMayBeNamed(ctx, { organisationId, mayBeNamed: posted.has("mayBeNamed") });
    case "remove-former-name": {
      const known = { formerNameId: found(idOf(textOf(posted, "name"))) };
      return await removeKnownName(ctx, { organisationId, known });
    }
    case "remove-spelling": {
      const known = { spelling: textOf(posted, "name") };
      return await removeKnownName(ctx, { organisationId, known });
    }
    default:
      throw new Response("What is to be done?", { status: 400 });
  }
}
