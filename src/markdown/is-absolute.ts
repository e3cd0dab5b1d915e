/** Tells addresses of other places from paths on the site. */

/** Whether an address begins with a scheme or, as `//host` does, with a host. */
export const isAbsolute = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address);

/** Whether an address has a slash too few or no colon after its scheme, before what is a host: `https:/host.example`. */
export const isCutScheme = (address: string): boolean =>
  /^https?(?::\/?|\/\/?)(?=[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$))/i.test(address);
