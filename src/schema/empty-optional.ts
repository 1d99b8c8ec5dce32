import { say } from '../findings/finding.ts';
import { isReported, report, valueOrKey, type SchemaContext } from './context.ts';
import { keywordOf, schemaAt, shapeOf, titleAt } from './shape.ts';

/**
 * Tells keys that may be left out and have nothing after them: nothing is printed of them, which their
 * author may not have meant. `[]` says that there is none, and a type of one's own may want nothing at all.
 */
export function emptyOptional(context: SchemaContext): void {
  const { schema: root } = context.type;
  if (root['x-kind'] === 'config') return;
  for (const path of context.empty) {
    const schema = schemaAt(root, path);
    if (!schema || isReported(context, path)) continue;
    const { types } = shapeOf(root, schema);
    const mayBeNothing =
      types.length === 0 ? !keywordOf(root, schema, 'enum') : types.includes('null');
    const span = valueOrKey(context, path);
    if (mayBeNothing || context.source.text.startsWith('[', span.start)) continue;
    report(context, path, span, {
      rule: 'empty-section',
      severity: 'info',
      message: say('empty-section/optional', { section: titleAt(context.type, path) }),
    });
  }
}
