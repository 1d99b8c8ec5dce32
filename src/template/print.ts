/** What {@link printed} calls for each value; no template may call it by itself. */
export const printHelper = 'print';

/**
 * Hands each value that a file prints to a helper first: only a helper is told its place when a template
 * is run, and Handlebars would print an object as `[object Object]`, or fail without a place.
 * @returns a copy
 */
export function printed(program: hbs.AST.Program): hbs.AST.Program {
  const copy = structuredClone(program);
  for (const statement of statementsOf(copy)) {
    const { path, params, hash, loc } = statement;
    if (path.type !== 'PathExpression') continue;
    const isCall = params.length > 0 || (hash?.pairs.length ?? 0) > 0;
    const call = { type: 'SubExpression', path, params, hash, loc } as hbs.AST.SubExpression;
    statement.params = [isCall ? call : path];
    statement.path = pathOf(printHelper, loc);
    delete (statement as Partial<hbs.AST.MustacheStatement>).hash;
  }
  return copy;
}

function pathOf(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
}

/** What stands in braces and prints, wherever it stands. */
function statementsOf(node: object): hbs.AST.MustacheStatement[] {
  if ('type' in node && node.type === 'MustacheStatement')
    return [node as hbs.AST.MustacheStatement];
  return Object.values(node).flatMap((child: unknown) =>
    typeof child === 'object' && child !== null ? statementsOf(child) : [],
  );
}
