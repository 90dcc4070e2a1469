/**
 * The population register: the synthetic citizens handed over at start, and how they are looked up.
 */
import { readFile } from 'node:fs/promises';
import type { Account, CitizenRecord } from '../procedures/procedure.ts';

export interface Population {
  readonly accounts: readonly Account[];
  /** By the 12 digits of the identity number. */
  record(idNumber: string): CitizenRecord | undefined;
  account(username: string): Account | undefined;
}

export function population(accounts: readonly Account[]): Population {
  const byId = new Map(accounts.map((account) => [account.record.idNumber, account.record]));
  const byUsername = new Map(accounts.map((account) => [account.username, account]));
  return { accounts, record: (idNumber) => byId.get(idNumber), account: (username) => byUsername.get(username) };
}

/** Reads a JSON array of `Account`. Throws one sentence when the file is none. */
export async function readPopulation(file: string): Promise<Population> {
  let accounts: unknown;
  try {
    accounts = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`Population file ${file} cannot be read: ${(error as Error).message}.`, { cause: error });
  }
  const sound =
    Array.isArray(accounts) &&
    accounts.every(
      (account: Partial<Account> | null) =>
        typeof account?.record?.idNumber === 'string' &&
        [account.username, account.password, account.otpSecret].every((entry) => typeof entry === 'string'),
    );
  if (!sound) {
    throw new Error(`Population file ${file} must hold a JSON array of { record, username, password, otpSecret }.`);
  }
  return population(accounts as Account[]);
}
