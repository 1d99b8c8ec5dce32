import { fold } from './suggest.ts';

/** What offices call the fields of notes in their own forms, in either language. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  prepared_by: [
    'author',
    'authors',
    'written by',
    'drafted by',
    'drafter',
    'contact',
    'auteur',
    'auteure',
    'rédigé par',
  ],
  approved_by: ['approver', 'approval', 'signed by', 'approbateur', 'approbation', 'signé par'],
  proposed_response: [
    'key messages',
    'messages',
    'talking points',
    'speaking points',
    'messages clés',
    'points de discussion',
    'éléments de réponse',
  ],
  financial_implications: [
    'cost',
    'costs',
    'budget',
    'funding',
    'coût',
    'coûts',
    'financement',
    'incidences financières',
  ],
  key_facts: ['facts', 'fast facts', 'faits', 'faits saillants', 'données clés'],
  current_status: ['status', 'state of play', 'situation', 'état', 'état actuel'],
  background: ['history', 'context', 'historique'],
  issue: ['question', 'purpose', 'subject', 'sujet', 'objet', 'but'],
  branch: [
    'division',
    'directorate',
    'sector',
    'agency',
    'direction',
    'direction générale',
    'secteur',
  ],
  classification: [
    'security',
    'security level',
    'marking',
    'sensitivity',
    'cote de sécurité',
    'sensibilité',
  ],
  for: ['pros', 'advantages', 'benefits', 'avantages', 'pour'],
  against: ['cons', 'disadvantages', 'risks', 'inconvénients', 'contre'],
  heading: ['title', 'titre', 'section', 'intertitre', 'name', 'nom'],
  body: ['content', 'contents', 'contenu', 'corps'],
  response: ['answer', 'answers', 'reply', 'réponse', 'réponses', 'réplique'],
  title: ['position', 'role', 'job', 'poste', 'fonction'],
  phone: ['cell', 'cell phone', 'mobile', 'tel', 'telephone', 'cellulaire', 'tél'],
  email: ['mail', 'address', 'adresse'],
};

/** Names of fields by what else they are called. */
const fields = new Map(
  Object.entries(otherNames).flatMap(([name, others]) =>
    others.map((other) => [fold(other), name] as const),
  ),
);

/** The field that goes by another name elsewhere, such as `author` for `prepared_by`. */
export function otherName(key: string): string | undefined {
  return fields.get(fold(key));
}
