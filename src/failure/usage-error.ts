/** Wrong words of whoever asks for something: the message says which, and what is right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
