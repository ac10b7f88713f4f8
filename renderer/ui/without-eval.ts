/**
 * Imported before anything else: the window's content security policy forbids eval, so zod must not
 * try to compile its schemas. It would fall back by itself, but only after a reported violation.
 */
import { config } from 'zod';

config({ jitless: true });
