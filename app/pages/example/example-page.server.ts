/** One good example: inside, or as it may go outside. P193, P194 */
import type { Context } from "~/context/context.server";
import { readableEvent } from "~/domain/approval/approval";
import { outsideView } from "~/domain/event/shown-outside";
import {
  canChoose,
  canNominate,
  canReadExample,
  mayStep,
  openSteps,
  showsPhoto,
} from "~/domain/example/example";
import { inLanguage } from "~/domain/value/language";
import { found, notFound } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { findShownChoices } from "~db/queries/entry/event-choices";
import { findEvent } from "~db/queries/event/event-draft";
import { findExample, listExamplePhotos } from "~db/queries/example/examples";

const SAVED = ["nominated", "changed", "choose", "decline", "reopen", "withdraw"] as const;

export async function readExamplePage(ctx: Context, id: number, asked: URLSearchParams) {
  const { user, language, db } = ctx;
  const stored = found(await findExample(db.read, id));
  const event = found(readableEvent(user, await findEvent(db.read, stored.eventId)));
  const { draft, fictional, withdrawnAt } = event;
  const { state } = stored;
  if (!canReadExample(user, { state, event: draft })) throw notFound();
  const edition = asked.get("for") === "outside" ? "outside" : "inside";
  const photos = await listExamplePhotos(db.read, id);
  const shown = photos.filter((photo) => showsPhoto(photo, edition));
  const mayEdit = canNominate(user, draft);
  const isWithdrawn = withdrawnAt !== null;
  const steps = isWithdrawn
    ? []
    : openSteps(state).filter((step) => mayStep(user, { step, state, event: draft }));
  return {
    example: {
      ...{ id, state, draft: stored.draft, revision: stored.revision },
      nominatedBy: stored.nominatedByName,
      nominatedAt: stored.nominatedAt.toISOString(),
      reason: mayEdit || canChoose(user) ? stored.reason : null,
    },
    event: { id: event.id, draft, fictional, isWithdrawn },
    choices: await findShownChoices(db.read, draft, language),
    photos: shown.map(({ removed: _, ...photo }) => photo),
    /** Of the photos that were chosen so many are not shown any more, or not outside. */
    hiddenPhotos: photos.length - shown.length,
    edition,
    /** Does it leave at all? P175 */
    leaves: draft.occurrences.some(
      ({ outcome }) => outcome === "held" && leavesWhole(draft, outcome),
    ),
    steps,
    mayEdit: mayEdit && !isWithdrawn,
    saved: SAVED.find((known) => known === asked.get("saved")) ?? null,
    pageTitle: frameText[language].pageTitle(inLanguage(stored.draft.title, language)),
  } as const;
}

export type ExamplePageData = Awaited<ReturnType<typeof readExamplePage>>;

type Draft = Pick<
  NonNullable<Awaited<ReturnType<typeof findEvent>>>["draft"],
  "classification" | "mayBePublished" | "guests"
>;

function leavesWhole(draft: Draft, outcome: "held"): boolean {
  const { classification, mayBePublished, guests } = draft;
  return (
    outsideView({ classification, mayBePublished, hasGuests: guests !== null, outcome }) === "whole"
  );
}
