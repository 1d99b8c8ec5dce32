import { parseArgs } from 'node:util';

/**
 * The options of a script. Asked for help it prints it and ends; given what it does not know it says so
 * in a line and ends with exit code 2.
 * @param {string} help
 * @param {import('node:util').ParseArgsConfig['options']} options besides `--help`
 * @param {Readonly<Record<string, (value: string) => string | undefined>>} [faults] what is wrong with a
 *   value, by the option's name
 */
export function readOptions(help, options, faults = {}) {
  let values;
  try {
    ({ values } = parseArgs({
      options: { ...options, help: { type: 'boolean', default: false } },
    }));
  } catch (error) {
    // Node tells in its first sentence what is wrong, in the others how to write something else.
    refuse(`${error.message.split('. ')[0]}.`);
  }
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  for (const [name, faultOf] of Object.entries(faults)) {
    const fault = values[name] === undefined ? undefined : faultOf(values[name]);
    if (fault !== undefined) refuse(`--${name} ${fault}, not “${values[name]}”.`);
  }
  return values;
}

/** What is wrong with a value that must be a number above 0. */
export function notNumber(value) {
  return Number(value) > 0 ? undefined : 'needs a number above 0';
}

/** What is wrong with a value that must be a whole number. */
export function notWhole(value) {
  return /^\d+$/.test(value) ? undefined : 'needs a whole number';
}

function refuse(fault) {
  console.error(`${fault} “--help” says what there is.`);
  process.exit(2);
}
