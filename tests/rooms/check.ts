import { posix } from 'node:path';
import { literal, nodesOf, type SourceFile } from '../sources';

/** What a room may import: other rooms, and npm packages. */
export interface Room {
  rooms: Set<string>;
  packages: Set<string>;
}
export type Rooms = Map<string, Room>;

const LINE_LIMIT = 400;
/** The popup names the content script's file by its address; that is no import of its code. */
const FILE_ADDRESS = /\?iife$/;
const FOLDER_LIMIT = 15;
/** Lists of like files, of which one more is one more of the same kind: they may grow. */
const LISTS = ['src/capture/sites', 'src/draft/data'];
/** A drawer for everything ends up holding everything. */
const DRAWER = /(^|\/)(utils?|helpers?|misc|common)(\/|\.[jt]sx?$)/i;

const namesIn = (cell: string): Set<string> => {
  const names = cell.split(',').map((name) => name.trim().replaceAll('`', ''));
  return new Set(names.filter((name) => name !== '' && name !== 'nothing'));
};

/** Reads the table of rooms: a row for each folder, with the columns folder, what lives there, rooms, packages. */
export function readRooms(markdown: string): Rooms {
  const rooms: Rooms = new Map();
  for (const line of markdown.split('\n')) {
    const [folders = '', , mayImport = '', packages = ''] = line.split(/(?<!\\)\|/).slice(1);
    for (const [, name = ''] of folders.matchAll(/`src\/([\w-]+)\/`/g))
      rooms.set(name, { rooms: namesIn(mayImport), packages: namesIn(packages) });
  }
  return rooms;
}

/** What a file names in imports, exports, type imports and `new URL(…, import.meta.url)`; null where it is computed. */
export function importsOf(file: SourceFile): (string | null)[] {
  return nodesOf(file).flatMap((node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'TSImportType':
        return [literal(node.source ?? node.argument)];
      case 'ExportNamedDeclaration':
        return node.source ? [literal(node.source)] : [];
      default:
        return [];
    }
  });
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** The list of sites: what it names are the sites, and what else lies beside it serves them all. */
const SITE_LIST = 'src/capture/sites/list.ts';
/** The first name below `capture/sites/`, a file or a folder. */
const nameBelowSites = (path: string): string => /^src\/capture\/sites\/([^/.]+)/.exec(path)?.[1] ?? '';

function sitesOf(files: SourceFile[]): Set<string> {
  const list = files.find(({ path }) => path === SITE_LIST);
  const named = list ? nodesOf(list).filter((node) => node.type === 'ExportNamedDeclaration') : [];
  const values = named.map((node) => literal(node.source) ?? '');
  return new Set(values.map((name) => nameBelowSites(posix.join(posix.dirname(SITE_LIST), name))));
}

/** Folders of which nothing but `index.ts` is imported from outside. */
const CLOSED = ['src/store/safety'];

/** Why one import is against the rules; null where it is allowed. */
function refusal(rooms: Rooms, sites: Set<string>, path: string, name: string | null): string | null {
  if (name === null) return 'imports something that it computes';
  const room = path.split('/')[1] ?? '';
  const allowed = rooms.get(room);
  const migration = path.startsWith('src/store/database/migrations/');
  if (!name.startsWith('.')) {
    if (migration) return `is a migration and imports ${name}`;
    return allowed?.packages.has(packageOf(name)) ? null : `imports the package ${name}`;
  }
  const target = posix.join(posix.dirname(path), name);
  if (migration && !target.startsWith('src/store/database/migrations/')) return `is a migration and imports ${target}`;
  if (FILE_ADDRESS.test(target)) return room === 'popup' ? null : `takes the address of ${target}`;
  const closed = CLOSED.find((folder) => target.startsWith(`${folder}/`) && !path.startsWith(`${folder}/`));
  if (closed !== undefined && target !== `${closed}/index`) return `imports ${target} past ${closed}/index`;
  const [top = '', into = ''] = target.split('/');
  const targetRoom = top === 'src' ? into : top;
  if (targetRoom !== room && !allowed?.rooms.has(targetRoom)) return `imports ${target}`;
  const [from, to] = [nameBelowSites(path), nameBelowSites(target)];
  return from !== to && sites.has(from) && sites.has(to) ? `is a site and imports the site ${to}` : null;
}

/** Every breach of the rules of the rooms, one sentence each. */
export function breaches(rooms: Rooms, files: SourceFile[]): string[] {
  const sites = sitesOf(files);
  return [...fullFolders(files), ...files.flatMap((file) => breachesOf(rooms, sites, file))];
}

/** Folders in which one searches: more files lie directly in them than one sees at a glance. */
function fullFolders(files: SourceFile[]): string[] {
  const counts = new Map<string, number>();
  for (const folder of files.map(({ path }) => posix.dirname(path))) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > FOLDER_LIMIT && !LISTS.includes(folder))
    .map(([folder, count]) => `${folder} holds ${count} files; a folder holds at most ${FOLDER_LIMIT}`);
}

function breachesOf(rooms: Rooms, sites: Set<string>, file: SourceFile): string[] {
  const found: string[] = [];
  const [, room = '', ...rest] = file.path.split('/');
  if (rest.length > 0 && !rooms.has(room)) found.push(`stands in ${room}, which is no room of the table`);
  const lines = file.code.trimEnd().split('\n').length;
  if (lines > LINE_LIMIT) found.push(`has ${lines} lines; a file has at most ${LINE_LIMIT}`);
  if (DRAWER.test(file.path)) found.push('is a drawer; a helper lives in the room it serves');
  if (/\.tsx?$/.test(file.path))
    for (const name of importsOf(file)) {
      const reason = refusal(rooms, sites, file.path, name);
      if (reason) found.push(reason);
    }
  return found.map((sentence) => `${file.path} ${sentence}`);
}
