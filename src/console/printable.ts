// Control characters (C0, C1) drive a terminal; format characters (bidirectional, zero-width, tags) make a line read as
// what it is not. GitHub's runner takes "##[…]" for a command anywhere in a line, and "::…::" at its start.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=##)\[|(?<=^\s*):(?=:)/gu;

/** Text from Jira, Git or a file as one line that is safe to print on a terminal or in a log. */
export function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, (character) => (/[\n\t\r]/.test(character) ? " " : escaped(character)));
}

// In JSON text that was laid out in lines, only a line end can stand outside of a string.
const UNPRINTABLE_IN_JSON = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?<=##)\[/gu;

/** JSON text that holds the same values and is as safe to print. */
export function printableJson(json: string): string {
  return json.replaceAll(UNPRINTABLE_IN_JSON, escaped);
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
