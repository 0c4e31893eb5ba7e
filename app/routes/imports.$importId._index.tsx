/** /imports/:importId: one import, from its file to its undo. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ImportPage } from "~/components/import/import-page";
import type { Context } from "~/context/context.server";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { textOf } from "~/forms/boxes/field-texts.server";
import {
  readColumnMapping,
  readMappingFile,
  readRowAnswers,
  readTableChoice,
} from "~/forms/import.server";
import { type UnkeptReason, withReason } from "~/forms/import-reason.server";
import { answered } from "~/http/answered.server";
import { authorize, found } from "~/http/authorize.server";
import { pathId } from "~/http/path-id.server";
import { readForm } from "~/http/read-form.server";
import { answerRows } from "~/operations/import/answer-rows.server";
import { cancelImport } from "~/operations/import/cancel-import.server";
import { chooseReading } from "~/operations/import/choose-reading.server";
import { commitImport } from "~/operations/import/commit-import.server";
import { discardImport } from "~/operations/import/discard-import.server";
import { columnsOf } from "~/operations/import/importers";
import { undoImport } from "~/operations/import/undo-import.server";
import { readImportScreen } from "~/pages/import/import-screens.server";
import "~/styles/import.css";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "import.make");
  return await readImportScreen(ctx, request, { id: pathId(params.importId), columnsOf });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await authorize(request, "import.make");
  const id = pathId(params.importId);
  const form = await readForm(request);
  const intent = textOf(form, "intent");
  const act = Object.hasOwn(INTENTS, intent) ? INTENTS[intent] : undefined;
  const verdict = answered(await found(act)(ctx, id, form));
  if (verdict.ok) return redirect(intent === "discard" ? "/imports" : `/imports/${id}`);
  if ("typed" in verdict) return data({ refused: null, ...verdict }, 400);
  const refused =
    "refused" in verdict ? (verdict.refused[0]?.reason ?? "not-asked") : verdict.reason;
  return data({ refused }, 409);
}

/** What each button of the page does. */
const INTENTS: Partial<Record<string, (ctx: Context, id: number, form: FormData) => Answer>> = {
  reread: (ctx, id, form) => chooseReading(ctx, { id, choice: readTableChoice(form) }),
  map: (ctx, id, form) => chooseReading(ctx, { id, mapping: readColumnMapping(form) }),
  "map-file": async (ctx, id, form) => {
    const mapping = await readMappingFile(form);
    return mapping === null ? refuse("mapping-malformed") : chooseReading(ctx, { id, mapping });
  },
  answer: (ctx, id, form) => answerRows(ctx, { id, answers: readRowAnswers(form) }),
  "all-proposed": (ctx, id) => answerRows(ctx, { id, answers: "all-proposed" }),
  commit: (ctx, id, form) => withReason(form, (reason) => commitImport(ctx, { id, reason })),
  cancel: (ctx, id) => cancelImport(ctx, { id }),
  undo: (ctx, id, form) => withReason(form, (reason) => undoImport(ctx, { id, reason })),
  discard: (ctx, id) => discardImport(ctx, { id }),
};

type Answer =
  | ReturnType<typeof answerRows>
  | Promise<Awaited<ReturnType<typeof commitImport>> | UnkeptReason>
  | Promise<Awaited<ReturnType<typeof chooseReading>> | Refusal<"mapping-malformed">>;

export default function Import() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const unkept = answer !== undefined && "typed" in answer ? answer : null;
  return <ImportPage {...page} refused={answer?.refused ?? null} unkept={unkept} />;
}
