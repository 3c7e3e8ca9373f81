import * as vscode from 'vscode';
import { declaredSources, placeIn } from '../core/index.ts';
import { toRange } from './convert.ts';
import { type Documents, isCheckable } from './documents.ts';
import { toSourceRange } from './source-places.ts';
import { SOURCE_LANGUAGES, sourceUri } from './sources.ts';

/** From a quotation to its words in the source, and from a source to the quotations that use it. */
export function registerQuotePlaces(documents: Documents): vscode.Disposable {
  const sources = SOURCE_LANGUAGES.map((language) => ({ language }));
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider({ language: 'markdown' }, definition(documents)),
    vscode.languages.registerReferenceProvider(sources, references(documents)),
  );
}

function definition(documents: Documents): vscode.DefinitionProvider {
  return {
    async provideDefinition(document, position) {
      if (!isCheckable(document)) return undefined;
      const { postmortem } = await documents.load(document);
      const offset = document.offsetAt(position);
      const check = postmortem.quotations.find(
        ({ quotation: { outer } }) => outer.start <= offset && offset <= outer.end,
      );
      const place = check && placeIn(check.verification);
      const found = place && uriOf(document, place.source, documents);
      const source = place && documents.source(document, place.source);
      const targetRange = place && source && toSourceRange(source, place.range);
      if (!check || !found || !targetRange) return undefined;
      const originSelectionRange = toRange(document, check.quotation.range);
      const link: vscode.LocationLink = { originSelectionRange, targetUri: found, targetRange };
      return [link];
    },
  };
}

function uriOf(document: vscode.TextDocument, id: string, documents: Documents): vscode.Uri | undefined {
  const { markdown, config } = documents.analysis(document).postmortem;
  const source = declaredSources(markdown.frontMatter).find((one) => one.id === id);
  const place = source && sourceUri(document, source, config.sourcesFolder);
  return place && 'uri' in place ? place.uri : undefined;
}

/** The quotations of a place in a source; where nothing is quoted there, all quotations of that source. */
function references(documents: Documents): vscode.ReferenceProvider {
  return {
    async provideReferences(source, position, _, token) {
      const uses: Use[] = [];
      for (const document of await usersOf(source.uri, documents, token)) {
        if (token.isCancellationRequested) return [];
        uses.push(...(await usesIn(document, source.uri, documents)));
      }
      const here = uses.filter(({ range }) => range.contains(position));
      return (here.length > 0 ? here : uses).map(({ location }) => location);
    },
  };
}

interface Use {
  /** In the source. */
  readonly range: vscode.Range;
  readonly location: vscode.Location;
}

async function usesIn(
  document: vscode.TextDocument,
  source: vscode.Uri,
  documents: Documents,
): Promise<readonly Use[]> {
  const { postmortem } = await documents.load(document);
  return postmortem.quotations.flatMap(({ quotation, verification }) => {
    const place = placeIn(verification);
    if (!place || uriOf(document, place.source, documents)?.toString() !== source.toString()) return [];
    const input = documents.source(document, place.source);
    const range = input && toSourceRange(input, place.range);
    return range
      ? [{ range, location: new vscode.Location(document.uri, toRange(document, quotation.range)) }]
      : [];
  });
}

const LARGEST = 2_000_000;

/** The documents that may quote a source: those that are open, and files of its workspace that have its name in them. */
async function usersOf(
  source: vscode.Uri,
  documents: Documents,
  token: vscode.CancellationToken,
): Promise<readonly vscode.TextDocument[]> {
  const open = documents.open().filter(({ uri }) => uri.toString() !== source.toString());
  const known = new Set([source, ...open.map(({ uri }) => uri)].map(String));
  const folder = vscode.workspace.getWorkspaceFolder(source);
  if (!folder) return open;
  const pattern = new vscode.RelativePattern(folder, '**/*.{md,markdown}');
  const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', undefined, token);
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  const more: vscode.TextDocument[] = [];
  for (const uri of found) {
    if (token.isCancellationRequested || known.has(uri.toString())) continue;
    if (await names(uri, name)) more.push(await vscode.workspace.openTextDocument(uri));
  }
  return [...open, ...more];
}

async function names(uri: vscode.Uri, name: string): Promise<boolean> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > LARGEST) return false;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).includes(name);
  } catch {
    return false;
  }
}
