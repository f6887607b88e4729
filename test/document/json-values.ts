import * as fc from "fast-check";

/** Pieces of text that YAML, JSON, Markdown or a file name could take for something else. */
const NASTY = [
  ..."abcYN~=<>|!%@`&*#?:-+.,[]{}()'\"\\/ \t\n\r0123456789_é漢א",
  ...[
    "\r\n",
    "\n\n",
    "  ",
    ": ",
    " #",
    "- ",
    "---",
    "...",
    "<<",
    "null",
    "true",
    "no",
    "on",
    "y",
    "1e3",
    "0x1",
    "0o7",
    "12:30",
  ],
  ...[
    "2012-01-01",
    ".inf",
    "😀",
    "\u0000",
    "\u0007",
    "\u001b",
    "\u007f",
    "\u0085",
    "\u00a0",
    "\u2028",
    "\u2029",
    "\u202e",
  ],
  ...[
    "\ufeff",
    "\ufffe",
    "\uffff",
    "\ud800",
    "\udc00",
    "__proto__",
    "constructor",
    "```",
    "~~~",
    "](",
    "<b>",
    "../",
    "|2-\n",
  ],
];

/** Text that is hostile, or any at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((pieces) => pieces.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
);

/** Any value that `JSON.parse` can give, with hostile texts and keys. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(anyText, fc.double({ noNaN: true }), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(anyText, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
