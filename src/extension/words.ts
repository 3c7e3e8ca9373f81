import * as vscode from 'vscode';
import type { FacetId, Level } from '../core/index.ts';

/** The facets' and levels' names for people, in the editor's language. */
export function facetName(id: FacetId): string {
  switch (id) {
    case 'cause':
      return vscode.l10n.t('Cause');
    case 'scope':
      return vscode.l10n.t('Scope');
    case 'remediation':
      return vscode.l10n.t('Remediation');
    case 'quotes':
      return vscode.l10n.t('Quotes');
  }
}

export function levelName(level: Level): string {
  switch (level) {
    case 'covered':
      return vscode.l10n.t('covered');
    case 'thin':
      return vscode.l10n.t('thin');
    case 'missing':
      return vscode.l10n.t('missing');
  }
}
