/** What an error says, for a message of ours that says where it happened. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
