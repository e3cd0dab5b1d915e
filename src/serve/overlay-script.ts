/** The part of the reload script that shows problems over the page. */

const style = `
dialog { box-sizing: border-box; inline-size: min(60rem, 100vw - 2rem); max-block-size: calc(100vh - 4rem); overflow: auto;
  margin: 2rem auto; padding: 1.5rem; border: 0; border-block-start: .4rem solid #d0342c; border-radius: .25rem;
  background: #fff; color: #1a1a1a; font: 16px/1.5 system-ui, sans-serif; box-shadow: 0 1rem 4rem #0008; }
dialog::backdrop { background: #0009; }
h2 { margin: 0 0 1rem; font-size: 1.25rem; }
ol { margin: 0 0 1.5rem; padding: 0; list-style: none; }
li { margin: 0 0 1rem; overflow-wrap: anywhere; white-space: pre-wrap; }
code { display: block; font: 14px/1.5 ui-monospace, monospace; color: #8a1c16; }
.warning code { color: #6b4a00; }
p { margin: 0; }
.hint { color: #555; }
button { font: inherit; padding: .4rem 1rem; border: 1px solid #767676; border-radius: .25rem;
  background: #f4f4f4; color: inherit; cursor: pointer; }
button:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
`;

/**
 * JavaScript that defines `showProblems(problems)`: a dialog in a shadow tree of its own, gone when the list
 * is empty. A list that was dismissed stays so until another one comes. Styles are a constructed sheet and
 * texts are text nodes, so that the page's policy stays strict and nothing in a problem is read as HTML.
 */
export const overlayScript = `
const element = (name, text, attributes = {}) => {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

const host = element('broadsheet-problems', '', { lang: 'en', dir: 'ltr' });
const dialog = element('dialog', '', { role: 'alertdialog', 'aria-labelledby': 'title', 'aria-describedby': 'list' });
const title = element('h2', '', { id: 'title' });
const list = element('ol', '', { id: 'list' });
const dismiss = element('button', 'Dismiss', { type: 'button', autofocus: '' });
dismiss.addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => host.remove());
dialog.append(title, list, dismiss);

const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(style)});
const shadow = host.attachShadow({ mode: 'open' });
shadow.adoptedStyleSheets = [sheet];
shadow.append(dialog);

const item = ({ severity, place, message, hint }) => {
  const made = element('li', '', { class: severity });
  made.append(element('code', (place + ' ' + severity).trim()), element('p', message));
  if (hint) made.append(element('p', hint, { class: 'hint' }));
  return made;
};

let shown = '[]';
const showProblems = (problems) => {
  const wanted = JSON.stringify(problems);
  if (wanted === shown) return;
  shown = wanted;
  title.textContent = problems.length === 1 ? '1 problem' : problems.length + ' problems';
  list.replaceChildren(...problems.map(item));
  if (problems.length === 0) return dialog.close();
  if (!host.isConnected) document.body.append(host);
  if (!dialog.open) dialog.showModal();
};
`;
