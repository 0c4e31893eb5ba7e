/** /imports/new?kind=: bringing a file. It is received and read; nothing of the register is written by it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ImportNew, type NewImportProblem } from "~/components/import/import-new";
import { LONGEST_SOURCE } from "~/domain/api-import";
import { parseWrittenFiscalYear } from "~/domain/day/written-fiscal-year";
import { cleanText } from "~/domain/value/typed-text";
import { answered } from "~/http/answered.server";
import { authorize } from "~/http/authorize.server";
import { RECEIVED_STATUS } from "~/http/file-sink.server";
import { discardFile, receiveFile } from "~/http/received-file.server";
import { columnsOf, importers } from "~/operations/import/importers";
import { startImport } from "~/operations/import/start-import.server";
import { readNewImport } from "~/pages/import/import-screens.server";
import "~/styles/import.css";

const IMPORTERS = { columnsOf, known: (kind: keyof typeof importers) => kind in importers };

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await authorize(request, "import.make");
  return readNewImport(ctx, request, IMPORTERS);
}

export async function action({ request }: ActionFunctionArgs) {
  const ctx = await authorize(request, "import.make");
  const { kind } = readNewImport(ctx, request, IMPORTERS);
  const received = await receiveFile(request);
  if (!received.ok) return refused(received.reason, RECEIVED_STATUS[received.reason]);
  const file = received.value;
  try {
    const { source = "", japanese, fiscalYear = "" } = file.fields;
    const name = cleanText(source, { max: LONGEST_SOURCE });
    if (!name.ok) return refused("not-a-source", 400);
    const year = fiscalYear.trim() === "" ? null : parseWrittenFiscalYear(fiscalYear);
    if (year?.ok === false) return refused("year-malformed", 400);
    const verdict = answered(
      await startImport(ctx, {
        ...{ kind, file, source: name.value || null, onlyJapanese: japanese === "on" },
        fiscalYear: year?.value ?? null,
      }),
    );
    if (!verdict.ok) return refused(verdict.reason, 409);
    return redirect(`/imports/${verdict.id}`);
  } finally {
    await discardFile(file.path);
  }
}

const refused = (problem: NewImportProblem, status: number) => data({ problem }, status);

export default function NewImport() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <ImportNew {...page} problem={useActionData<typeof action>()?.problem ?? null} />;
}
