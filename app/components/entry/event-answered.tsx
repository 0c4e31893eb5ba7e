/** What the server answered to a press of a button that saves nothing: likely doubles, what comes near, a conflict. */
import type { ComponentProps } from "react";
import { CollisionNotice } from "~/components/event/collision-notice";
import { type Conflict, EventConflict } from "./event-conflict";
import { type Doubles, EventDoubles } from "./event-doubles";
import { EventWhy, type Why } from "./event-why";

type Answer = {
  doubles?: Doubles;
  collisions?: ComponentProps<typeof CollisionNotice>["collisions"];
  conflict?: Conflict;
  why?: Why;
};
type Props = { answer: Answer; reload: string; keptName: string };

export function EventAnswered({ answer, reload, keptName }: Props) {
  const { doubles, collisions, conflict, why } = answer;
  return (
    <>
      {why ? <EventWhy {...why} /> : null}
      {doubles ? <EventDoubles {...doubles} /> : null}
      {/* Beside a likely double entry it would be odd to say that nothing comes near. */}
      {collisions && !(doubles && collisions.items.length === 0) ? (
        <CollisionNotice collisions={collisions} beside />
      ) : null}
      {conflict ? <EventConflict conflict={conflict} reload={reload} keptName={keptName} /> : null}
    </>
  );
}
