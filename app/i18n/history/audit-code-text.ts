/** Codes of the audit trail in words, by the field that holds them: the words that other pages have for them. */
import type { LegMode } from "~/domain/caravan/leg-mode";
import type { Language } from "~/domain/value/language";
import { attachmentText } from "~/i18n/attachment/attachment-text";
import { observationText } from "~/i18n/attendance/observation-text";
import { officeText } from "~/i18n/contact/office-text";
import { countedText } from "~/i18n/counting/counted-text";
import { scopeText } from "~/i18n/counting/scope-text";
import { eventWords } from "~/i18n/event/event-words";
import { exampleText } from "~/i18n/example/example-text";
import { importKindText } from "~/i18n/import/import-kind-text";
import { messageText } from "~/i18n/message/message-text";
import { organisationTypeText } from "~/i18n/organisation/organisation-type-text";
import { partnerRoleText } from "~/i18n/organisation/partner-role-text";
import { roleText } from "~/i18n/people/role-text";
import { placeTraitText } from "~/i18n/place/place-trait-text";
import { projectText } from "~/i18n/project/project-text";
import { roundWords } from "~/i18n/round/round-words";
import { siteWords } from "~/i18n/site/site-words";
import { errataText } from "~/i18n/submission/errata-text";
import { submissionWords } from "~/i18n/submission/submission-words";
import type { Text } from "~/i18n/text";

type Words = { mode: Record<LegMode, string>; language: Record<Language, string> };

const codesOf = (language: Language, { mode, language: languages }: Words) => {
  const { form, outcome, approval, qualifier } = eventWords[language];
  const { measure, phase, axis, classification, placeType } = eventWords[language];
  const observation = observationText[language];
  const site = siteWords[language];
  return {
    ...{ form, outcome, approval, qualifier, phase, axis, classification },
    measure: { ...measure, ...site.measure },
    ...{
      kind: site.kind,
      status: { ...site.status, ...projectText[language].statusName },
      basis: site.basis,
      precision: site.precision,
    },
    type: { ...organisationTypeText[language], ...placeType },
    role: { ...roleText[language], ...partnerRoleText[language] },
    mode: { ...mode, ...observation.mode },
    ...{ method: observation.method, language: languages, office: officeText[language] },
    importedKind: importKindText[language],
    trait: placeTraitText[language].name,
    counted: countedText[language].state,
    scope: scopeText[language].name,
    traitHolds: placeTraitText[language].verdict,
    ...{ step: submissionWords[language].step, skippedSteps: submissionWords[language].step },
    decision: errataText[language].decisions,
    consent: attachmentText[language].consent,
    ...{ asks: roundWords[language].ask, roundState: roundWords[language].roundState },
    answer: roundWords[language].answer,
    ...{ paperMade: messageText[language].papers, edition: messageText[language].editions },
    people: exampleText[language].people,
  };
};

const ja = codesOf("ja", {
  mode: { drive: "自動車", flight: "航空機" },
  language: { ja: "日本語", en: "英語" },
});
const en: typeof ja = codesOf("en", {
  mode: { drive: "By car", flight: "By air" },
  language: { ja: "Japanese", en: "English" },
});

export const auditCodeText: Text<typeof ja> = { ja, en };
