/** What happens to a request in place of, or before, its answer. */
export type Fault =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** The connection breaks before GitHub did anything. */
  | { readonly kind: "cut" }
  /** GitHub carries it out, and the connection breaks before the answer. */
  | { readonly kind: "lost" }
  /** Somebody else does something first. */
  | { readonly kind: "meanwhile"; readonly work: () => Promise<unknown> };

interface Planned {
  readonly request: RegExp;
  readonly fault: Fault;
  times: number;
}

export class Faults {
  readonly #planned: Planned[] = [];

  /** The next `times` requests whose `METHOD /path` matches meet this. */
  add(request: RegExp, fault: Fault, times = 1): void {
    this.#planned.push({ request, fault, times });
  }

  take(method: string, path: string): Fault | undefined {
    const planned = this.#planned.find(({ request, times }) => times > 0 && request.test(`${method} ${path}`));
    if (planned === undefined) return undefined;
    planned.times--;
    return planned.fault;
  }
}

const DOCUMENTED = "https://docs.github.com/rest";

export const secondaryRateLimit = (headers: Readonly<Record<string, string>>): Fault => ({
  kind: "answer",
  status: 403,
  headers,
  body: {
    message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    documentation_url: `${DOCUMENTED}/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits`,
  },
});

export const refused = (status: number, message: string): Fault => ({
  kind: "answer",
  status,
  body: { message, documentation_url: DOCUMENTED },
});
