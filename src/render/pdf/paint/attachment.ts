import type { Attachment } from '../../renderer.ts';
import { catalogOf, pdfString } from './pdfkit.ts';
import type { Pdfkit, Reference } from './pdfkit-types.ts';

/**
 * Puts files into a PDF as what it was made from: ISO 19005-3, 6.8. Written by hand, since pdfkit's
 * own `file()` writes the check sum as text where 16 bytes belong.
 */
export function attach(doc: Pdfkit, sources: readonly Attachment[], date: Date): void {
  catalogOf(doc).data['AF'] = sources.map((source) => embed(doc, source, date));
}

function embed(doc: Pdfkit, { name, bytes, mediaType }: Attachment, date: Date): Reference {
  const file = doc.ref({
    Type: 'EmbeddedFile',
    // In a PDF's name a slash is written by its number.
    Subtype: mediaType.replace('/', '#2F'),
    Params: { Size: bytes.length, ModDate: date },
  });
  file.write(bytes);
  file.end();
  const specification = doc.ref({
    Type: 'Filespec',
    AFRelationship: 'Source',
    F: pdfString(name),
    UF: pdfString(name),
    EF: { F: file, UF: file },
  });
  specification.end();
  doc.addNamedEmbeddedFile(name, specification);
  return specification;
}
