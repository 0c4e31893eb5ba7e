/**
 * The tags of an event: the terms of the plan in force on its first day. N7
 *
 * Tags of another plan stay as they were given, below, until somebody takes them off.
 */

import { useField } from "~/components/boxes/typed-form";
import { useNames } from "~/components/event/event-names";
import { TermGroups } from "~/components/plan/tag-terms";
import { NO_PLAN } from "~/domain/entry/typed-event";
import { type TypedPlan, typedPlan } from "~/domain/entry/typed-plan";
import type { PlanChoice, TermChoice } from "~/domain/event/event-choices";
import { suggestedTerms } from "~/domain/plan/suggested-terms";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { eventWords } from "~/i18n/event/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import { textsOf } from "./event-check-group";
import { useEventChoices } from "./event-choices-context";
import { FieldErrors } from "./event-field";

export function TagPicker() {
  const t = useText(eventFormText);
  const names = useNames();
  const { plans, terms } = useEventChoices();
  const tags = useField("tags");
  const marks = useTraitMarks();
  const governing = useGoverningPlan();
  const version = plans.find(({ id }) => governing.day !== "missing" && id === governing.plan);
  const offered = terms.filter(({ key, isHead }) => version?.offers.includes(key) && !isHead);
  const chosen = textsOf(tags.value);
  const older = terms.filter(
    ({ key }) => chosen.includes(key) && !offered.some((term) => term.key === key),
  );

  return (
    <div className="tag-picker" id={tags.id}>
      <WhichPlan />
      {governing.day === "missing" ? <p className="soft">{t.tagsNoDay}</p> : null}
      {governing.day === "known" && governing.plan === null ? (
        <p className="soft">{t.tagsBefore}</p>
      ) : null}
      {version ? (
        <>
          <p className="soft small">{t.tagsUnder(names.plan(version.id))}</p>
          <Suggestions terms={offered} chosen={chosen} />
          <TermGroups
            name={tags.name}
            terms={offered}
            heads={terms}
            chosen={chosen}
            marks={marks}
          />
        </>
      ) : null}
      {older.length > 0 ? <OlderTags name={tags.name} terms={older} /> : null}
      <FieldErrors field={tags} />
    </div>
  );
}

/** この州の特徴: beside the traits that hold in the states of the event. None is chosen by itself. P145 */
function useTraitMarks(): Record<string, string> {
  const t = useText(eventFormText);
  const names = useNames();
  const { states } = useEventChoices();
  const typed = useField("occurrences").value ?? [];
  const named = new Set(typed.flatMap((one) => [one?.state, ...textsOf(one?.states)]));
  const marks: Record<string, string[]> = {};
  for (const { code, traits = [] } of states)
    for (const term of named.has(code) ? traits : []) marks[term] = [...(marks[term] ?? []), code];
  return Object.fromEntries(
    Object.entries(marks).map(([term, codes]) => [term, t.traitOf(names.states(codes))]),
  );
}

/** Terms that title and summary speak for, until they are chosen. */
function Suggestions({ terms, chosen }: { terms: TermChoice[]; chosen: string[] }) {
  const t = useText(eventFormText);
  const language = useLanguage();
  const texts = [
    ...[useField("titleJa").value, useField("titleEn").value],
    ...[useField("summaryJa").value, useField("summaryEn").value],
  ];
  const suggested = suggestedTerms(
    texts.map((text) => text ?? ""),
    terms.filter(({ key }) => !chosen.includes(key)),
  );
  return suggested.map(({ key, words }) => {
    const term = terms.find((one) => one.key === key);
    return term === undefined ? null : (
      <p key={key} className="small">
        {t.suggestedTag(words.join(language === "ja" ? "・" : ", "), term.short[language])}
      </p>
    );
  });
}

/** The plan as the days typed so far say it. */
export function useGoverningPlan(): TypedPlan {
  const { plans, notStanding } = useEventChoices();
  const occurrences = useField("occurrences");
  const plan = useField("plan");
  const typed = Array.isArray(occurrences.value) ? occurrences.value : [];
  return typedPlan(
    typed.map((one) => one ?? {}),
    plan.value ?? "",
    plans,
    notStanding,
  );
}

/** Asks which plan is meant, where the first day's span holds a change. */
export function WhichPlan() {
  const governing = useGoverningPlan();
  const t = useText(eventFormText);
  const language = useLanguage();
  const words = useText(eventWords);
  const { plans } = useEventChoices();
  const field = useField("plan");
  if (governing.day !== "undecided")
    return <input type="hidden" name={field.name} value={field.initialValue ?? ""} />;
  const nameOf = (version: PlanChoice | undefined) =>
    version ? t.planFrom(version.name[language], version.inForceFrom ?? "") : words.beforePlan;
  return (
    <fieldset className="field" id={field.id}>
      <legend>{t.whichPlan}</legend>
      {governing.plans.map((id) => (
        <label className="check" key={id ?? NO_PLAN}>
          <input
            type="radio"
            name={field.name}
            value={id ?? NO_PLAN}
            defaultChecked={field.initialValue === (id ?? NO_PLAN)}
          />
          <span>{nameOf(plans.find((version) => version.id === id))}</span>
        </label>
      ))}
      <FieldErrors field={field} />
    </fieldset>
  );
}

function OlderTags({ name, terms }: { name: string; terms: TermChoice[] }) {
  const t = useText(eventFormText);
  return (
    <div className="notice notice-warning">
      <p>
        <strong>{t.olderTags}</strong>
      </p>
      <p className="small">{t.olderTagsHint}</p>
      <TermGroups name={name} terms={terms} heads={[]} chosen={terms.map(({ key }) => key)} />
    </div>
  );
}
