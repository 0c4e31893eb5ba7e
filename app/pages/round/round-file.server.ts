/** /rounds/:id.csv: the progress of a round as rows. */
import type { Context } from "~/context/context.server";
import { found } from "~/http/authorize.server";
import { publicOrigin } from "~/http/public-origin.server";
import type { RoundCsvRow } from "~/reports/round-csv";
import { listOrganisers } from "~db/queries/reference/organisers";
import { findRound } from "~db/queries/round/rounds";
import { readProgress } from "./round-progress.server";

const NO_ANSWER = { state: null, answer: null, corrected: null };

export async function readRoundFile(ctx: Context, id: number) {
  const stored = found(await findRound(ctx.db.read, id));
  const { addressees, others, totals } = await readProgress(ctx, stored);
  const names = new Map(
    (await listOrganisers(ctx.db.read)).map(({ slug, name }) => [slug, name] as const),
  );
  const list = `${publicOrigin()}/events?from=${stored.from}&to=${stored.to}`;
  const rows: RoundCsvRow[] = [
    ...addressees.map((one) => ({
      ...{ line: "addressee" as const, key: one.organiser, name: one.name, state: one.state },
      ...{
        answer: one.answer,
        figures: one.figures,
        rowsUrl: `${list}&organiser=${one.organiser}`,
      },
      corrected: one.answer === null ? null : one.corrected.length,
    })),
    ...others.map((figures) => ({
      ...{ ...NO_ANSWER, line: "other" as const, key: figures.key, figures },
      ...{ name: names.get(figures.key) ?? null, rowsUrl: `${list}&organiser=${figures.key}` },
    })),
    { ...NO_ANSWER, line: "total", key: null, name: null, figures: totals, rowsUrl: list },
  ];
  return { name: `kusanone-round-${id}.csv`, rows };
}
