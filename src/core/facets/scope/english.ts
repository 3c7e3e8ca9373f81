import { type Lexicon, words } from './lexicon.ts';

const PEOPLE =
  'users?|customers?|clients?|visitors?|students?|people|persons?|members?|subscribers?|merchants?|employees?|staff|developers?|contributors?|maintainers?|players?|tenants?|organi[sz]ations?|companies|company|everyone|everybody|anyone|attendees|participants|instructors?|teachers?|patients?|passengers?|readers?|viewers?|drivers?|sellers?|buyers?|partners?|farmers?|validators?|operators?|miners?|stakers?|holders?|traders?|teams?|individuals?|citizens|households|guests?';
const THINGS =
  'services?|sites?|websites?|web ?apps?|apps?|applications?|apis?|endpoints?|servers?|clusters?|nodes?|pods?|containers?|instances?|hosts?|machines?|vms?|databases?|db|dbs|hubs?|jobs?|builds?|requests?|calls?|queries|transactions?|orders?|payments?|messages?|e?mails?|notifications?|deploy(?:ment)?s?|pages?|images?|logins?|sessions?|connections?|traffic|repositor(?:y|ies)|repos?|pull requests?|prs?|tests?|blocks?|chain|network|mainnet|testnet|wallets?|funds|accounts?|data|records?|rows?|files?|objects?|credentials?|keys?|secrets?|passwords?|tokens?|certificates?|workloads?|workers?|queues?|runners?|pipelines?|uploads?|downloads?|searches|feeds?|dashboards?|emails?|checkouts?|launches|features?|functionality|devices?|versions?|releases?|packages?|installs?|installations?|streams?|videos?|events?|tickets?|domains?|dns|zones?|shards?|partitions?|replicas?|disks?|volumes?|backups?|systems?|platform|portal|store|shop|bot|card|cards|backend|frontend|proxy|proxies|subscriptions?|commits?|branches|environments?|staging|production|prod|errors?|failures?|responses?|hours|responses?|registry|scraper|cdn|resources?|regions?';
const NUMBER =
  '(?:\\d[\\d,.]*\\+?[km]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|a handful|a couple|half|a (?:third|quarter)|most|the majority|majority|both|none|nearly all|almost all)';
const UNIT = '(?:hours?|hrs?|h|minutes?|mins?|min|m|seconds?|secs?|s|days?|weeks?|months?|quarters?)';

/** English, in the words that incident reports use. */
export const ENGLISH: Lexicon = {
  harm: words(
    'down|offline|unavailable|inaccessible|unreachable|unusable|unresponsive|broken|degrad(?:ed|ing|ation)|slow(?:er|ly|ness|down)?|impaired|disrupt(?:ed|ing|ions?|s)?|interrupt(?:ed|ions?)|suspended|stuck|stall(?:ed|s|ing)?|blocked|blocking|paused|crash(?:ed|es|ing|loop\\w*)?|hung|hangs?|froze|frozen',
    "fail(?:ed|s|ing|ures?)?|could ?n(?:o|')t|couldn't|could not|cannot|can't|unable to|wouldn't|would not|(?:was|were|is|are) not (?:able|available|accessible|reachable|working|responding|operational|loading|displayed|processed|delivered|sent|created|included|visible|synced|updated|scheduled|served)|wasn't|weren't|isn't (?:working|loading|available)|not (?:be )?(?:reachable|accessible|available|working|able to)|impossible|prevent(?:ed|ing|s)|did(?:n't| not) (?:work|load|start|respond|receive|get|arrive|show|render|sync|build|launch|run|happen|occur)|stopp(?:ed|ing) (?:\\w+ing|at)|never (?:loaded|arrived|started|worked|completed)|no longer",
    'time[sd]? ?out|timeouts?|timing out|errors?|errored|exceptions?|5xx|50[0-9]s?|40[0-9]s?|outages?|downtime|incidents? affect\\w+|loss(?:es)?|lost|los(?:e|ing)|drop(?:ped|s|ping)? (?:by|from|to|in|below|out|off)?|latenc(?:y|ies)|lag(?:ged|ging)?|delay(?:ed|s|ing)?|missing|incorrect(?:ly)?|corrupt(?:ed|ion|ing)?|duplicat(?:ed|es?)|exposed|exposure|leak(?:ed|s|age)?|compromis(?:ed|e)|exploited|stolen|defaced|deleted|wiped|destroyed|overwritten|evict(?:ed|ing)|rejected|spike[sd]?|overload(?:ed)?|flooded|unauthori[sz]ed|fraudulent|malicious|split|fork(?:ed)?|reboot(?:ed|ing)|restarting|pending|backlog|congest\\w+|throttled|saturated|exhausted|ran out|out of (?:memory|disk|space|funds)|flakiness|flaky|instability|unstable|intermittent(?:ly)?|problems?|issues?|trouble|suffer(?:ed|ing)|experienc(?:ed|ing)',
  ),
  whom: words(PEOPLE, THINGS),
  people: words(PEOPLE),
  affected: words(
    '(?:were|was|is|are|been|being|got|not|directly|also|severely|be) (?:affected|impacted|hit)|(?:affected|impacted|hit|affecting|impacting|affects|impacts) (?:all|the|our|some|only|every|any|by|users|customers|\\d+|\\w+ users|\\w+ customers|approximately|about|most|both|those)|affected (?:services?|systems?|components?|users?|customers?|regions?|versions?|packages?)|impact(?:ed)? (?:on|to) (?:the|our|all|users?|customers?|some)|user impact|customer impact|blast radius',
  ),
  nobody: words(
    '(?:no(?:ne of (?:the|our))?|zero|without) (?:\\w+ ){0,2}(?:users?|customers?|clients?|one|people|members?|services?|systems?|requests?|students?|visitors?|consumers?|production|traffic|funds|readers?|participants)(?: \\w+){0,3} (?:were|was|are|is|been|be|has|have|had|lost)(?: \\w+){0,2} (?:affected|impacted|harmed|lost|noticed|disrupted|hit|at risk|compromised|exposed)',
    'nobody (?:was|were|has been|is) (?:\\w+ )?(?:affected|impacted|hurt|harmed|hit)|no one (?:was|were|has been|is) (?:\\w+ )?(?:affected|impacted|hurt|harmed|hit)|affected nobody|affected no one',
    'no (?:\\w+ )?(?:user|customer|client|visitor|end[ -]user|production|external|service|business|public)(?:-facing|-visible)? (?:impact|outage|downtime|effect)',
    'no (?:\\w+ )?(?:impact|effect) (?:on|to|for) (?:\\w+ ){0,2}(?:users?|customers?|clients?|visitors?|production|anyone|services?)',
    "(?:we|users|customers|production|they) (?:were|was) (?:not|never) (?:\\w+ )?(?:affected|impacted|hit|disrupted)|(?:we|users|customers) (?:weren't|wasn't) (?:affected|impacted)|did not (?:affect|impact) (?:any|the|our|users|customers|production)|didn't (?:affect|impact) (?:any|the|our|users|customers|production)|no user reported problems|no live consumers?|zero live consumers?",
  ),
  general: words(
    '(?:will|would|may|might|can|could|should) (?:\\w+ly |also |then |not |be |have |cause |result |lead |\\w+ to ){0,2}(?:fail|crash|be|cause|lead|result|break|lose|affect|impact|get|become|time|hang|happen|occur|go|experience|see|need|take|receive|stop|drop|delay|return)|if (?:the|a|an|we|you|it|this|any|there)|whenever|potential(?:ly)?|in theory|theoretically|possible|could have|would have|might have|e\\.g\\.|for example|usually|normally|typically|by design|supposed to',
  ),
  vague: words(
    '(?:some|certain|several|many|a few|multiple|various|a number of|a small number of|a subset of)(?: of)?(?: our| the)? (?:users?|customers?|people|clients?|services?|systems?|visitors?|members?|students?|things|requests?|parts?)',
    '(?:had|experienced|encountered|saw|were having|having|faced|reported) (?:some |a few |minor |various |intermittent )?(?:problems?|issues?|troubles?|difficult(?:y|ies)|disruptions?)',
    'for a (?:while|time|bit|period)|a period of time|temporarily|some time',
  ),
  count: new RegExp(
    `(?<![\\w.:/-])${NUMBER} (?:of (?:the |our |its |all )?)?(?:[\\w'-]+ ){0,3}?(?:${PEOPLE}|${THINGS}|times)\\b`,
  ),
  percent: /\d ?%|\d percent|\bper ?cent\b/,
  duration: new RegExp(
    `(?:(?:~|\\b)(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|several|a few|a couple of|half an?|a full|many|just over \\w+|about an?|nearly an?|almost an?)[ -]?(?:\\+ ?)?(?:full |whole |business |straight |consecutive )?${UNIT}\\b|\\b\\d+h ?\\d*m?\\b|\\bt\\+\\d|\\b\\d+:\\d{2} ?(?:hours|hrs|h|minutes|mins)\\b)`,
  ),
  window:
    /\b(?:between|from|since)\b.{0,40}?(?:\d{1,2}:\d{2}|\d ?[ap]m|\d{4}-\d{2}-\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)?).{0,40}?\b(?:and|to|until|till|through)\b|\d{1,2}:\d{2}(?::\d{2})?(?: ?[a-z]{1,4})? ?(?:-|–|—|to|until|through) ?(?:\S+ )?\d{1,2}:\d{2}/,
  region: words(
    '(?:us|eu|ap|sa|ca|af|me)-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)\\w*-?\\d?[a-f]?|(?:all|any|every|multiple|both|several|one|single|two|three) (?:aws |gcp |azure |availability )?(?:regions?|zones?|data ?cent(?:er|re)s?|countries|locations)|europe(?:an)?|asia|africa|apac|emea|north america|south america|australia|united states|germany|france|india|japan|china|brazil|canada|uk|around the (?:globe|world)|world ?wide|globally|across the (?:globe|world)|regions? of the world|(?:in|for|across) the (?:us|eu|uk)|region',
  ),
  whole: words(
    '(?:all|every|each|entire|entirety|whole|any|none of|full|total|complete(?:ly)?|hard)(?: of)?(?: the| our| its)? (?:[\\w-]+ ){0,2}?(?:down|outage|' +
      PEOPLE +
      '|' +
      THINGS +
      ')|entirely (?:down|unavailable)|completely (?:down|unavailable|broken)',
  ),
};
