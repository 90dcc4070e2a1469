/**
 * Portal profiles from files: `journeys/portals/` holds those of the country, and any folder or file of an operator's
 * own is as good. In a folder a profile's file is named after its id.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { formerProvinceByCode, successorOf } from './former-provinces.ts';
import { parseJson } from './parse-json.ts';
import { portalProfileSchema, type PortalProfile } from './profile.ts';
import { provinceByCode } from './provinces.ts';

/** A profile that cannot be used, with all that is wrong with it, one sentence each. */
export class BadProfileError extends Error {
  readonly problems: readonly string[];

  constructor(source: string, problems: readonly string[]) {
    super([`Portal profile ${source}:`, ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.name = 'BadProfileError';
    this.problems = problems;
  }
}

export interface WhereToLook {
  /** Folders with profiles beside those of `journeys/portals/`; of two with one id, the one found here counts. */
  readonly extraFolders?: readonly string[];
}

/**
 * @param idOrFile  a portal's id, or the path of a profile: whatever ends in `.json` or holds a slash
 * @throws BadProfileError
 */
export async function loadPortal(idOrFile: string, { extraFolders = [] }: WhereToLook = {}): Promise<PortalProfile> {
  if (idOrFile.endsWith('.json') || idOrFile.includes('/')) return readProfile(idOrFile);
  const files = await filesById(extraFolders);
  const file = files.get(idOrFile);
  if (file === undefined) {
    throw new BadProfileError(`"${idOrFile}"`, [
      `there is no portal of this id; known are ${[...files.keys()].sort().join(', ')}. A profile of your own is named by its path, like ./my-portal.json.`,
    ]);
  }
  const profile = await readProfile(file);
  if (profile.id !== idOrFile) {
    throw new BadProfileError(file, [`id: must be "${idOrFile}", as the file is named`]);
  }
  return profile;
}

/** The ids of all portals that `loadPortal` finds, sorted. */
export async function portalIds({ extraFolders = [] }: WhereToLook = {}): Promise<readonly string[]> {
  return [...(await filesById(extraFolders)).keys()].sort();
}

/**
 * Checks what a profile's file holds, for a profile that comes some other way (a request, a test).
 * @param source  what to call it in the error
 * @throws BadProfileError
 */
export function checkProfile(content: unknown, source: string): PortalProfile {
  const { success, data, error } = portalProfileSchema.safeParse(content);
  const problems = success ? provinceProblems(data) : error.issues.flatMap(sentences);
  if (!success || problems.length > 0) throw new BadProfileError(source, problems);
  return data;
}

async function readProfile(file: string): Promise<PortalProfile> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new BadProfileError(file, [`the file cannot be read: ${reading(error as NodeJS.ErrnoException)}`]);
  });
  return checkProfile(parsed(text, file), file);
}

function parsed(text: string, file: string): unknown {
  try {
    return parseJson(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadProfileError(file, [`the file is not JSON: ${(error as SyntaxError).message}`]);
  }
}

async function filesById(extraFolders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const folder of [import.meta.dirname, ...extraFolders]) {
    const names = await readdir(folder).catch((error: unknown) => {
      throw new BadProfileError(`folder ${folder}`, [
        `the folder cannot be read: ${reading(error as NodeJS.ErrnoException)}`,
      ]);
    });
    for (const name of names) {
      if (name.endsWith('.json')) files.set(name.slice(0, -'.json'.length), join(folder, name));
    }
  }
  return files;
}

function sentences(issue: z.core.$ZodIssue): readonly string[] {
  const path = writtenPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${writtenPath([...issue.path, key])}: is no entry of a profile`);
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => `${path}: its name ${message}`);
  }
  if (issue.code === 'invalid_type') {
    const missing = issue.input === undefined && issue.message.endsWith('received undefined');
    return [`${path}: ${missing ? 'is required' : `must be ${kind(issue.expected)}`}`];
  }
  if (issue.code === 'invalid_value') {
    return [`${path}: must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`];
  }
  if (issue.code === 'too_small') {
    return [`${path}: must ${issue.origin === 'string' ? 'not be empty' : `be greater than ${issue.minimum}`}`];
  }
  return [`${path}: ${issue.message}`];
}

function provinceProblems({ province }: PortalProfile): readonly string[] {
  if (province === undefined || provinceByCode(province) !== undefined) return [];
  const former = formerProvinceByCode(province);
  if (former === undefined) return [`province: "${province}" is not the code of a province`];
  const { code, name } = successorOf(former.code);
  return [
    `province: "${province}" was ${former.name} until 30 June 2025; it is part of ${name} now, whose code is "${code}"`,
  ];
}

/** As one would write it in JavaScript: `hosts.payment[0]`. */
function writtenPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the whole profile';
  return path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function kind(expected: string): string {
  const kinds: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  };
  return kinds[expected] ?? expected;
}

function reading({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'it is not there';
  if (code === 'EACCES') return 'permission denied';
  if (code === 'EISDIR') return 'it is a folder';
  return message;
}
