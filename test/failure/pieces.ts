/** What of a secret stands in a text: those of its pieces of eight characters that occur there. */
export function piecesIn(text: string, secret: string): readonly string[] {
  const pieces = Array.from({ length: Math.max(1, secret.length - 7) }, (_, start) => secret.slice(start, start + 8));
  return pieces.filter((piece) => text.includes(piece));
}
