/** Names of targets for the audit trail, which outlives them: made from the cell, not from the row. */
import { inArray } from "drizzle-orm";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { TARGET_LEVELS, type TargetCell, targetOfKey } from "~/domain/targets/target";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../client";
import { organisers, planTerms, states } from "../schema/reference";

type Subject = { subjectType: string; subjectId: string };

/** By `target:id`, where the id is the fiscal year, the measure and the cell. */
export async function listTargetNames(
  db: Handle,
  subjects: readonly Subject[],
): Promise<[string, { name: Bilingual; href: string }][]> {
  const asked = subjects.flatMap(({ subjectType, subjectId }) => {
    const year = /^(\d{4})\|/.exec(subjectId)?.[1];
    const cell = targetOfKey(subjectId.slice(5))?.cell;
    return subjectType !== "target" || year === undefined || cell === undefined
      ? []
      : [{ id: subjectId, year: Number(year), cell }];
  });
  const names = await namesOf(
    db,
    asked.map(({ cell }) => cell),
  );
  return asked.map(({ id, year, cell }) => {
    const levels = TARGET_LEVELS.flatMap((level) => names.get(cell[level] ?? "") ?? []);
    const name = {
      ja: [fiscalYearName(year, "ja"), ...levels.map(({ ja }) => ja)].join("・"),
      en: [fiscalYearName(year, "en"), ...levels.map(({ en }) => en)].join(", "),
    };
    return [`target:${id}`, { name, href: `/targets?year=${year}` }];
  });
}

/** Keys of one level are never keys of another. */
async function namesOf(db: Handle, cells: readonly TargetCell[]): Promise<Map<string, Bilingual>> {
  const keys = (levels: readonly (keyof TargetCell)[]) =>
    [...new Set(cells.flatMap((cell) => levels.map((level) => cell[level])))].filter(
      (key) => key !== null,
    );
  const rows = [
    ...(await db
      .select({ key: organisers.slug, ja: organisers.shortJa, en: organisers.shortEn })
      .from(organisers)
      .where(inArray(organisers.slug, keys(["organiser"])))),
    ...(await db
      .select({ key: states.code, ja: states.nameJa, en: states.nameEn })
      .from(states)
      .where(inArray(states.code, keys(["state"])))),
    ...(await db
      .select({ key: planTerms.key, ja: planTerms.shortJa, en: planTerms.shortEn })
      .from(planTerms)
      .where(inArray(planTerms.key, keys(["priority", "tier"])))),
  ];
  return new Map(rows.map(({ key, ja, en }) => [key, { ja, en }]));
}
