import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/locale/message.ts';
import type { Content } from '../host.ts';
import { shownIn } from './steps.ts';

/** What a page takes for granted. */
export interface Repository {
  /** The language of the reader; English if not given. */
  readonly locale?: Locale;
  /** Files beside `examples/`. */
  readonly has?: Readonly<Record<string, Content>>;
  /** Commands that were run before. */
  readonly after?: readonly string[];
}

/** The folder `examples/`, which every reader has. */
export const examples: Readonly<Record<string, Content>> = Object.fromEntries(
  readdirSync('examples', { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return entry.isFile() ? [[path.replaceAll('\\', '/'), readFileSync(path)]] : [];
  }),
);

/** The pair of the README: one amount differs, and the French note has a line more. */
const english = `type: committee-note
title: Dyke Repairs
date: 2026-05-04
classification: Unclassified
branch: Water
proposed_response:
  - We are repairing every dyke on the list before the spring.
financial_implications: They get $12.4 million.
prepared_by: { name: Ana Pereira, title: Analyst, phone: 613-555-0142 }
approved_by: { name: Noor Haddad, title: Director, phone: 613-555-0143 }
`;
const french = `# En français
type: committee-note
title: Réparation des digues
date: 2026-05-04
classification: Non classifié
branch: Eau
proposed_response:
  - Nous réparons toutes les digues de la liste avant le printemps.
financial_implications: Elles ont 12,2 millions de dollars.
prepared_by: { name: Ana Pereira, title: Analyste, phone: 613-555-0142 }
approved_by: { name: Noor Haddad, title: Directrice, phone: 613-555-0143 }
`;

/** An image of the examples. */
function chart(name: string): Content {
  return readFileSync(`examples/archives-relocation-${name}.png`);
}

/** The note of a guide for authors as it was before its comment and the hyphens of its phone. */
function inHaste(page: string, name: string): string {
  return shownIn(page, name)
    .replace(/^ *# brief-disable.*\n/m, '')
    .replace('613-555-0142', '613 555 0142');
}

const shownInFrench = (name: string): string => shownIn('docs/LISEZMOI.md', name);

/** The pages that need more than the examples. */
export const repositories: Readonly<Record<string, Repository>> = {
  'README.md': {
    has: {
      'notes/dykes.en.yaml': english,
      'notes/dykes.fr.yaml': french,
      'dykes.en.yaml': english,
      'templates/our-letterhead/note.hbs': '{{> title}}{{> contacts}}',
    },
    after: ['brief validate notes --format json=report.json'],
  },
  'docs/LISEZMOI.md': {
    locale: 'fr',
    has: {
      'digues.en.yaml': shownInFrench('digues.en.yaml'),
      'digue-nord.fr.yaml': shownInFrench('digues.fr.yaml'),
      'notes/digues.en.yaml': shownInFrench('digues.en.yaml'),
      'notes/digues.fr.yaml': shownInFrench('digues.fr.yaml').replace('12 millions', '14 millions'),
    },
  },
  'docs/authors.md': {
    has: {
      'flood-risk.png': chart('floods'),
      'haste.en.yaml': inHaste('docs/authors.md', 'flood.en.yaml'),
    },
  },
  'docs/auteurs.md': {
    locale: 'fr',
    has: {
      'risque.png': chart('crues'),
      'hate.fr.yaml': inHaste('docs/auteurs.md', 'crue.fr.yaml'),
    },
  },
  'docs/ci.md': {
    has: { 'notes/dykes.en.yaml': english, 'notes/dykes.fr.yaml': french },
    after: [
      'brief validate --shard 1/2 --format json=part-1.json',
      'brief validate --shard 2/2 --format json=part-2.json',
    ],
  },
  'docs/regles.md': { locale: 'fr' },
  'docs/report.md': { after: ['brief validate --format json=report.json'] },
  'docs/templates.md': {
    has: {
      'dykes.yaml': shownIn('README.md', 'dykes.yaml'),
      // Its first command lists the template that the page then explains.
      ...Object.fromEntries(
        ['note.hbs', 'partials/masthead.hbs'].map((name) => {
          const file = `templates/office-note/${name}`;
          return [file, shownIn('docs/templates.md', file)];
        }),
      ),
    },
  },
};
