/** The operations on organisations and on contacts with offices. See `personal-writes.ts`. */
import type { Context } from "~/context/context.server";
import { changeMeeting } from "~/operations/contact/change-meeting.server";
import { finishFollowUp } from "~/operations/contact/finish-follow-up.server";
import { logMeeting } from "~/operations/contact/log-meeting.server";
import { removeMeeting } from "~/operations/contact/remove-meeting.server";
import { addOrganisation } from "~/operations/organisation/add-organisation.server";
import { changeOrganisation } from "~/operations/organisation/change-organisation.server";
import {
  mergeOrganisations,
  undoMerge,
} from "~/operations/organisation/merge-organisations.server";
import { removeKnownName } from "~/operations/organisation/remove-known-name.server";
import { sayOrganisationsDistinct } from "~/operations/organisation/say-organisations-distinct.server";
import { setMayBeNamed } from "~/operations/organisation/set-may-be-named.server";
import { setOrganisationContacts } from "~/operations/organisation/set-organisation-contacts.server";
import { withdrawOrganisation } from "~/operations/organisation/withdraw-organisation.server";
import type { Database } from "~db/client";
import { listFormerNames } from "~db/queries/organisation/former-names";
import { meetingDraft } from "./meeting-draft";
import { addedOrganisation, organisationDraft } from "./organisation-draft";
import type { PersonalWrite } from "./personal-writes";
import { testContext } from "./test-context";

type Prepare = PersonalWrite["prepare"];
/** The register of organisations is everybody's who edits events. P37 */
const ofEditors = (prepare: Prepare): PersonalWrite => {
  return { by: "editor", asksOnly: "to be an editor", prepare };
};
const ofSecretariat = (prepare: Prepare): PersonalWrite => ({ by: "secretariat", prepare });

const CHICAGO = { role: "mission-editor", organiser: "chicago" } as const;
const made = async (db: Database, en: string) =>
  await addedOrganisation(await testContext(db, CHICAGO), en);

const ORGANISATION: Record<string, PersonalWrite> = {
  addOrganisation: ofEditors(async () => async (ctx) => {
    return await addOrganisation(ctx, {
      draft: organisationDraft("JAS of Ohio"),
      saveAnyway: true,
    });
  }),
  changeOrganisation: ofEditors(async ({ db }) => {
    const change = { organisationId: await made(db, "JAS of Iowa"), revision: 1 };
    return async (ctx) =>
      await changeOrganisation(ctx, { ...change, draft: organisationDraft("JAS Iowa") });
  }),
  mergeOrganisations: ofEditors(async ({ db }) => {
    const pair = { keptId: await made(db, "JAS A"), mergedId: await made(db, "JAS B") };
    return async (ctx) => await mergeOrganisations(ctx, pair);
  }),
  undoMerge: ofEditors(async (owner) => {
    const mergedId = await made(owner.db, "JAS C");
    await mergeOrganisations(owner, { keptId: await made(owner.db, "JAS D"), mergedId });
    return async (ctx) => await undoMerge(ctx, { mergedId });
  }),
  sayOrganisationsDistinct: ofEditors(async ({ db }) => {
    const pair = {
      organisationId: await made(db, "JAS E"),
      otherId: await made(db, "JAS F"),
    };
    return async (ctx) => await sayOrganisationsDistinct(ctx, pair);
  }),
  setOrganisationContacts: ofEditors(async ({ db }) => {
    const note = { organisationId: await made(db, "JAS G"), contacts: "田中様", seen: "" };
    return async (ctx) => await setOrganisationContacts(ctx, note);
  }),
  withdrawOrganisation: ofEditors(async ({ db }) => {
    const withdrawal = { organisationId: await made(db, "JAS H"), withdrawn: true };
    return async (ctx) => await withdrawOrganisation(ctx, withdrawal);
  }),
  setMayBeNamed: ofSecretariat(async ({ db }) => {
    const naming = { organisationId: await made(db, "JAS I"), mayBeNamed: true };
    return async (ctx) => await setMayBeNamed(ctx, naming);
  }),
  removeKnownName: ofEditors(async (owner) => {
    const organisationId = await made(owner.db, "JAS of Utah");
    const draft = organisationDraft("Beehive Society");
    await changeOrganisation(owner, { organisationId, revision: 1, draft });
    const former = await listFormerNames(owner.db.read, [organisationId]);
    const known = { formerNameId: former[0]?.id ?? 0 };
    return async (ctx) => await removeKnownName(ctx, { organisationId, known });
  }),
};

/** On a contact that the organiser of the person has logged. P84 */
const onContact = (call: (ctx: Context, contactId: number) => Promise<unknown>): PersonalWrite => ({
  by: "editor",
  prepare: async (owner) => {
    const followUp = { words: "Call", ownerId: owner.user.id, due: "2026-06-01", done: false };
    const verdict = await logMeeting(owner, { draft: meetingDraft({ followUp }) });
    if (!verdict.ok) throw new Error(verdict.reason);
    return async (ctx) => await call(ctx, verdict.contactId);
  },
});

const CONTACT: Record<string, PersonalWrite> = {
  logMeeting: ofEditors(
    async () => async (ctx) => await logMeeting(ctx, { draft: meetingDraft() }),
  ),
  changeMeeting: onContact(async (ctx, contactId) => {
    return await changeMeeting(ctx, { contactId, revision: 1, draft: meetingDraft() });
  }),
  removeMeeting: onContact(async (ctx, contactId) => await removeMeeting(ctx, { contactId })),
  finishFollowUp: onContact(async (ctx, contactId) => await finishFollowUp(ctx, { contactId })),
};

export const WRITES_ON_ORGANISATIONS = { ...ORGANISATION, ...CONTACT };
