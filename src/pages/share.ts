/** Links that share a story and report an error in it: plain addresses, no scripts. */
import { fill } from '../language/fill.ts';
import type { Article, Site } from '../newsroom/model.ts';
import { type Press, toAbsolute, type Voice } from './press.ts';
import type { ArticleView, Link } from './props.ts';

type Network = Site['share'][number];

interface Shared {
  /** Percent-encoded. */
  readonly url: string;
  readonly title: string;
}

const networks: Readonly<Record<Network, { readonly name: string; readonly address: (shared: Shared) => string }>> = {
  email: { name: '', address: ({ title, url }) => `mailto:?subject=${title}&body=${url}` },
  whatsapp: { name: 'WhatsApp', address: ({ title, url }) => `https://wa.me/?text=${title}%20${url}` },
  bluesky: { name: 'Bluesky', address: ({ title, url }) => `https://bsky.app/intent/compose?text=${title}%20${url}` },
  mastodon: { name: 'Mastodon', address: ({ title, url }) => `https://share.joinmastodon.org/#text=${title}%20${url}` },
  facebook: { name: 'Facebook', address: ({ url }) => `https://www.facebook.com/sharer/sharer.php?u=${url}` },
  linkedin: { name: 'LinkedIn', address: ({ url }) => `https://www.linkedin.com/sharing/share-offsite/?url=${url}` },
  telegram: { name: 'Telegram', address: ({ title, url }) => `https://t.me/share/url?url=${url}&text=${title}` },
  x: { name: 'X', address: ({ title, url }) => `https://x.com/intent/post?text=${title}&url=${url}` },
};

/** The networks that `site.yaml` names, in its order. */
export function toShareLinks(press: Press, { messages }: Voice, article: Article): ArticleView['share'] {
  const shared = { url: encodeURIComponent(toAbsolute(press, article.url)), title: encodeURIComponent(article.title) };
  return press.newsroom.site.share.map((network) => {
    const { name, address } = networks[network];
    const { shareOn, shareByEmail } = messages.phrases;
    return {
      network,
      text: network === 'email' ? shareByEmail : fill(shareOn, { network: name }),
      url: address(shared),
    };
  });
}

/** How a reader reports an error: by e-mail where the site has an address for it, else on its page on corrections. */
export function toReportError(press: Press, { messages }: Voice, article: Article): Link | undefined {
  const { contact, policies } = press.newsroom.site;
  const text = messages.words.reportAnError;
  const address = contact.corrections ?? contact.email;
  if (address) {
    const subject = encodeURIComponent(fill(messages.phrases.errorSubject, { title: article.title }));
    const body = encodeURIComponent(toAbsolute(press, article.url));
    return { text, url: `mailto:${address}?subject=${subject}&body=${body}` };
  }
  const page = policies.find(({ policy }) => policy === 'corrections')?.page;
  return page && { text, url: page.url };
}
