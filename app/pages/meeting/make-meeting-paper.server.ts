/** A paper of a meeting as it is ordered: read here, made by whoever makes papers. P205 */
import type { Context } from "~/context/context.server";
import type { PaperOrder } from "~/domain/meeting/paper-order";
import type { PaperMaker } from "../paper-file.server";
import { type DrawStates, readMeetingFacts } from "./meeting-papers.server";

type Asked = { id: number; order: PaperOrder; begun: () => Promise<void> };

/** Null: an answer may not be said any more. */
export const makeMeetingPaper =
  (papers: PaperMaker, draw: DrawStates) =>
  async (ctx: Context, { id, order, begun }: Asked) => {
    const { language, edition, format } = order;
    const { facts, placed, isStale } = await readMeetingFacts(ctx, { id, language, edition }, draw);
    if (isStale) return null;
    await begun();
    const content = await papers.file({ meeting: facts, as: format });
    const messages = placed.map(({ id: message, revision, said }) => ({
      ...{ id: message, revision, said },
    }));
    return { content, messages };
  };
