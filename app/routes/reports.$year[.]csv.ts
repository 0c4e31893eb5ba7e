/** /reports/:year.csv: the file of a fiscal year, made as that of any other period. */
export { loader } from "./reports[.]csv";
