import { textsWith } from '../note/joined.ts';
import type { Message } from '../findings/finding.ts';
import { imagePath } from '../image/image-path.ts';
import { mostMegabytes, mostMegapixels, mostSvgMegabytes, type ImageFile } from '../image/image.ts';
import { walk } from '../markdown/node.ts';
import { shorten } from '../schema/shorten.ts';
import { blankAddressesIn } from './blank-address.ts';
import { defineRule, speaker } from './define-rule.ts';
import type { Rule } from './rule.ts';

const messages = {
  outside: {
    en: 'The image “{file}” is not in the folder of this note.',
    fr: 'L’image «\u00A0{file}\u00A0» n’est pas dans le dossier de cette note.',
  },
  'outside-hint': {
    en: 'Put the file beside the note and write its name, such as map.png.',
    fr: 'Mettez le fichier à côté de la note et écrivez son nom, par exemple carte.png.',
  },
  missing: {
    en: 'There is no image “{file}” in the folder of this note.',
    fr: 'Il n’y a pas d’image «\u00A0{file}\u00A0» dans le dossier de cette note.',
  },
  'missing-hint': {
    en: 'Put the file beside the note, or correct its name.',
    fr: 'Mettez le fichier à côté de la note, ou corrigez son nom.',
  },
  unnamed: {
    en: 'There is no image “{file}” in the current folder, where those of a note from standard input are looked for.',
    fr: 'Il n’y a pas d’image «\u00A0{file}\u00A0» dans le dossier courant, où sont cherchées celles d’une note lue sur l’entrée standard.',
  },
  'unnamed-hint': {
    en: 'Say where the note is, e.g. by `--stdin-filename notes/flood.en.yaml`.',
    fr: 'Dites où se trouve la note, par exemple par `--stdin-filename notes/crue.fr.yaml`.',
  },
  meant: {
    en: 'Did you mean “{suggestion}”?',
    fr: 'Vouliez-vous dire «\u00A0{suggestion}\u00A0»?',
  },
  blank: {
    en: 'The name of the image “{file}” has blanks, so it must stand in angle brackets.',
    fr: 'Le nom de l’image «\u00A0{file}\u00A0» contient des espaces\u00A0: il doit être entre chevrons.',
  },
  'blank-hint': {
    en: 'After the description write (<{file}>).',
    fr: 'Après la description, écrivez (<{file}>).',
  },
  unreadable: {
    en: 'The image “{file}” cannot be read.',
    fr: 'L’image «\u00A0{file}\u00A0» ne peut pas être lue.',
  },
  'unreadable-hint': {
    en: 'Check that it is a file which you may open, and that no other program holds it.',
    fr: 'Vérifiez que c’est un fichier que vous avez le droit d’ouvrir, et qu’il n’est pas ouvert dans un autre programme.',
  },
  large: {
    en: 'The image “{file}” is larger than {megabytes} MB or {megapixels} million pixels.',
    fr: 'L’image «\u00A0{file}\u00A0» dépasse {megabytes}\u00A0Mo ou {megapixels} millions de pixels.',
  },
  'large-hint': {
    en: 'Save it again at a smaller size: a width of 2,000 pixels fills a printed page.',
    fr: 'Enregistrez-la de nouveau en plus petit\u00A0: une largeur de 2\u00A0000 pixels remplit une page imprimée.',
  },
  kind: {
    en: 'The file “{file}” is neither a PNG, a JPEG nor an SVG image.',
    fr: 'Le fichier «\u00A0{file}\u00A0» n’est ni une image PNG, ni une image JPEG, ni une image SVG.',
  },
  'kind-hint': {
    en: 'Save the image as PNG or SVG (drawings and charts) or as JPEG (photographs).',
    fr: 'Enregistrez l’image en PNG ou en SVG (dessins et graphiques) ou en JPEG (photos).',
  },
  pointer: {
    en: 'Git LFS has put a file in place of the image “{file}”, which was not fetched.',
    fr: 'Git LFS a mis un fichier à la place de l’image «\u00A0{file}\u00A0», qui n’a pas été téléchargée.',
  },
  'pointer-hint': {
    en: 'Type `git lfs pull`; in CI, have the checkout fetch such files (“lfs: true” on GitHub).',
    fr: 'Tapez `git lfs pull`; en intégration continue, faites télécharger ces fichiers («\u00A0lfs: true\u00A0» sur GitHub).',
  },
  damaged: {
    en: 'The image “{file}” is damaged or cut off.',
    fr: 'L’image «\u00A0{file}\u00A0» est endommagée ou incomplète.',
  },
  'damaged-hint': {
    en: 'Save or download it again.',
    fr: 'Enregistrez-la ou téléchargez-la de nouveau.',
  },
  printing: {
    en: 'The image “{file}” has the colours of a printing press (CMYK).',
    fr: 'L’image «\u00A0{file}\u00A0» a les couleurs d’une presse d’imprimerie (CMJN).',
  },
  'printing-hint': {
    en: 'Save it with the colours of a screen (RGB).',
    fr: 'Enregistrez-la avec les couleurs d’un écran (RVB).',
  },
  'svg-large': {
    en: 'The drawing “{file}” is larger than {svgMegabytes} MB or 20,000 shapes.',
    fr: 'Le dessin «\u00A0{file}\u00A0» dépasse {svgMegabytes}\u00A0Mo ou 20\u00A0000 formes.',
  },
  'svg-large-hint': {
    en: 'Save it as PNG, or make it simpler.',
    fr: 'Enregistrez-le en PNG, ou simplifiez-le.',
  },
  'svg-text': {
    en: 'The drawing “{file}” has text, which each reader would see in another font.',
    fr: 'Le dessin «\u00A0{file}\u00A0» contient du texte, que chaque personne verrait dans une autre police.',
  },
  'svg-text-hint': {
    en: 'Turn the text into outlines (in Inkscape: Path > Object to Path), or save the drawing as PNG.',
    fr: 'Convertissez le texte en tracés (dans Inkscape\u00A0: Chemin > Objet en chemin), ou enregistrez le dessin en PNG.',
  },
  'svg-active': {
    en: 'The drawing “{file}” has “{part}”: it moves or runs a program.',
    fr: 'Le dessin «\u00A0{file}\u00A0» contient «\u00A0{part}\u00A0»\u00A0: il bouge ou exécute un programme.',
  },
  'svg-active-hint': {
    en: 'Export it as a still drawing (plain SVG), or save it as PNG.',
    fr: 'Exportez-le comme dessin fixe (SVG simple), ou enregistrez-le en PNG.',
  },
  'svg-outside': {
    en: 'The drawing “{file}” leads to another file, by “{part}”.',
    fr: 'Le dessin «\u00A0{file}\u00A0» renvoie à un autre fichier au moyen de «\u00A0{part}\u00A0».',
  },
  'svg-outside-hint': {
    en: 'Export it so that it stands by itself and holds shapes alone, or save it as PNG.',
    fr: 'Exportez-le de sorte qu’il se suffise à lui-même et ne contienne que des formes, ou enregistrez-le en PNG.',
  },
  'svg-part': {
    en: 'The drawing “{file}” has “{part}”, which cannot be printed.',
    fr: 'Le dessin «\u00A0{file}\u00A0» contient «\u00A0{part}\u00A0», qui ne peut pas être imprimé.',
  },
  'svg-part-hint': {
    en: 'Use plain shapes and colours, or save the drawing as PNG.',
    fr: 'Utilisez des formes et des couleurs simples, ou enregistrez le dessin en PNG.',
  },
} as const;

/** Images that cannot be drawn. What stands in the folder is found out before: a rule reads no file. */
export const imageFile: Rule = defineRule({
  id: 'image-file',
  severity: 'error',
  fixable: true,
  summary: {
    en: 'Every image is a PNG, JPEG or SVG file in the folder of its note.',
    fr: 'Chaque image est un fichier PNG, JPEG ou SVG dans le dossier de sa note.',
  },
  why: {
    en: `A note and its images travel together, and \`brief\` fetches nothing from a network. PNG and JPEG are what every browser, PDF reader and archive can show (PDF/A, ISO 19005-2), and so are the shapes of an SVG, without programs, links to other files and text in fonts that readers may lack; past ${mostMegabytes} MB or ${mostMegapixels} million pixels a file is too heavy to mail.`,
    fr: `Une note voyage avec ses images, et \`brief\` ne va rien chercher sur un réseau. Tout navigateur, tout lecteur de PDF et tout service d’archives peut montrer du PNG et du JPEG (PDF/A, ISO 19005-2), de même que les formes d’un SVG, sans programmes, sans renvois à d’autres fichiers et sans texte dans des polices qui peuvent manquer; au-delà de ${mostMegabytes}\u00A0Mo ou de ${mostMegapixels} millions de pixels, un fichier est trop lourd pour le courriel.`,
  },
  messages,
  examples: {
    good: [{ yaml: 'background: |\n  ![The three dams of the basin](maps/dams.png)' }],
    bad: [
      { yaml: 'background: |\n  ![Dams](https://example.org/dams.png)', at: ['2:3'] },
      { yaml: 'background: |\n  ![Dams](../shared/dams.png)', at: ['2:3'] },
      { yaml: 'background: |\n  ![The three dams](three dams.png)', at: ['2:3'] },
      { yaml: 'background: |\n  ![The three dams](Dams (v2) of May.PNG)', at: ['2:3'] },
      { yaml: 'lang: fr\nbackground: |\n  ![Les barrages](C:\\barrages.png)', at: ['3:3'] },
    ],
  },
  reads: (bodies) => textsWith(bodies, (text) => text.includes('![')),
  check({ bodies, images }, report, say) {
    for (const { path, root, text } of bodies) {
      for (const { range, isImage, words, address } of blankAddressesIn(text, root))
        if (isImage)
          report({
            at: path,
            range,
            message: say('blank', { file: shorten(address) }),
            hints: [say('blank-hint', { file: address })],
            replacement: `![${words}](<${address}>)`,
          });
      for (const node of walk(root)) {
        if (node.kind !== 'image') continue;
        const found = imagePath(node.src) === undefined ? outside : images.get(node.src);
        if (found?.problem === undefined) continue;
        report({ at: path, range: node, ...tellImage(found, node.src) });
      }
    }
  },
});

const outside = { problem: 'outside' } as const;

/** Says why an image cannot be drawn, and what to do about it. */
export function tellImage(
  { problem, suggestion, part = '' }: Extract<ImageFile, { readonly image?: undefined }>,
  src: string,
): { readonly message: Message; readonly hints: readonly Message[] } {
  const say = speaker(messages);
  const args = {
    // Backslashes of a path of Windows are encoded in an address.
    file: shorten(imagePath(src) ?? src.replaceAll('%5C', '\\')),
    megabytes: mostMegabytes,
    megapixels: mostMegapixels,
    svgMegabytes: mostSvgMegabytes,
    part: shorten(part),
  };
  const meant = suggestion === undefined ? [] : [say('meant', { suggestion })];
  return { message: say(problem, args), hints: [...meant, say(`${problem}-hint`, {})] };
}
