/** What the server found out about what was entered: likely double entries, colliding days, another person's change. */
import type { ComponentProps } from "react";
import { CollisionNotice } from "~/components/event/collision-notice";
import { type Conflict, EventConflict } from "./event-conflict";
import { type Doubles, EventDoubles } from "./event-doubles";

type Props = {
  doubles?: Doubles;
  collisions?: ComponentProps<typeof CollisionNotice>["collisions"];
  conflict?: Conflict;
  reload: string;
  keptName: string;
};

export function EventAnswerNotices({ doubles, collisions, conflict, reload, keptName }: Props) {
  return (
    <>
      {doubles ? <EventDoubles {...doubles} /> : null}
      {/* Beside a likely double entry it would be odd to say that nothing comes near. */}
      {collisions && !(doubles && collisions.items.length === 0) ? (
        <CollisionNotice collisions={collisions} beside />
      ) : null}
      {conflict ? <EventConflict conflict={conflict} reload={reload} keptName={keptName} /> : null}
    </>
  );
}
