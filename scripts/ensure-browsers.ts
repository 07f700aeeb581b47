/** Run before the tests: brings missing browsers where that is possible, and says which stay missing. */
import { canInstall, installBrowsers, missingBrowsers } from './install-browsers.ts';

if (missingBrowsers().length > 0 && canInstall()) installBrowsers();
const missing = missingBrowsers();
if (missing.length > 0) {
  console.log(
    `Not installed: ${missing.join(', ')}. The tests that need them are skipped, by name.`,
  );
  if (process.env['REQUIRE_BROWSERS']) process.exit(1);
}
