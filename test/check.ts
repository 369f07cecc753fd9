// The check before a commit: all that answers within a minute (see test/support/checks.ts). No browser.
import { quickSteps } from './support/checks.ts';
import { close, runSteps, withResults } from './support/steps.ts';

close(await withResults((results) => runSteps(quickSteps(results), 2)));
