/** Text of logs, errors and alerts shows itself by its words or by the times and processes of its lines. */
export const LOGGY =
  /\b(?:error|err|fatal|warn|warning|exception|fail(?:ed|ure|ing)?|denied|refused|time[sd]? ?out|unable to|cannot|can't|could not|couldn't|invalid|not found|not acceptable|bad (?:request|gateway|object)|panic|traceback|critical|alert|is down|unavailable|no such|unreachable|killed|evicted|too many|closed socket|missing|exceeded|violation|write EPIPE|level=\w+)\b|^\W{0,3}(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d|^[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d/im;

/** Languages of fences that hold something written for machines. */
export const CODE_LANGUAGES =
  /^(?:ts|tsx|typescript|js|jsx|javascript|py|python|rb|ruby|go|golang|rs|rust|java|kotlin|swift|c|cpp|c\+\+|cs|csharp|php|sql|promql|logql|ya?ml|toml|ini|hcl|terraform|diff|patch|bash|sh|shell|zsh|fish|powershell|ps1|html|css|scss|xml|mermaid|dot|graphql|dockerfile|makefile|nginx|proto|solidity|lua|elixir|jinja2?|regex|csv|md|markdown)\b/i;

/** A command that somebody typed, or a query: what it prints is its output, no statement. */
export const COMMAND =
  /^\s*(?:[$%#❯]\s|>\s?(?:git|npm|kubectl)|(?:sudo|kubectl|git|docker|curl|wget|aws|gcloud|az|npm|pnpm|yarn|npx|ssh|scp|helm|terraform|systemctl|cd|ls|cat|grep|rm|cp|mv|psql|mysql|redis-cli|etcdctl|select|update|insert|delete|alter|create|explain|ping|top|df|du|ps)\b(?!:)|[\w.]+(?:!=|=~|==|=)\s?["'~^])/i;

/** Words that introduce what a system or a person said. */
export const INTRODUCES =
  /\b(?:error|errors|message|messages|log|logs|logged|logging|alerts?|alerted|e-?mails?|notices?|notification|announcements?|announced|tweet(?:ed)?|post(?:s|ed)?|sa(?:id|ys|ying)|wr(?:ote|ites)|written|sent|sending|sends|receiv(?:ed|es)|reported|reports?|reporting|respon(?:se|ded|ds)|repl(?:y|ied|ies)|return(?:ed|s|ing)|answer(?:ed|s)|fail(?:s|ed|ing)? with|reveal(?:s|ed)|stack ?trace|exception|warning|statement|explanation|explain(?:s|ed)|note[sd]?|comment(?:s|ed)?|updates?|confirm(?:s|ed)|complain(?:s|ed|t)?|provided by|asked|chat|transcript|uptime check|status page|banner|following text|according to|quot(?:e|ed|ing))\b|ログ|エラー|メッセージ|報告|通知|アラート|mensaje|error|reporta|correo|mensagem|aviso|e-mail|Meldung|meldete|schrieb|sagte|message|erreur|journal|日志|错误|消息|报告/i;

/** A noun for words of a system or a person, next to the quotation. */
const NOUN =
  '(?:error|message|log(?: (?:line|entry|message|text))?|warning|alert|notice|notification|exception|response|status|statement|comment|reply|e-?mail|tweet|banner|announcement|note|complaint|report|output|reason|mensaje|mensagem|fehlermeldung|meldung|erreur|エラー|メッセージ|ログ|報告|通知)';
export const NOUN_BEFORE = new RegExp(
  `(?:${NOUN}s?(?: (?:of|like|such as|saying|stating|reading|that (?:says?|said|reads?)|e\\.g\\.?|in [^"“]{1,25}|from [^"“]{1,25}|about))?|\\b(?:error|message|response|reason|answer)s? (?:was|were|is|being)|\\bfailures?(?=:))\\s*[:,：(（]{0,2}\\s*$`,
  'i',
);
export const NOUN_AFTER =
  /^\s*[)）]?\s*(?:(?:\w+ )?(?:errors?|messages?|warnings?|alerts?|notices?|exceptions?|log(?:s| lines?| entr\w+)?|responses?|notifications?|banners?|complaints?|comments?)\b|エラー|メッセージ|と(?:報告|連絡|発言|述べ|コメント|回答|指摘|表示))/i;
export const VERB_BEFORE =
  /(?:\b(?:says?|said|saying|reports?|reported|reporting|states?|stated|stating|notes?|noted|noting|logs|logged|logging|writes|wrote|reads|reading|replies|replied|complain(?:s|ed|ing)?|responds?|responded|answers?|answered|answering|tweet(?:s|ed)|posts|posted|announced|commented|comments|asked|asks|mentions|mentioned|confirms|confirmed|explains|explained|alerting|alerted|dijo|dice|reporta|reportó|indica|informó|disse|informou|relatou|meldet|meldete|sagte|schrieb|indique|signale|écrit)|(?:fail(?:s|ed|ing|ure|ures)?|error(?:s|ed|ing)?|crash\w*|respond\w*|reject\w*|exit\w*|return\w*|answer\w*|repl\w+|die[sd]?|end(?:s|ed)|panic\w*|abort\w*|greeted|met|stopp?\w*)(?: out)? with|(?:hangs?|hung|ends|ended|stuck|dies|died|blocked)(?:\/\w+)? on|hangs on|runs out of heap)(?: (?:that|the|an?|error|errors|message|messages|following|corresponding|as|in \S+(?: \S+){0,3}))*\s*[:,：(（]{0,2}\s*$/i;
export const WEAK_VERB_BEFORE =
  /\b(?:returns?|returned|returning|shows?|showed|showing|displays?|displayed|sees?|saw|seeing|gets?|got|getting|receives?|received|throws?|threw|throwing|prints?|printed|emits?|emitted|yields?|gives?|gave)(?: (?:that|the|an?|us|them|error|message|following|corresponding))*\s*[:,]?\s*$/i;
/** What stands behind names of things on a screen, in a repository or in a setting. */
export const THING_AFTER =
  /^\s*(?:buttons?|tabs?|pages?|dashboards?|labels?|branch(?:es)?|polic(?:y|ies)|settings?|rules?|tables?|columns?|fields?|flags?|options?|menus?|sections?|screens?|checks?|steps?|pools?|jobs?|roles?|groups?|features?|mode|state|approach|pattern|method|strategy|or ["“']|and ["“'])\b/i;
/** Follow-ups speak of messages that may come. */
export const PLANS =
  /^\W*(?:alert|add|monitor|check|ensure|create|use|consider|implement|update|include|make|set|look for|watch)\b/i;
/** In Japanese and Chinese words in corner brackets are mostly ideas; a report or its speaker has to stand right before. */
export const REPORT_BEFORE =
  /(?:報告(?:者)?|連絡|問い合わせ|回答|発言|コメント|メッセージ|通知|アラート|ログ|エラー|报告|反馈|消息|日志|错误)[^。「」]{0,4}[:：(（]?\s*$|(?:ユーザー?|利用者|顧客|用户|客户)(?:が|から|より)[^。「」]{0,12}$|(?:说|表示|写道)[:：]?\s*$/;
