/** Questions that may be asked, each with the message that answers it. */
import { Link } from "@remix-run/react";
import { meetingText } from "~/i18n/meeting/meeting-text";
import { messageText } from "~/i18n/message/message-text";
import { useText } from "~/i18n/use-text";
import type { MeetingFormPage } from "~/pages/meeting/meeting-form.server";
import { useMeetingProblem } from "./use-meeting-problem";

export function MeetingQuestions({ page }: { page: MeetingFormPage }) {
  const t = useText(meetingText);
  const message = useText(messageText);
  const said = useMeetingProblem();
  const { questions, messages, errors } = page;
  return (
    <fieldset className="meeting-questions" id="questions">
      <legend>{t.box.questions}</legend>
      <p className="soft">{t.questionsLead}</p>
      {errors.questions === undefined ? null : (
        <p className="field-error">{said(errors.questions)}</p>
      )}
      {messages.length === 0 ? (
        <p>
          {t.noMessages} <Link to="/messages">{message.title}</Link>
        </p>
      ) : null}
      {questions.map((one, at) => (
        <div className="field" key={String(at)}>
          <label htmlFor={`question-${at}`}>{t.question(at + 1)}</label>
          <input
            id={`question-${at}`}
            name="question"
            className="input"
            defaultValue={one.question}
            autoComplete="off"
          />
          <label htmlFor={`question-en-${at}`}>{t.questionEn(at + 1)}</label>
          <input
            id={`question-en-${at}`}
            name="questionEn"
            className="input"
            lang="en"
            defaultValue={one.questionEn}
            autoComplete="off"
          />
          <label htmlFor={`answer-${at}`}>{t.answer(at + 1)}</label>
          <select
            id={`answer-${at}`}
            name="messageId"
            className="input"
            defaultValue={one.messageId}
          >
            <option value="">{t.chooseMessage}</option>
            {messages.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}
