/** Storing the round of the demonstration programme, answered by what was stored before it. */
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE, LAST_ZONE } from "~/domain/day/zone-options";
import { basisOf, countGaps, gapsOf } from "~/domain/round/registered";
import { groupedBy } from "~/domain/value/grouped-by";
import { roundColumns } from "~/operations/round/recorded-round";
import type { Handle } from "~db/client";
import { listOrganisers } from "~db/queries/reference/organisers";
import { listRegistered } from "~db/queries/round/registered-occurrences";
import { addAnswer } from "~db/queries/round/round-answers";
import { addRound } from "~db/queries/round/rounds";
import { demonstrationRound } from "~seeds/demonstration-rounds";

/** Noon in Tokyo. */
const noonOf = (day: string) => new Date(`${day}T03:00:00Z`);

export async function storeDemonstrationRound(tx: Handle, now: Date): Promise<void> {
  const organisers = await listOrganisers(tx);
  const round = demonstrationRound(todayIn(HOME_ZONE, now), organisers);
  const { period, addressees, openedOn, answers } = round;
  const stamp = { fictional: true, createdBy: null, createdAt: noonOf(openedOn) };
  const roundId = await addRound(tx, { ...roundColumns(round), ...stamp }, addressees);
  const rows = await listRegistered(tx, { period, organisers: addressees }, "everybody");
  const registered = groupedBy(rows, ({ organiser }) => organiser);
  for (const { organiser, on } of answers) {
    const own = registered.get(organiser) ?? [];
    await addAnswer(tx, {
      ...{ roundId, organiser, note: null, basis: basisOf(own), answeredBy: null },
      kind: own.length === 0 ? "nothing" : "finished",
      gaps: countGaps(gapsOf(own, todayIn(LAST_ZONE, noonOf(on)))),
      answeredAt: noonOf(on),
    });
  }
}
