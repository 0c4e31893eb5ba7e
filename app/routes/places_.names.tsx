/**
 * /places/names: the Japanese names of towns. Anybody who enters events gives one to a town that has none; the page on
 * which they are corrected is the secretariat's.
 */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PlaceNamesPage } from "~/components/place/place-names-page";
import { textOf } from "~/forms/boxes/field-texts.server";
import { LONGEST_GIVEN_BACK, readPlaceName } from "~/forms/place-name.server";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { readForm } from "~/http/read-form.server";
import { placeNameText } from "~/i18n/place/place-name-text";
import { namePlace } from "~/operations/name-place.server";
import { readPlaceNamesPage } from "~/pages/place/place-names-page.server";
import "~/styles/place-names.css";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "place.correct");
  return await readPlaceNamesPage(ctx, new URL(request.url).searchParams.get("q"));
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "event.create");
  const posted = await readForm(request);
  const { given, problem } = placeNameText[ctx.language];
  const typed = textOf(posted, "nameJa").slice(0, LONGEST_GIVEN_BACK);
  const answer = { placeId: textOf(posted, "placeId"), typed, nameJa: null, told: null };
  const read = readPlaceName(posted);
  if (!read.ok) return data({ ...answer, problem: problem[read.reason] }, 400);
  const verdict = answered(await namePlace(ctx, read));
  const { nameJa } = verdict;
  if (!verdict.ok) return data({ ...answer, nameJa, problem: problem[verdict.reason] }, 409);
  return data({ ...answer, nameJa, told: given(verdict.nameJa), problem: null });
}

export default function PlaceNames() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <PlaceNamesPage {...page} answer={useActionData<typeof action>() ?? null} />;
}
