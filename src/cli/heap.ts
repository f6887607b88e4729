import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

const YOUNG_BYTES = 4 * 2 ** 20;
const MOST_ROUNDS = 100;
const OBJECTS_A_ROUND = 5000;

/**
 * Makes V8 collect garbage before the heap is several times as large as what is alive in it: a sync needs little at a time.
 * A young generation of 4 MB holds what one page of issues leaves behind. V8 starts with 1 MB, which promotes much of it to the
 * old generation, and by itself goes on to 16 or 32 MB; its size can only be set before Node starts, so it is brought to grow,
 * and then kept from growing.
 */
export function keepHeapSmall(): void {
  growYoungGeneration();
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=80");
}

/** It grows when enough of what is in it survives. Takes some 10 ms; on a V8 where it does not grow the end comes by the count. */
function growYoungGeneration(): void {
  setFlagsFromString("--semi-space-growth-factor=2");
  let survivors: object[] = [];
  for (let round = 0; round < MOST_ROUNDS && youngBytes() < YOUNG_BYTES; round++) {
    if (round % 4 === 0) survivors = [];
    for (let count = 0; count < OBJECTS_A_ROUND; count++) survivors.push([count]);
  }
}

function youngBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;
}
