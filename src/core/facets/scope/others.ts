import { once } from '../../text/once.ts';
import { english } from './english.ts';
import { type Lexicon, type Matcher, together, type WordKind } from './lexicon.ts';

/** The few words of a language that we read besides English. */
interface Words {
  /** By kind, as beginnings or parts of words. */
  readonly kinds: Readonly<Partial<Record<WordKind, RegExp>>>;
  readonly effect: RegExp;
  readonly affected: RegExp;
  readonly nobody: RegExp;
  readonly general: RegExp;
  readonly over: RegExp;
  readonly vague: RegExp;
  readonly count: RegExp;
  readonly window: RegExp;
  readonly whole: RegExp;
}

const NEVER: Matcher = { test: () => false };

function lexiconOf(words: Words): Lexicon {
  const kinds = Object.entries(words.kinds) as [WordKind, RegExp][];
  const own: Lexicon = {
    kindsOf: (word) => kinds.filter(([, pattern]) => pattern.test(word)).map(([kind]) => kind),
    effect: words.effect,
    affected: words.affected,
    nobody: words.nobody,
    spared: NEVER,
    general: words.general,
    over: words.over,
    vague: words.vague,
    count: words.count,
    percent: NEVER,
    money: NEVER,
    otherDuration: NEVER,
    window: words.window,
    region: NEVER,
    whole: words.whole,
  };
  return together(english(), own);
}

const LEXICONS: ReadonlyMap<string, () => Lexicon> = new Map([
  [
    'es',
    once(() =>
      lexiconOf({
        kinds: {
          people: /^(?:usuari|client|alumn|estudiant|persona|miembro|visitante)/,
          work: /^(?:solicitud|petici|pedido|pago|mensaje|correo|página|consulta|transacci|sesi|compra|reserva|inicio)/,
          service:
            /^(?:servicio|sitio|servidor|sistema|aplicaci|plataforma|tienda|base|red|producci|panel|portal|endpoint|web|app|api)/,
          fault:
            /^(?:fall[oóa]|error|caíd|perdi|bloque|expuest|borrad|eliminad|interrump|retras|cayó|cayeron)/,
        },
        effect:
          /fuera de (?:servicio|línea)|no disponible|indisponib|inaccesib|caíd[oa]s?\b|caída|degrada|interrupci|lent(?:o|a|itud)|no (?:se )?(?:pod[íi]a|pudo|pudieron|podían|funcion|respond|carg)|tiempo de inactividad/,
        affected: /afect(?:ó|ad[oa]s?|aron|ando|aba)|impact(?:ó|ad[oa]s?)/,
        nobody:
          /(?:ningún|ninguna|nadie|sin) (?:\S+ ){0,2}(?:afectad|impact|usuario|cliente)|no (?:hubo|se vio|se vieron) (?:\S+ ){0,2}(?:impacto|afectad)/,
        general: /podría|puede (?:fallar|causar)|en caso de/,
        over: /restablec|recuper|resuelt|solucion|correg/,
        vague: /algun[oa]s (?:usuarios|clientes|servicios)/,
        count:
          /\d[\d.,]* (?:\S+ ){0,2}(?:usuari|client|solicitud|petici|pedido|pago|mensaje|transacci|servicio|servidor|registro|alumno)/,
        window: /(?:entre las|desde las|de las?) .{0,20}\d.{0,30}(?: y las?| hasta| a las?) .{0,12}\d/,
        whole: /\b(?:tod[oa]s? (?:l[oa]s?|el)|total|complet[oa]|por completo)\b/,
      }),
    ),
  ],
  [
    'pt',
    once(() =>
      lexiconOf({
        kinds: {
          people: /^(?:usuári|utilizador|client|alun|estudant|pessoa|membro|visitante)/,
          work: /^(?:requisi|pedido|pagamento|mensage|página|consulta|transa|sess|compra|e-mail|login)/,
          service:
            /^(?:serviço|site|servidor|sistema|aplicaç|plataforma|loja|banco|rede|produção|painel|portal|endpoint|app|api)/,
          fault: /^(?:falh|erro|queda|caiu|caíram|perd|bloque|expost|apagad|exclu|interromp|atras)/,
        },
        effect:
          /fora do ar|fora de serviço|indispon|inacess|queda\b|caiu|degrada|interrup|lent(?:o|a|idão)|não (?:\S+ )?(?:consegu|podia|pôde|funcion|respond|carreg)|inativ/,
        affected: /afet(?:ou|ad[oa]s?|aram|ando)|impact(?:ou|ad[oa]s?|aram)/,
        nobody:
          /(?:nenhum|nenhuma|ninguém|sem) (?:\S+ ){0,2}(?:afetad|impact|usuário|cliente)|não houve (?:\S+ ){0,2}impacto/,
        general: /poderia|pode (?:falhar|causar)|em caso de/,
        over: /restabelec|recuper|resolvid|solucion|corrig/,
        vague: /algun[s]? (?:usuários|clientes|serviços)|algumas pessoas/,
        count:
          /\d[\d.,]* (?:\S+ ){0,2}(?:usuári|client|requisi|pedido|pagamento|mensage|transa|serviço|servidor|registro|alun)/,
        window: /(?:entre|desde|das?) .{0,20}\d.{0,30}(?: e | até | às? ).{0,12}\d/,
        whole: /\b(?:tod[oa]s? (?:[oa]s?)|total|complet[oa]|por completo)\b/,
      }),
    ),
  ],
  [
    'fr',
    once(() =>
      lexiconOf({
        kinds: {
          people: /^(?:utilisat|client|élève|étudiant|personne|membre|visiteur|usager|citoyen|abonné)/,
          work: /^(?:requête|demande|commande|paiement|message|page|transaction|session|courriel|achat|envoi|notification)/,
          service:
            /^(?:service|site|serveur|système|applicat|plateforme|boutique|base|réseau|production|portail|api)/,
          fault: /^(?:panne|erreur|échec|échou|perd|bloqu|expos|supprim|interromp|retard|défaill)/,
        },
        effect:
          /hors (?:service|ligne)|indispon|inaccess|panne|dégrad|interruption|lent(?:e|eur|s)?\b|n'(?:était|étaient|a pas pu|ont pas pu)|ne (?:\S+ )?(?:pouvai|fonctionn|répond|charg)|n'arriv/,
        affected: /(?:touch|affect|impact)(?:é|ée|és|ées|ait|aient)\b/,
        nobody: /(?:aucun|aucune|personne|nul) (?:\S+ ){0,3}(?:touch|affect|impact)|sans impact|pas d'impact/,
        general: /pourrai(?:t|ent)|peut (?:causer|échouer)|en cas de/,
        over: /rétabl|résolu|corrig|répar/,
        vague: /(?:certains|quelques|plusieurs) (?:utilisateurs|clients|services)|certaines personnes/,
        count:
          /\d[\d .,]* (?:\S+ ){0,2}(?:utilisat|client|requête|demande|commande|paiement|message|transaction|service|serveur|courriel)/,
        window: /(?:entre|de|du) .{0,20}\d.{0,30}(?: et | à | au ).{0,12}\d/,
        whole: /\b(?:tou(?:t|te|s|tes) (?:les?|la|nos)|totale?|entière?|complète(?:ment)?)\b/,
      }),
    ),
  ],
  [
    'de',
    once(() =>
      lexiconOf({
        kinds: {
          people:
            /^(?:nutzer|benutzer|kunde|anwender|mitarbeit|besucher|schüler|student|teilnehmer|mitglied)/,
          work: /^(?:anfrage|bestellung|zahlung|nachricht|seite|transaktion|sitzung|e-mail|anmeldung|aufruf|auftrag|aufträge)/,
          service:
            /^(?:dienst|server|system|anwendung|plattform|shop|datenbank|netz|produktion|portal|webseite|website|api)/,
          fault:
            /(?:fehler|ausfall|ausgefallen|abgestürzt|verlor|gesperrt|blockiert|gelöscht|verzöger|gestört|störung)/,
        },
        effect:
          /nicht (?:\S+ )?(?:erreichbar|verfügbar|möglich|geladen|funktion)|ausfall|ausgefallen|störung|unterbrech|unterbroch|langsam|beeinträchtig|konnten? (?:\S+ ){0,12}nicht|offline/,
        affected: /betroffen|beeinträchtigt/,
        nobody:
          /(?:kein|keine|keiner|niemand) (?:\S+ ){0,3}(?:betroffen|beeinträchtigt|auswirkung)|keine auswirkung/,
        general: /könnte|kann (?:zu|dazu)|falls/,
        over: /behoben|wiederhergestellt|gelöst/,
        vague: /(?:einige|manche|mehrere) (?:nutzer|benutzer|kunden|dienste)/,
        count:
          /\d[\d.,]* (?:\S+ ){0,2}(?:nutzer|benutzer|kunde|anfrage|bestellung|zahlung|nachricht|dienst|server|transaktion)/,
        window: /(?:zwischen|von) .{0,20}\d.{0,30}(?: und | bis ).{0,12}\d/,
        whole: /\b(?:alle[nr]?|sämtliche|gesamte|komplett|vollständig)\b/,
      }),
    ),
  ],
  [
    'ja',
    once(() =>
      lexiconOf({
        kinds: {
          people: /ユーザ|利用者|顧客|お客様|会員/,
          work: /リクエスト|注文|決済|メッセージ|メール|ページ|画面|操作|ログイン|ジョブ|処理|回答|チャット|配信|取得|通知/,
          service: /サービス|サイト|サーバ|アプリ|システム|機能|基盤|データベース|クラスタ|コンテナ|api|ui/,
          fault: /失敗|エラー|消失|欠落|破損|漏洩|漏えい|不一致/,
        },
        effect:
          /停止|ダウン|障害|遅延|遅く|遅い|劣化|低下|できな(?:い|く|かっ)|(?:表示|処理|配信|送信|取得|保存|反映|更新)されな(?:い|く|かっ)|不可|不能|タイムアウト|応答(?:なし|しな)|落ち|断続|間欠|利用不可|レイテンシ/,
        affected: /影響を受け|影響(?:が|を|は)(?:発生|与え|及)/,
        nobody:
          /(?:ユーザー?|利用者|顧客|サービス)(?:への|に対する)影響(?:は|も)?(?:な|あり?ません|無)|影響を受けた(?:ユーザー?|利用者)は(?:い|な)/,
        general: /可能性|場合(?:が|は)|恐れ/,
        over: /復旧|解消|解決|修正/,
        vague: /一部の(?:ユーザ|利用者|顧客|サービス|機能)/,
        count:
          /(?:\d[\d,.]* ?(?:件|人|名|台|個|回|ユーザ|リクエスト|倍|行|ジョブ)|数(?:百|千|万|十)(?:件|人|名))/,
        window:
          /\d{1,2}:\d{2} ?(?:から|〜|～|-|–) ?(?:\S+ )?\d{1,2}:\d{2}|\d時.{0,10}(?:から|〜|～).{0,10}\d時/,
        whole: /全(?:て|員|ユーザ|サービス|機能|体|デスクトップ|リクエスト|件)|すべて|完全(?:に)?停止/,
      }),
    ),
  ],
]);

/** The words to read a document with. */
export function lexiconFor(language: string): Lexicon {
  return (LEXICONS.get(language.slice(0, 2)) ?? english)();
}
