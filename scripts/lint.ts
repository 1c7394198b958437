import { checks, passes } from './support/checks';
import { runCommand } from './support/refusal';

/** `npm run lint`: everything that is checked without running the portal. */
runCommand(async () => (checks.map(passes).every(Boolean) ? 0 : 1));
