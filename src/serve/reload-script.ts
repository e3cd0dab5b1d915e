/** What runs in the browser in `dev`: reloads the page after a build and shows problems. Readers never get it. */
import { overlayScript } from './overlay-script.ts';

/** JavaScript for current browsers that listens at `eventsPath`. Its own element names the version of the page. */
export const reloadScript = (eventsPath: string): string => `{
${overlayScript}
const { version } = document.currentScript.dataset;

let events;
const connect = () => {
  if (events && events.readyState !== EventSource.CLOSED) return;
  events = new EventSource(${JSON.stringify(eventsPath)});
  events.onmessage = ({ data }) => {
    const state = JSON.parse(data);
    if (state.version !== version) return location.reload();
    showProblems(state.problems);
  };
  events.onerror = () => {
    // Some browsers try again by themselves, others give up.
    if (events.readyState === EventSource.CLOSED) setTimeout(connectIfSeen, 500);
  };
};

// Browsers open only a few connections to one server: pages that nobody looks at give theirs up.
const connectIfSeen = () => {
  if (document.visibilityState === 'visible') connect();
  else if (events) events.close();
};
document.addEventListener('visibilitychange', connectIfSeen);
addEventListener('pagehide', () => events && events.close());
addEventListener('pageshow', connectIfSeen);
connectIfSeen();
}
`;
