import { parseArgs, type ParseArgsConfig } from 'node:util';
import { BadArguments } from './bad-arguments.ts';

/**
 * What a person typed behind a command's name, by `parseArgs`.
 *
 * @throws {BadArguments} with the first line of what is wrong, and the usage
 */
export function readArguments<T extends ParseArgsConfig>(args: readonly string[], usage: string, config: T) {
  try {
    return parseArgs<T & { args: string[] }>({ ...config, args: [...args] });
  } catch (error) {
    throw new BadArguments([(error as Error).message.split('\n')[0] ?? '', usage]);
  }
}
