/**
 * Saving the crosswalk from one version of the plan to another: the whole table of their terms. P27
 *
 * Saved from the links the person saw. A circle is refused with its path, across all versions.
 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { checkLink, findCycle } from "~/domain/plan/crosswalk";
import type { Bilingual } from "~/domain/value/language";
import { addAuditEntry } from "~db/queries/history/audit";
import { findCrosswalk, listTermNames } from "~db/queries/plan/crosswalk";
import { type LinkRow, listLinks, replaceLinks } from "~db/queries/plan/plan-rows";

export type LinkTermsVerdict =
  | { ok: true }
  | { ok: false; reason: "changed-meanwhile" | "not-a-link" }
  | { ok: false; reason: "cycle"; names: Bilingual[] };

type Table = { from: string; to: string; seen: string; links: readonly LinkRow[] };

export async function linkTerms(ctx: Context, table: Table): Promise<LinkTermsVerdict | Denial> {
  const { from, to, seen, links } = table;
  return await writeAs(ctx, "plan.edit", async (tx, ctx) => {
    const stored = await findCrosswalk(tx, from, to);
    if (stored === null) return { ok: false, reason: "not-a-link" };
    const terms = new Map(
      [...stored.from.terms, ...stored.to.terms].map((term) => [term.key, term]),
    );
    const own = (key: string, plan: string) => terms.get(key)?.plan === plan;
    const wrong = links.some(
      (link) =>
        !own(link.from, from) ||
        !own(link.to, to) ||
        !checkLink(terms.get(link.from), terms.get(link.to)).ok,
    );
    if (wrong) return { ok: false, reason: "not-a-link" };
    if (stored.signature !== seen) return { ok: false, reason: "changed-meanwhile" };
    const elsewhere = (await listLinks(tx)).filter(
      (link) => !(own(link.from, from) && own(link.to, to)),
    );
    const path = findCycle([...elsewhere, ...links]);
    if (path !== null) return { ok: false, reason: "cycle", names: await listTermNames(tx, path) };

    const keys = { from: stored.from.terms.map(keyOf), to: stored.to.terms.map(keyOf) };
    await replaceLinks(tx, keys, links, ctx.now);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "plan.link",
      subjectType: "plan",
      subjectId: stored.from.status === "draft" ? from : to,
      before: { links: stored.links.map(withId) },
      after: { links: links.map(withId) },
    });
    return { ok: true };
  });
}

const keyOf = ({ key }: { key: string }) => key;
const withId = (link: LinkRow) => ({ id: `${link.from} ${link.to}`, ...link });
