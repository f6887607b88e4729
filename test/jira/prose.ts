import { Chance } from "./chance.ts";

const WORDS =
  "the a of to and in is when after on server client page token request user account payment invoice report export import search index cache queue worker thread timeout retry branch merge commit release build pipeline cluster node pod volume secret config schema field value empty wrong slow missing duplicate fails crashes returns expected actual screen button dialog menu table row column sorts filters shows hides".split(
    " ",
  );
const SUBJECTS = [
  "Login page",
  "Search",
  "CSV export",
  "Payment worker",
  "`kubectl apply`",
  "Größe der Tabelle",
  "Webhook",
  "Billing: invoices",
  "#42 follow-up",
  "- dashboard",
];
const PREDICATES = [
  "fails on",
  "is slow with",
  "should support",
  "shows wrong values for",
  "crashes after",
  "ignores",
  "needs documentation about",
];
const OBJECTS = [
  "empty input",
  "10,000 rows",
  "emoji 🎉👩‍💻",
  "right-to-left text (שלום)",
  "the second retry",
  "C:\\temp\\new",
  "quotes \"like\" 'these'",
  "null",
  "<script>alert(1)</script>",
  "100% CPU: yes",
];

/** One line, never empty; includes what breaks naive YAML, Markdown and terminals. */
export function summary(seed: number, slot: number): string {
  const chance = new Chance(seed, slot, 11);
  return `${chance.pick(SUBJECTS)} ${chance.pick(PREDICATES)} ${chance.pick(OBJECTS)} (${slot.toString(36)})`;
}

/** About `length` characters of words, one sentence. */
export function sentence(chance: Chance, length: number): string {
  let text = "";
  while (text.length < length) text += `${text === "" ? "" : " "}${chance.pick(WORDS)}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
