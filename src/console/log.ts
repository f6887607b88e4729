import type { Writable } from "node:stream";
import type { Redactor } from "../failure/index.ts";
import { printable, printableJson } from "./printable.ts";

export const LOG_LEVELS = ["debug", "info", "warn", "error"] as const;
export const LOG_FORMATS = ["json", "text"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];
export type LogFormat = (typeof LOG_FORMATS)[number];

/** What an event is about, by name; what is undefined is left out. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** One line an event, without secrets, and without what could drive a terminal. */
export interface Log {
  write(level: LogLevel, message: string, fields?: LogFields): void;
  /** Hands on a line of another process of ours: one of a log as it is, anything else as its message. `fields` win. */
  relay(line: string, fields?: LogFields): void;
}

export interface LogOptions {
  readonly level: LogLevel;
  readonly format: LogFormat;
  readonly redactor: Redactor;
  readonly now: () => Date;
}

const MAX_TEXT_LENGTH = 8_192;
const MAX_FIELDS = 30;
const OWN_FIELDS: ReadonlySet<string> = new Set(["time", "level", "message"]);

export function createLog(stream: Writable, { level: lowest, format, redactor, now }: LogOptions): Log {
  const clean = (text: string) => limited(redactor.redact(text));
  const line = format === "json" ? jsonLine : textLine;
  const write: Log["write"] = (level, message, fields = {}) => {
    if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(lowest)) return;
    const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
    const safe = given.map(([name, value]) => [name, typeof value === "string" ? clean(value) : value] as const);
    stream.write(`${line(now(), level, clean(message), safe)}\n`);
  };
  return {
    write,
    relay(text, fields = {}) {
      const { level, message, fields: own } = relayed(text);
      if (message !== "") write(level, message, { ...own, ...fields });
    },
  };
}

type Fields = readonly (readonly [string, string | number | boolean | undefined])[];

function jsonLine(time: Date, level: LogLevel, message: string, fields: Fields): string {
  return printableJson(JSON.stringify({ time: time.toISOString(), level, message, ...Object.fromEntries(fields) }));
}

/** "12:00:01 warn  Run failed  sync=nightly namespace=mirrors" */
function textLine(time: Date, level: LogLevel, message: string, fields: Fields): string {
  const shown = fields.map(([name, value]) => `${name}=${typeof value === "string" ? quoted(value) : value}`);
  const words = [`${time.toISOString().slice(11, 19)} ${level.padEnd(5)} ${message}`, ...shown];
  return printable(words.join("  "));
}

function quoted(text: string): string {
  return /^[^\s"=]+$/.test(text) ? text : JSON.stringify(text);
}

function limited(text: string): string {
  return text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH)}…`;
}

interface Relayed {
  readonly level: LogLevel;
  readonly message: string;
  readonly fields: LogFields;
}

function relayed(line: string): Relayed {
  const value = line.startsWith("{") ? parsed(line) : undefined;
  if (value === undefined) return { level: "info", message: line.trim(), fields: {} };
  const entries = Object.entries(value).filter(([name]) => !OWN_FIELDS.has(name));
  return {
    level: LOG_LEVELS.find((level) => level === value["level"]) ?? "info",
    message: typeof value["message"] === "string" ? value["message"] : "",
    fields: Object.fromEntries(
      entries.slice(0, MAX_FIELDS).flatMap(([name, field]) => (isPlain(field) ? [[name, field]] : [])),
    ),
  };
}

/** The object of a line of a log; undefined for what is none. */
function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const object = Object.fromEntries(Object.entries(value));
    return typeof object["message"] === "string" ? object : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
