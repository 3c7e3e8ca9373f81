import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { example } from './example.ts';
import { copyOf, root } from './temp.ts';

/** Where the command is on a Mac on which nobody has put it on the PATH. */
const macCode = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';

const remedy = `There is no "code" command on the PATH, so the installed VS Code cannot be started.
  macOS: in VS Code run "Shell Command: Install 'code' command in PATH" from the command palette.
  Windows: run the VS Code installer again and tick "Add to PATH".
  Linux: install VS Code from its package, which brings the command.
Without it, "npm start" shows VS Code in a browser (Linux and macOS).`;

/** Opens a copy of the example in the installed VS Code; returns when its window is closed. */
export async function startDesktop(): Promise<void> {
  const command = ['code', 'code-insiders', 'codium', macCode].find(isThere);
  if (command === undefined) throw new Error(remedy);
  const copy = copyOf(example.folder, 'crowdstrike');
  const args = [
    ...[root, example.demoExtension].map((path) => `--extensionDevelopmentPath=${path}`),
    ...['--new-window', '--wait', '--disable-workspace-trust', copy.path],
  ];
  console.log('VS Code opens with Postmortem Lens, on a copy of the example. Closing its window ends this.');
  const code = await new Promise<number | null>((resolve, reject) => {
    run(command, args).once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new Error(`"${command}" ended with exit code ${code}.`);
}

function isThere(command: string): boolean {
  if (command.includes('/')) return existsSync(command);
  const file = process.platform === 'win32' ? `${command}.cmd` : command;
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, file)));
}

function run(command: string, args: readonly string[]): ReturnType<typeof spawn> {
  // On Windows the command is a batch file, which only a shell starts; a shell wants quotes.
  if (process.platform === 'win32') {
    return spawn(`${command} ${args.map((arg) => `"${arg}"`).join(' ')}`, { stdio: 'inherit', shell: true });
  }
  return spawn(command, args, { stdio: 'inherit' });
}
