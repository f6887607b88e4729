import type { Poison } from "./call.ts";
import type { FaultHandle, FaultRule, Faults } from "./faults.ts";
import type { IssueWriter } from "./issue.ts";
import type { FieldChanges } from "./issue-fields.ts";
import type { Store } from "./store.ts";

/** An issue as its own page shows it: every field, all comments and worklogs. */
export interface IssueData {
  readonly id: string;
  readonly self: string;
  readonly key: string;
  readonly fields: Record<string, unknown>;
}

/** What a test or a demo can do to the simulated Jira while it runs. Unknown keys throw. */
export interface Controls {
  issue(idOrKey: string): IssueData;
  /** The keys of all issues, or of one project, in the order of their ids. */
  keys(project?: string): string[];
  /** Changes fields (see `FieldChanges`) and sets `updated` to the server's clock. */
  update(idOrKey: string, fields: FieldChanges): void;
  /** Returns the new key; the project is made when it does not exist. */
  create(project: string, fields: FieldChanges): string;
  /** Deletes the issue and its sub-tasks. */
  delete(idOrKey: string): void;
  /** Returns the new key; the sub-tasks move along, the old keys keep leading to the issue. */
  move(idOrKey: string, toProject: string): string;
  /** Links by the type's name: `link("A-1", "Blocks", "A-2")` is "A-1 blocks A-2". */
  link(outward: string, type: string, inward: string): void;
  addComments(idOrKey: string, count: number): void;
  addWorklogs(idOrKey: string, count: number): void;
  addHistories(idOrKey: string, count: number): void;
  /** Hides an issue from an account, as issue security does; `unhide` shows it again. */
  hide(idOrKey: string, email: string): void;
  unhide(idOrKey: string, email: string): void;
  fault(rule: FaultRule): FaultHandle;
  clearFaults(): void;
  /** Makes an issue spoil the requests that ask for it, until the returned function is called. */
  poison(idOrKey: string, poison?: Poison): () => void;
}

export interface ControlledParts {
  readonly store: Store;
  readonly writer: IssueWriter;
  readonly faults: Faults;
  readonly poisoned: Map<number, Poison>;
  readonly hidden: Map<string, Set<number>>;
}

const NO_LIMITS = {
  comments: Number.MAX_SAFE_INTEGER,
  worklogs: Number.MAX_SAFE_INTEGER,
  histories: Number.MAX_SAFE_INTEGER,
};

export function controls({ store, writer, faults, poisoned, hidden }: ControlledParts): Controls {
  const slotOf = (idOrKey: string): number => {
    const slot = store.find(idOrKey);
    if (slot === undefined) throw new Error(`The simulator has no issue ${idOrKey}.`);
    return slot;
  };
  const add = (idOrKey: string, kind: "comments" | "worklogs" | "histories", count: number): void => {
    const slot = slotOf(idOrKey);
    const added = store.revision(slot)?.added ?? { comments: 0, worklogs: 0, histories: 0 };
    store.change(slot, { added: { ...added, [kind]: added[kind] + count } });
  };
  return {
    issue: (idOrKey) => {
      const slot = slotOf(idOrKey);
      return { ...writer.identity(slot), fields: writer.fields(slot, NO_LIMITS) };
    },
    keys: (project) => {
      const slots = Array.from({ length: store.size }, (_, slot) => slot).filter((slot) => store.exists(slot));
      const index = project === undefined ? undefined : store.projectByKey(project)?.index;
      const wanted = project === undefined ? slots : slots.filter((slot) => store.place(slot).project === index);
      return wanted.map((slot) => store.key(slot));
    },
    update: (idOrKey, fields) => store.change(slotOf(idOrKey), { fields }),
    create: (project, fields) => store.key(store.create(project, fields)),
    delete: (idOrKey) => store.delete(slotOf(idOrKey)),
    move: (idOrKey, toProject) => {
      const slot = slotOf(idOrKey);
      store.move(slot, toProject);
      return store.key(slot);
    },
    link: (outward, type, inward) => store.addLink(type, slotOf(outward), slotOf(inward)),
    addComments: (idOrKey, count) => add(idOrKey, "comments", count),
    addWorklogs: (idOrKey, count) => add(idOrKey, "worklogs", count),
    addHistories: (idOrKey, count) => add(idOrKey, "histories", count),
    hide: (idOrKey, email) => {
      hidden.set(email, new Set([...(hidden.get(email) ?? []), slotOf(idOrKey)]));
      store.version += 1;
    },
    unhide: (idOrKey, email) => {
      hidden.get(email)?.delete(slotOf(idOrKey));
      store.version += 1;
    },
    fault: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    poison: (idOrKey, poison = "server-error") => {
      const slot = slotOf(idOrKey);
      poisoned.set(slot, poison);
      return () => void poisoned.delete(slot);
    },
  };
}
