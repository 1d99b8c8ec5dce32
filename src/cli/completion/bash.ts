import type { Candidates, CompletionTable } from './table.ts';

/** The script for bash 3.2 and later: `eval "$(brief completion bash)"`. */
export function bashScript({ commands, options }: CompletionTable): string {
  const all = [{ name: '', options }, ...commands];
  const values = all.flatMap(({ name, options: own }) =>
    own.flatMap(({ names, value }) =>
      value === undefined
        ? []
        : [`    ${names.map((each) => `'${name} ${each}'`).join('|')}) echo ${listed(value)} ;;`],
    ),
  );
  const words = commands.flatMap(({ name, words: places }) =>
    places.map((place, index) => {
      const pattern = place === 'files' ? `'${name} '*` : `'${name} ${index + 1}'`;
      return `    ${pattern}) echo ${listed(place)} ;;`;
    }),
  );
  const names = all.map(
    ({ name, options: own }) =>
      `    '${name}') echo '${own.flatMap((option) => option.names).join(' ')}' ;;`,
  );
  return `# brief: completion for bash
_brief_values() {
  case $1 in
${values.join('\n')}
    *) return 1 ;;
  esac
}

_brief_words() {
  case $1 in
    ' '*) echo '${commands.map(({ name }) => name).join(' ')}' ;;
${words.join('\n')}
  esac
}

_brief_options() {
  case $1 in
${names.join('\n')}
  esac
}

_brief() {
  local current=\${COMP_WORDS[COMP_CWORD]} command='' option='' place=1 word i list
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $word == '=' ]]; then :
    elif [[ -n $option ]]; then option=''
    elif [[ $word == -?* ]]; then
      if _brief_values "$command $word" > /dev/null; then option="$command $word"; fi
    elif [[ -z $command ]]; then command=$word
    else ((place++)); fi
  done
  if [[ $current == '=' ]]; then current=''; fi
  if [[ -n $option ]]; then list=$(_brief_values "$option")
  elif [[ $current == -* ]]; then list=$(_brief_options "$command")
  else list=$(_brief_words "$command $place")
  fi
  COMPREPLY=()
  # Readline itself completes files.
  if [[ $list == @files ]]; then return; fi
  compopt +o default 2> /dev/null
  COMPREPLY=($(compgen -W "$list" -- "$current"))
  if [[ \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2> /dev/null; fi
}

complete -o default -F _brief brief
`;
}

function listed(candidates: Candidates): string {
  if (candidates === 'files') return '@files';
  return `'${candidates === 'free' ? '' : candidates.join(' ')}'`;
}
