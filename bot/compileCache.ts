import { enableCompileCache } from "node:module";

/**
 * Loaded before everything else (`node --import`): what Node makes of our TypeScript and of the packages is kept in the system's
 * folder for temporary files, so that the next start has less to do. Where nothing can be written, nothing is kept.
 */
enableCompileCache();
