import type { Candidates, CompletedOption, CompletionTable } from './table.ts';

/** The script for zsh: `eval "$(brief completion zsh)"`, or a file named `_brief` in `$fpath`. */
export function zshScript({ commands, options }: CompletionTable): string {
  const described = commands.map(({ name, about }) => `      ${quoted(`${name}:${about}`)}`);
  const cases = commands.map(({ name, options: own, words }) => {
    const places = words.map((place, index) =>
      quoted(`${place === 'files' ? '*' : index + 1}: :${action(place)}`),
    );
    const specs = [...own.flatMap((option) => optionSpecs(option)), ...places];
    return `    ${name})\n      _arguments \\\n${specs.map((spec) => `        ${spec}`).join(' \\\n')}\n      ;;`;
  });
  return `#compdef brief
# brief: completion for zsh
_brief() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C \\
${options
  .flatMap((option) => optionSpecs(option))
  .map((spec) => `    ${spec} \\`)
  .join('\n')}
    '1: :->command' \\
    '*:: :->words'
  case $state in
  command)
    local -a commands=(
${described.join('\n')}
    )
    _describe command commands
    ;;
  words)
    case $words[1] in
${cases.join('\n')}
    esac
    ;;
  esac
}

if [[ $funcstack[1] == _brief ]]; then
  _brief "$@"
else
  compdef _brief brief
fi
`;
}

/** Each name of an option by itself; once given it is not offered again, unless it repeats. */
function optionSpecs({ names, about, value, repeats }: CompletedOption): string[] {
  const explained = `[${about.replaceAll(/[[\]\\]/g, String.raw`\$&`)}]`;
  const taken = value === undefined ? '' : `: :${action(value)}`;
  const once = repeats ? '*' : `(${names.join(' ')})`;
  return names.map((name) => quoted(`${once}${name}${explained}${taken}`));
}

function action(candidates: Candidates): string {
  if (candidates === 'files') return '_files';
  return candidates === 'free' ? '' : `(${candidates.join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
