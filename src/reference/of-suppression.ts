import type { StageKind } from './kind.ts';

/** What can be wrong with the comments that switch findings off. */
export const ofSuppression: readonly StageKind[] = [
  {
    id: 'unused-suppression',
    severity: 'warning',
    fixable: true,
    summary: {
      en: 'A comment that switches a finding off still has one to switch off.',
      fr: 'Un commentaire qui désactive un constat en a encore un à désactiver.',
    },
    why: {
      en: 'A comment that outlives its reason hides the next mistake in the same place, and makes readers look for one that is gone. ESLint, Ruff and TypeScript report it too.',
      fr: 'Un commentaire qui survit à sa raison cache la prochaine faute au même endroit, et fait chercher une faute disparue. ESLint, Ruff et TypeScript le signalent aussi.',
    },
    examples: {
      good: [
        {
          yaml: '# brief-disable-next-line raw-html -- the name of the element\nissue: Whether <br> may break a line.',
        },
      ],
      bad: [
        {
          yaml: '# brief-disable-next-line raw-html -- the name of the element\nissue: Whether a line may be broken.',
          at: ['1:27'],
        },
      ],
    },
  },
];
