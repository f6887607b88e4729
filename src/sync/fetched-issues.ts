import { issueNumber, projectOf } from "../document/index.ts";

/** What a fetched issue's document is to the branch: new, different, or as it is there already. */
export type Fate = "created" | "updated" | "unchanged";

/** An issue whose document was written, and the id of its blob. */
export interface WrittenIssue {
  readonly key: string;
  readonly oid: string;
}

/**
 * The issues that a run has fetched, by their key as Jira tells it now; each key has to be one that can name a file.
 * A number and a blob id in columns take a third of the room that they take as strings in a map, and there may be a million of them.
 */
export class FetchedIssues {
  readonly #projects = new Map<string, ProjectIssues>();
  readonly #counts = { created: 0, updated: 0, unchanged: 0 };

  get size(): number {
    const { created, updated, unchanged } = this.#counts;
    return created + updated + unchanged;
  }

  count(fate: Fate): number {
    return this.#counts[fate];
  }

  /** Takes each issue once. */
  add(key: string, fate: "unchanged"): void;
  add(key: string, fate: "created" | "updated", oid: string): void;
  add(key: string, fate: Fate, oid = ""): void {
    const project = projectOf(key);
    let issues = this.#projects.get(project);
    if (issues === undefined) {
      issues = new ProjectIssues(project);
      this.#projects.set(project, issues);
    }
    issues.add(issueNumber(key), fate, oid);
    this.#counts[fate]++;
  }

  has(key: string): boolean {
    return this.#find(key) !== undefined;
  }

  /** The blob id of the document that was written for it; undefined where none was. */
  writtenOid(key: string): string | undefined {
    return this.#find(key)?.writtenOid(issueNumber(key));
  }

  *keys(): Generator<string> {
    for (const issues of this.#projects.values()) yield* issues.keys();
  }

  /** The keys of one fate by project, then by number: DEMO-9 before DEMO-10. */
  sortedKeys(fate: Fate): string[] {
    return this.#sortedProjects().flatMap((issues) => [...issues.sortedKeys(fate)]);
  }

  /** By project, then by number. */
  *written(): Generator<WrittenIssue> {
    for (const issues of this.#sortedProjects()) yield* issues.written();
  }

  #sortedProjects(): ProjectIssues[] {
    return [...this.#projects.values()].sort((a, b) => (a.project < b.project ? -1 : 1));
  }

  #find(key: string): ProjectIssues | undefined {
    const issues = this.#projects.get(projectOf(key));
    const number = issueNumber(key);
    // "A-01" has the number of A-1 and is another key.
    return issues?.keyOf(number) === key && issues.has(number) ? issues : undefined;
  }
}

const UNCHANGED = -1;
const FIRST_ROWS = 16;

class ProjectIssues {
  readonly project: string;
  /** Where the rows of a number stand; UNCHANGED has none. */
  readonly #rows = new Map<number, number>();
  #length = 0;
  #isUpdate = new Uint8Array(0);
  #oids: Buffer = Buffer.alloc(0);
  #oidBytes = 0;

  constructor(project: string) {
    this.project = project;
  }

  add(number: number, fate: Fate, oid: string): void {
    if (fate === "unchanged") {
      this.#rows.set(number, UNCHANGED);
      return;
    }
    this.#oidBytes = oid.length / 2;
    this.#makeRoom();
    this.#isUpdate[this.#length] = fate === "updated" ? 1 : 0;
    this.#oids.write(oid, this.#length * this.#oidBytes, "hex");
    this.#rows.set(number, this.#length++);
  }

  has(number: number): boolean {
    return this.#rows.has(number);
  }

  keyOf(number: number): string {
    return `${this.project}-${number}`;
  }

  writtenOid(number: number): string | undefined {
    const row = this.#rows.get(number) ?? UNCHANGED;
    return row === UNCHANGED ? undefined : this.#oidOf(row);
  }

  *keys(): Generator<string> {
    for (const number of this.#rows.keys()) yield this.keyOf(number);
  }

  *sortedKeys(fate: Fate): Generator<string> {
    for (const number of this.#sortedNumbers((row) => this.#fateOf(row) === fate)) yield this.keyOf(number);
  }

  *written(): Generator<WrittenIssue> {
    for (const number of this.#sortedNumbers((row) => row !== UNCHANGED)) {
      const row = this.#rows.get(number) ?? UNCHANGED;
      yield { key: this.keyOf(number), oid: this.#oidOf(row) };
    }
  }

  #fateOf(row: number): Fate {
    if (row === UNCHANGED) return "unchanged";
    return this.#isUpdate[row] === 1 ? "updated" : "created";
  }

  #oidOf(row: number): string {
    return this.#oids.toString("hex", row * this.#oidBytes, (row + 1) * this.#oidBytes);
  }

  #sortedNumbers(isWanted: (row: number) => boolean): Float64Array {
    const numbers = new Float64Array(this.#rows.size);
    let length = 0;
    for (const [number, row] of this.#rows) if (isWanted(row)) numbers[length++] = number;
    return numbers.subarray(0, length).sort();
  }

  #makeRoom(): void {
    if (this.#length < this.#isUpdate.length) return;
    const rows = Math.max(FIRST_ROWS, this.#length * 2);
    const [isUpdate, oids] = [new Uint8Array(rows), Buffer.alloc(rows * this.#oidBytes)];
    isUpdate.set(this.#isUpdate);
    oids.set(this.#oids);
    this.#isUpdate = isUpdate;
    this.#oids = oids;
  }
}
