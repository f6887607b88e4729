export { unknownCustomFields } from "./custom-field.ts";
export { INCLUDES, type Include, type IssueData } from "./issue.ts";
export { assertIssueKey, checkIssueKey, issueNumber, projectOf } from "./key.ts";
export { parseDocument } from "./parse.ts";
export { type Format, issueKeyAt, issuePath, type Layout, type Place } from "./path.ts";
export { isAuthority, type Relationship, type RelationshipOptions, relationshipsOf } from "./relationship.ts";
export { linkPath, linkTarget, relationshipAt } from "./relationship-path.ts";
export { type DocumentOptions, renderDocument } from "./render.ts";
export { DOCUMENT_REVISION } from "./revision.ts";
