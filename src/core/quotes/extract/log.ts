import type { Block } from '../../document/block.ts';
import type { DocumentBlock, MarkdownDocument } from '../../document/model.ts';
import { keeper } from '../../text/keeper.ts';
import { toSource } from '../../text/visible.ts';
import type { Quotation, Speaker } from '../quotation.ts';
import { chatQuotation } from './block-quote.ts';
import { linesOf, type Message, readChat } from './chat.ts';
import type { Flow } from './flow.ts';
import { introductionOf } from './introduction.ts';

/** Languages that are written, not said. */
const PROGRAM =
  /^(?:sh|bash|zsh|shell|powershell|ps1|ya?ml|toml|ini|jsx?|tsx?|javascript|typescript|py|python|go|rust|rs|java|kotlin|swift|c|cpp|cs|csharp|ruby|rb|php|sql|promql|logql|diff|patch|dockerfile|hcl|terraform|tf|html|css|graphql|make|makefile|mermaid|nginx|lua|scala|proto)$/i;
const COMMAND =
  /^\s*(?:[$#>%]\s+\S|PS [A-Z]:|sudo |kubectl |git |npm |npx |docker |curl |helm |aws |gcloud |az |make |cd |ssh |systemctl |SELECT |INSERT |UPDATE |DELETE |ALTER |CREATE )/;

/** What follows is to be run or looked at. */
const INSTRUCTS =
  /\b(?:using|run|with|execute|use) (?:the )?(?:following|this|these)\b[^.]*[:：]$|\b(?:commands?|quer(?:y|ies)|snippet|script|configuration|config|code|json|yaml)\b[^.,;]*[:：]$/i;

/** Fenced logs, notices and conversations that the text introduces as what a named system or person said. */
export function logQuotations(
  document: MarkdownDocument,
  flow: Flow,
  taken: ReadonlySet<number>,
): readonly Quotation[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'code' || taken.has(block.index) || block.visible.text.trim() === '') return [];
    return readCode(document, flow, block);
  });
}

function readCode(document: MarkdownDocument, flow: Flow, block: DocumentBlock): readonly Quotation[] {
  const { text } = block.visible;
  const introduction = introductionOf(document, flow, block);
  if (!PROGRAM.test(block.lang ?? '')) {
    const introduced = /chat|slack|irc|discord|conversation|transcript|thread|channel/i.test(
      introduction?.text ?? '',
    );
    const chat = chats(block.own, [introduced], () =>
      looksLikeLog(text) ? [] : readChat(linesOf(text), introduced),
    );
    const locate = (range: { start: number; end: number }) => toSource(block.visible, range.start, range.end);
    if (chat.length > 0) return chat.map((message) => chatQuotation(message, text, locate));
  }
  const told =
    introduction?.speaker?.by === 'label' && !introduction.machine ? undefined : introduction?.speaker;
  const speaker = told ?? titleSpeaker(document, block);
  const program =
    PROGRAM.test(block.lang ?? '') ||
    COMMAND.test(text) ||
    INSTRUCTS.test(introduction?.text.slice(-200) ?? '');
  if (!speaker || program || !(introduction?.machine || introduction?.colon || introduction === undefined))
    return [];
  const end = text.trimEnd().length;
  const start = text.length - text.trimStart().length;
  return [
    {
      range: toSource(block.visible, start, end),
      outer: block.range,
      text: text.trim().replace(/\s*\n\s*/g, ' '),
      form: 'log',
      speaker,
    },
  ];
}

const chats = keeper<Block, readonly Message[]>();

/** Levels and stack traces are no names, whatever stands behind their colon. */
function looksLikeLog(text: string): boolean {
  return /\b(?:INFO|WARN(?:ING)?|ERROR|DEBUG|FATAL|TRACE|Exception|Traceback)\b|^\s+at /m.test(text);
}

/** `##### Logs from mastodon-streaming on Fritz`: a heading right above names the source. */
function titleSpeaker(document: MarkdownDocument, block: DocumentBlock): Speaker | undefined {
  const before = document.blocks[block.index - 1];
  if (before?.kind !== 'heading') return undefined;
  const match =
    /\b(?:logs?|output|messages?|alerts?|e-?mails?|notices?|errors?) (?:from|of|by|on) (\S.{0,60})$/i.exec(
      before.visible.text,
    );
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const end = match.index + match[0].length;
  return { name, mention: toSource(before.visible, end - name.length, end), by: 'heading' };
}
