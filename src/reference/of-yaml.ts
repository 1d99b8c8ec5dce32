import type { StageKind } from './kind.ts';

/** What can be wrong before a text is a note: YAML, its limits, and what is no note at all. */
export const ofYaml: readonly StageKind[] = [
  {
    id: 'yaml-syntax',
    severity: 'error',
    fixable: true,
    summary: {
      en: 'A note can be read as YAML.',
      fr: 'Une note est lisible en YAML.',
    },
    why: {
      en: 'A colon, a quote or a dash that is part of a sentence means something else to YAML. Nothing behind such a place can be trusted, so the rest of the note is checked once it is fixed.',
      fr: 'Un deux-points, un guillemet ou un tiret qui fait partie d’une phrase signifie autre chose en YAML. Rien de ce qui suit n’est sûr; le reste de la note est donc vérifié une fois la faute corrigée.',
    },
    examples: {
      good: [
        { yaml: 'title: "Dykes: the plan for 2027"' },
        { yaml: 'background: |\n  In a block, a colon is text: it needs no quotes.' },
      ],
      bad: [
        { yaml: 'title: Dykes: the plan for 2027', at: ['1:8'] },
        { yaml: 'title: "Dykes', at: ['1:8'] },
        { yaml: 'title:Dykes', at: ['1:6'] },
        { yaml: 'proposed_response:\n  - **Every** dyke is being repaired.', at: ['2:5'] },
      ],
    },
  },
  {
    id: 'tab-indent',
    severity: 'error',
    fixable: true,
    summary: {
      en: 'Lines are indented with spaces.',
      fr: 'Le retrait des lignes se fait au moyen d’espaces.',
    },
    why: {
      en: 'YAML 1.2 does not allow tabs there (6.1), because each program shows them in another width. Text that is pasted from Word or a spreadsheet often brings them along.',
      fr: 'YAML 1.2 n’y admet pas de tabulations (6.1), car chaque logiciel les montre dans une autre largeur. Le texte copié de Word ou d’une feuille de calcul en apporte souvent.',
    },
    examples: {
      good: [{ yaml: 'if_pressed:\n  - on: next steps\n    response: A plan in June.' }],
      bad: [
        {
          yaml: 'prepared_by:\n\tname: Ana Pereira\n\ttitle: Analyst\n\tphone: 555-0142',
          at: ['2:1'],
        },
      ],
    },
  },
  {
    id: 'duplicate-key',
    severity: 'error',
    summary: {
      en: 'Each section is given once.',
      fr: 'Chaque section figure une seule fois.',
    },
    why: {
      en: 'Of two sections with one name only one would be printed, and nobody could tell which. YAML 1.2 forbids it (3.2.1.1); it happens when a section is moved by copying.',
      fr: 'De deux sections du même nom, une seule serait imprimée, sans que l’on sache laquelle. YAML 1.2 l’interdit (3.2.1.1); cela arrive quand on déplace une section en la copiant.',
    },
    examples: {
      good: [{ yaml: 'branch: Water Branch' }],
      bad: [{ yaml: 'branch: Water Branch\nbranch: Coast Branch', at: ['2:1'] }],
    },
  },
  {
    id: 'one-note-per-file',
    severity: 'error',
    summary: {
      en: 'A file holds one note.',
      fr: 'Un fichier contient une seule note.',
    },
    why: {
      en: 'A document is named after the file of its note, so that a second note in it would have no name of its own. A line of three dashes opens a second one, often by a ruled line that was pasted.',
      fr: 'Un document porte le nom du fichier de sa note; une deuxième note dans ce fichier n’aurait donc pas de nom à elle. Une ligne de trois tirets en ouvre une, souvent à cause d’un filet collé.',
    },
    examples: {
      good: [{ yaml: '---\ntitle: Dykes' }],
      bad: [{ yaml: 'title: Dykes\n---\ntitle: Dams', at: ['2:1'] }],
    },
  },
  {
    id: 'unknown-alias',
    severity: 'error',
    summary: {
      en: 'What stands after an asterisk was named before by an ampersand.',
      fr: 'Ce qui suit un astérisque a été nommé auparavant par une esperluette.',
    },
    why: {
      en: 'An asterisk at the start of a value makes YAML repeat a part of the note (YAML 1.2, 7.1). Where no such part exists there is nothing to print; mostly emphasis or a footnote mark was meant.',
      fr: 'Un astérisque au début d’une valeur fait répéter à YAML une partie de la note (YAML 1.2, 7.1). Si cette partie n’existe pas, il n’y a rien à imprimer; le plus souvent, l’auteur voulait mettre un mot en relief ou faire un appel de note.',
    },
    examples: {
      good: [{ yaml: 'x_team: &team Water Branch\nbranch: *team' }, { yaml: 'branch: "*Water"' }],
      bad: [{ yaml: 'branch: *Water', at: ['1:9'] }],
    },
  },
  {
    id: 'too-many-aliases',
    severity: 'error',
    summary: {
      en: 'A note repeats parts of itself at most 100 times and holds at most 10,000 values.',
      fr: 'Une note se répète au plus 100 fois et contient au plus 10\u00A0000 valeurs.',
    },
    why: {
      en: 'Aliases of aliases make a few lines expand to billions of values, which stops every program that reads them (the “billion laughs” attack, CVE-2003-1564). No note needs more than a handful.',
      fr: 'Des alias d’alias font de quelques lignes des milliards de valeurs, ce qui bloque tout logiciel qui les lit (l’attaque dite «\u00A0billion laughs\u00A0», CVE-2003-1564). Une poignée suffit à toute note.',
    },
    examples: {
      good: [{ yaml: 'x_line: &line No comment.\nkey_facts:\n  - *line\n  - Open since 2024.' }],
      bad: [
        {
          yaml: 'x_line: &line No comment.\nkey_facts:\n  - *line',
          times: 101,
          at: ['103:5'],
        },
      ],
    },
  },
  {
    id: 'too-deep',
    severity: 'error',
    summary: {
      en: 'A note is nested at most 20 levels deep.',
      fr: 'Une note compte au plus 20 niveaux imbriqués.',
    },
    why: {
      en: 'A sound note has five levels. A file nested without end is an attack or an accident, and it stops programs that read it; here it is refused before it is read to its end.',
      fr: 'Une note correcte compte cinq niveaux. Un fichier imbriqué sans fin est une attaque ou un accident, et bloque les logiciels qui le lisent; ici, il est refusé avant d’être lu jusqu’au bout.',
    },
    examples: {
      good: [{ yaml: 'x_links: [[[Dykes]]]' }],
      bad: [{ yaml: `x_links: ${'['.repeat(20)}Dykes${']'.repeat(20)}`, at: ['1:29'] }],
    },
  },
  {
    id: 'empty-note',
    severity: 'error',
    summary: {
      en: 'A file that is named as a note holds one.',
      fr: 'Un fichier désigné comme note en contient une.',
    },
    why: {
      en: 'A file without content is a note that was never saved, or whose upload broke off. That nothing is wrong in it would be true and misleading. Found while a folder is searched, it is skipped and counted.',
      fr: 'Un fichier sans contenu est une note jamais enregistrée, ou dont le transfert a échoué. Dire qu’il ne contient aucune faute serait exact et trompeur. S’il est trouvé lors du parcours d’un dossier, il est ignoré et compté.',
    },
    examples: {
      good: [{ yaml: 'title: Dykes' }],
      bad: [{ yaml: '# To be written.', whole: true, at: ['1:1'] }],
    },
  },
  {
    id: 'not-a-note',
    severity: 'error',
    summary: {
      en: 'A file that is named as a note has sections of one.',
      fr: 'Un fichier désigné comme note a des sections d’une note.',
    },
    why: {
      en: 'A page of findings about missing sections would hide what is wrong: it is another file. Found while a folder is searched, such a file is skipped and counted.',
      fr: 'Une page de constats sur des sections absentes cacherait le vrai problème\u00A0: c’est un autre fichier. S’il est trouvé lors du parcours d’un dossier, il est ignoré et compté.',
    },
    examples: {
      good: [{ yaml: 'title: Dykes\nclassification: Unclassified' }],
      bad: [
        { yaml: 'Minutes of the meeting of 12 March', whole: true, at: ['1:1'] },
        { yaml: '- Dykes\n- Dams', whole: true, at: ['1:1'] },
        { yaml: 'services:\n  web: nginx', whole: true, at: ['1:1'] },
      ],
    },
  },
];
