/** Opening a round, and changing one that is open. */
import { Form, Link } from "@remix-run/react";
import { ProblemList } from "~/components/boxes/problem-list";
import { ROUND_ASKS } from "~/domain/round/round-draft";
import type { RoundErrors, TypedRound } from "~/domain/round/typed-round";
import { roundRefusalText } from "~/i18n/round/round-refusal-text";
import { roundText } from "~/i18n/round/round-text";
import { roundWords } from "~/i18n/round/round-words";
import { useText } from "~/i18n/use-text";
import type { NewRoundPage, OrganiserChoice } from "~/pages/round/round-form.server";
import { RoundBox } from "./round-box";
import { RoundChoices } from "./round-choices";

type Props = {
  page: Pick<NewRoundPage, "typed" | "organisers">;
  /** The round that is changed; null: a new one. */
  round: { id: number; title: string; revision: number } | null;
  answer: { typed: TypedRound; errors: RoundErrors } | null;
};

export function RoundForm({ page, round, answer }: Props) {
  const t = useText(roundText);
  const words = useText(roundWords);
  const refusals = useText(roundRefusalText);
  const boxes = { typed: answer?.typed ?? page.typed, errors: answer?.errors ?? {} };
  const back = round === null ? "/rounds" : `/rounds/${round.id}`;
  const asks = ROUND_ASKS.map((value) => ({ value, label: words.ask[value] }));
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <div>
          <p className="eyebrow">
            <Link to={back}>{round === null ? t.title : round.title}</Link>
          </p>
          <h1>{round === null ? t.newTitle : t.editTitle}</h1>
        </div>
      </div>
      <p className="soft">{t.formLead}</p>
      <Form method="post" noValidate>
        <ProblemList title={t.wrong} errors={boxes.errors} nameOf={t.box} wordsOf={refusals} />
        {round === null ? null : <input type="hidden" name="revision" value={round.revision} />}
        <RoundBox box="from" {...boxes} hint={t.dayHint} required short />
        <RoundBox box="to" {...boxes} required short />
        <RoundBox box="deadline" {...boxes} hint={t.deadlineHint} required short />
        <RoundChoices
          name="asks"
          groups={[{ title: null, options: asks }]}
          chosen={boxes.typed.asks}
          errors={boxes.errors}
        />
        <RoundChoices
          name="addressees"
          groups={[
            { title: t.missions, options: optionsOf(page.organisers, "mission") },
            { title: t.agencies, options: optionsOf(page.organisers, "agency") },
          ]}
          chosen={boxes.typed.addressees}
          errors={boxes.errors}
        />
        <RoundBox box="titleJa" {...boxes} hint={t.titleHint} lang="ja" />
        <RoundBox box="titleEn" {...boxes} lang="en" />
        <RoundBox box="note" {...boxes} rows={3} />
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {round === null ? t.create : t.save}
          </button>
          <Link to={back} className="button">
            {t.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}

const optionsOf = (organisers: readonly OrganiserChoice[], type: OrganiserChoice["type"]) =>
  organisers
    .filter((one) => one.type === type)
    .map(({ slug, name }) => ({ value: slug, label: name }));
