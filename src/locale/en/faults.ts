/** What keeps a file from being read or written; shown after its path. */
export const faults = {
  'cli/fault-missing': 'There is no such file or folder.',
  'cli/fault-missing-near': 'There is no such file or folder. Did you mean `{name}`?',
  'cli/fault-git-name':
    'There is no such file: git writes names with accents so. Type `git -c core.quotePath=false diff`, or let `brief validate --changed-since` find what changed.',
  'cli/fault-negated':
    'A path that begins with “!” leaves nothing out. Name what is to be left out under `ignore:` in the configuration, or in .briefignore.',
  'cli/fault-several':
    'There is no such file or folder. Give several paths each by itself: in the GitHub action one a line, in a command without quotes round them all.',
  'cli/fault-denied': 'You do not have permission to read it.',
  'cli/fault-unwritable': 'You do not have permission to write there.',
  'cli/fault-no-place': 'Nothing can be written there.',
  'cli/fault-read-only': 'It is on a disk that is read-only.',
  'cli/fault-busy': 'Another program has it open. Close it there and try again.',
  'cli/fault-is-folder': 'It is a folder, not a file.',
  'cli/fault-not-a-file': 'It is not a regular file, so it is not opened.',
  'cli/fault-not-a-folder': 'A part of this path is a file, not a folder.',
  'cli/fault-no-space': 'The disk is full.',
  'cli/fault-loop': 'Its links lead round in a circle.',
  'cli/fault-name-too-long': 'The name is too long for this disk.',
  'cli/fault-outside':
    'This leads out of the folder of these notes, where brief does not follow. Name the place itself that it leads to.',
  'cli/fault-too-large': 'It is larger than 256 MB, too large to be read.',
  'cli/fault-io': 'The system could not read or write it.',
} as const;
