import { Document, visit } from "yaml";
import { printable } from "../console/index.ts";

/** A value as YAML, line by line; each stays the same value when it is made safe to print. */
export function yamlLines(value: unknown): readonly string[] {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      // Between double quotes an escape is read back; in any other style it would become part of the text.
      if (typeof scalar.value === "string" && printable(scalar.value) !== scalar.value) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0, directives: false }).trimEnd().split("\n");
}
