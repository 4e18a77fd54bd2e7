/** Reads Bicep as a tree: whether it is Bicep at all, and what it declares. Not a compiler: it knows no types of resources. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";

export type Declared = { readonly name: string; readonly text: string };
export type Bicep = {
  /** The places that are no Bicep. */
  readonly faults: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly hasDefault: boolean }[];
  /** A resource's type with its version. */
  readonly resources: readonly Declared[];
  readonly modules: readonly (Declared & { readonly given: readonly string[] })[];
  readonly outputs: readonly string[];
  /** Names that stand for something the file does not declare, functions included. */
  readonly undeclared: readonly string[];
  /** Parameters and variables that nothing is made of. */
  readonly unused: readonly string[];
  /** What an object variable holds, as it is written. */
  readonly variable: (name: string) => ReadonlyMap<string, string>;
};

await Parser.init();
const bicep = await Language.load(createRequire(import.meta.url).resolve("tree-sitter-bicep/tree-sitter-bicep.wasm"));

export function readBicep(file: string): Bicep {
  return parseBicep(readFileSync(file, "utf8"));
}

export function parseBicep(text: string): Bicep {
  const parser = new Parser();
  parser.setLanguage(bicep);
  const root = parser.parse(text)?.rootNode;
  if (!root) throw new Error("nothing was parsed");
  const declarations = (type: string) => root.namedChildren.filter((node) => node.type === type);
  const named = (...types: readonly string[]) => types.flatMap(declarations).map((node) => part(node, 0).text);
  const used = root.namedChildren.flatMap(namesUsedIn);
  const known = [
    ...named("parameter_declaration", "variable_declaration", "resource_declaration", "module_declaration"),
    ...root.descendantsOfType("for_statement").map((node) => part(node, 0).text),
    ...FUNCTIONS,
  ];
  return {
    faults: faultsIn(root),
    parameters: declarations("parameter_declaration").map((node) => ({
      name: part(node, 0).text,
      // Name and type are the first two; a third is the default.
      hasDefault: node.namedChildren.length > 2,
    })),
    resources: declarations("resource_declaration").map(declared),
    modules: declarations("module_declaration").map((node) => ({
      ...declared(node),
      given: [...entriesOf(valueIn(part(node, -1), "params")).keys()],
    })),
    outputs: named("output_declaration"),
    undeclared: used.filter((name) => !known.includes(name)),
    unused: named("parameter_declaration", "variable_declaration").filter((name) => !used.includes(name)),
    variable(name) {
      const found = declarations("variable_declaration").find((node) => part(node, 0).text === name);
      if (!found) throw new Error(`there is no variable ${name}`);
      return new Map([...entriesOf(part(found, -1))].map(([key, value]) => [key, value.text]));
    },
  };
}

/** Those of Bicep's own that the files use. */
const FUNCTIONS =
  "description allowed minLength maxLength minValue maxValue resourceGroup tenant uniqueString guid subscriptionResourceId empty union loadJsonContent".split(
    " ",
  );

/** The names an expression stands on: not a declaration's own, nor the keys of an object. */
function namesUsedIn(node: Node): readonly string[] {
  if (node.type === "identifier") return [node.text];
  const isNamed = node.type.endsWith("_declaration") || (node.type === "object_property" && !isText(part(node, 0)));
  return node.namedChildren.slice(isNamed ? 1 : 0).flatMap(namesUsedIn);
}
const isText = ({ type }: Node) => type === "string";

function part(node: Node, index: number): Node {
  const found = node.namedChildren.at(index);
  if (!found) throw new Error(`less than expected in: ${node.text}`);
  return found;
}

const plain = (text: string) => text.replace(/^'(.*)'$/, "$1");
const declared = (node: Node): Declared => ({ name: part(node, 0).text, text: plain(part(node, 1).text) });

const entriesOf = (object: Node): ReadonlyMap<string, Node> =>
  new Map(
    object.namedChildren
      .filter(({ type }) => type === "object_property")
      .map((property) => [plain(part(property, 0).text), part(property, -1)]),
  );

function valueIn(object: Node, key: string): Node {
  const found = entriesOf(object).get(key);
  if (!found) throw new Error(`there is no ${key} in: ${object.text}`);
  return found;
}

function faultsIn(node: Node): readonly string[] {
  if (node.isError || node.isMissing) return [`line ${node.startPosition.row + 1}: ${node.text}`];
  return node.children.flatMap(faultsIn);
}
