/** The icons of a site: what browsers show in tabs, and telephones among their programs. */

/** An icon that the head names. */
export interface IconLink {
  readonly rel: 'icon' | 'apple-touch-icon';
  /** Path on the site. */
  readonly url: string;
  readonly type?: string;
  /** Such as `32x32`. */
  readonly sizes?: string;
}

/** An icon of the web app manifest. */
export interface ManifestIcon {
  /** Path on the site. */
  readonly src: string;
  /** Such as `192x192`. */
  readonly sizes: string;
  readonly type: string;
  /** `maskable` where the device may cut it to a shape of its own. */
  readonly purpose?: 'maskable';
}

/** All icons of a site. */
export interface SiteIcons {
  /** What the head of each page names. */
  readonly links: readonly IconLink[];
  readonly manifest: readonly ManifestIcon[];
}

/** Path of the web app manifest. */
export const manifestUrl = '/site.webmanifest';
