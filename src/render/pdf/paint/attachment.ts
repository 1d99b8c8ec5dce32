import type { Attachment } from '../../renderer.ts';
import { catalogOf, pdfString, type Pdfkit } from './pdfkit.ts';

/**
 * Puts a file into a PDF as what it was made from: ISO 19005-3, 6.8. Written by hand, since pdfkit's
 * own `file()` writes the check sum as text where 16 bytes belong.
 */
export function attach(doc: Pdfkit, { name, bytes, mediaType }: Attachment, date: Date): void {
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
  catalogOf(doc).data['AF'] = [specification];
}
