/** The relationships that Jira has by itself; link types, which sites name as they like, never get these names. */
export const SUBTASKS = "subtasks";
export const EPIC = "epic";

const LONGEST_TYPE = 60;

/** A run of letters and digits of any script with their combining marks. */
const WORD = /(?:[\p{L}\p{N}]\p{M}*)+/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

// Names that are devices to Windows, which cannot check them out as directories.
const TAKEN = /^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The directory name of a link type, from the words of its outward end: "is blocked by" becomes is-blocked-by.
 * A name that is taken gets the prefix "link-"; one without a letter or digit is named after the type's id.
 */
export function relationshipType(outward: string, typeId: string): string {
  const words = slug(outward);
  if (words === "") return prefixed(slug(typeId));
  return TAKEN.test(words) ? prefixed(words) : words;
}

/** Whether `relationshipType` can give this name, or it is one of Jira's own. */
export function isRelationshipType(name: string): boolean {
  return name === SUBTASKS || name === EPIC || (name !== "" && relationshipType(name, "") === name);
}

const prefixed = (words: string): string => (words === "" ? "link" : slug(`link-${words}`));

/** Lower-case words joined by single dashes, at most 60 characters; "" when there are none. */
function slug(text: string): string {
  // Lower case can take a text out of normal form, so it is normalised on both sides.
  const normal = text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase().normalize("NFKC");
  const words = normal.match(WORD)?.join("-") ?? "";
  return Array.from(words).slice(0, LONGEST_TYPE).join("").replace(/-$/, "");
}
