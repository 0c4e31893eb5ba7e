/**
 * What the audit trail records: actions, what they were done to, and the names of the fields of `before` and `after`.
 *
 * Each has words in both languages in `i18n/history`: one without does not compile.
 */
import type { AttachmentDraft } from "~/domain/attachment/attachment";
import type { BudgetLine } from "~/domain/budget/budget";
import type { LegOverride } from "~/domain/caravan/itinerary";
import type { Headcount } from "~/domain/counting/observation";
import type { EventDraft } from "~/domain/event/event-draft";
import type { ExampleDraft } from "~/domain/example/example";
import type { OrganisationDraft } from "~/domain/organisation/organisation";
import type { NamedPartner } from "~/domain/organisation/partner-at-event";
import type { PlanDraft } from "~/domain/plan/plan-draft";
import type { SiteDraft } from "~/domain/site/site-draft";

/** `partner` is any organisation of the register: as such it stands in the trail since there are companies too. */
export type AuditSubject =
  | "event"
  | "occurrence"
  | "user"
  | "demonstration"
  | "plan"
  | "target"
  | "partner"
  | "contact"
  | "site"
  | "template"
  | "place"
  | "state"
  | "criterion"
  | "project"
  | "fact"
  | "tie"
  | "jurisdiction"
  | "submission"
  | "import"
  | "register";

export type AuditAction =
  | "welcome.link"
  | "user.claim-welcome"
  | "user.invite"
  | "user.invitation-link"
  | "user.accept-invitation"
  | "user.reset-link"
  | "user.reset-password"
  | "user.change"
  | "user.change-password"
  | "user.change-language"
  | "user.deactivate"
  | "user.reactivate"
  | "user.sign-in"
  | "user.sign-out"
  | "api-token.issue"
  | "api-token.revoke"
  | "feed-address.make"
  | "feed-address.end"
  | "event.create"
  | "event.edit"
  | "event.budget"
  | "event.withdraw"
  | "event.restore"
  | "event.submit"
  | "event.return"
  | "event.approve"
  | "event.resubmit"
  | "event.recompute"
  | "event.count"
  | "criterion.set"
  | "event.comment"
  | "example.nominate"
  | "example.change"
  | "example.choose"
  | "example.decline"
  | "example.reopen"
  | "example.withdraw"
  | "attachment.add"
  | "attachment.change"
  | "attachment.move"
  | "attachment.remove"
  | "attachment.restore"
  | "caravan.legs"
  | "template.save"
  | "template.withdraw"
  | "occurrence.hold"
  | "occurrence.cancel"
  | "occurrence.postpone"
  | "occurrence.undo"
  | "attendance.log"
  | "attendance.official"
  | "reach.log"
  | "target.set"
  | "target.remove"
  | "event.say-distinct"
  | "occurrence.set-partners"
  | "partner.add"
  | "partner.change"
  | "partner.set-contacts"
  | "partner.merge"
  | "partner.undo-merge"
  | "partner.say-distinct"
  | "partner.withdraw"
  | "partner.restore"
  | "partner.remove"
  | "partner.set-naming"
  | "partner.remove-former-name"
  | "partner.remove-spelling"
  | "contact.log"
  | "contact.change"
  | "contact.remove"
  | "contact.follow-up-done"
  | "site.add"
  | "site.change"
  | "site.withdraw"
  | "site.restore"
  | "user.name-substitute"
  | "user.end-substitute"
  | "user.choose-digest"
  | "user.send-digest"
  | "user.save-view"
  | "user.remove-view"
  | "user.choose-start"
  | "plan.draft"
  | "plan.edit"
  | "plan.discard"
  | "plan.publish"
  | "plan.reword"
  | "plan.link"
  | "place.name"
  | "state.say-trait"
  | "project.add-status"
  | "project.add-state"
  | "project.link-company"
  | "project.import"
  | "project.undo-import"
  | "fact.import"
  | "fact.undo-import"
  | "tie.import"
  | "tie.undo-import"
  | "jurisdiction.import"
  | "jurisdiction.undo-import"
  | "submission.draft"
  | "submission.change"
  | "submission.add-drafter"
  | "submission.remove-drafter"
  | "submission.step"
  | "submission.freeze"
  | "submission.errata"
  | "import.commit"
  | "import.cancel"
  | "import.undo"
  | "register.restore"
  | "demonstration.load"
  | "demonstration.remove";

/** Every name at any depth of what is recorded as it stands. */
type NamesIn<T> = T extends readonly (infer Item)[]
  ? NamesIn<Item>
  : T extends string
    ? never
    : T extends object
      ? { [Name in keyof T & string]: Name | NamesIn<T[Name]> }[keyof T & string]
      : never;

type Whole =
  | EventDraft
  | BudgetLine
  | LegOverride
  | Headcount
  | OrganisationDraft
  | AttachmentDraft
  | ExampleDraft
  | NamedPartner
  | SiteDraft;

/** Names that operations give to the rest. */
type Given =
  | "email"
  | "role"
  | "organiser"
  | "active"
  | "approver"
  | "language"
  | "tokens"
  | "digest"
  | "address"
  | "plan"
  | "firstDay"
  | "lastDay"
  | "day"
  | "substitute"
  | "until"
  | "eventId"
  | "occurrenceId"
  | "newOccurrenceId"
  | "newDate"
  | "savedOverRevision"
  | "reason"
  | "approval"
  | "comment"
  | "inPlaceOf"
  | "budget"
  | "legs"
  | "byObservation"
  | "observation"
  | "officialObservation"
  | "official"
  | "mode"
  | "method"
  | "wording"
  | "figures"
  | "events"
  | "attendance"
  | "otherEvent"
  | "otherPartner"
  | "mergedInto"
  | "contactsKept"
  | "mayBeNamed"
  | "spelling"
  | "office"
  | "personsKept"
  | "links"
  | "occurrences"
  | "nameJa"
  | "cells"
  | "trait"
  | "traitHolds"
  | "counted"
  | "criterion"
  | "retired"
  | "scope"
  | "corrects"
  | "status"
  | "site"
  | "source"
  | "importedFile"
  | "restoredFile"
  | "companyOfProject"
  | "madeByImport"
  | "importedKind"
  | "importedFrom"
  | "rowsWritten"
  | "rowsLeft"
  | "importId"
  | "mayWrite"
  | "drafter"
  | "step"
  | "stepOffice"
  | "number"
  | "skippedSteps"
  | "skipped"
  | "supersededBy"
  | "sha256"
  | "decision"
  | "fileName"
  | "position";

/** A name of a field; an id is no field, but tells items of a list apart. */
export type AuditField = Exclude<NamesIn<Whole | PlanDraft>, "id"> | Given;

/** What an operation may record. */
export type AuditRecord = { readonly [Field in AuditField]?: unknown };
