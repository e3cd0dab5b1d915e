/** `site.webmanifest`: what devices show of the site among their programs (W3C Web Application Manifest). */
import { directionOf } from '../../language/direction.ts';
import { frontUrl } from '../../newsroom/urls.ts';
import type { Press } from '../../pages/press.ts';

/** Writes the file. Links need an address bar to be checked by, so the site opens with the buttons of a browser. */
export function toWebManifest({ newsroom, files }: Press): string {
  const { title, tagline, description = tagline, language, themeColour } = newsroom.site;
  const manifest = {
    id: frontUrl,
    name: title,
    short_name: title,
    description,
    lang: language,
    dir: directionOf(language),
    start_url: frontUrl,
    scope: frontUrl,
    display: 'minimal-ui',
    background_color: themeColour.light,
    theme_color: themeColour.light,
    categories: ['news'],
    icons: files.icons.manifest.map((icon) => ({ ...icon, src: encodeURI(icon.src) })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
