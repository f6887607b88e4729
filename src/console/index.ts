export { reportBug } from "./bug.ts";
export {
  createLog,
  LOG_FORMATS,
  LOG_LEVELS,
  type Log,
  type LogFields,
  type LogFormat,
  type LogLevel,
  type LogOptions,
} from "./log.ts";
export { createMarkdown, type Markdown } from "./markdown.ts";
export { createOutput, type Output } from "./output.ts";
export { printable, printableJson } from "./printable.ts";
export { createProgress, type Progress } from "./progress.ts";
