/** The `<head>` of every page. The policy comes first, so that it covers everything after it. */
import type { PageProps } from '../../src/pages/props.ts';
import { StructuredData } from './raw-html.tsx';

/** Metadata, style sheet and fonts; nothing that the page does not name in its props. */
export function DocumentHead({ head }: Pick<PageProps, 'head'>) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={head.policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      {head.description && <meta name="description" content={head.description} />}
      <meta name="robots" content={head.robots} />
      <meta name="generator" content={head.generator} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={head.themeColour.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={head.themeColour.dark} />
      {head.fonts.map((url) => (
        <link key={url} rel="preload" href={url} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={head.stylesheet} />
      <link rel="canonical" href={head.canonical} />
      {head.prev && <link rel="prev" href={head.prev} />}
      {head.next && <link rel="next" href={head.next} />}
      {head.alternates?.map(({ hreflang, url }) => (
        <link key={hreflang} rel="alternate" hreflang={hreflang} href={url} />
      ))}
      {head.feeds.map(({ type, title, url }) => (
        <link key={url} rel="alternate" type={type} title={title} href={encodeURI(url)} />
      ))}
      {head.icons.map(({ rel, url, type, sizes }) => (
        <link key={url} rel={rel} href={encodeURI(url)} type={type} sizes={sizes} />
      ))}
      <link rel="manifest" href={head.manifest} />
      {head.card.map(({ property, name, content }) => (
        <meta key={`${property ?? name} ${content}`} property={property} name={name} content={content} />
      ))}
      {head.structuredData && <StructuredData json={head.structuredData} />}
    </head>
  );
}
