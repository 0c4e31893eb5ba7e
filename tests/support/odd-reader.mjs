/** A thread that reads as the server's do, and answers the odd questions of `odd-questions.ts`. */
import { register } from "tsx/esm/api";

register();
const { answerQuestions } = await import("../../app/server/readers/answer-questions.ts");
const { ODD_QUESTIONS } = await import("./odd-questions.ts");
answerQuestions(ODD_QUESTIONS);
