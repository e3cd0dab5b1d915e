/** A reporter as stories and the list of reporters show them. */
import type { Reporter } from '../newsroom/model.ts';
import { toEmailLink, toTelephoneLink } from './contact.ts';
import { toPortrait } from './figures.ts';
import type { Press, Voice } from './press.ts';
import type { Link, ReporterCard } from './props.ts';

/** The card of a reporter. */
export function toReporterCard(press: Press, voice: Voice, reporter: Reporter): ReporterCard {
  const photo = toPortrait(reporter, voice);
  return {
    name: reporter.name,
    url: reporter.url,
    ...(reporter.role && { role: reporter.role }),
    ...(photo && { photo }),
    bio: press.findBody(reporter.markdown).excerpt,
    contact: toReporterContact(reporter),
  };
}

/** How readers reach a reporter. */
export function toReporterContact({ email, telephone }: Reporter): Link[] {
  return [...(email ? [toEmailLink(email)] : []), ...(telephone ? [toTelephoneLink(telephone)] : [])];
}
