import type { Candidates, CompletionTable } from './table.ts';

/** The script for PowerShell: `brief completion powershell | Out-String | Invoke-Expression`. */
export function powershellScript({ commands, options }: CompletionTable): string {
  const all = [{ name: '', options, words: [commands.map(({ name }) => name)] }, ...commands];
  const entries = (pairs: ReadonlyArray<readonly [string, readonly string[]]>): string =>
    pairs.map(([key, list]) => `    ${quoted(key)} = @(${list.map(quoted).join(', ')})`).join('\n');
  const values = all.flatMap(({ name, options: own }) =>
    own.flatMap(({ names, value }) =>
      value === undefined ? [] : names.map((each) => [`${name} ${each}`, namesIn(value)] as const),
    ),
  );
  const words = all.flatMap(({ name, words: places }) =>
    places.map((place, index) => [`${name} ${index + 1}`, namesIn(place)] as const),
  );
  const named = all.map(
    ({ name, options: own }) => [name, own.flatMap(({ names }) => names)] as const,
  );
  return `# brief: completion for PowerShell
Register-ArgumentCompleter -Native -CommandName brief -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $values = @{
${entries(values)}
  }
  $words = @{
${entries(words)}
  }
  $options = @{
${entries(named)}
  }
  $command = ''
  $option = ''
  $place = 1
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition -and $wordToComplete -ne '') { break }
    $word = $element.ToString()
    if ($option -ne '') { $option = '' }
    elseif ($word -like '-?*') {
      if ($values.ContainsKey("$command $word")) { $option = "$command $word" }
    }
    elseif ($command -eq '') { $command = $word }
    else { $place++ }
  }
  $list = if ($option -ne '') { $values[$option] }
    elseif ($wordToComplete -like '-*') { $options[$command] }
    else { $words["$command $place"] }
  # Where nothing is offered PowerShell completes files.
  $list | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function namesIn(candidates: Candidates): readonly string[] {
  return typeof candidates === 'string' ? [] : candidates;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
