/** Knows the problems that pass without a change of the file that they are in. */

const passing: ReadonlySet<string> = new Set(['image-missing', 'image-unreadable', 'file-changed']);

/** Whether a problem may pass by itself: another file is missing or cannot be read, and may come. */
export const mayPass = (code: string | undefined): boolean => code !== undefined && passing.has(code);
