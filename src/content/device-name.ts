/** Names that are devices on Windows, whatever ending they have: no file or folder can be called so there. */

const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00B9\u00B2\u00B3])(?:[ .]|$)/i;

/** Whether a part of a path is the name of a device, such as `con` or `aux.md`. */
export const isDeviceName = (name: string): boolean => device.test(name);
