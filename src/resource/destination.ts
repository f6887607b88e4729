import * as z from "zod";
import { secretRef } from "./kubernetes-name.ts";
import { described, NO_CONTROL_CHARACTERS, NO_OPTION, text } from "./text.ts";

// git check-ref-format for refs/heads/…, and what `git branch` refuses on top of it.
const BranchSchema = text({
  description: "The branch that the issues are written to; it is made when it is missing.",
  advice: "Give the short name of a branch",
  example: "main",
  maxLength: 200,
  rules: [
    NO_CONTROL_CHARACTERS,
    NO_OPTION,
    {
      refused: /[ ~^:?*[\\]|@\{|^@$/,
      problem: "holds characters that a branch name cannot have",
      advice: "Use letters, digits, hyphens, dots and slashes",
    },
    {
      refused: /\.\.|(^|\/)\.|\.lock(\/|$)|\.$|\/\/|^\/|\/$/,
      problem: "has dots or slashes where a branch name cannot have them",
      advice: "Use single dots and slashes inside the name only",
    },
    {
      refused: /^(HEAD$|refs\/)/,
      problem: "is not the short name of a branch",
      advice: "Give the branch's name without refs/heads/",
    },
  ],
});

const PathSchema = text({
  description: "The directory in the repository that the issues are written under, from its root.",
  advice: "Give a directory of the repository",
  example: "docs/jira",
  maxLength: 500,
  rules: [
    NO_CONTROL_CHARACTERS,
    NO_OPTION,
    {
      refused: /(^|\/)\.\.?(\/|$)|%(2[eEfF]|5[cC]|00)/,
      problem: 'has a "." or ".." or an encoded character in it',
      advice: "Name the directory from the repository's root",
    },
    {
      refused: /[<>:"|?*\\]|[ .](\/|$)/,
      problem: "could not be checked out on every system",
      advice: 'Leave out <>:"|?*\\ and a space or dot at the end of a name',
    },
    {
      refused: /(^|\/)(\.[gG][iI][tT]|[gG][iI][tT]~[0-9]+)(\/|$)/,
      problem: "is a place that Git keeps to itself",
      advice: "Name another directory",
    },
    { refused: /\/\//, problem: "has two slashes in a row", advice: "Put one slash between names" },
  ],
});

function choice<const Values extends readonly [string, ...string[]]>(values: Values, description: string) {
  return described(z.enum(values), { description, advice: `Use one of ${values.join(", ")}`, example: values[0] });
}

/** The destination of a sync, with the address of the repository as the caller allows it. */
export function destinationSchema(repository: z.ZodString) {
  return described(
    z.strictObject({
      repository,
      branch: BranchSchema.default("main"),
      path: PathSchema.default("/"),
      format: choice(["yaml", "markdown", "json"], "The format of an issue's file.").default("yaml"),
      layout: choice(
        ["flat", "sharded"],
        "Whether a project's issues share one directory or are spread over many.",
      ).default("flat"),
      relationships: choice(["symlinks", "none"], "How links between issues are kept.").default("symlinks"),
      prune: described(z.boolean(), {
        description:
          "Whether files of issues that are gone from the target are deleted; by default for projectKey and epicKey only.",
        advice: "Use true or false",
        example: true,
      }).optional(),
      secretRef: secretRef(
        "The Secret with the Git credentials: username and password, bearerToken, or identity and known_hosts; ca.crt.",
        "git-credentials",
      ).optional(),
    }),
    {
      description: "Where the issues are written.",
      advice: "Give at least the repository",
      example: { repository: "https://github.com/example/jira-mirror.git" },
    },
  );
}

/** The directory of a destination without its outer slashes: "" for the root of the repository. */
export function directoryOf(destination: { readonly path: string }): string {
  return destination.path.replace(/^\//, "").replace(/\/$/, "");
}
