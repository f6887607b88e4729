/**
 * Raise it with every change of the bytes of a document, its path, or the links that an issue has. It is part of the hash of a
 * sync's configuration: after an upgrade incremental runs then write all issues anew, once, instead of leaving a mirror of two kinds.
 */
export const DOCUMENT_REVISION = 1;
