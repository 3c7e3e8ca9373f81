import * as vscode from 'vscode';
import { type Completion, completeAt, completeConfig, type Hover, hoverAt, render } from '../core/index.ts';
import { isConfig } from './config.ts';
import { toRange, translate } from './convert.ts';
import { type Documents, isCheckable } from './documents.ts';

const KIND: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  field: vscode.CompletionItemKind.Field,
  value: vscode.CompletionItemKind.EnumMember,
  section: vscode.CompletionItemKind.Module,
  rule: vscode.CompletionItemKind.Constant,
};

/** Completion and hover ask the core, and translate. */
export function registerLanguageFeatures(documents: Documents): vscode.Disposable {
  const markdown: vscode.DocumentSelector = { language: 'markdown' };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(markdown, completion(documents), ' ', '#', ':'),
    vscode.languages.registerCompletionItemProvider(
      { pattern: '**/.postmortem.yml' },
      configCompletion,
      ' ',
      ':',
    ),
    vscode.languages.registerHoverProvider(markdown, hover(documents)),
  );
}

/** Front matter is offered what there is in any Markdown file that has some of ours; headings only in postmortems. */
function completion(documents: Documents): vscode.CompletionItemProvider {
  return {
    provideCompletionItems(document, position) {
      if (!isCheckable(document)) return [];
      const { postmortem } = documents.analysis(document);
      const offset = document.offsetAt(position);
      const { frontMatter } = postmortem.markdown;
      const inHead = frontMatter !== undefined && offset <= frontMatter.range.end;
      if (!postmortem.recognition.isPostmortem && !(inHead && 'type' in frontMatter.data)) return [];
      return completeAt(postmortem, offset).map((item) => toItem(document, item));
    },
  };
}

const configCompletion: vscode.CompletionItemProvider = {
  provideCompletionItems(document, position) {
    if (!isConfig(document)) return [];
    return completeConfig(document.getText(), document.offsetAt(position)).map((item) =>
      toItem(document, item),
    );
  },
};

function toItem(document: vscode.TextDocument, item: Completion): vscode.CompletionItem {
  const made = new vscode.CompletionItem(item.label, KIND[item.kind]);
  made.range = toRange(document, item.range);
  made.insertText = item.insert;
  if (item.detail) made.detail = item.detail;
  if (item.docs) made.documentation = item.docs;
  if (item.kind === 'field') made.command = { command: 'editor.action.triggerSuggest', title: '' };
  return made;
}

function hover(documents: Documents): vscode.HoverProvider {
  return {
    provideHover(document, position) {
      if (!isCheckable(document)) return undefined;
      const { postmortem } = documents.analysis(document);
      if (!postmortem.recognition.isPostmortem && !documents.isAsked(document)) return undefined;
      const found = hoverAt(postmortem, document.offsetAt(position));
      if (!found) return undefined;
      const words = found.lines.map(hoverWords).join('\n\n');
      return new vscode.Hover(new vscode.MarkdownString(words), toRange(document, found.range));
    },
  };
}

function hoverWords(line: Hover['lines'][number]): string {
  if (line.kind === 'said') return plain(render(line.message, translate));
  const words = plain(line.words);
  // What is bold must neither begin nor end with a space.
  const bold = words.replace(words.trim(), (core) => (core === '' ? '' : `**${core}**`));
  return `> ${`${plain(line.before)}${bold}${plain(line.after)}`.trim()}`;
}

/** Text that stays text: what could be markup or make a link is escaped. The editor's own `appendText` takes it all as one word, which breaks lines anywhere. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!~<>&|:@$=^]/g, '\\$&');
}
