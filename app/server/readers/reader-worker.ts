/** Runs in a thread of its own (`reader-thread`): answers the questions of the table. */
import { answerQuestions } from "./answer-questions";
import { QUESTIONS } from "./questions";

answerQuestions(QUESTIONS);
