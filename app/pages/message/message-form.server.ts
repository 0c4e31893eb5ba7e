/** The form of a message: what is typed, the facts behind its letters, facts that are found, and how it reads. P200 */
import type { Context } from "~/context/context.server";
import type { AreaFact } from "~/domain/fact/area-fact";
import { factBehind, mayBeBound } from "~/domain/message/bound-figure";
import { checkWording, figuresApart } from "~/domain/message/message";
import { FIGURE_LETTERS, saidText, tokenOf } from "~/domain/message/message-text";
import {
  type MessageAsk,
  type MessageErrors,
  NOTHING_TYPED,
  type TypedMessage,
} from "~/domain/message/typed-message";
import { planOn } from "~/domain/plan/plan-in-force";
import { found } from "~/http/authorize.server";
import { factFigure } from "~/i18n/fact-text";
import { frameText } from "~/i18n/frame-text";
import { messageText } from "~/i18n/message/message-text";
import { asOfDay, writtenFigure } from "~/i18n/message/written-figures";
import { listFactsById, listFactsOfMeasures, listMeasures } from "~db/queries/fact/facts";
import { findMessage } from "~db/queries/message/messages";
import { findPlanBook } from "~db/queries/plan/plans";
import { readFactAreas } from "./fact-areas.server";
import { readFactsBehind } from "./said-messages.server";

export async function readNewMessage(ctx: Context) {
  return await readMessageForm(ctx, { id: null, revision: 0, typed: NOTHING_TYPED });
}

export async function readMessageEdit(ctx: Context, id: number) {
  const stored = found(await findMessage(ctx.db.read, id));
  const facts = await readFactsBehind(ctx.db.read, [stored]);
  const { wording, priority, source, expiresOn, revision } = stored;
  const typed: TypedMessage = {
    ...NOTHING_TYPED,
    ...{ wordingJa: wording.ja, wordingEn: wording.en, priority: priority ?? "" },
    ...{ source, expiresOn },
    bound: stored.figures.flatMap(({ letter, of }) => {
      const fact = factBehind(of, facts);
      return fact === null ? [] : [{ letter, factId: fact.id }];
    }),
  };
  return await readMessageForm(ctx, { id, revision, typed });
}

type Form = {
  id: number | null;
  revision: number;
  typed: TypedMessage;
  errors?: MessageErrors;
};

export async function readMessageForm(ctx: Context, { id, revision, typed, errors = {} }: Form) {
  const { language, db } = ctx;
  const t = messageText[language];
  const areas = await readFactAreas(ctx);
  const behind = await listFactsById(
    db.read,
    typed.bound.map(({ factId }) => factId),
  );
  const bound = typed.bound.flatMap(({ letter, factId }) => {
    const fact = behind.find((one) => one.id === factId);
    return fact === undefined || !mayBeBound(fact) ? [] : [{ letter, fact }];
  });
  const written = bound.map(({ letter, fact }) => writtenFigure(letter, fact));
  const shown = (fact: AreaFact) => ({
    ...{ id: fact.id, area: areas.nameOf(fact.areaType, fact.area), measure: fact.name[language] },
    ...{ figure: factFigure(fact, language), asOf: asOfDay(fact.asOf, language) },
    release: fact.release === null ? null : asOfDay(fact.release, language),
    definition: fact.definition[language],
  });
  return {
    pageTitle: frameText[language].pageTitle(id === null ? t.newTitle : t.changeTitle),
    ...{ id, revision, typed, errors },
    areas: areas.options,
    measures: (await listMeasures(db.read)).map(({ measure, name }) => ({
      value: measure,
      name: name[language],
    })),
    priorities: await readPriorities(ctx),
    bound: bound.map(({ letter, fact }) => ({
      ...{ letter, ...shown(fact) },
      tokens: {
        figure: tokenOf({ kind: "figure", letter }),
        day: tokenOf({ kind: "day", letter }),
      },
    })),
    found: (await findFacts(ctx, typed)).map(shown),
    isAsked: typed.measure !== "",
    said: {
      ja: saidText(typed.wordingJa, written, "ja"),
      en: saidText(typed.wordingEn, written, "en"),
    },
  };
}
export type MessageFormPage = Awaited<ReturnType<typeof readMessageForm>>;

/** The terms that the plan in force offers. */
async function readPriorities({ db, now, language }: Context) {
  const { versions, terms } = await findPlanBook(db.read);
  const plan = planOn(now.toISOString().slice(0, 10), versions);
  return terms
    .filter((term) => term.axis === "priority" && term.plan === plan)
    .map(({ key, short }) => ({ value: key, name: short[language] }));
}

async function findFacts({ db }: Context, { area, measure }: TypedMessage): Promise<AreaFact[]> {
  if (measure === "") return [];
  const facts = await listFactsOfMeasures(db.read, [measure]);
  return facts.filter((fact) => fact.area === area && mayBeBound(fact));
}

/** What the form holds after it was asked for something else than to be saved: nothing is stored by it. */
export function askedOfMessage(
  typed: TypedMessage,
  ask: MessageAsk,
): { typed: TypedMessage; errors: MessageErrors } {
  if (ask.do === "check") return { typed, errors: wordingErrors(typed) };
  if (ask.do === "unbind") {
    const bound = typed.bound.filter(({ letter }) => letter !== ask.letter);
    return { typed: { ...typed, bound }, errors: {} };
  }
  if (ask.do !== "bind") return { typed, errors: {} };
  if (typed.bound.some(({ factId }) => factId === ask.factId)) return { typed, errors: {} };
  const letter = FIGURE_LETTERS.find((one) => !typed.bound.some((known) => known.letter === one));
  if (letter === undefined) return { typed, errors: { figures: { reason: "full-letters" } } };
  const bound = [...typed.bound, { letter, factId: ask.factId }];
  return { typed: { ...typed, bound: bound.toSorted(byLetter) }, errors: {} };
}

const byLetter = (a: { letter: string }, b: { letter: string }) => (a.letter < b.letter ? -1 : 1);

function wordingErrors({ wordingJa, wordingEn, bound }: TypedMessage): MessageErrors {
  const letters = bound.map(({ letter }) => letter);
  const [ja, en] = [checkWording(wordingJa, letters), checkWording(wordingEn, letters)];
  const apart = figuresApart({ ja: wordingJa, en: wordingEn });
  if (ja === null && en === null && apart.length > 0)
    return { wordingEn: { reason: "figures-differ", pieces: apart } };
  return {
    ...(ja === null ? {} : { wordingJa: ja }),
    ...(en === null ? {} : { wordingEn: en }),
  };
}
