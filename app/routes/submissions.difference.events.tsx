/** /submissions/difference/events: the events behind one part of a difference. N10 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { NotShown } from "~/components/event/not-shown";
import { signedCount } from "~/domain/value/signed-count";
import { authorize } from "~/http/authorize.server";
import { differenceText } from "~/i18n/submission/difference-text";
import { useText } from "~/i18n/use-text";
import { readDifferenceEvents } from "~/pages/submission/difference-events.server";

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "report.view");
  return await readDifferenceEvents(ctx, request);
}

export default function DifferenceEvents() {
  const { title, row, change, events, notShown, back } = useLoaderData<typeof loader>();
  const t = useText(differenceText);
  return (
    <main className="page page-narrow" id="content">
      <h1>{title}</h1>
      <p className="lead">{t.partLead(row, signedCount(change))}</p>
      {events.length === 0 && notShown === 0 ? <p>{t.noEvents}</p> : null}
      <ol className="difference-events">
        {events.map((event) => (
          <li key={event.id}>
            <Link to={`/events/${event.id}`}>{event.title ?? t.withheld}</Link>
          </li>
        ))}
      </ol>
      <NotShown events={notShown} />
      <Link to={back} className="button no-print">
        {t.back}
      </Link>
    </main>
  );
}
