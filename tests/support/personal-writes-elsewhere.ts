/** The operations of signed-in people on everything but events: by whom and how each is called. */
import type { Context } from "~/context/context.server";
import { newToken } from "~/context/token.server";
import { WHOLE_REGISTER } from "~/domain/targets/target";
import { loadDemonstration } from "~/operations/demonstration/load-demonstration.server";
import { removeDemonstration } from "~/operations/demonstration/remove-demonstration.server";
import { chooseStart } from "~/operations/filter/choose-start.server";
import { removeOwnView } from "~/operations/filter/remove-own-view.server";
import { saveView } from "~/operations/filter/save-view.server";
import { chooseDigest } from "~/operations/inbox/choose-digest.server";
import { endSubstitution } from "~/operations/inbox/end-substitution.server";
import { nameSubstitute } from "~/operations/inbox/name-substitute.server";
import { namePlace } from "~/operations/name-place.server";
import { changeOwnLanguage } from "~/operations/people/change-own-language.server";
import { changeOwnPassword } from "~/operations/people/change-own-password.server";
import { changeUser } from "~/operations/people/change-user.server";
import { deactivateUser } from "~/operations/people/deactivate-user.server";
import { endFeedAddress } from "~/operations/people/end-feed-address.server";
import { inviteUser } from "~/operations/people/invite-user.server";
import { issueAccountLink } from "~/operations/people/issue-account-link.server";
import { issueApiToken } from "~/operations/people/issue-api-token.server";
import { makeFeedAddress } from "~/operations/people/make-feed-address.server";
import { reactivateUser } from "~/operations/people/reactivate-user.server";
import { revokeApiToken } from "~/operations/people/revoke-api-token.server";
import { signOut } from "~/operations/people/sign-out.server";
import { discardPlanDraft } from "~/operations/plan/discard-plan-draft.server";
import { draftPlan } from "~/operations/plan/draft-plan.server";
import { editPlanDraft } from "~/operations/plan/edit-plan-draft.server";
import { publishPlan } from "~/operations/plan/publish-plan.server";
import { rewordTerm } from "~/operations/plan/reword-term.server";
import { setTargets } from "~/operations/set-targets.server";
import { listViewsOf } from "~db/queries/filter/saved-views";
import { listApiTokensOf } from "~db/queries/people/api-tokens";
import { updateUser } from "~db/queries/people/users";
import { listPlanTerms } from "~db/queries/plan/plan-versions";
import { listSubstitutions } from "~db/queries/substitutes";
import { makeEvent } from "./make-event";
import { hashOf, PASSWORD } from "./make-user";
import type { PersonalWrite } from "./personal-writes";
import { WRITES_ON_COUNTING } from "./personal-writes-counting";
import { WRITES_ON_INVESTMENT } from "./personal-writes-investment";
import { WRITES_ON_MESSAGES } from "./personal-writes-messages";
import { WRITES_ON_ORGANISATIONS } from "./personal-writes-organisations";
import { WRITES_ON_ROUNDS } from "./personal-writes-rounds";
import { WRITES_ON_SUBMISSIONS } from "./personal-writes-submissions";
import { linkPlans, makePlanDraft, planDraft } from "./plan-drafts";
import { testContext } from "./test-context";

const CHICAGO = { role: "mission-editor", organiser: "chicago" } as const;
type Prepare = PersonalWrite["prepare"];
const ofEditors = (prepare: Prepare): PersonalWrite => {
  return { by: "editor", asksOnly: "to be an editor", prepare };
};
const ofAnybody = (prepare: Prepare): PersonalWrite => {
  return { by: "editor", asksOnly: "to have an account", prepare };
};
const ofSecretariat = (prepare: Prepare): PersonalWrite => ({ by: "secretariat", prepare });
const ofAdministrator = (prepare: Prepare): PersonalWrite => ({ by: "administrator", prepare });

const PLACE: Record<string, PersonalWrite> = {
  namePlace: ofEditors(async () => async (ctx) => {
    return await namePlace(ctx, { placeId: 4917592, nameJa: "試験の町", seen: null });
  }),
};

const days = { from: "2026-06-10", until: "2026-06-20" };
const INBOX: Record<string, PersonalWrite> = {
  chooseDigest: ofEditors(async () => async (ctx) => await chooseDigest(ctx, { wanted: false })),
  nameSubstitute: {
    by: "approver",
    prepare: async ({ db }) => {
      const { user } = await testContext(db, CHICAGO);
      return async (ctx) => await nameSubstitute(ctx, { substituteId: user.id, ...days });
    },
  },
  endSubstitution: {
    ...{ by: "approver", asksOnly: "to be an editor" },
    prepare: async (owner) => {
      const { user } = await testContext(owner.db, CHICAGO);
      await nameSubstitute(owner, { substituteId: user.id, ...days });
      const mine = await listSubstitutions(owner.db.read, owner.user.id, days.from);
      return async (ctx) => await endSubstitution(ctx, { substitutionId: mine[0]?.id ?? 0 });
    },
  },
};

const PLAN: Record<string, PersonalWrite> = {
  draftPlan: ofSecretariat(async () => async (ctx) => {
    return await draftPlan(ctx, { id: "5.1", from: "latest" });
  }),
  editPlanDraft: ofSecretariat(async (owner) => {
    await makePlanDraft(owner, { inForceFrom: "2027-02-01" }, "5.2");
    const draft = planDraft({ inForceFrom: "2027-02-02" });
    return async (ctx) => await editPlanDraft(ctx, { planId: "5.2", revision: 2, draft });
  }),
  discardPlanDraft: ofSecretariat(async (owner) => {
    await makePlanDraft(owner, { inForceFrom: "2027-03-01" }, "5.3");
    return async (ctx) => await discardPlanDraft(ctx, { planId: "5.3", revision: 2 });
  }),
  linkTerms: ofSecretariat(async (owner) => {
    await makePlanDraft(owner, { inForceFrom: "2027-04-01" }, "5.4");
    return async (ctx) => await linkPlans(ctx, "4.0", "5.4", [["4.0:1-1", "5.4:1"]]);
  }),
  rewordTerm: ofSecretariat(async ({ db }) => {
    const terms = await listPlanTerms(db.read, "4.0");
    const term = terms.find(({ carriedBy }) => carriedBy === null);
    if (term === undefined) throw new Error("4.0 has no term of its own");
    const { code, heading, short } = term;
    const wording = { heading, short: { ja: "改めた名称", en: "Another name" } };
    const rewording = { planId: "4.0", code, seen: { heading, short }, wording, reason: "正誤" };
    return async (ctx) => await rewordTerm(ctx, rewording);
  }),
  publishPlan: ofSecretariat(async (owner) => {
    await makePlanDraft(owner, { inForceFrom: "2027-05-01" }, "5.5");
    const publication = { planId: "5.5", revision: 2, confirmsPast: false };
    return async (ctx) => await publishPlan(ctx, publication);
  }),
  setTargets: {
    by: "editor",
    prepare: async () => async (ctx) => {
      const cell = { ...WHOLE_REGISTER, organiser: "chicago" };
      const entry = { measure: "events", cell, value: 12, seen: "" } as const;
      return await setTargets(ctx, { fiscalYear: 2026, entries: [entry] });
    },
  },
  loadDemonstration: {
    by: "administrator",
    prepare: async ({ db }) => {
      await makeEvent(db, {}, { fictional: true });
      return loadDemonstration;
    },
    // Storing the programme takes seconds; that it is refused for another reason says as much of the rights.
    answer: { ok: false, reason: "already-loaded" },
  },
  removeDemonstration: ofAdministrator(async ({ db }) => {
    await makeEvent(db, {}, { fictional: true });
    return removeDemonstration;
  }),
};

const PEOPLE: Record<string, PersonalWrite> = {
  inviteUser: ofAdministrator(async () => async (ctx) => {
    const invitation = {
      email: "jiro@example.go.jp",
      name: "次郎",
      role: "administrator",
    } as const;
    return await inviteUser(ctx, { ...invitation, organiser: null });
  }),
  changeUser: ofAdministrator(async ({ db }) => {
    const { user } = await testContext(db, CHICAGO);
    const change = { name: "花子", role: "administrator", organiser: null, revision: 1 } as const;
    return async (ctx) => await changeUser(ctx, user.id, change);
  }),
  deactivateUser: ofAdministrator(async ({ db }) => {
    const { user } = await testContext(db, CHICAGO);
    return async (ctx) => await deactivateUser(ctx, { userId: user.id, revision: 1 });
  }),
  reactivateUser: ofAdministrator(async (owner) => {
    const { user } = await testContext(owner.db, CHICAGO);
    await deactivateUser(owner, { userId: user.id, revision: 1 });
    return async (ctx) => await reactivateUser(ctx, { userId: user.id, revision: 2 });
  }),
  issueAccountLink: ofAdministrator(async ({ db }) => {
    const { user } = await testContext(db, CHICAGO);
    return async (ctx) => await issueAccountLink(ctx, user.id);
  }),
  signOut: ofAnybody(async () => async (ctx) => await signOut(ctx, newToken())),
  makeFeedAddress: ofAnybody(async () => async (ctx) => await makeFeedAddress(ctx)),
  endFeedAddress: ofAnybody(async (owner) => {
    await makeFeedAddress(owner);
    return async (ctx) => await endFeedAddress(ctx);
  }),
  revokeApiToken: ofAnybody(async ({ db, user, now }) => {
    await issueApiToken({ db, now }, user.email);
    const [token] = await listApiTokensOf(db.read, user.id);
    const key = token?.key ?? "";
    return async (ctx) => await revokeApiToken(ctx, { userId: user.id, key });
  }),
  changeOwnLanguage: ofAnybody(async () => async (ctx) => await changeOwnLanguage(ctx, "en")),
  changeOwnPassword: ofAnybody(async ({ db, user }) => {
    const passwordHash = await hashOf(PASSWORD);
    await db.write(async (tx) => await updateUser(tx, user.id, { passwordHash }));
    const passwords = { password: PASSWORD, newPassword: "six bright lanterns" };
    return async (ctx) => await changeOwnPassword(ctx, passwords);
  }),
};

const WITHOUT_CONDITIONS = { name: "地図", address: "/", isStart: true };
/** A view of the person's own, saved first. */
const onOwnView = (call: (ctx: Context, viewId: number) => Promise<unknown>): PersonalWrite =>
  ofAnybody(async (owner) => {
    await saveView(owner, { ...WITHOUT_CONDITIONS, isStart: false });
    const views = await listViewsOf(owner.db.read, owner.user.id);
    return async (ctx) => await call(ctx, views[0]?.id ?? 0);
  });
const FILTER: Record<string, PersonalWrite> = {
  saveView: ofAnybody(async () => async (ctx) => await saveView(ctx, WITHOUT_CONDITIONS)),
  removeOwnView: onOwnView(async (ctx, viewId) => await removeOwnView(ctx, { viewId })),
  chooseStart: onOwnView(async (ctx, viewId) => await chooseStart(ctx, { viewId })),
};

export const WRITES_ELSEWHERE = {
  ...FILTER,
  ...WRITES_ON_ORGANISATIONS,
  ...WRITES_ON_COUNTING,
  ...WRITES_ON_INVESTMENT,
  ...WRITES_ON_SUBMISSIONS,
  ...WRITES_ON_ROUNDS,
  ...WRITES_ON_MESSAGES,
  ...PLACE,
  ...INBOX,
  ...PLAN,
  ...PEOPLE,
};
