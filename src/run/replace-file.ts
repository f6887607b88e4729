import { rename, rm, writeFile } from "node:fs/promises";

/** Writes a file so that a reader sees the old version or the new one, never a half. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = temporaryPath(path);
  try {
    await writeFile(temporary, text, { mode: 0o644 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Proves that `replaceFile` can write there, and leaves what is there as it is. */
export async function assertReplaceable(path: string): Promise<void> {
  const temporary = temporaryPath(path);
  await writeFile(temporary, "");
  await rm(temporary);
}

function temporaryPath(path: string): string {
  return `${path}.${process.pid}.tmp`;
}
