import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../host.ts';
import { run } from '../run.ts';
import { good } from '../good-note.ts';

const slip = good.replace('Unclassified', 'UNCLASSIFIED');

describe('the command that mends can be typed as it stands', () => {
  const many = ['f', 'g', 'h', 'i'].map((name) => [`many/${name}/x.yaml`, slip]);
  const files: Record<string, string> = {
    'notes/a b.yaml': slip,
    'notes/c.yaml': good,
    'more/d.yaml': slip,
    'more/e.yaml': slip,
    ...Object.fromEntries(many),
  };

  test.each([
    [['notes'], 'brief validate --fix "notes/a b.yaml"'],
    [['more', 'notes/c.yaml'], 'brief validate --fix more/d.yaml more/e.yaml'],
    [['many'], 'brief validate --fix many'],
    [[], 'brief validate --fix .'],
  ])('%j: %s', async (paths, command) => {
    const { out, host } = await run(['validate', ...paths], files);
    expect(out).toContain(`can be fixed: ${command}\n`);
    const typed = command.match(/"[^"]*"|\S+/g) ?? [];
    await main(
      typed.slice(1).map((word) => word.replaceAll('"', '')),
      host,
    );
    const after = Object.keys(files).map((path) => [path, host.text(path)]);
    const again = await run(['validate', ...paths], Object.fromEntries(after));
    expect(again.out).toContain('nothing wrong');
  });

  test.each([
    [['--config', 'my office.yaml'], '--config "my office.yaml"'],
    [['--no-config', '--locale', 'fr'], '--no-config --locale fr'],
    [['--schema=own.json'], '--schema own.json'],
    [
      ['--rule', 'marking-form=error', '--rule=title-form=off'],
      '--rule marking-form=error --rule title-form=off',
    ],
  ])('with %j as they were given', async (given, options) => {
    const settings = 'rules: { marking-form: error }\n';
    const own = JSON.stringify({
      properties: { title: {}, branch: {}, classification: { enum: ['Unclassified'] } },
    });
    const { out, host } = await run(['validate', ...given, 'more'], {
      ...files,
      'my office.yaml': settings,
      'own.json': own,
    });
    const [, command = ''] = /: (brief validate --fix .*)\n/.exec(out) ?? [];
    expect(command).toMatch(/ more\/d\.yaml( more\/e\.yaml)?$/);
    expect(command).toContain(`brief validate --fix ${options} more/`);
    const typed = command.match(/"[^"]*"|\S+/g) ?? [];
    await main(
      typed.slice(1).map((word) => word.replaceAll('"', '')),
      host,
    );
    expect(host.written).toContain('more/d.yaml');
  });

  test('standard input is read again', async () => {
    const host = memoryHost({}, { stdin: slip });
    await main(['validate', '-'], host);
    expect(host.out).toContain('brief validate --fix -\n');
  });
});

describe('a path in a command is quoted as every shell knows it', () => {
  test.each([
    ['my notes/flood.en.yaml', '"my notes/flood.en.yaml"'],
    ['d’eau & co.en.yaml', '"d’eau & co.en.yaml"'],
    ["l'eau.en.yaml", '"l\'eau.en.yaml"'],
    ['$HOME.en.yaml', "'$HOME.en.yaml'"],
    ['-x.en.yaml', './-x.en.yaml'],
  ])('%s', async (path, typed) => {
    const { out } = await run(['validate', '--', path], { [path]: good });
    expect(out).toContain(`\`brief twin ${typed}\` starts it.`);
  });

  test('of a note that was begun', async () => {
    const { err } = await run(['new', 'committee-note', 'my note.en.yaml']);
    expect(err).toContain('Wrote my note.en.yaml. `brief validate "my note.en.yaml"` says');
  });
});
