/** /reports/:year.svg: the chart with a fiscal year set off, made as that of any other period. */
export { loader } from "./reports[.]svg";
