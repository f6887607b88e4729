export { reportBug } from "./bug.ts";
export { markdownLink, markdownText } from "./markdown.ts";
export { createOutput, type Output } from "./output.ts";
export { printable, printableJson } from "./printable.ts";
export { createProgress, type Progress } from "./progress.ts";
