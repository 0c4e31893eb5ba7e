/** What a paper says of how many posts have finished reporting. N15, P183 */
import { expect, test } from "vitest";
import type { FrozenReport } from "~/domain/submission/frozen-report";
import type { Language } from "~/domain/value/language";
import { saidOfReporting } from "~/reports/paper/paper-facts";
import { frozenEvent, frozenReport } from "../../support/frozen-record";
import { paperOf, textsOf } from "../../support/report-papers";

const said = (report: FrozenReport, language: Language, more = {}) =>
  textsOf(paperOf(report, language, more)).join("\n");

test("N15 P183 where nobody was asked to report, it is said once in words, and of an older record nothing", () => {
  const report = frozenReport([frozenEvent()]);
  const [none, part] = (["none", "part"] as const).map((asked) =>
    said(report, "ja", saidOfReporting({ reporting: { asked, finished: 0, of: 18 } })),
  );
  expect(none?.match(/報告の作業依頼なし/g)).toHaveLength(1);
  expect(part).toContain("（注）この期間の全体に及ぶ報告の作業依頼なし。記録がないことは、");
  const whole = saidOfReporting({ reporting: { asked: "whole", finished: 17, of: 18 } });
  expect(said(report, "ja", whole)).toContain("（注）報告完了 17/18公館。");
  expect(said(report, "ja", saidOfReporting({}))).not.toMatch(/作業依頼|報告完了/);
});
