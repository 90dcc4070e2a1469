/** What the user gave cannot be used: bad arguments, a bad profile, a setting. The command ends with 2. */
export class BadArguments extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'BadArguments';
  }
}

/** Exit codes of every command (docs/architecture.md); interrupted: 128 + SIGINT, as shells have it. */
export const exitCodes = { ok: 0, failed: 1, badArguments: 2, monitorFault: 3, interrupted: 130 } as const;
