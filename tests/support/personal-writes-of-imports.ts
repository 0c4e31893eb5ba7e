/** Operations on imports, for the test that rights are read again: of the secretariat, which alone imports facts. */
import type { Context } from "~/context/context.server";
import type { ImportState } from "~/domain/import/import-state";
import { answerRows } from "~/operations/import/answer-rows.server";
import { cancelImport } from "~/operations/import/cancel-import.server";
import { chooseReading } from "~/operations/import/choose-reading.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { discardImport } from "~/operations/import/discard-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { bringFile } from "./import-steps";
import { makeImport } from "./make-import";
import type { PersonalWrite } from "./personal-writes";

const onImport = (
  state: ImportState,
  call: (ctx: Context, of: { id: number }) => Promise<unknown>,
): PersonalWrite => ({
  by: "secretariat",
  async prepare(owner) {
    const id = await makeImport(owner, { kind: "facts", state });
    return async (ctx) => await call(ctx, { id });
  },
});

export const WRITES_OF_IMPORTS: Record<string, PersonalWrite> = {
  startImport: {
    by: "secretariat",
    prepare: async () => async (ctx) => await bringFile(ctx, "x", { kind: "facts" }),
  },
  chooseReading: onImport("preview", async (ctx, of) => await chooseReading(ctx, of)),
  answerRows: onImport("preview", async (ctx, of) => {
    return await answerRows(ctx, { ...of, answers: [{ row: 3, choice: "a" }] });
  }),
  commitImport: onImport("preview", commitImport),
  cancelImport: onImport("committing", cancelImport),
  discardImport: onImport("preview", discardImport),
  undoImport: onImport("committed", undoImport),
};
