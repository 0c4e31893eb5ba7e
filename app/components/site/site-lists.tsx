/** The lists of the form of a site: companies, phases, figures. Every button submits, so that it works without scripts. */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { EventListButtons } from "~/components/boxes/list-buttons";
import { PARTNER_NAMES_ID, PartnerNames, usePartnerNames } from "~/components/boxes/partner-names";
import {
  type FieldMetadata,
  useListButtons,
  useListField,
  useTypedForm,
} from "~/components/boxes/typed-form";
import { FIGURE_BASES, FIGURE_MEASURES, SITE_STATUSES } from "~/domain/site/site";
import {
  EMPTY_ENTRIES,
  type SiteList,
  type TypedCompany,
  type TypedFigure,
  type TypedPhase,
  type TypedSite,
} from "~/domain/site/typed-site";
import { CURRENCIES } from "~/domain/value/currency";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { eventWords } from "~/i18n/event/event-words";
import { siteFormText } from "~/i18n/site/site-form-text";
import { siteWords } from "~/i18n/site/site-words";
import { useText } from "~/i18n/use-text";
import { SiteBox, SiteChoice } from "./site-box";

export function SiteCompanies({ offered }: { offered: readonly string[] }) {
  const t = useText(siteFormText);
  const { names, search } = usePartnerNames(offered);
  const entries = useListField<TypedCompany>("companies").getFieldList();
  return (
    <Section list="companies" title={t.companies} hint={t.companiesHint} add={t.addCompany}>
      <PartnerNames names={names} />
      {entries.map((entry, index) => {
        const fields = entry.getFieldset();
        return (
          <Entry key={entry.key} list="companies" at={[index, entries.length]} name={t.company}>
            <SiteBox
              field={fields.name}
              label={t.companyBox.name}
              list={PARTNER_NAMES_ID}
              onInput={search}
              wide
            />
            <SiteBox field={fields.share} label={t.companyBox.share} />
            <SiteBox field={fields.shareSource} label={t.companyBox.shareSource} wide />
            <RegisterCompany field={fields.name} />
          </Entry>
        );
      })}
    </Section>
  );
}

/** Where a name is not registered, the way to register it. */
function RegisterCompany({ field }: { field: FieldMetadata }) {
  const t = useText(siteFormText);
  if (!field.errors?.includes("company-unknown")) return null;
  const name = field.value ?? field.initialValue ?? "";
  return (
    <p>
      <Link to={`/organisations/new?name=${encodeURIComponent(name)}`}>{t.registerCompany}</Link>
    </p>
  );
}

export function SitePhaseFields() {
  const t = useText(siteFormText);
  const entries = useListField<TypedPhase>("phases").getFieldList();
  const statuses = choicesOf(SITE_STATUSES, useText(siteWords).status);
  return (
    <Section list="phases" title={t.phases} hint={t.phasesHint} add={t.addPhase}>
      {entries.map((entry, index) => {
        const fields = entry.getFieldset();
        return (
          <Entry key={entry.key} list="phases" at={[index, entries.length]} name={t.phase}>
            <SiteBox field={fields.name} label={t.phaseBox.name} wide />
            <SiteChoice field={fields.status} label={t.phaseBox.status} options={statuses} />
            <SiteBox field={fields.announcedOn} label={t.phaseBox.announcedOn} hint={t.dayHint} />
            <SiteBox field={fields.openedOn} label={t.phaseBox.openedOn} hint={t.dayHint} />
            <SiteBox field={fields.source} label={t.phaseBox.source} wide />
            <SiteBox field={fields.note} label={t.phaseBox.note} wide />
          </Entry>
        );
      })}
    </Section>
  );
}

export function SiteFigureFields() {
  const t = useText(siteFormText);
  const entries = useListField<TypedFigure>("figures").getFieldList();
  return (
    <Section list="figures" title={t.figures} hint={t.figuresHint} add={t.addFigure}>
      {entries.map((entry, index) => (
        <Entry key={entry.key} list="figures" at={[index, entries.length]} name={t.figure}>
          <FigureBoxes entry={entry} />
        </Entry>
      ))}
    </Section>
  );
}

function FigureBoxes({ entry }: { entry: FieldMetadata<TypedFigure> }) {
  const t = useText(siteFormText);
  const words = useText(siteWords);
  const { qualifier } = useText(eventWords);
  const { current } = useTypedForm();
  const phases = (current as TypedSite).phases.flatMap(({ name }) => (name === "" ? [] : [name]));
  const fields = entry.getFieldset();
  const b = t.figureBox;
  return (
    <>
      <SiteBox field={fields.year} label={b.year} numeric />
      <SiteChoice
        field={fields.measure}
        label={b.measure}
        options={choicesOf(FIGURE_MEASURES, words.measure)}
      />
      <SiteBox field={fields.value} label={b.value} />
      <SiteChoice
        field={fields.qualifier}
        label={b.qualifier}
        options={choicesOf(QUALIFIERS, qualifier)}
      />
      <SiteChoice
        field={fields.basis}
        label={b.basis}
        options={choicesOf(FIGURE_BASES, words.basis)}
      />
      <SiteChoice
        field={fields.currency}
        label={b.currency}
        options={CURRENCIES.map((value) => ({ value, label: value }))}
      />
      <SiteBox field={fields.priceYear} label={b.priceYear} numeric />
      <SiteChoice
        field={fields.phase}
        label={b.phase}
        options={[
          { value: "", label: t.whole },
          ...[...new Set(phases)].map((value) => ({ value, label: value })),
        ]}
      />
      <SiteBox field={fields.asOf} label={b.asOf} />
      <SiteBox field={fields.source} label={b.source} wide />
      <SiteBox field={fields.wording} label={b.wording} wide />
      <SiteBox field={fields.definition} label={b.definition} wide />
    </>
  );
}

type SectionProps = {
  list: SiteList;
  title: string;
  hint: string;
  add: string;
  children: ReactNode;
};

function Section({ list, title, hint, add, children }: SectionProps) {
  const buttonFor = useListButtons();
  return (
    <section className="section" aria-labelledby={`site-${list}-title`} id={`site-${list}`}>
      <div className="section-head">
        <h2 id={`site-${list}-title`}>{title}</h2>
      </div>
      <p className="hint">{hint}</p>
      {children}
      <p>
        <button
          className="button"
          {...buttonFor({ type: "insert", list, entry: { ...EMPTY_ENTRIES[list] } })}
        >
          ＋ {add}
        </button>
      </p>
    </section>
  );
}

type EntryProps = {
  list: SiteList;
  at: [index: number, count: number];
  name: (number: number) => string;
  children: ReactNode;
};

function Entry({ list, at: [index, count], name, children }: EntryProps) {
  return (
    <fieldset className="site-line">
      <legend>{name(index + 1)}</legend>
      <div className="site-boxes">{children}</div>
      <EventListButtons
        list={list}
        index={index}
        count={count}
        name={name(index + 1)}
        ordered={list !== "figures"}
      />
    </fieldset>
  );
}

function choicesOf<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
) {
  return values.map((value) => ({ value, label: names[value] }));
}
