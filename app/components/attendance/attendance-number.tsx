/**
 * The one box for a head count, with what will be counted said under it while typing. N4
 *
 * With JavaScript a phone shows its digits and three buttons add 約, 以上 and 〜; without it the box takes
 * any text. The server reads the same words again and decides.
 */
import { useRef, useState } from "react";
import { useHydrated } from "~/components/frame/use-hydrated";
import type { AttendanceProblem } from "~/domain/attendance/attendance-entry";
import { formatHeadcount, parseHeadcount } from "~/domain/counting/headcount";
import type { Method } from "~/domain/counting/observation";
import type { Language } from "~/domain/value/language";
import { attendanceText } from "~/i18n/attendance-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = {
  typed: string;
  problem?: AttendanceProblem;
  /** Told when the number says how it can have been counted: a round number was not counted. */
  onSuggest: (method: Method) => void;
};

export function AttendanceNumber({ typed, problem, onSuggest }: Props) {
  const t = useText(attendanceText);
  const language = useLanguage();
  const hydrated = useHydrated();
  const [text, setText] = useState(typed);
  const box = useRef<HTMLInputElement>(null);
  const change = (value: string) => {
    setText(value);
    const read = parseHeadcount(value);
    if (read.ok)
      onSuggest(
        read.headcount.low === read.headcount.high && !read.headcount.openEnded
          ? "counted"
          : "estimate",
      );
  };
  const add = (word: string, end: "start" | "end") => {
    const input = box.current;
    if (input === null) return;
    input.value = toggled(input.value, word, end);
    change(input.value);
    input.focus();
  };
  return (
    <div className="field">
      <label htmlFor="number">{t.number}</label>
      <p className="hint" id="number-hint">
        {t.numberHint}
      </p>
      <input
        ref={box}
        id="number"
        name="number"
        className="input attendance-number"
        inputMode={hydrated ? "numeric" : undefined}
        enterKeyHint="done"
        autoComplete="off"
        required
        defaultValue={typed}
        onChange={({ currentTarget }) => change(currentTarget.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={["number-hint", problem ? "number-problem" : "number-preview"].join(" ")}
      />
      <div className="attendance-words with-scripts">
        {WORDS[language].map(({ word, label, end }) => (
          <button
            type="button"
            className="button"
            key={label}
            disabled={!hydrated}
            onClick={() => add(word, end)}
          >
            {t[label]}
          </button>
        ))}
      </div>
      {problem ? (
        <p className="field-error" id="number-problem">
          {t.problem[problem]}
        </p>
      ) : null}
      <output className="attendance-preview" id="number-preview" htmlFor="number">
        <Preview text={text} shown={hydrated && !(problem && text === typed)} />
      </output>
    </div>
  );
}

type Word = { word: string; label: "about" | "atLeast" | "range"; end: "start" | "end" };

const WORDS: Record<Language, readonly Word[]> = {
  ja: [
    { word: "約", label: "about", end: "start" },
    { word: "以上", label: "atLeast", end: "end" },
    { word: "〜", label: "range", end: "end" },
  ],
  en: [
    { word: "about ", label: "about", end: "start" },
    { word: " or more", label: "atLeast", end: "end" },
    { word: "-", label: "range", end: "end" },
  ],
};

function Preview({ text, shown }: { text: string; shown: boolean }) {
  const t = useText(attendanceText);
  const language = useLanguage();
  if (!shown || text.trim() === "") return null;
  const read = parseHeadcount(text);
  if (!read.ok)
    return <>{read.reason === "headcount-vague" ? t.willAsk : t.problem[read.reason]}</>;
  const { headcount, needsConfirmation } = read;
  if (needsConfirmation) return <>{t.willPropose(formatHeadcount(headcount, language))}</>;
  if (headcount.high === 0 && !headcount.openEnded) return <>{t.nobody}</>;
  return <>{t.willCount(formatHeadcount(headcount, language))}</>;
}

/** Adds the word at its end of the text, or takes it away again. */
function toggled(text: string, word: string, end: "start" | "end"): string {
  if (end === "start") return text.startsWith(word) ? text.slice(word.length) : `${word}${text}`;
  return text.endsWith(word) ? text.slice(0, -word.length) : `${text}${word}`;
}
