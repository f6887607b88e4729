export type Deployment = "cloud" | "datacenter";

/**
 * The links that a real Jira puts on everything it names. They take 3 KB of every issue and carry no news, so they are left
 * out when issues are asked to be small.
 */
export interface Addresses {
  readonly deployment: Deployment;
  /** The base URL as configured, with the context path. */
  readonly baseUrl: string;
  /** The REST root, e.g. `https://jira.example.com/rest/api/2`. */
  readonly api: string;
  self(path: string): { readonly self?: string };
  icon(path: string): { readonly iconUrl?: string };
  avatars(path: string): { readonly avatarUrls?: Readonly<Record<string, string>> };
}

export function addresses(deployment: Deployment, baseUrl: string, decorated: boolean): Addresses {
  const api = `${baseUrl}/rest/api/${deployment === "cloud" ? 3 : 2}`;
  const avatar = (path: string, size: string): string => `${baseUrl}/secure/${path}${size}`;
  return {
    deployment,
    baseUrl,
    api,
    self: (path) => (decorated ? { self: `${api}/${path}` } : {}),
    icon: (path) => (decorated ? { iconUrl: `${baseUrl}/images/icons/${path}` } : {}),
    avatars: (path) =>
      decorated
        ? {
            avatarUrls: {
              "48x48": avatar(path, ""),
              "24x24": avatar(path, "&size=small"),
              "16x16": avatar(path, "&size=xsmall"),
              "32x32": avatar(path, "&size=medium"),
            },
          }
        : {},
  };
}
