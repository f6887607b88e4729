import * as z from "zod";
import { described, type TextField, type TextRule, text } from "./text.ts";

const SUBDOMAIN: TextRule = {
  pattern: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/,
  problem: "is not a Kubernetes name",
  advice: "Use lower-case letters, digits, hyphens and dots, and start and end with a letter or digit",
};

/** The longest name of a JIRASync: it becomes a label value, a part of Job names and a file name. */
export const MAX_NAME_LENGTH = 63;

export const NameSchema = text({
  description: "The name of the sync, unique in its namespace.",
  advice: "Use lower-case letters, digits and hyphens",
  example: "project-abc",
  maxLength: MAX_NAME_LENGTH,
  rules: [SUBDOMAIN],
});

export const NamespaceSchema = text({
  description: "The namespace of the sync.",
  advice: "Use lower-case letters, digits and hyphens",
  example: "jira-sync",
  maxLength: 63,
  rules: [{ ...SUBDOMAIN, pattern: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, problem: "is not a Kubernetes namespace" }],
});

const SECRET_NAME: TextField = {
  description: "The name of a Secret in the same namespace.",
  advice: "Name a Secret in the same namespace",
  example: "jira-credentials",
  maxLength: 253,
  rules: [SUBDOMAIN],
};

/** A reference to a Secret; `description` says which keys are read from it. */
export function secretRef(description: string, example: string) {
  return described(z.strictObject({ name: text({ ...SECRET_NAME, example }) }), {
    description,
    advice: "Name a Secret in the same namespace",
    example: { name: example },
  });
}

const LABEL_KEY = text({
  description: "The key of a label.",
  advice: "Use letters, digits, hyphens, underscores and dots",
  example: "team",
  maxLength: 317,
  rules: [
    {
      pattern:
        /^([a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/,
      problem: "is not a label key",
      advice: "Use up to 63 letters, digits, hyphens, underscores and dots, after an optional DNS prefix and a slash",
    },
  ],
});

const LABEL_VALUE = text({
  description: "The value of a label; it may be empty.",
  advice: "Use letters, digits, hyphens, underscores and dots",
  example: "platform",
  minLength: 0,
  maxLength: 63,
  rules: [
    {
      pattern: /^([A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?)?$/,
      problem: "is not a label value",
      advice: "Use letters, digits, hyphens, underscores and dots, and start and end with a letter or digit",
    },
  ],
});

export const MAX_LABELS = 50;

export const LabelsSchema = described(
  z.record(LABEL_KEY, LABEL_VALUE).superRefine((labels, context) => {
    const count = Object.keys(labels).length;
    if (count <= MAX_LABELS) return;
    const problem = `holds ${count} labels`;
    context.addIssue({ code: "custom", params: { problem, advice: `Keep it to ${MAX_LABELS} labels` } });
  }),
  {
    description: "Labels put on everything that a run of this sync creates in the cluster.",
    advice: "Map label keys to label values",
    example: { team: "platform" },
    maxProperties: MAX_LABELS,
  },
);
