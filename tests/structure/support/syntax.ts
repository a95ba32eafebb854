import ts from 'typescript';
import { read } from './project.ts';

export interface Found {
  readonly file: string;
  readonly line: number;
  readonly name: string;
}

export interface FunctionLength {
  readonly file: string;
  readonly line: number;
  readonly lines: number;
}

/** Every place where one of these names is used as a name: comments, strings and property definitions do not count. */
export function usesOf(names: ReadonlySet<string>, file: string, text: string = read(file)): Found[] {
  const source = parse(file, text);
  const found: Found[] = [];
  visit(source, (node) => {
    if (ts.isIdentifier(node) && names.has(node.text) && !isOwnDefinition(node)) {
      found.push({ file, line: lineOf(source, node.getStart(source)), name: node.text });
    }
  });
  return found;
}

/** Functions with a body in braces; one-line arrows are expressions, not functions. */
export function functionsOf(file: string, text: string = read(file)): FunctionLength[] {
  const source = parse(file, text);
  const found: FunctionLength[] = [];
  visit(source, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined || !ts.isBlock(node.body as ts.Node))
      return;
    const line = lineOf(source, node.getStart(source));
    found.push({ file, line, lines: lineOf(source, node.end) - line + 1 });
  });
  return found;
}

function isOwnDefinition(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent) || ts.isMethodSignature(parent)) &&
    parent.name === node
  );
}

function parse(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function lineOf(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line + 1;
}
