/** Reads a file of outputs or states as the runner does: NAME=VALUE, or NAME<<DELIMITER and lines up to the delimiter. */
export function valuesOf(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split("\n");
  while (lines.length > 0) {
    const line = lines.shift() ?? "";
    if (line === "") continue;
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter);
      if (end < 0) throw new Error(`${name} has no end`);
      values[name] = lines.splice(0, end).join("\n");
      lines.shift();
      continue;
    }
    const at = line.indexOf("=");
    if (at < 1) throw new Error(`not a value: ${line}`);
    values[line.slice(0, at)] = line.slice(at + 1);
  }
  return values;
}
