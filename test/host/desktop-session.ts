/**
 * One session of the desktop VS Code, which test-electron downloads into .vscode-test:
 * `node test/host/desktop-session.ts EXTENSION TESTS FOLDER`.
 * POSTMORTEM_VSCODE names an installed one to use instead, POSTMORTEM_VSCODE_VERSION a version to download.
 */
import { runTests } from '@vscode/test-electron';

const [extension, tests, folder] = process.argv.slice(2);
if (extension === undefined || tests === undefined || folder === undefined) {
  throw new Error('Expected three arguments: EXTENSION TESTS FOLDER.');
}
const executable = process.env.POSTMORTEM_VSCODE;
const version = process.env.POSTMORTEM_VSCODE_VERSION;
try {
  await runTests({
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    launchArgs: [folder, '--disable-extensions'],
    ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
    ...(version === undefined ? {} : { version }),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
