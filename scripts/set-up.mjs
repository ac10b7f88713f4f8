// Makes a fresh clone ready: exact packages, then the build. Plain JavaScript for Node 20 and later,
// because it runs before anything is installed.
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { spawn, spawnSync } from 'node:child_process';

export const root = join(import.meta.dirname, '..');
/** What set-up remembers between starts; never part of a commit. */
export const memory = join(root, '.dorso');
/** What the build is made from. */
export const builtFrom = [
  'clinical',
  'fhir',
  'db',
  'contract',
  'main',
  'renderer',
  'messages',
  'project.inlang/settings.json',
  'electron.vite.config.ts',
  'package-lock.json',
];

/** The pinned Node, by its path: on Windows a bare "node" would find the system's first. */
export const ownNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** The environment in which the project's own Node and tools come first. */
export function ownTools(extra = {}) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return { ...process.env, PATH: path, ...extra };
}

/** Runs a command in the project's folder with its output shown; gives how it ended. */
export function execute(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: ownTools(env),
    // Only the tools of node_modules/.bin are scripts that Windows needs a shell for.
    shell: process.platform === 'win32' && !isAbsolute(command),
  });
  if (done.error) throw done.error;
  return done;
}

/** Runs a command beside others; gives its exit status (null: ended by a signal) and all it printed. */
export function collect(command, args) {
  return new Promise((resolve, reject) => {
    const running = spawn(command, args, {
      cwd: root,
      env: ownTools(),
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [running.stdout, running.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    running.on('error', reject);
    running.on('close', (status) => resolve({ status, output }));
  });
}

/** Runs a command; ends this process with the command's code when it fails. */
export function run(command, args) {
  const done = execute(command, args);
  if (done.status !== 0) {
    console.error(
      `dorso: "${command} ${args.join(' ')}" failed (exit ${done.status ?? done.signal}).`,
    );
    process.exit(done.status ?? 1);
  }
}

/** Installs the pinned packages when they are missing or the lock file has changed since. */
export function installPackages() {
  // Packages shared from another checkout are that checkout's to install.
  if (isLink(join(root, 'node_modules'))) return;
  const wanted = fingerprint(['package-lock.json']);
  if (existsSync(join(root, 'node_modules', '.bin', 'node')) && remembered('packages') === wanted)
    return;
  console.error('dorso: installing the pinned packages (once; a minute or so) ...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  remember('packages', wanted);
}

/**
 * Compiles the window's texts (`messages/<language>/<area>.json`) into `words/`, one function a text,
 * when they have changed since.
 */
export function compileWords() {
  const wanted = fingerprint(['messages', 'project.inlang/settings.json', 'package-lock.json']);
  if (existsSync(join(root, 'words', 'messages.js')) && remembered('words') === wanted) return;
  run('paraglide-js', [
    ...['compile', '--silent', '--project', './project.inlang', '--outdir', './words'],
    ...['--strategy', 'globalVariable', 'baseLocale', '--output-structure', 'locale-modules'],
    ...['--disable-async-local-storage', '--is-server', 'false'],
    ...['--no-emit-readme', '--no-emit-git-ignore', '--no-emit-prettier-ignore'],
  ]);
  keepPluralRules(join(root, 'words', 'registry.js'));
  remember('words', wanted);
}

/** As compiled, a text with a plural makes its rules at every call, which costs more than all else in it. */
function keepPluralRules(file) {
  const made = 'new Intl.PluralRules(locale, options)';
  const kept = '(pluralRules[`${locale} ${options?.type}`] ??= ' + made + ')';
  const text = readFileSync(file, 'utf8');
  if (!text.includes(made)) throw new Error(`no plural rules are made in ${file} any more`);
  writeFileSync(file, `const pluralRules = {};\n${text.replace(made, kept)}`);
}

/** Builds main, preload and window when their sources have changed since the last build. */
export function build() {
  compileWords();
  const wanted = fingerprint(builtFrom);
  if (existsSync(join(root, 'out', 'main', 'index.js')) && remembered('build') === wanted) return;
  console.error('dorso: building ...');
  run('electron-vite', ['build', '--logLevel', 'warn']);
  remember('build', wanted);
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function remembered(what) {
  const file = join(memory, what);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function remember(what, value) {
  mkdirSync(memory, { recursive: true });
  writeFileSync(join(memory, what), value);
}

/** One hash over the contents of files and folders, in a fixed order. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addToHash(hash, join(root, path));
  return hash.digest('hex');
}

function addToHash(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addToHash(hash, join(path, name));
    return;
  }
  hash.update(path.slice(root.length)).update(readFileSync(path));
}
