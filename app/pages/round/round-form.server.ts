/** The form of a round: a new one, and one that is open. */
import type { Context } from "~/context/context.server";
import { addDays } from "~/domain/day/calendar-date";
import { fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { ROUND_ASKS } from "~/domain/round/round-draft";
import type { TypedRound } from "~/domain/round/typed-round";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { roundText } from "~/i18n/round/round-text";
import { roundTitle } from "~/i18n/round/round-words";
import { listOrganisers } from "~db/queries/reference/organisers";
import { findRound, listAddressees } from "~db/queries/round/rounds";

/** How long an addressee has, unless it is said otherwise. */
const DAYS_TO_ANSWER = 30;

/** Proposes the last fiscal year that ended, and everybody who organises in the register. */
export async function readNewRound({ db, now, language }: Context) {
  const today = todayIn(HOME_ZONE, now);
  const organisers = await listChoices({ db, language });
  const typed: TypedRound = {
    ...fiscalYearPeriod(fiscalYearOf(today) - 1),
    ...{ titleJa: "", titleEn: "", note: "", deadline: addDays(today, DAYS_TO_ANSWER) },
    ...{ asks: [...ROUND_ASKS], addressees: organisers.map(({ slug }) => slug) },
  };
  const pageTitle = frameText[language].pageTitle(roundText[language].newTitle);
  return { pageTitle, typed, organisers };
}
export type NewRoundPage = Awaited<ReturnType<typeof readNewRound>>;

/** Null where it is not open: the page of the round says how it stands. */
export async function readRoundEdit(ctx: Context, id: number) {
  const { db, language } = ctx;
  const stored = found(await findRound(db.read, id));
  if (stored.state !== "open") return null;
  const addressees = await listAddressees(db.read, [id]);
  const { from, to, deadline, asks } = stored;
  const typed: TypedRound = {
    ...{ from, to, deadline, asks, note: stored.note ?? "" },
    ...{ titleJa: stored.titleJa ?? "", titleEn: stored.titleEn ?? "" },
    addressees: addressees.map(({ organiser }) => organiser),
  };
  const pageTitle = frameText[language].pageTitle(roundText[language].editTitle);
  const title = roundTitle(stored, language);
  const { revision } = stored;
  return { pageTitle, id, title, revision, typed, organisers: await listChoices(ctx) };
}
export type RoundEditPage = NonNullable<Awaited<ReturnType<typeof readRoundEdit>>>;

async function listChoices({ db, language }: Pick<Context, "db" | "language">) {
  const organisers = await listOrganisers(db.read);
  return organisers.map(({ slug, type, name }) => ({ slug, type, name: name[language] }));
}
export type OrganiserChoice = Awaited<ReturnType<typeof listChoices>>[number];
