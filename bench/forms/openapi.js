/** The note as the example of an OpenAPI description, the only YAML in which Redocly checks data by a schema. */
import * as yaml from './yaml.js';

export const extension = 'yaml';

/** @param {import('../corpus.js').Note} note */
export function write(note) {
  return `openapi: 3.1.0
info:
  title: A note
  version: "1"
paths:
  /note:
    get:
      responses:
        "200":
          description: The note
          content:
            application/yaml:
              schema:
                $ref: ../../committee-note.schema.json
              example:
${yaml.write(note).replaceAll(/^(?=.)/gm, ' '.repeat(16))}`;
}
