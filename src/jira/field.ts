import type { FieldInfo } from "./dialect.ts";
import { isRecord, malformed } from "./issue.ts";

const EPIC_LINK_TYPE = "com.pyxis.greenhopper.jira:gh-epic-link";

/** Checks the answer of the field resource; throws a retryable `MalformedResponse`. */
export function readFields(answer: unknown): FieldInfo[] {
  if (!Array.isArray(answer)) throw malformed("its fields in another form than a list");
  return answer.flatMap((raw: unknown) => {
    if (!isRecord(raw) || typeof raw["id"] !== "string") return [];
    const custom = isRecord(raw["schema"]) ? raw["schema"]["custom"] : undefined;
    const name = typeof raw["name"] === "string" ? raw["name"] : raw["id"];
    return [{ id: raw["id"], name, customType: typeof custom === "string" ? custom : null }];
  });
}

/** The custom field that holds an issue's epic on Data Center. Its name may be translated; its type may not. */
export function epicLinkOf(fields: readonly FieldInfo[]): string | undefined {
  return fields.find((field) => field.customType === EPIC_LINK_TYPE)?.id;
}
