/** Takes away every fictional row within another write; answers how many events there were. */
import type { Handle } from "~db/client";
import {
  removeDemonstrationEvents,
  removeDemonstrationPlanning,
  removeDemonstrationSites,
} from "~db/queries/demonstration-rows";
import { refreshEventWords } from "~db/queries/event/event-words";
import { removeDemonstrationRounds } from "~db/queries/round/rounds";
import { removeDemonstrationTies } from "~db/queries/tie/demonstration-ties";

export async function removeDemonstrationRows(tx: Handle): Promise<number> {
  const events = await removeDemonstrationEvents(tx);
  await removeDemonstrationSites(tx);
  await refreshEventWords(tx, await removeDemonstrationPlanning(tx));
  await removeDemonstrationTies(tx);
  await removeDemonstrationRounds(tx);
  return events;
}
