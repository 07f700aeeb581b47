import type { Reporter, TestModule } from 'vitest/node';

/** Names what was skipped and ends a run with one plain line, `N passed, N failed, N skipped`, that people and machines read alike. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    const skipped: string[] = [];
    for (const module of modules) {
      counts.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state]++;
        if (state === 'skipped') skipped.push(test.fullName);
      }
    }
    if (skipped.length > 0) console.log(`\nSkipped:\n  ${skipped.join('\n  ')}`);
    console.log(
      `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped + counts.pending} skipped`,
    );
  }
}
