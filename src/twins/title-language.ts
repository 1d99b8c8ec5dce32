import { letters } from '../document/letters.ts';
import type { Side } from './side.ts';

/**
 * Words of titles, offices and subjects that one language has and the other writes otherwise. Those of
 * both, such as “service” or “communications”, and those of many names, such as “port”, are left out.
 */
const words: Readonly<Record<Side, ReadonlySet<string>>> = {
  en: new Set(
    'minister ministers department deputy director directors senior policy policies analyst manager management officer chief assistant associate secretary chair adviser advisor economist engineer lawyer counsel coordinator head branch office division directorate board committee affairs health water safety security emergency preparedness finance fisheries environment defence housing labour trade infrastructure works operations research planning strategic program programs corporate costs cost funding questions answers next steps background timeline risks benefits insurance flooding floods training staff jobs inspections indigenous rights study report review why how what when who'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'ministre ministères ministère sous-ministre directeur directrice général générale principal principale politique politiques analyste gestionnaire gestion agent agente chef adjoint adjointe délégué déléguée secrétaire président présidente conseiller conseillère économiste ingénieur ingénieure avocat avocate coordonnateur coordonnatrice direction bureau comité affaires santé eaux eau sécurité urgence urgences préparation finances pêches environnement défense logement travail commerce infrastructures recherche planification stratégique stratégiques programmes coûts coût financement réponses étapes contexte échéancier risques avantages assurance inondations formation personnel emplois autochtones droits étude rapport examen pourquoi comment quand'.split(
      ' ',
    ),
  ),
};

const functionWords: Readonly<Record<Side, ReadonlySet<string>>> = {
  en: new Set('the of and to is are for with by from at in'.split(' ')),
  fr: new Set('le la les l de des d du et est une dans pour sur avec aux en'.split(' ')),
};

const word = new RegExp(`[${letters}]+`, 'g');

/**
 * The language of a title, an office or a subject, which is too short for the words that carry sentences;
 * undefined for a name, and for what may be of either.
 */
export function languageOfTitle(text: string): Side | undefined {
  const all = text.toLowerCase().match(word) ?? [];
  if (all.length < 2) return undefined;
  const count = (of: ReadonlySet<string>): number => all.filter((each) => of.has(each)).length;
  const marks = (side: Side): number =>
    // “Baie du Nord” and “Isle of Wight” are names.
    count(words[side]) === 0 ? Math.max(0, count(functionWords[side]) - 1) : count(words[side]);
  const [en, fr] = [marks('en'), marks('fr')];
  if ((en > 0 && fr > 0) || en === fr) return undefined;
  return en > fr ? 'en' : 'fr';
}
