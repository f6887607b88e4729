import * as z from "zod";
import { described } from "./text.ts";

interface NumberField {
  readonly description: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly example: number;
  /** "seconds", where the number has a unit. */
  readonly unit?: string;
}

/** A whole number between two limits. */
export function wholeNumber(field: NumberField): z.ZodInt {
  const { description, minimum, maximum, example } = field;
  return described(z.int().min(minimum).max(maximum), { description, advice: `Use a whole ${range(field)}`, example });
}

/** A number between two limits that may have decimals. */
export function decimalNumber(field: NumberField): z.ZodNumber {
  const { description, minimum, maximum, example } = field;
  return described(z.number().min(minimum).max(maximum), { description, advice: `Use a ${range(field)}`, example });
}

function range({ minimum, maximum, unit }: NumberField): string {
  return `number ${unit === undefined ? "" : `of ${unit} `}from ${minimum} to ${maximum}`;
}
