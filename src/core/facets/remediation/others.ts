import { once } from '../../text/once.ts';
import { english } from './english.ts';
import type { Lexicon } from './lexicon.ts';

/** The few words of a language that we read besides English. */
interface Words {
  /** Verbs of repair that say that it was done. */
  readonly deed: RegExp;
  /** Verbs and helpers that say that it is still to be done. */
  /** It helped. */
  readonly effect: RegExp;
  readonly plan: RegExp;
  readonly prevention: RegExp;
  readonly safeguard: RegExp;
}

function lexiconOf({ deed, effect, plan, prevention, safeguard }: Words): Lexicon {
  const either = (a: { test(text: string): boolean }, b: RegExp) => ({
    test: (text: string) => a.test(text) || b.test(text),
  });
  return {
    ...english(),
    deed: { test: (text) => deed.test(text) && !plan.test(text) },
    effect: either(english().effect, effect),
    plan: either(english().plan, plan),
    prevention: either(english().prevention, prevention),
    safeguard: either(english().safeguard, safeguard),
  };
}

const LEXICONS: ReadonlyMap<string, () => Lexicon> = new Map([
  [
    'es',
    once(() =>
      lexiconOf({
        deed: /(?:^|[^\p{L}])(?:re)?(?:inici|arranc|vert|virt|staur|stablec|corrig|correg|arregl|repar|actualiz|despleg|desactiv|activ|habilit|deshabilit|elimin|borr|aument|redu[cj]|cambi|migr|aplic|bloque|rot|revoc|ajust|nov|gener|constru|añad|agreg|configur|limpi|escal|ejecut|mov|modific|sustitu|reemplaz|desbloque|parche|lanz|cre)(?:ó|aron|ieron|amos|imos|ad[oa]s?|id[oa]s?)(?![\p{L}])/u,
        effect: /restablec|recuper|solucion|resuelt|resolvi|volvió|normal/,
        plan: /(?:^|[^\p{L}])(?:vamos a|se va a|se debe|debemos|debería|hay que|será[n]?|se (?:\p{L}+)rá[n]?|pendiente|en el futuro|planea|próxim)/u,
        prevention: /para (?:evitar|prevenir|detectar|que no)|no vuelva/,
        safeguard:
          /alerta|monitor|prueba|test|validaci|documenta|copia|respaldo|límite|chequeo|verificaci|automatiz|revisi|proceso|guía|política/,
      }),
    ),
  ],
  [
    'pt',
    once(() =>
      lexiconOf({
        deed: /(?:^|[^\p{L}])(?:re)?(?:inici|vert|staur|stabelec|corrig|consert|atualiz|implant|desativ|ativ|habilit|desabilit|remov|apag|aument|redu[zc]|alter|mud|migr|aplic|bloque|rotacion|vog|ajust|nov|cri|construí|adicion|configur|limp|escal|execut|modific|substitu|desbloque|public)(?:ou|aram|eram|iram|amos|emos|imos|ad[oa]s?|id[oa]s?)(?![\p{L}])/u,
        effect: /restabelec|recuper|solucion|resolvi|voltou|normal/,
        plan: /(?:^|[^\p{L}])(?:vamos|iremos|devemos|deveria|deve ser|será|serão|é preciso|pendente|no futuro|planej|próxim)/u,
        prevention: /para (?:evitar|prevenir|detectar|que não)|não volte/,
        safeguard:
          /alerta|monitor|teste|valida|documenta|backup|cópia|limite|verifica|automatiz|revis|processo|guia|política/,
      }),
    ),
  ],
  [
    'fr',
    once(() =>
      lexiconOf({
        deed: /(?:^|[^\p{L}])(?:re|ré)?(?:démarr|lanc|staur|corrig|par|tabli|déploy|désactiv|activ|supprim|augment|rédui|modifi|chang|migr|appliqu|bloqu|voqu|ajust|nouvel|cré|construi|ajout|configur|nettoy|annul|remplac|débloqu|envoy|gle|mis)(?:é|ée|és|ées|t|te|ts|tes|a|ons|èrent|it)(?![\p{L}])|mis(?:e|es)? à jour/u,
        effect: /rétabl|résolu|normal|fonctionn/,
        plan: /(?:^|[^\p{L}])(?:nous allons|nous devons|devrons|devrait|sera|seront|il faut|à faire|prévu|à l'avenir|prochain)/u,
        prevention: /(?:afin d'|pour |d')éviter|prévenir|ne se reprodui|détecter/,
        safeguard:
          /alerte|surveill|test|valid|documenta|sauvegarde|limite|vérifi|automatis|revue|processus|guide|politique/,
      }),
    ),
  ],
  [
    'de',
    once(() =>
      lexiconOf({
        deed: /(?:^|[^\p{L}])(?:neu ?gestartet|zurückgerollt|zurückgesetzt|zurückgenommen|repariert|wiederhergestellt|aktualisiert|deaktiviert|aktiviert|gelöscht|entfernt|erhöht|verringert|geändert|ersetzt|eingespielt|ausgerollt|gepatcht|umgestellt|umgeleitet|erneuert|gesperrt|korrigiert|angepasst|abgeschaltet|eingeschaltet|freigegeben|bereinigt|behoben (?:durch|indem))(?![\p{L}])/u,
        effect: /wieder|behoben|gelöst|normal/,
        plan: /(?:^|[^\p{L}])(?:werden wir|wir werden|wird künftig|soll(?:en|te)?|müssen|muss|künftig|in zukunft|geplant|ausstehend)(?![\p{L}])/u,
        prevention: /(?:um|damit) .{0,80}(?:vermeiden|verhindern|erkennen|nicht (?:mehr|wieder))|verhindern/,
        safeguard:
          /alarm|überwach|monitor|test|prüf|dokumentation|dokumentier|sicherung|grenzwert|limit|automatisier|review|prozess|leitfaden|richtlinie/,
      }),
    ),
  ],
  [
    'ja',
    once(() =>
      lexiconOf({
        deed: /(?:再起動|再デプロイ|デプロイ|リビルド|再ビルド|ロールバック|切り?戻|修正|適用|再作成|再実行|無効化|有効化|削除|変更|追加|更新|差し替え|切り?替え|復元|増強|増や|解放|遮断)(?:し(?:た|て|、|。|$)|され|を?(?:実施|完了|行)|済|完了|デプロイ|。|、|・|で復旧|$)/,
        effect: /復旧|解消|解決|再開|正常|回復/,
        plan: /予定|する必要|べき|検討|todo|未対応|今後|しよう/,
        prevention: /再発|防(?:ぐ|止)|検知でき|ように(?:する|した)/,
        safeguard:
          /アラート|監視|テスト|検証|チェック|ドキュメント|手順|バックアップ|制限|自動|レビュー|閾値|ログ|メトリクス/,
      }),
    ),
  ],
]);

/** The words to read a document with. */
export function lexiconFor(language: string): Lexicon {
  return (LEXICONS.get(language.slice(0, 2)) ?? english)();
}
