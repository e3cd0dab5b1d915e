/** Tells addresses of other places from paths on the site. */

/** Whether an address begins with a scheme or, as `//host` does, with a host. */
export const isAbsolute = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address);
