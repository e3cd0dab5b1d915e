/** Gives VS Code the front matter of a paper: completion, help and red lines from the schemas beside it. */
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const vscode = require('vscode');
const { findCompletions, findHelp, findProblems } = require('./front-matter.cjs');

const { broadsheet } = require('./package.json');
/** The extension stands in `.vscode/extensions/NAME` of the site. */
const root = join(__dirname, '../../..');

exports.activate = ({ subscriptions }) => {
  const red = vscode.languages.createDiagnosticCollection('broadsheet');
  const judge = (document) => red.set(document.uri, toDiagnostics(document));
  const files = { language: 'markdown', scheme: 'file' };
  subscriptions.push(
    red,
    vscode.workspace.onDidOpenTextDocument(judge),
    vscode.workspace.onDidChangeTextDocument(({ document }) => judge(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => red.delete(uri)),
    vscode.languages.registerHoverProvider(files, { provideHover }),
    vscode.languages.registerCompletionItemProvider(files, { provideCompletionItems }, ' ', '\n'),
  );
  vscode.workspace.textDocuments.forEach(judge);
};

/** Read each time: a new reporter is offered as soon as the schemas are made again. */
function readSchema({ languageId, uri }) {
  const path = uri.fsPath.replaceAll('\\', '/');
  const base = `${root.replaceAll('\\', '/')}/`;
  if (languageId !== 'markdown' || !path.startsWith(base)) return undefined;
  const found = broadsheet.schemas.find(({ folder }) => path.slice(base.length).startsWith(folder));
  try {
    return found && JSON.parse(readFileSync(join(root, broadsheet.folder, found.file), 'utf8'));
  } catch {
    return undefined;
  }
}

function toDiagnostics(document) {
  const schema = readSchema(document);
  if (!schema) return [];
  return findProblems(schema, document.getText()).map(({ line, start, end, message }) => {
    const found = new vscode.Diagnostic(
      new vscode.Range(line, start, line, end),
      message,
      vscode.DiagnosticSeverity.Error,
    );
    found.source = 'broadsheet';
    return found;
  });
}

function provideHover(document, { line }) {
  const schema = readSchema(document);
  const help = schema && findHelp(schema, document.getText(), line);
  return help ? new vscode.Hover(new vscode.MarkdownString(help)) : undefined;
}

function provideCompletionItems(document, { line, character }) {
  const schema = readSchema(document);
  if (!schema) return [];
  return findCompletions(schema, document.getText(), line, character).map(({ label, insert, help, isRequired }) => {
    const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Property);
    item.insertText = insert;
    item.documentation = new vscode.MarkdownString(help);
    item.sortText = `${isRequired ? 0 : 1}${label}`;
    return item;
  });
}
