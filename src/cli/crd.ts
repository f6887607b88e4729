import { UsageError } from "../failure/index.ts";
import { EXIT, type Run } from "./command.ts";

export const run: Run = async (args, io) => {
  if (args.operands.length > 0) throw new UsageError(`crd takes no operand, but got "${args.operands[0]}"`);
  const { crd, crdText } = await import("../resource/index.ts");
  if (args.text("output") === "json") io.stdout.json(crd());
  else io.stdout.page(crdText());
  return EXIT.completed;
};
