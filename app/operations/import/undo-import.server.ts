/** Taking back an import, in the background: by who imported it, or by the secretariat. */
import type { Context } from "~/context/context.server";
import { type Denial, orForbidden, orNotFound } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { mayUndoImport } from "~/domain/import/import-right";
import { refuse } from "~/domain/value/verdict";
import { findImport, updateImport } from "~db/queries/import/imports";
import { addJob } from "~db/queries/jobs";
import type { NotNow } from "./opened-import.server";

export async function undoImport(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id }: { id: number },
): Promise<{ ok: true } | NotNow | Denial> {
  return await writeKeepingAnswersAs(
    ctx,
    "import.make",
    async (tx, ctx): Promise<{ ok: true } | NotNow> => {
      const stored = orNotFound(await findImport(tx, id));
      const { user, now } = ctx;
      orForbidden(mayUndoImport(user, stored));
      if (stored.state !== "committed") return { ...refuse("not-now"), state: stored.state };
      await updateImport(tx, id, { state: "undoing", undoneBy: user.id });
      await addJob(tx, { kind: "import-undo", subjectId: id, createdBy: user.id, createdAt: now });
      return { ok: true };
    },
  );
}
