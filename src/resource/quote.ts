const MAX_QUOTED = 60;

// Controls drive a terminal or a log; bidirectional and zero-width characters make a line read as what it is not.
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A value as a message shows it: on one line, cut to 60 characters, invisible characters as escapes. */
export function quote(value: unknown): string {
  switch (typeof value) {
    case "string": {
      const characters = [...value];
      const short = characters.length <= MAX_QUOTED ? value : `${characters.slice(0, MAX_QUOTED - 1).join("")}…`;
      return JSON.stringify(short).replace(INVISIBLE, escaped);
    }
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
    default:
      return kindOf(value);
  }
}

/** What a value is, in the words of a manifest's author. */
export function kindOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
    case "bigint":
      return "a number";
    case "boolean":
      return "true or false";
    default:
      return "a group of fields";
  }
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
