export interface Answer {
  readonly status: number;
  /** Null: none. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly isAuthorized: boolean;
}

export interface Route {
  readonly method: string;
  /** As GitHub's description has it. */
  readonly template: string;
  /** As workflows write it; undefined where every token may. */
  readonly permission?: string;
  handle(call: Call & { readonly parameters: Readonly<Record<string, string>> }): Answer | Promise<Answer>;
}

/** What was written: pull requests, comments, check runs and statuses, each as GitHub answers it. */
export interface Conversation {
  readonly pulls: Fields[];
  readonly comments: Fields[];
  readonly checkRuns: Fields[];
  readonly statuses: Fields[];
  /** Writes a comment as somebody else. */
  comment(body: string, user: { readonly login: string; readonly type: "User" | "Bot" }): void;
}

export const REPOSITORY = "/repos/{owner}/{repo}";

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of what should be an object; none when it is not. */
export function fields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Changes the one that `is`, and answers with it. */
export function replace(list: Fields[], is: (item: Fields) => boolean, change: Fields): Answer {
  const index = list.findIndex(is);
  if (index < 0)
    return { status: 404, body: { message: "Not Found", documentation_url: "https://docs.github.com/rest" } };
  list[index] = { ...list[index], ...change };
  return { status: 200, body: list[index] };
}
