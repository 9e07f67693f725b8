/**
 * `npm run release -- VERSION`: checks that all is ready, tests, raises the version, makes the packages, commits and tags.
 * Nothing leaves this computer; what a person has to do stands at the end. Ends with 1 at the first thing that is wrong.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { releaseFaults, tagOf } from './release-faults.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

const TO_DO = `
Still to be done by a person:
[ ] look at the pictures of \`npm run screenshots\`, light and dark, wide and narrow
[ ] \`npm run test:hostile\` has no row that is wrong
[ ] load each package of .output/ in its browser; open a page on the topic, and one about something else
[ ] \`npm run content\`: the texts were compared with their sources this month
[ ] upload the packages with the texts of store/ and the pictures of screenshots/store/;
    Firefox gets the package of sources too, with the line "npm ci && npm run build"
[ ] git push --follow-tags`;

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: PROJECT, encoding: 'utf8' });
}

/** @throws Error where the command ends with another code than 0. */
function npm(...words: string[]): void {
  // On Windows npm is a script, and only a shell starts those.
  const { status } = spawnSync('npm', words, {
    cwd: PROJECT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed.`);
}

function release(version: string): void {
  const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');
  const { version: current } = JSON.parse(read('package.json')) as { version: string };
  const faults = releaseFaults({
    version,
    current,
    changelog: read('CHANGELOG.md'),
    uncommitted: git('status', '--porcelain'),
    tags: git('tag', '--list').split('\n'),
  });
  if (faults.length > 0) throw new Error(`Not released: ${faults.join('; ')}.`);
  npm('run', 'content');
  npm('test');
  if (version !== current) {
    npm('version', version, '--no-git-tag-version');
    git('commit', '--quiet', '--all', '--message', `Release ${version}`);
  }
  npm('run', 'zip');
  git('tag', '--annotate', tagOf(version), '--message', `Release ${version}`);
  console.log(TO_DO);
}

try {
  release(process.argv[2] ?? '');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
