export interface ProjectSeed {
  readonly key: string;
  readonly issues: number;
  readonly name?: string;
}

export interface Project {
  readonly index: number;
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** The slot of the seeded issue number 1. */
  readonly firstSlot: number;
  readonly seeded: number;
  /** The highest number given so far: numbers are never used twice. */
  lastNumber: number;
}

export interface Place {
  /** Index in the list of projects. */
  readonly project: number;
  readonly number: number;
}

const FIRST_ID = 10_000;

/** The projects, and which slots their seeded issues have: one range a project, in the order of the seeds. */
export class Projects {
  readonly list: Project[] = [];
  /** How many issues are seeded in all projects: slots below are seeded. */
  readonly seeded: number;

  constructor(seeds: readonly ProjectSeed[]) {
    let slots = 0;
    for (const { key, issues, name } of seeds) {
      this.#add(key, name ?? `${key} project`, slots, issues);
      slots += issues;
    }
    this.seeded = slots;
  }

  at(index: number): Project {
    const project = this.list[index];
    if (!project) throw new RangeError(`No project ${index}.`);
    return project;
  }

  find(key: string): Project | undefined {
    const wanted = key.toUpperCase();
    return this.list.find((project) => project.key.toUpperCase() === wanted);
  }

  findOrAdd(key: string, name = `${key} project`): Project {
    return this.find(key) ?? this.#add(key, name, this.seeded, 0);
  }

  /** Where a seeded issue started. */
  placeOf(slot: number): Place {
    let [low, high] = [0, this.list.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.at(middle).firstSlot <= slot) low = middle;
      else high = middle - 1;
    }
    return { project: low, number: slot - this.at(low).firstSlot + 1 };
  }

  #add(key: string, name: string, firstSlot: number, seeded: number): Project {
    const index = this.list.length;
    const project = { index, id: String(FIRST_ID + index), key, name, firstSlot, seeded, lastNumber: seeded };
    this.list.push(project);
    return project;
  }
}
