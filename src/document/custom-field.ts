import { compareNumerals } from "./order.ts";

const PREFIX = "customfield_";
const CUSTOM_FIELD_ID = /^customfield_\d+$/;

/** Whether a field id is that of a custom field; every other field is a system field, or one that an app adds by name. */
export function isCustomFieldId(id: string): boolean {
  return id.startsWith(PREFIX) && CUSTOM_FIELD_ID.test(id);
}

/** Orders custom field ids by their number: customfield_2 before customfield_10. */
export function compareCustomFieldIds(a: string, b: string): number {
  return compareNumerals(a.slice(PREFIX.length), b.slice(PREFIX.length));
}

/** Whether a custom field is among the chosen ones, which are ids or names in any case; all are when nothing was chosen. */
export function isChosen(id: string, name: string | undefined, chosen: readonly string[] | undefined): boolean {
  return chosen === undefined || chosen.some((wanted) => isNamed(wanted, id, name));
}

/** The entries of `chosen` that name no field of this Jira: typing errors, which would otherwise lose a field silently. */
export function unknownCustomFields(
  chosen: readonly string[],
  fieldNames: ReadonlyMap<string, string>,
): readonly string[] {
  const fields = [...fieldNames].filter(([id]) => isCustomFieldId(id));
  return chosen.filter((wanted) => !fields.some(([id, name]) => isNamed(wanted, id, name)));
}

function isNamed(wanted: string, id: string, name: string | undefined): boolean {
  if (wanted === id || wanted === name) return true;
  return name !== undefined && wanted.length === name.length && wanted.toLowerCase() === name.toLowerCase();
}
