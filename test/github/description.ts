import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2019, type ValidateFunction } from "ajv/dist/2019.js";

/** One operation as GitHub describes it. */
export interface Operation {
  /** What is wrong with a request; undefined when nothing is. */
  requestProblem(query: URLSearchParams, body: unknown): string | undefined;
  answerProblem(status: number, body: unknown): string | undefined;
  /** An answer that GitHub gives as its example. */
  example(status: number): Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

let description: Json | undefined;
const operations = new Map<string, Operation>();

/** An operation of GitHub's OpenAPI description, such as `POST /repos/{owner}/{repo}/pulls`. */
export function operation(method: string, template: string): Operation {
  const name = `${method} ${template}`;
  const known = operations.get(name);
  if (known !== undefined) return known;
  const made = describe(at(root(), "paths", template, method.toLowerCase()));
  operations.set(name, made);
  return made;
}

function root(): Json {
  const path = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
  description ??= object(JSON.parse(readFileSync(path, "utf8")));
  return description;
}

function describe(described: Json): Operation {
  const parameters = list(described["parameters"]).map(resolved);
  const queries = new Map(
    parameters.flatMap((parameter) =>
      parameter["in"] === "query" ? [[String(parameter["name"]), compiled(object(parameter["schema"]), true)]] : [],
    ),
  );
  const body = described["requestBody"] === undefined ? undefined : jsonSchema(object(described["requestBody"]));
  const isBody = body === undefined ? undefined : compiled(body, true);
  const answers = new Map<number, ValidateFunction | undefined>();
  return {
    requestProblem(query, value) {
      for (const [name, text] of query) {
        const isValue = queries.get(name);
        if (isValue === undefined) return `there is no query ${name}`;
        if (!isValue(/^\d+$/.test(text) ? Number(text) : text)) return `query ${name}: ${wordsOf(isValue)}`;
      }
      if (isBody === undefined) return value === null ? undefined : "a body where there is none";
      return isBody(value) ? undefined : wordsOf(isBody);
    },
    answerProblem(status, value) {
      if (!answers.has(status)) answers.set(status, answerCheck(described, status));
      const isAnswer = answers.get(status);
      if (isAnswer === undefined) return value === null ? undefined : `no body is described for ${status}`;
      return isAnswer(value) ? undefined : wordsOf(isAnswer);
    },
    example(status) {
      const content = at(answerOf(described, status), "content", "application/json", "examples");
      const [first] = Object.values(content);
      const example = object(resolved(object(first))["value"]);
      return Array.isArray(example) ? object(example[0]) : example;
    },
  };
}

function answerOf(described: Json, status: number): Json {
  return resolved(at(described, "responses", String(status)));
}

function answerCheck(described: Json, status: number): ValidateFunction | undefined {
  const answer = answerOf(described, status);
  return answer["content"] === undefined ? undefined : compiled(jsonSchema(answer), false);
}

function jsonSchema(holder: Json): Json {
  return at(holder, "content", "application/json", "schema");
}

/** `isStrict`: a field that GitHub does not know is one that we have misspelt. */
function compiled(schema: Json, isStrict: boolean): ValidateFunction {
  const used = new Map<string, unknown>();
  const self = rewritten(schema, used, isStrict);
  const ajv = new Ajv2019({ strict: false, validateFormats: false, allErrors: false, coerceTypes: false });
  return ajv.compile({ ...object(self), $defs: Object.fromEntries(used) });
}

/** OpenAPI 3.0 as JSON Schema: with `nullable` as a type, and with what it refers to in `used`. */
function rewritten(value: unknown, used: Map<string, unknown>, isStrict: boolean, isPart = false): unknown {
  if (Array.isArray(value)) return value.map((item) => rewritten(item, used, isStrict, isPart));
  if (typeof value !== "object" || value === null) return value;
  const source = object(value);
  if (typeof source["$ref"] === "string") return reference(source["$ref"], used, isStrict);
  const made: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(source)) {
    if (key === "nullable" || key === "example" || key === "examples" || key === "description") continue;
    if (key === "additionalProperties" && isStrict && item === true) continue;
    made[key] =
      key === "properties"
        ? Object.fromEntries(
            Object.entries(object(item)).map(([name, part]) => [name, rewritten(part, used, isStrict)]),
          )
        : rewritten(item, used, isStrict, ["oneOf", "anyOf", "allOf"].includes(key));
  }
  if (isStrict && !isPart && made["properties"] !== undefined) made["unevaluatedProperties"] = false;
  return source["nullable"] === true ? { anyOf: [{ type: "null" }, made] } : made;
}

function reference(ref: string, used: Map<string, unknown>, isStrict: boolean): unknown {
  const name = ref.split("/").at(-1) ?? "";
  if (!used.has(name)) {
    used.set(name, true); // a schema may refer to itself
    used.set(name, rewritten(at(root(), "components", "schemas", name), used, isStrict));
  }
  return { $ref: `#/$defs/${name}` };
}

function resolved(value: Json): Json {
  const ref = value["$ref"];
  return typeof ref === "string" ? resolved(at(root(), ...ref.split("/").slice(1))) : value;
}

function wordsOf({ errors }: ValidateFunction): string {
  const { instancePath = "", message = "", params = {} } = errors?.[0] ?? {};
  return `${instancePath} ${message} ${JSON.stringify(params)}`;
}

function at(value: Json, ...path: readonly string[]): Json {
  return path.reduce((found, key) => {
    const next = found[key];
    if (next === undefined) throw new Error(`GitHub's description has no ${path.join(" ")}`);
    return object(next);
  }, value);
}

function object(value: unknown): Json {
  if (!isObject(value)) throw new Error(`not an object: ${JSON.stringify(value)}`);
  return value;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(object) : [];
}
