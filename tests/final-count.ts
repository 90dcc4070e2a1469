import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Ends the output of a test run with the line `N passed, N failed` (`, N skipped` when there are), so that a script can
 * read the outcome from the last line. What fails outside a test (a file that cannot be loaded, a hook, an error
 * nobody awaited) counts as failed too: the line never says less than the exit code.
 */
export class FinalCount implements Reporter {
  #line = '0 passed, 1 failed';

  onInit(): void {
    // At exit, because Vitest's own reporter still writes after the last test.
    process.once('exit', () => {
      process.stdout.write(`${this.#line}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], _reason: TestRunEndReason): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string): number => states.filter((each) => each === state).length;
    const outsideTests = errors.length + modules.flatMap(errorsOutsideTests).length;
    const skipped = count('skipped') + count('pending');
    this.#line = `${count('passed')} passed, ${count('failed') + outsideTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  }
}

function errorsOutsideTests(module: TestModule): readonly unknown[] {
  return [module, ...module.children.allSuites()].flatMap((each) => each.errors());
}
