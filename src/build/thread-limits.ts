/** How much memory a thread may use. */

/**
 * Limits of a thread, in megabytes. They are far above what a thread needs; but the nearer the limit, the
 * sooner the engine collects what is no longer used, and the less memory the system sees in use.
 */
export const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 24 } as const;
