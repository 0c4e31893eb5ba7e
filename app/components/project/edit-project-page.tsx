/** Two forms that add to a project: how it stands now, and a state that it is in. A source is asked of both. */
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { FieldProblems } from "~/components/boxes/field-problems";
import { PROJECT_STATUSES } from "~/domain/project/project";
import type { EditProjectAnswer, ProjectBox } from "~/domain/project/typed-project";
import { CURRENCIES } from "~/domain/value/currency";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { factText } from "~/i18n/fact-text";
import { projectEditText } from "~/i18n/project/project-edit-text";
import { projectPageText } from "~/i18n/project/project-page-text";
import { projectText } from "~/i18n/project/project-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { EditProjectData } from "~/pages/project/project-page.server";

import { ProjectCompanyLinks } from "./project-company-links";

type Props = Omit<EditProjectData, "pageTitle"> & { answer: EditProjectAnswer | null };

export function EditProjectPage({ project, states, companies, answer }: Props) {
  const t = useEditText();
  const language = useLanguage();
  const of = (intent: "status" | "state") => (answer?.intent === intent ? answer : null);
  return (
    <main className="page" id="content">
      <p className="eyebrow">
        <Link to={`/projects/${project.id}`}>{project.name[language]}</Link>
      </p>
      <h1>{t.editTitle(project.name[language])}</h1>
      {answer?.refused ? (
        <p className="notice notice-danger" role="alert">
          {t.problem[answer.refused]}
        </p>
      ) : null}
      <Addition
        intent="status"
        title={t.addStatus}
        revision={project.revision}
        answer={of("status")}
      >
        <StatusBoxes answer={of("status")} />
      </Addition>
      <Addition intent="state" title={t.addState} revision={project.revision} answer={of("state")}>
        <StateBoxes answer={of("state")} states={states} />
      </Addition>
      <ProjectCompanyLinks
        companies={companies}
        revision={project.revision}
        answer={answer?.intent === "company" ? answer : null}
      />
    </main>
  );
}

type AdditionProps = {
  intent: "status" | "state";
  title: string;
  revision: number;
  answer: EditProjectAnswer | null;
  children: ReactNode;
};

const ORDER: Record<"status" | "state", readonly ProjectBox[]> = {
  status: ["status", "on", "wordingJa", "wordingEn", "source", "sourceLine", "sourceUrl"],
  state: ["state", "amount", "qualifier", "currency", "site", "source", "sourceLine", "sourceUrl"],
};

function Addition({ intent, title, revision, answer, children }: AdditionProps) {
  const t = useEditText();
  const labels = useLabels();
  const named = ORDER[intent].map((box) => [`${intent}-${box}`, labels[box]] as const);
  const errors = Object.fromEntries(
    Object.entries(answer?.errors ?? {}).map(([box, reason]) => [`${intent}-${box}`, reason]),
  );
  return (
    <section className="section" aria-labelledby={`add-${intent}`}>
      <h2 id={`add-${intent}`}>{title}</h2>
      <FieldProblems title={title} labels={named} errors={errors} words={t.problem} />
      <Form method="post" noValidate>
        <input type="hidden" name="revision" value={revision} />
        {children}
        <TextBox intent={intent} box="source" answer={answer} hint={t.sourceHint} />
        <TextBox intent={intent} box="sourceLine" answer={answer} />
        <TextBox intent={intent} box="sourceUrl" answer={answer} />
        <div className="form-actions">
          <button type="submit" name="intent" value={intent} className="button button-primary">
            {t.save}
          </button>
        </div>
      </Form>
    </section>
  );
}

function StatusBoxes({ answer }: { answer: EditProjectAnswer | null }) {
  const t = useEditText();
  const choices = PROJECT_STATUSES.map((value) => ({ value, name: t.statusName[value] }));
  return (
    <>
      <ChoiceBox intent="status" box="status" answer={answer} choices={choices} />
      <TextBox intent="status" box="on" answer={answer} hint={t.onHint} />
      <TextBox intent="status" box="wordingJa" answer={answer} />
      <TextBox intent="status" box="wordingEn" answer={answer} />
    </>
  );
}

function StateBoxes({ answer, states }: Pick<Props, "answer" | "states">) {
  const t = useEditText();
  const { qualifier } = useText(factText);
  const language = useLanguage();
  const nothing = { value: "", name: "—" };
  const exact = (value: (typeof QUALIFIERS)[number]) => qualifier[value].join("").trim() || "＝";
  return (
    <>
      <ChoiceBox
        intent="state"
        box="state"
        answer={answer}
        choices={[
          nothing,
          ...states.map(({ code, name }) => ({ value: code, name: name[language] })),
        ]}
      />
      <TextBox intent="state" box="amount" answer={answer} hint={t.amountHint} />
      <ChoiceBox
        intent="state"
        box="qualifier"
        answer={answer}
        choices={[nothing, ...QUALIFIERS.map((value) => ({ value, name: exact(value) }))]}
      />
      <ChoiceBox
        intent="state"
        box="currency"
        answer={answer}
        choices={[nothing, ...CURRENCIES.map((value) => ({ value, name: value }))]}
      />
      <TextBox intent="state" box="site" answer={answer} />
    </>
  );
}

type BoxProps = {
  intent: "status" | "state";
  box: ProjectBox;
  answer: EditProjectAnswer | null;
  hint?: string;
};

function TextBox({ intent, box, answer, hint }: BoxProps) {
  const id = `${intent}-${box}`;
  return (
    <BoxFrame id={id} box={box} answer={answer} hint={hint}>
      <input
        id={id}
        name={box}
        type="text"
        className="input"
        defaultValue={answer?.typed[box] ?? ""}
        aria-invalid={answer?.errors[box] ? true : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
    </BoxFrame>
  );
}

type ChoiceBoxProps = BoxProps & { choices: readonly { value: string; name: string }[] };

function ChoiceBox({ intent, box, answer, choices }: ChoiceBoxProps) {
  const id = `${intent}-${box}`;
  return (
    <BoxFrame id={id} box={box} answer={answer}>
      <select
        id={id}
        name={box}
        className="input"
        defaultValue={answer?.typed[box] ?? ""}
        aria-invalid={answer?.errors[box] ? true : undefined}
      >
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </BoxFrame>
  );
}

type FrameProps = Pick<BoxProps, "box" | "answer" | "hint"> & { id: string; children: ReactNode };

function BoxFrame({ id, box, answer, hint, children }: FrameProps) {
  const t = useEditText();
  const labels = useLabels();
  const reason = answer?.errors[box];
  return (
    <div className="field">
      <label htmlFor={id}>{labels[box]}</label>
      {hint === undefined ? null : (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      {reason === undefined ? null : (
        <span className="field-error">{t.problem[reason] ?? reason}</span>
      )}
    </div>
  );
}

function useLabels(): Record<ProjectBox, string> {
  const t = useEditText();
  return {
    ...{
      status: t.status,
      on: t.on,
      wordingJa: `${t.wording}（日本語）`,
      wordingEn: `${t.wording} (English)`,
    },
    ...{ state: t.state, amount: t.amount, qualifier: t.qualifier, currency: t.currency },
    ...{ company: t.companies, organisation: t.linkCompanies },
    ...{ site: t.site, source: t.source, sourceLine: t.sourceLine, sourceUrl: t.sourceUrl },
  };
}

function useEditText() {
  const own = useText(projectEditText);
  return { ...useText(projectText), ...useText(projectPageText), ...own };
}
