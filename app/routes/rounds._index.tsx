/** /rounds: what the secretariat has asked organisations to report. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RoundList } from "~/components/round/round-list";
import { authorize } from "~/http/authorize.server";
import { readRoundList } from "~/pages/round/round-list.server";
import "~/styles/round.css";

export async function loader({ request }: LoaderFunctionArgs) {
  return await readRoundList(await authorize(request, "report.view"));
}

export default function Rounds() {
  return <RoundList page={useLoaderData<typeof loader>()} />;
}
