/** The words of a page, as its readers see them. */
export function readMarkdown(text: string): string {
  return text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
