/** One's own account, and the demonstration programme for those who manage it. */

import type { Context } from "~/context/context.server";
import { can } from "~/domain/people/permissions";
import type { Language } from "~/domain/value/language";
import { findLastBackup } from "~/http/backups-in-use.server";
import { backupsInUse } from "~/http/settings.server";
import { frameText } from "~/i18n/frame-text";
import { peopleText } from "~/i18n/people/people-text";
import { tokyoTime } from "~/i18n/tokyo-time";
import type { Handle } from "~db/client";
import { countDemonstrationEvents } from "~db/queries/demonstration-rows";
import { findFeedAddress } from "~db/queries/people/feed-addresses";
import { findOrganiserName } from "~db/queries/reference/organisers";
import { readListedTokens } from "./listed-tokens.server";

/** `done`: what the address says has just been done. */
export async function readSettingsPage({ db, user, now, language }: Context, done: string | null) {
  const { name, email, role, organiser } = user;
  const organiserName = organiser === null ? null : await findOrganiserName(db.read, organiser);
  return {
    pageTitle: frameText[language].pageTitle(peopleText[language].settingsTitle),
    account: { name, email, role, organiserName },
    /** How many fictional events there are; null for those who may not load them. */
    demonstration: can(user, "demonstration.manage")
      ? await countDemonstrationEvents(db.read)
      : null,
    /** Null for those who do not keep the installation. */
    backup: can(user, "user.manage") ? await readBackup(now, language) : null,
    passwordChanged: done === "password",
    feed: await readFeed(db.read, user.id, language),
    feedEnded: done === "feed",
    tokens: await readListedTokens(db.read, user.id, language),
    tokenEnded: done === "token",
  };
}

/** `last`: null where there is none; `isSet`: whether the installation makes one each night. */
async function readBackup(now: Date, language: Language) {
  const plan = backupsInUse();
  const last = plan && (await findLastBackup(plan, now));
  return {
    isSet: plan !== null,
    last: last && { time: tokyoTime(last.at, language), hours: hoursBetween(last.at, now) },
    late: plan !== null && (last?.late ?? true),
  };
}

const hoursBetween = (at: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - at.getTime()) / 3_600_000));

/** Since when one's calendar feed has its address; null where it has none. */
async function readFeed(db: Handle, userId: number, language: Language) {
  const address = await findFeedAddress(db, userId);
  return address && { since: tokyoTime(address.createdAt, language) };
}

export type SettingsPageData = Awaited<ReturnType<typeof readSettingsPage>>;
