import { operation } from "./description.ts";
import { pullRoutes } from "./pull-routes.ts";
import type { GitData } from "./repository.ts";
import { type Answer, type Conversation, type Fields, fields, REPOSITORY, type Route, replace } from "./route.ts";

const COMMENTS = `${REPOSITORY}/issues/{issue_number}/comments`;
const CHECK_RUNS = `${REPOSITORY}/check-runs`;

export function conversation(): Conversation {
  const comments: Fields[] = [];
  return {
    pulls: [],
    comments,
    checkRuns: [],
    statuses: [],
    comment: (body, user) => void comments.push(newComment(comments.length + 1, body, user)),
  };
}

export function routes(spoken: Conversation, git: GitData | undefined, isPersonal: boolean): readonly Route[] {
  return [
    ...pullRoutes(spoken),
    ...commentRoutes(spoken, isPersonal),
    ...checkRoutes(spoken),
    ...(git === undefined ? [] : gitRoutes(git, isPersonal)),
  ];
}

/** The answer to a token that lacks what the route asks for. */
export function missingPermission(
  { permission, template }: Route,
  permissions: readonly string[],
  isPersonal: boolean,
): Answer | undefined {
  const isForApps = isPersonal && template.startsWith(CHECK_RUNS);
  const has =
    permission === undefined ||
    permissions.includes(permission) ||
    permissions.includes(permission.replace("read", "write"));
  if (has && !isForApps) return undefined;
  const message = isForApps ? "You must authenticate via a GitHub App." : "Resource not accessible by integration";
  return { status: 403, body: { message, documentation_url: "https://docs.github.com/rest" } };
}

function commentRoutes({ comments }: Conversation, isPersonal: boolean): readonly Route[] {
  const permission = "pull-requests: write";
  const self = isPersonal
    ? { login: "octocat", type: "User" as const }
    : { login: "github-actions[bot]", type: "Bot" as const };
  return [
    {
      method: "GET",
      template: "/user",
      handle: () =>
        isPersonal
          ? { status: 200, body: { ...operation("GET", "/user").example(200), login: self.login } }
          : {
              status: 403,
              body: {
                message: "Resource not accessible by integration",
                documentation_url: "https://docs.github.com/rest",
              },
            },
    },
    {
      method: "GET",
      template: COMMENTS,
      permission: "pull-requests: read",
      handle: ({ query }) => {
        const [size, page] = [Number(query.get("per_page") ?? 30), Number(query.get("page") ?? 1)];
        return { status: 200, body: comments.slice((page - 1) * size, page * size) };
      },
    },
    {
      method: "POST",
      template: COMMENTS,
      permission,
      handle: ({ body }) => {
        comments.push(newComment(comments.length + 1, String(fields(body)["body"]), self));
        return { status: 201, body: comments.at(-1) };
      },
    },
    {
      method: "PATCH",
      template: `${REPOSITORY}/issues/comments/{comment_id}`,
      permission,
      handle: ({ body, parameters }) =>
        replace(comments, ({ id }) => String(id) === parameters["comment_id"], fields(body)),
    },
  ];
}

function checkRoutes({ checkRuns, statuses }: Conversation): readonly Route[] {
  return [
    {
      method: "POST",
      template: CHECK_RUNS,
      permission: "checks: write",
      handle: ({ body }) => {
        checkRuns.push(checkRun(checkRuns.length + 1, fields(body)));
        return { status: 201, body: withoutNotes(checkRuns.at(-1)) };
      },
    },
    {
      method: "PATCH",
      template: `${CHECK_RUNS}/{check_run_id}`,
      permission: "checks: write",
      handle: ({ body, parameters }) => {
        const index = Number(parameters["check_run_id"]) - 1;
        const notes = [...notesOf(checkRuns[index]), ...notesOf(fields(body))];
        const output = {
          ...fields(checkRuns[index]?.["output"]),
          ...fields(fields(body)["output"]),
          annotations: notes,
        };
        checkRuns[index] = { ...checkRuns[index], output };
        return { status: 200, body: withoutNotes(checkRuns[index]) };
      },
    },
    {
      method: "POST",
      template: `${REPOSITORY}/statuses/{sha}`,
      permission: "statuses: write",
      handle: ({ body }) => {
        statuses.push({ ...operation("POST", `${REPOSITORY}/statuses/{sha}`).example(201), ...fields(body) });
        return { status: 201, body: statuses.at(-1) };
      },
    },
  ];
}

function gitRoutes(git: GitData, isPersonal: boolean): readonly Route[] {
  const permission = "contents: write";
  const branchOf = ({ ref = "" }: Readonly<Record<string, string>>) => ref.replace(/^heads\//, "");
  return [
    {
      method: "GET",
      template: `${REPOSITORY}/git/ref/{ref}`,
      permission: "contents: read",
      handle: ({ parameters }) => git.ref(branchOf(parameters)),
    },
    {
      method: "POST",
      template: `${REPOSITORY}/git/refs`,
      permission,
      handle: ({ body }) => git.createRef(String(fields(body)["ref"]), String(fields(body)["sha"])),
    },
    {
      method: "PATCH",
      template: `${REPOSITORY}/git/refs/{ref}`,
      permission,
      handle: ({ body, parameters }) =>
        git.moveRef(branchOf(parameters), String(fields(body)["sha"]), fields(body)["force"] === true),
    },
    {
      method: "DELETE",
      template: `${REPOSITORY}/git/refs/{ref}`,
      permission,
      handle: ({ parameters }) => git.removeRef(branchOf(parameters)),
    },
    {
      method: "POST",
      template: `${REPOSITORY}/git/commits`,
      permission,
      handle: ({ body }) => {
        const { message, tree, parents, author, committer } = fields(body);
        return git.createCommit({
          message: String(message),
          tree: String(tree),
          parents: Array.isArray(parents) ? parents.map(String) : [],
          namesAuthor: author !== undefined || committer !== undefined,
          isBot: !isPersonal,
        });
      },
    },
  ];
}

function newComment(id: number, body: string, user: { readonly login: string; readonly type: string }): Fields {
  const example = operation("POST", COMMENTS).example(201);
  const html_url = `https://github.com/acme/mirror/pull/7#issuecomment-${id}`;
  // GitHub gives texts back with the line ends of a web form.
  return {
    ...example,
    id,
    body: body.replaceAll("\n", "\r\n"),
    html_url,
    user: { ...fields(example["user"]), ...user },
  };
}

function checkRun(id: number, { output, ...rest }: Fields): Fields {
  const example = operation("POST", CHECK_RUNS).example(201);
  return { ...example, ...rest, id, output: { ...fields(example["output"]), ...fields(output) } };
}

/** An answer counts the annotations and does not repeat them. */
function withoutNotes(run: Fields | undefined): Fields {
  const { annotations, ...output } = fields(run?.["output"]);
  return { ...run, output: { ...output, annotations_count: Array.isArray(annotations) ? annotations.length : 0 } };
}

function notesOf(run: Fields | undefined): readonly unknown[] {
  const { annotations } = fields(run?.["output"]);
  return Array.isArray(annotations) ? annotations : [];
}
