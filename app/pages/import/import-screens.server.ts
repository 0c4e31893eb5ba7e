/** The screens of imports, each with its title. Columns of a kind are handed in by the route, whose importers know them. */
import type { Context } from "~/context/context.server";
import { parseRowsQuestion, type RowsQuestion } from "~/domain/api-import";
import { IMPORT_KINDS, type ImportKind } from "~/domain/import/import-kind";
import { mayImport } from "~/domain/import/import-right";
import { forbidden, found, notFound } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { importKindText } from "~/i18n/import/import-kind-text";
import { importPageText } from "~/i18n/import/import-page-text";
import { readImportList } from "./import-list.server";
import { type ColumnsOf, readImportPage } from "./import-page.server";
import { findOpenedImport } from "./opened-import.server";

export async function readImportsScreen(ctx: Context, request: Request) {
  const { running: _, ...list } = await readImportList(ctx, new URL(request.url).searchParams);
  const pageTitle = frameText[ctx.language].pageTitle(importPageText[ctx.language].title);
  return { ...list, pageTitle };
}

/** A kind that this person may not import is not found; without one the first of theirs stands there. */
export function readNewImport(
  ctx: Pick<Context, "user" | "language">,
  request: Request,
  { columnsOf, known }: { columnsOf: ColumnsOf; known: (kind: ImportKind) => boolean },
) {
  const kinds = IMPORT_KINDS.filter((kind) => mayImport(ctx.user, kind) && known(kind));
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("kind");
  const kind = found(asked === null ? kinds[0] : kinds.find((one) => one === asked));
  const pageTitle = frameText[ctx.language].pageTitle(importPageText[ctx.language].newTitle);
  const typed = searchParams.get("year") ?? "";
  const year = /^\d{4}$/.test(typed) ? typed : "";
  return { kind, kinds, columns: columnsOf(kind), year, pageTitle };
}
export type NewImportPage = ReturnType<typeof readNewImport>;

/** Rows that are asked for in a way that is not understood: all of them, from the first. */
const ALL_ROWS: RowsQuestion = { outcome: null, left: false, after: 0, limit: 50 };

export async function readImportScreen(
  ctx: Context,
  request: Request,
  { id, columnsOf }: { id: number; columnsOf: ColumnsOf },
) {
  const stored = await openedImport(ctx, id);
  const asked = parseRowsQuestion(new URL(request.url).searchParams);
  const question = asked.ok ? asked : ALL_ROWS;
  const page = await readImportPage(ctx, stored, { question, columnsOf });
  const t = importPageText[ctx.language];
  const heading = t.heading(importKindText[ctx.language][page.kind], page.fileName);
  const { outcome, left, after } = question;
  const pageTitle = frameText[ctx.language].pageTitle(heading);
  return { ...page, question: { outcome, left, after }, pageTitle };
}
export type ImportScreen = Awaited<ReturnType<typeof readImportScreen>>;

export async function openedImport(ctx: Context, id: number) {
  const opened = await findOpenedImport(ctx, id);
  if (opened.ok) return opened.value;
  throw opened.reason === "forbidden" ? forbidden() : notFound();
}
