/** A good example as people tell it, for tests. */
import type { Context } from "~/context/context.server";
import type { ExampleDraft } from "~/domain/example/example";
import { nominateExample } from "~/operations/example/nominate-example.server";
import { makeEvent, occurrenceOf } from "./make-event";

const said = (ja: string) => ({ ja, en: null });

export function exampleDraft(more: Partial<ExampleDraft> = {}): ExampleDraft {
  return {
    title: said("高校への出前講座が姉妹校提携につながった"),
    words: {
      done: said("州内の高校3校で出前講座を行った。"),
      audience: said("日本語を学ぶ生徒と教員。"),
      change: said("うち1校が日本の高校と提携した。"),
      evidence: said("半年後に学校へ電話で確認した。"),
      repeat: said("講座の資料は、他の公館でもそのまま使える。"),
      hard: said("日程の調整に3か月かかった。"),
    },
    people: "nobody",
    press: [{ outlet: "地元紙", headline: "Students meet Japan", day: "2026-04-20", url: null }],
    photos: [],
    ...more,
  };
}

/** An event of the Chicago mission of which one session was held. */
export async function heldEvent(ctx: Pick<Context, "db">): Promise<number> {
  const occurrences = [occurrenceOf({ day: "2026-04-10", outcome: "held" })];
  return await makeEvent(ctx.db, { occurrences });
}

/** The id of the example that this person nominates. */
export async function nominated(ctx: Context, draft = exampleDraft()): Promise<number> {
  const eventId = await heldEvent(ctx);
  const verdict = await nominateExample(ctx, { eventId, revision: null, draft });
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.id;
}
