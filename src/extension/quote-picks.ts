import * as vscode from 'vscode';
import { declaredSources, type Quotable, SOURCE_REASONS } from '../core/index.ts';
import type { Documents } from './documents.ts';
import { SOURCE_ENDINGS, SOURCE_LANGUAGES, sourceUri } from './sources.ts';

interface SourceItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/** More than anybody scrolls through; filtering finds only what is in the list. */
const MOST = 10_000;

/** A source of the postmortem, a text that is open, or any other file. */
export async function pickSource(
  documents: Documents,
  document: vscode.TextDocument,
): Promise<vscode.Uri | undefined> {
  await documents.load(document);
  const declared = declaredItems(documents, document);
  const opened = openItems(document, new Set(declared.map(({ uri }) => uri?.toString())));
  const other: SourceItem = {
    label: vscode.l10n.t('Another file…'),
    iconPath: new vscode.ThemeIcon('folder-opened'),
  };
  const items: SourceItem[] = [
    ...group<SourceItem>(vscode.l10n.t('sources of this postmortem'), declared),
    ...group<SourceItem>(vscode.l10n.t('open in the editor'), opened),
    ...group<SourceItem>(vscode.l10n.t('other'), [other]),
  ];
  const pick = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Insert quote (1/2)'),
    placeHolder: vscode.l10n.t('Which source has the words?'),
    matchOnDescription: true,
  });
  if (!pick) return undefined;
  return pick.uri ?? openAnother(document);
}

function declaredItems(documents: Documents, document: vscode.TextDocument): readonly SourceItem[] {
  const { markdown, config } = documents.analysis(document).postmortem;
  return declaredSources(markdown.frontMatter).flatMap((source): SourceItem[] => {
    if (source.file === undefined) return [];
    const place = sourceUri(document, source, config.sourcesFolder);
    const loaded = documents.source(document, source.id);
    const reason = loaded && 'unavailable' in loaded ? SOURCE_REASONS[loaded.unavailable] : undefined;
    const file = `${source.id} · ${source.file}`;
    const label = escapeIcons(source.title ?? source.file);
    const iconPath = new vscode.ThemeIcon(reason === undefined ? 'file' : 'warning');
    const description = escapeIcons(
      reason === undefined ? file : vscode.l10n.t('{0}: {1}', file, vscode.l10n.t(reason)),
    );
    return 'uri' in place ? [{ label, description, iconPath, uri: place.uri }] : [];
  });
}

/** Texts that are open and are not offered already. */
function openItems(
  document: vscode.TextDocument,
  known: ReadonlySet<string | undefined>,
): readonly SourceItem[] {
  return vscode.workspace.textDocuments
    .filter(
      ({ uri, isUntitled, languageId }) =>
        !isUntitled &&
        uri.scheme === document.uri.scheme &&
        uri.toString() !== document.uri.toString() &&
        !known.has(uri.toString()) &&
        SOURCE_LANGUAGES.includes(languageId),
    )
    .map(({ uri }) => ({
      label: escapeIcons(vscode.workspace.asRelativePath(uri)),
      iconPath: new vscode.ThemeIcon('file'),
      uri,
    }));
}

async function openAnother(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const opened = await vscode.window.showOpenDialog({
    filters: { [vscode.l10n.t('Text')]: SOURCE_ENDINGS },
    defaultUri: vscode.Uri.joinPath(document.uri, '..'),
    openLabel: vscode.l10n.t('Quote from this file'),
  });
  return opened?.[0];
}

interface WordsItem extends vscode.QuickPickItem {
  readonly quotable?: Quotable;
}

/** One or several of the quotations and sentences of a source; typing filters by words and speakers. */
export async function pickWords(
  all: readonly Quotable[],
  source: string,
): Promise<readonly Quotable[] | undefined> {
  const of = (kind: Quotable['kind']) =>
    all
      .filter((quotable) => quotable.kind === kind)
      .slice(0, MOST)
      .map(wordsItem);
  const items: WordsItem[] = [
    ...group(vscode.l10n.t('quotations'), of('quotation')),
    ...group(vscode.l10n.t('sentences'), of('sentence')),
  ];
  const picks = await pickMany(items, {
    title: vscode.l10n.t('Insert quote (2/2): {0}', source),
    placeholder: vscode.l10n.t('Choose one or several; type to filter by words or speaker'),
  });
  const chosen = picks.flatMap(({ quotable }) => quotable ?? []);
  return chosen.length > 0 ? chosen : undefined;
}

/** As the editor's own list, save that Enter takes the row it is on where none is ticked. */
function pickMany(
  items: readonly WordsItem[],
  words: { readonly title: string; readonly placeholder: string },
): Promise<readonly WordsItem[]> {
  const list = vscode.window.createQuickPick<WordsItem>();
  Object.assign(list, words, { items, canSelectMany: true, matchOnDetail: true });
  return new Promise((done) => {
    list.onDidAccept(() => {
      const chosen = list.selectedItems.length > 0 ? list.selectedItems : list.activeItems;
      if (chosen.length === 0) return;
      done(chosen);
      list.hide();
    });
    list.onDidHide(() => {
      done([]);
      list.dispose();
    });
    list.show();
  });
}

function wordsItem(quotable: Quotable): WordsItem {
  const { words, speaker, role, kind } = quotable;
  const who = [speaker, role].filter((part) => part !== undefined).join(', ');
  const nobody = kind === 'quotation' ? vscode.l10n.t('the source does not tell who said it') : undefined;
  const detail = who === '' ? nobody : `— ${who}`;
  return { label: escapeIcons(words), quotable, ...(detail ? { detail: escapeIcons(detail) } : {}) };
}

function group<T extends vscode.QuickPickItem>(
  label: string,
  items: readonly T[],
): readonly (T | vscode.QuickPickItem)[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

/** `$(name)` in the words of another is no icon. */
function escapeIcons(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}
