/** Issue keys by project, numbers as ranges: {"DEMO": "1-240,242"}. Ten thousand consecutive keys take a dozen bytes. */
export type KeyRanges = Readonly<Record<string, string>>;

/** The ranges of these keys, which must be valid ones; the same keys give the same ranges in whatever order they come. */
export function toKeyRanges(keys: Iterable<string>): KeyRanges {
  const numbers = new Map<string, number[]>();
  for (const key of keys) {
    const dash = key.lastIndexOf("-");
    const project = key.slice(0, dash);
    const list = numbers.get(project);
    if (list === undefined) numbers.set(project, [Number(key.slice(dash + 1))]);
    else list.push(Number(key.slice(dash + 1)));
  }
  const projects = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(projects.map(([project, list]) => [project, ranges(list)]));
}

export function* fromKeyRanges(keyRanges: KeyRanges): Generator<string> {
  for (const [project, text] of Object.entries(keyRanges)) {
    for (const [first, last] of bounds(text)) {
      for (let number = first; number <= last; number++) yield `${project}-${number}`;
    }
  }
}

/** How many keys the ranges hold, without writing them out. */
export function countKeys(keyRanges: KeyRanges): number {
  let count = 0;
  for (const text of Object.values(keyRanges)) {
    for (const [first, last] of bounds(text)) count += Math.max(0, last - first + 1);
  }
  return count;
}

function* bounds(text: string): Generator<readonly [first: number, last: number]> {
  for (const range of text.split(",")) {
    const [first, last = first] = range.split("-").map(Number);
    if (first !== undefined && last !== undefined) yield [first, last];
  }
}

function ranges(numbers: number[]): string {
  numbers.sort((a, b) => a - b);
  const parts: string[] = [];
  let start: number | undefined;
  let end = 0;
  for (const number of numbers) {
    if (start !== undefined && number <= end + 1) {
      end = number;
      continue;
    }
    if (start !== undefined) parts.push(start === end ? `${start}` : `${start}-${end}`);
    start = number;
    end = number;
  }
  if (start !== undefined) parts.push(start === end ? `${start}` : `${start}-${end}`);
  return parts.join(",");
}
