/** What follows from a chosen place: county, people, whose jurisdiction it is. Another post's is allowed and named. */

import { lazy, Suspense, useState } from "react";
import { useField } from "~/components/boxes/typed-form";
import { useNames } from "~/components/event/event-names";
import { useHydrated } from "~/components/frame/use-hydrated";
import type { PlaceChoice } from "~/domain/event/event-choices";
import { foreignPosts } from "~/domain/event/foreign-posts";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { textsOf } from "./event-check-group";
import { useEventChoices } from "./event-choices-context";
import { PlaceLine } from "./place-option";

/** Few towns are given a name: the box for it comes when it is opened. */
const PlaceNameBox = lazy(async () => ({
  default: (await import("./place-name-box")).PlaceNameBox,
}));

type Props = { chosen: PlaceChoice | null; state: string };

export function PlaceFacts({ chosen, state }: Props) {
  const t = useText(eventFormText);
  const names = useNames();
  const hydrated = useHydrated();
  const { states } = useEventChoices();
  const lead = useField("lead");
  const coOrganisers = useField("coOrganisers");
  const posts = chosen?.posts ?? states.find(({ code }) => code === state)?.posts ?? [];
  if (posts.length === 0) return null;
  const event = { lead: lead.value ?? "", coOrganisers: textsOf(coOrganisers.value) };
  const isForeign = names.isMission(event.lead) && foreignPosts(event, [{ posts }]).length > 0;
  return (
    <div className="place-facts small" role="status">
      {chosen ? (
        <p>
          <PlaceLine place={chosen} /> <span className="soft">{t.chosenPlace}</span>
        </p>
      ) : null}
      {chosen !== null && chosen.nameJa === null && hydrated ? (
        <GiveName key={chosen.id} place={chosen} />
      ) : null}
      {isForeign ? (
        <p className="notice notice-warning">{t.foreignPost(names.organisers(posts))}</p>
      ) : (
        <p className="soft">{t.jurisdictionOf(names.organisers(posts))}</p>
      )}
      {chosen?.disputed ? <p className="soft">{t.disputed}</p> : null}
    </div>
  );
}

function GiveName({ place }: { place: PlaceChoice }) {
  const t = useText(eventFormText);
  const [asked, setAsked] = useState(false);
  return (
    <details onToggle={() => setAsked(true)}>
      <summary>{t.giveNameJa}</summary>
      <Suspense>{asked ? <PlaceNameBox place={place} /> : null}</Suspense>
    </details>
  );
}
