/** The keys a filter may name, so that an unknown one is refused and not ignored. */
import { BEFORE_PLAN_KEY, unclassifiedKey, untaggedKey } from "~/domain/axis";
import type { KnownKeys } from "~/domain/register-filter";
import type { Handle } from "../client";
import { kinds, organisers, plans, planTerms, states } from "../schema/reference";

export async function findKnownKeys(db: Handle): Promise<KnownKeys> {
  const terms = await db.select({ key: planTerms.key, axis: planTerms.axis }).from(planTerms);
  const versions = await db.select({ id: plans.id }).from(plans);
  const none = [
    BEFORE_PLAN_KEY,
    ...versions.flatMap(({ id }) => [untaggedKey(id), unclassifiedKey(id)]),
  ];
  const onAxis = (axis: string) => terms.filter((term) => term.axis === axis).map(({ key }) => key);
  return {
    kinds: new Set((await db.select({ code: kinds.code }).from(kinds)).map(({ code }) => code)),
    organisers: new Set(
      (await db.select({ slug: organisers.slug }).from(organisers)).map(({ slug }) => slug),
    ),
    priorities: new Set([...onAxis("priority"), ...none]),
    tiers: new Set([...onAxis("tier"), ...none]),
    states: new Set((await db.select({ code: states.code }).from(states)).map(({ code }) => code)),
  };
}
