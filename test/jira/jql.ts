import { syntaxError, type Token, tokenize } from "./jql-tokens.ts";

export type Operator = "=" | "!=" | "<" | "<=" | ">" | ">=" | "~" | "!~" | "in" | "not in" | "is" | "is not";

export type Operand =
  | { readonly kind: "value"; readonly text: string; readonly quoted: boolean }
  | { readonly kind: "list"; readonly items: readonly Operand[] }
  | { readonly kind: "function"; readonly name: string; readonly args: readonly string[] }
  | { readonly kind: "empty" };

export interface Term {
  readonly kind: "term";
  readonly field: string;
  readonly operator: Operator;
  readonly operand: Operand;
}

export type Clause =
  | Term
  | { readonly kind: "and" | "or"; readonly clauses: readonly Clause[] }
  | { readonly kind: "not"; readonly clause: Clause };

export interface Sort {
  readonly field: string;
  readonly descending: boolean | undefined;
}

export interface Query {
  /** Absent when the JQL restricts nothing: Cloud refuses such a query as unbounded. */
  readonly where: Clause | undefined;
  readonly orderBy: readonly Sort[];
}

const COMPARISONS: readonly Operator[] = ["=", "!=", "<", "<=", ">", ">=", "~", "!~"];
const KEYWORDS = new Set("and or not in is empty null order by was changed asc desc".split(" "));
// Words that Jira reserves for later; a project may still be called so, and then it must be quoted.
const RESERVED_WORDS = new Set(
  "a an abort access add after alias all alter any are as at audit avg be before begin between boolean break but byte catch cf char character check checkpoint collate collation column commit connect continue count create current date decimal declare decrement default defaults define delete delimiter difference distinct divide do double drop else encoding end equals escape exclusive exec execute exists explain false fetch file field first float for from function go goto grant greater group having identified if immediate increment index initial inner inout input insert int integer intersect intersection into it join last left less like limit lock long max min minus mode modify modulo more multiply next no noaudit notin nowait number object of on option or outer output power previous prior privileges public raise raw remainder rename resource return returns revoke right row rowid rownum rows select session set share size some sqrt start strict string subtract such sum synonym table that the their then there these they this to trans transaction trigger true uid union unique update user validate values view was when whenever where while will with".split(
    " ",
  ),
);

/** Parses JQL as Jira's grammar does; throws `JqlError` with Jira's wording and the place. */
export function parseJql(jql: string): Query {
  return new Parser(jql).query();
}

class Parser {
  readonly #jql: string;
  readonly #tokens: readonly Token[];
  #index = 0;

  constructor(jql: string) {
    this.#jql = jql;
    this.#tokens = tokenize(jql);
  }

  query(): Query {
    const where = this.#isWord("order") || this.#peek().kind === "end" ? undefined : this.#or();
    const orderBy = this.#isWord("order") ? this.#orderBy() : [];
    if (this.#peek().kind !== "end") throw this.#expected("either 'OR' or 'AND'");
    return { where, orderBy };
  }

  #or(): Clause {
    const clauses = [this.#and()];
    while (this.#takeWord("or") || this.#takeSymbol("||", "|")) clauses.push(this.#and());
    return combine("or", clauses);
  }

  #and(): Clause {
    const clauses = [this.#not()];
    while (this.#takeWord("and") || this.#takeSymbol("&&", "&")) clauses.push(this.#not());
    return combine("and", clauses);
  }

  #not(): Clause {
    if (this.#takeWord("not") || this.#takeSymbol("!")) return { kind: "not", clause: this.#not() };
    if (!this.#takeSymbol("(")) return this.#term();
    const clause = this.#or();
    if (!this.#takeSymbol(")")) throw this.#expected("')'");
    return clause;
  }

  #term(): Term {
    const field = this.#name("a field name");
    const operator = this.#operator();
    const operand = this.#operand();
    return { kind: "term", field, operator, operand };
  }

  #operator(): Operator {
    const token = this.#peek();
    const comparison = COMPARISONS.find((candidate) => token.kind === "symbol" && candidate === token.text);
    if (comparison) {
      this.#index += 1;
      return comparison;
    }
    if (this.#takeWord("in")) return "in";
    if (this.#takeWord("is")) return this.#takeWord("not") ? "is not" : "is";
    if (this.#takeWord("not")) {
      if (this.#takeWord("in")) return "not in";
      throw this.#expected("'IN'");
    }
    throw this.#expected(
      "operator",
      " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.",
    );
  }

  #operand(): Operand {
    if (this.#takeWord("empty") || this.#takeWord("null")) return { kind: "empty" };
    if (this.#takeSymbol("(")) {
      const items = [this.#operand()];
      while (this.#takeSymbol(",")) items.push(this.#operand());
      if (!this.#takeSymbol(")")) throw this.#expected("')' or ','");
      return { kind: "list", items };
    }
    const quoted = this.#peek().kind === "quoted";
    const text = this.#name("either a value, list or function");
    if (!quoted && this.#takeSymbol("("))
      return { kind: "function", name: text.toLowerCase(), args: this.#arguments() };
    return { kind: "value", text, quoted };
  }

  #arguments(): string[] {
    const args: string[] = [];
    if (this.#takeSymbol(")")) return args;
    do args.push(this.#name("a function argument"));
    while (this.#takeSymbol(","));
    if (!this.#takeSymbol(")")) throw this.#expected("')' or ','");
    return args;
  }

  #orderBy(): Sort[] {
    this.#index += 1;
    if (!this.#takeWord("by")) throw this.#expected("'BY'");
    const sorts: Sort[] = [];
    do {
      const field = this.#name("a field name");
      const descending = this.#takeWord("desc") ? true : this.#takeWord("asc") ? false : undefined;
      sorts.push({ field, descending });
    } while (this.#takeSymbol(","));
    return sorts;
  }

  #name(what: string): string {
    const token = this.#peek();
    if (token.kind === "end" || token.kind === "symbol") throw this.#expected(what);
    if (token.kind === "word") {
      const word = token.text.toLowerCase();
      if (KEYWORDS.has(word)) throw this.#expected(what);
      if (RESERVED_WORDS.has(word)) {
        throw syntaxError(
          this.#jql,
          token.at,
          `'${token.text}' is a reserved JQL word. You must surround it in quotation marks to use it in a query.`,
        );
      }
    }
    this.#index += 1;
    return token.text;
  }

  #peek(): Token {
    return this.#tokens[this.#index] ?? { kind: "end", text: "", at: this.#jql.length };
  }

  #isWord(word: string): boolean {
    const token = this.#peek();
    return token.kind === "word" && token.text.toLowerCase() === word;
  }

  #takeWord(word: string): boolean {
    if (!this.#isWord(word)) return false;
    this.#index += 1;
    return true;
  }

  #takeSymbol(...symbols: readonly string[]): boolean {
    const token = this.#peek();
    if (token.kind !== "symbol" || !symbols.includes(token.text)) return false;
    this.#index += 1;
    return true;
  }

  #expected(what: string, hint = "") {
    const token = this.#peek();
    const text =
      token.kind === "end"
        ? `Expecting ${what} before the end of the query.`
        : `Expecting ${what} but got '${token.text}'.`;
    return syntaxError(this.#jql, token.at, `${text}${hint}`);
  }
}

function combine(kind: "and" | "or", clauses: readonly Clause[]): Clause {
  const [only] = clauses;
  return clauses.length === 1 && only ? only : { kind, clauses };
}
