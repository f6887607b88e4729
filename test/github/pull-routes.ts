import { operation } from "./description.ts";
import { type Conversation, type Fields, fields, REPOSITORY, type Route, replace } from "./route.ts";

export function pullRoutes({ pulls }: Conversation): readonly Route[] {
  const template = `${REPOSITORY}/pulls`;
  const permission = "pull-requests: write";
  return [
    {
      method: "GET",
      template,
      permission: "pull-requests: read",
      handle: ({ query }) => {
        const [, head] = (query.get("head") ?? "").split(":");
        const found = pulls.filter((pull) => refOf(pull, "head") === head && refOf(pull, "base") === query.get("base"));
        const simple = operation("GET", template).example(200);
        return {
          status: 200,
          body: found.map(({ number, html_url, title, body }) => ({
            ...simple,
            requested_teams: [],
            number,
            html_url,
            title,
            body,
          })),
        };
      },
    },
    {
      method: "POST",
      template,
      permission,
      handle: ({ body }) => {
        const { title, body: text, head, base } = fields(body);
        if (pulls.some((pull) => refOf(pull, "head") === head)) {
          const detail = {
            resource: "PullRequest",
            code: "custom",
            message: `A pull request already exists for acme:${head}.`,
          };
          return {
            status: 422,
            body: { message: "Validation Failed", errors: [detail], documentation_url: "https://docs.github.com/rest" },
          };
        }
        const example = operation("POST", template).example(201);
        const number = pulls.length + 1;
        const ends = {
          head: { ...fields(example["head"]), ref: head },
          base: { ...fields(example["base"]), ref: base },
        };
        pulls.push({
          ...example,
          requested_teams: [], // the example's lack a field
          ...ends,
          number,
          title,
          body: text,
          html_url: `https://github.com/acme/mirror/pull/${number}`,
        });
        return { status: 201, body: pulls.at(-1) };
      },
    },
    {
      method: "PATCH",
      template: `${template}/{pull_number}`,
      permission,
      handle: ({ body, parameters }) =>
        replace(pulls, (pull) => String(pull["number"]) === parameters["pull_number"], fields(body)),
    },
  ];
}

function refOf(pull: Fields, end: "head" | "base"): unknown {
  return fields(pull[end])["ref"];
}
