import { createHash } from "node:crypto";

/** The hash that names objects in a repository; fixed when it is created. */
export type ObjectFormat = "sha1" | "sha256";

const HEX_LENGTH = { sha1: 40, sha256: 64 } as const;

/** The id that git gives an object of `size` bytes, which may come in pieces. */
function objectId(type: "blob" | "tree", pieces: Iterable<Uint8Array>, size: number, format: ObjectFormat): string {
  const hash = createHash(format).update(`${type} ${size}\0`);
  for (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}

/** The id that git gives `data` as a blob. */
export const blobIdOf = (data: Uint8Array, format: ObjectFormat): string =>
  objectId("blob", [data], data.byteLength, format);

/** The id that git gives a tree. */
export const treeIdOf = (pieces: Iterable<Uint8Array>, size: number, format: ObjectFormat): string =>
  objectId("tree", pieces, size, format);

/** The id of the tree without entries, which an empty repository stands for. */
export const emptyTreeId = (format: ObjectFormat): string => treeIdOf([], 0, format);

export const objectFormatOf = (oid: string): ObjectFormat => (oid.length === HEX_LENGTH.sha256 ? "sha256" : "sha1");

export const isObjectId = (text: string): boolean => /^(?:[\da-f]{40}|[\da-f]{64})$/.test(text);
