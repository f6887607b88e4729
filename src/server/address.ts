import { UsageError } from "../failure/index.ts";

/** Where a server listens. */
export interface ListenAddress {
  /** Undefined for all addresses of the machine. */
  readonly host: string | undefined;
  readonly port: number;
}

const FORM = /^(?:\[([0-9a-fA-F:.%]+)\]|([^:[\]]*)):(\d{1,5})$/;

/** Reads ":8080", "127.0.0.1:8080" or "[::1]:8080"; undefined for "0", which switches the server off. Throws UsageError. */
export function parseListenAddress(text: string): ListenAddress | undefined {
  if (text === "0") return undefined;
  const [, v6, name, digits] = FORM.exec(text) ?? [];
  const port = Number(digits);
  if (digits === undefined || port > 65_535) {
    throw new UsageError(
      `${JSON.stringify(text)} is no address to listen at; give :8080, 127.0.0.1:8080, [::1]:8080, or 0 for none`,
    );
  }
  return { host: v6 ?? (name || undefined), port };
}
