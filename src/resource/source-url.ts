import { NO_CONTROL_CHARACTERS, text } from "./text.ts";

const ADVICE = "Give the base address of Jira";

export const SourceUrlSchema = text({
  description: "The base address of Jira, with its context path; the Secret's base-url when it is missing.",
  advice: ADVICE,
  example: "https://example.atlassian.net",
  maxLength: 2048,
  isSecret: true,
  rules: [
    NO_CONTROL_CHARACTERS,
    {
      refused: /^[^/]*:\/\/[^/]*@/,
      problem: "holds a user name or password",
      advice: "Keep credentials in the Secret that spec.source.secretRef names and write the address without them",
    },
    { refused: /[?#]/, problem: "has a query or fragment", advice: "Write the address without what follows the path" },
    {
      refused: /\/\.\.?(\/|$)|%(2[eEfF]|5[cC]|[01][0-9A-Fa-f]|7[fF])/,
      problem: 'has a "." or ".." in its path, plain or encoded',
      advice: ADVICE,
    },
    {
      // Data Center behind a private network is often plain http.
      pattern:
        /^https?:\/\/([A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(:[1-9][0-9]{0,4})?(\/[^/\\ ]+)*\/?$/,
      problem: "is not an http or https address",
      advice: ADVICE,
    },
  ],
});
