/** Good examples as they are written. */
import { eq } from "drizzle-orm";
import type { ExampleDraft, ExampleState } from "~/domain/example/example";
import type { Handle } from "../../client";
import { examplePhotos, examples } from "../../schema/examples";

type Stamp = { userId: number | null; at: Date };

export async function addExample(
  tx: Handle,
  { eventId, draft }: { eventId: number; draft: ExampleDraft },
  { userId, at }: Stamp,
): Promise<number> {
  const rows = await tx
    .insert(examples)
    .values({ eventId, ...columnsOf(draft), nominatedBy: userId, nominatedAt: at })
    .returning({ id: examples.id });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("The example was not stored");
  await replacePhotos(tx, id, draft.photos);
  return id;
}

export async function updateExample(
  tx: Handle,
  { id, revision }: { id: number; revision: number },
  draft: ExampleDraft,
): Promise<void> {
  await tx
    .update(examples)
    .set({ ...columnsOf(draft), revision: revision + 1 })
    .where(eq(examples.id, id));
  await replacePhotos(tx, id, draft.photos);
}

export async function updateExampleState(
  tx: Handle,
  { id, revision }: { id: number; revision: number },
  { state, reason }: { state: ExampleState; reason: string | null },
  { userId, at }: Stamp,
): Promise<void> {
  const decided = { decidedBy: userId, decidedAt: at, revision: revision + 1 };
  await tx
    .update(examples)
    .set({ state, reason, ...decided })
    .where(eq(examples.id, id));
}

async function replacePhotos(tx: Handle, exampleId: number, photos: readonly number[]) {
  await tx.delete(examplePhotos).where(eq(examplePhotos.exampleId, exampleId));
  for (const [position, attachmentId] of photos.entries())
    await tx.insert(examplePhotos).values({ exampleId, position, attachmentId });
}

function columnsOf({ title, words, people, press }: ExampleDraft) {
  return { titleJa: title.ja, titleEn: title.en, words, people, press };
}
