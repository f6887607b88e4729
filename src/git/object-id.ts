import { createHash } from "node:crypto";

/** The hash that names objects in a repository; fixed when it is created. */
export type ObjectFormat = "sha1" | "sha256";

const HEX_LENGTH = { sha1: 40, sha256: 64 } as const;

/** The id that git gives an object with this content. */
export function objectId(type: "blob" | "tree", content: Uint8Array, format: ObjectFormat): string {
  return createHash(format).update(`${type} ${content.byteLength}\0`).update(content).digest("hex");
}

/** The id that git gives `data` as a blob. */
export const blobIdOf = (data: Uint8Array, format: ObjectFormat): string => objectId("blob", data, format);

/** The id of the tree without entries, which an empty repository stands for. */
export const emptyTreeId = (format: ObjectFormat): string => objectId("tree", new Uint8Array(), format);

export const objectFormatOf = (oid: string): ObjectFormat => (oid.length === HEX_LENGTH.sha256 ? "sha256" : "sha1");

export const isObjectId = (text: string): boolean => /^(?:[\da-f]{40}|[\da-f]{64})$/.test(text);
