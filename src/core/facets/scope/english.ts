import { once } from '../../text/once.ts';
import { kinds, type Lexicon, words } from './lexicon.ts';

const PEOPLE = `user customer clients visitor student people member subscriber merchant
player tenant everyone everybody anyone nobody attendee participant instructor teacher patient passenger reader viewer driver seller buyer
farmer miner staker trader citizen household guest consumer learner audience shopper caller donor voter resident taxpayer end-user
users' customers' traveller traveler`;
const STAFF = `developer contributor maintainer employee staff team organization organisation company companies validator operator holder
partner author editor admin colleague volunteer individual person persons business businesses hospital airline bank engineer researcher`;
const WORK = `request call query queries transaction order payment message email mail notification page image login logins sign-in signup
session connection pull-request pr build job deploy deployment upload download search searches checkout launch launches response
video stream ticket transfer withdrawal deposit trade booking reservation invoice
submission comment clone installation lookup delivery block repository repositories repo purchase registration
meeting class lecture assignment notebook flight media timeline status statuses traffic funds cron backup document documents post`;
const SERVICE = `service site website webapp app application api endpoint server cluster hub platform portal store shop system
database network chain mainnet testnet production prod staging feature functionality dashboard backend frontend cdn proxy dns
domain registry bot exchange marketplace bridge wallet product environment feed gateway
infrastructure forum wiki blog broker queue access connectivity internet region datacenter cloud vpn scraper
storage ui homepage mirror scheduler scheduling subscription console
response-time phone power machine spacecraft rocket plane satellite pipeline import export sync`;
const PART = `node pod container host vm db disk volume filesystem certificate cert key secret credential password token worker
runner replica shard partition process thread memory cpu config configuration file row table object
controller builder daemon router switch link load-balancer balancer mempool resource socket instance cache component package release data account record card charge
asset commit merge tool interface directory test report ci`;

/** English, in the words that incident reports use. */
export const english = once(
  (): Lexicon => ({
    kindsOf: kinds({
      effect: `down offline unavailable unavailability inaccessible unreachable unusable unresponsive degraded degradation
      outage downtime slow slower slowly slowness slowdown disrupted disruption disruptions interrupted interruption blackout brownout
      5xx 500 502 503 504 500s 502s 503s 504s timeouts timed-out latency latencies lag laggy impaired inoperable grounded
      unserviceable inability defaced`,
      fault: `broken suspended stuck stalled stall stalling blocked paused crashed crash crashes crashing crashloop crashlooping crashloopbackoff
      crashlooped hung hang hanging froze frozen failed fail fails failing failure lost loss losing dropped delayed delay corrupted corruption
      wiped destroyed evicted rejected overloaded overload
      flooded split rebooting pending backlog congested congestion throttled saturated exhausted flakiness flaky
      instability unstable killed oomkilled gone infected hijacked drained skipped duplicated misrouted stale unschedulable timeout
      halted halt halting stopped deleted died exploded malfunctioned malfunction overcharged double-charged wrong
      mispriced cancelled canceled collapsed overflowing overflow
      spike spikes wedged bricked unbootable reformatted flagged blank garbled injured overdose bankrupt misdirected errored redirected`,
      breach: `exposed exposure leaked leak leakage compromised compromise exploited exploit stolen stole breached breach unauthorized unauthorised vulnerable`,
      trouble: `error problem issue trouble suffered suffering experienced experiencing missing incorrect complained complaint
      404 403 401 406 429 exception bug incident intermittent intermittently warning phishing fraudulent disabled cannot can't`,
      people: PEOPLE,
      staff: STAFF,
      work: WORK,
      service: SERVICE,
      part: PART,
    }),
    effect: words(
      "(?:nobody|no one|none of (?:us|them|the users)) (?:could|got|received)|(?:is|was|were|been) publicly (?:readable|accessible|available|visible)|exposed to|world-readable|(?:was|were|went|turned|are|is) (?:red|off|read-only|dark)\\b|read-only mode|could ?n(?:o|')t|couldn't|could not|unable to|wouldn't|would not|(?:was|were|is|are|being|been) not (?:being )?(?:able|available|accessible|reachable|working|responding|operational|loading|loaded|displayed|showing|processed|delivered|sent|created|included|visible|synced|updated|scheduled|served|running|possible|live|usable|functioning|functional|active|up)|(?:wasn't|weren't|isn't|aren't) (?:working|loading|available|able|accessible|responding|reachable|showing|being)|not (?:be )?(?:reachable|accessible|available|working|responding|able to|operational|functioning)|impossible to|prevented from|prevent(?:ed|ing) (?:\\w+ ){0,2}(?:anyone|everyone|people|them|us|it|\\w+s) from|did(?:n't| not) (?:work|load|start|respond|receive|get|arrive|show|render|sync|build|launch|run|occur)|stopp(?:ed|ing) (?:\\w+ing|at)|never (?:loaded|arrived|started|worked|completed)|fail(?:ed|s|ing) to (?:load|start|launch|respond|connect|render|deploy|build|sync|send|open|display|publish|process|run|work|boot|come|complete|serve|resolve|deliver|log)",
      'under (?:a |an )?(?:[\\w-]+ ){0,3}attack\\b',
      'time[sd] ?out|timing out|drop in|drops? (?:to|below|by)|(?:took|taken|take|brought|knocked|went|going|go|goes|hard|is|are|was|were|be|been) (?:\\w+ ){0,3}?(?:down|offline)|ran out of|out of (?:memory|disk|space|funds)|without any|(?:have|has|had|were|was) no (?:\\w+ )?(?:nodes|pods|access|service|connectivity|data|capacity|power|way)|locked out|logged out|wrong data|out of date|total failure|knock(?:ed|s|ing) out|cut off|wiped out|no longer (?:being |be )?(?:delivered|able|accessible|available|work|working|responding|reachable|served)|double[ -]charg\\w+|loss of|lost (?:all|their|access|data|service|power|connectivity|contact|over|about|some|\\$|\\d)',
    ),
    affected: words(
      '(?:were|was|is|are|been|being|got|directly|also|severely|be|has|have|not) (?:\\w+ly )?(?:affected|impacted)|(?:affect(?:ed|s|ing)|impact(?:ed|s|ing)) (?:all|the|our|some|only|every|any|users|customers|\\d+|\\w+ users|\\w+ customers|approximately|about|most|both|those|multiple|several|many)|(?:affected|impacted) (?:\\w+ )?(?:services?|systems?|components?|users?|customers?|regions?|versions?|packages?|nodes?|servers?|hosts?|cache|repositor(?:y|ies)|clusters?|chains?|sites?|accounts?)|impact(?:ed)? (?:on|to) (?:the|our|all|users?|customers?|some)|(?:user|customer)s? impact|blast radius',
    ),
    nobody: words(
      '(?:no(?:ne of (?:the|our))?|zero) (?:\\w+ ){0,2}(?:users?|customers?|clients?|one|people|members?|services?|systems?|requests?|students?|visitors?|consumers?|production|traffic|funds|readers?|participants|repositories|accounts?|servers?) (?:\\w+ ){0,2}?(?:were|was|are|is|been|be|has been|have been|had been) (?:\\w+ ){0,2}?(?:affected|impacted|harmed|disrupted|hit|at risk)',
      'no (?:\\w+ ){0,3}(?:packages?|formulae|casks?|users?|customers?|accounts?|repositories|projects|releases|artifacts|binaries|builds|credentials|secrets|data|systems?|servers?|funds|wallets?) (?:\\w+ ){0,3}?(?:was|were|has been|have been|had been) (?:\\w+ )?(?:compromised|altered|modified|tampered|exposed|leaked|accessed|stolen|exploited|breached|exfiltrated|at risk)',
      '(?:nobody|no one) (?:else )?(?:was|were|has been|is) (?:\\w+ )?(?:affected|impacted|hurt|harmed|hit)|affected (?:nobody|no one)',
      'no (?:\\w+ )?(?:user|customer|client|visitor|end[ -]user|production|external|public)(?:s?|-facing|-visible) (?:impact|outage|downtime|effect)',
      'no (?:\\w+ )?(?:impact|effect) (?:on|to|for) (?:\\w+ ){0,2}?(?:users?|customers?|clients?|visitors?|production|anyone|services?)',
      "(?:we|users|customers|production|they) (?:(?:were|was) (?:not|never)|weren't|wasn't) (?:\\w+ )?(?:affected|impacted|hit|disrupted)|did(?: not|n't) (?:affect|impact) (?:any|the|our|users|customers|production)|no user reported problems|(?:no|zero) live consumers?",
    ),
    spared: words(
      '(?:no|any|zero|without) (?:\\w+ ){0,2}?(?:data|information|funds|messages|records|user data|customer data) (?:loss|was lost|were lost|has been lost|was affected|was exposed|was compromised|were exposed|breach|leak)|not (?:been )?exploited|not aware (?:of )?any|unaffected|(?:were|was) not (?:\\w+ )?(?:affected|impacted|exposed)',
    ),
    general: words(
      '(?:will|would|may|might|can|should) (?:\\w+ly |also |then |not |be |have |cause |result |lead |\\w+ to ){0,2}(?:fail|crash|be|cause|lead|result|break|lose|affect|impact|get|become|time|hang|happen|occur|go|experience|see|need|take|receive|stop|drop|delay|return|leave|skip)|if (?:the|a|an|we|you|it|this|any|there|that|no)|whenever|potential(?:ly)?|in theory|theoretically|(?:could|would|might|may) have|could (?:lead|cause|result|be|run|not be caught)|e\\.g\\.|for example|usually|normally|typically|supposed to|it is possible|you|your|never (?:affected|impacted)',
    ),
    over: words(
      'back to normal|to an end|restored|recover(?:ed|s|y)?|resolv(?:ed|es)|fixed|mitigated|resumed|operational again|healthy again|patched|reverted|came back|back (?:online|up)|successfully',
    ),
    vague: words(
      '(?:some|certain|several|many|a few|multiple|various|a number of|a small number of|a subset of)(?: of)?(?: our| the)? (?:users?|customers?|people|clients?|services?|systems?|visitors?|members?|students?|things|requests?|parts?)',
      '(?:had|experienced|encountered|saw|were having|having|faced|reported) (?:some |a few |minor |various |intermittent )?(?:problems?|issues?|troubles?|difficult(?:y|ies)|disruptions?)',
      'for a (?:while|time|bit|period)|a period of time|temporarily|some time|reported a problem',
    ),
    count: { test: () => false },
    percent:
      /\d ?%|\d percent|\bper ?cent\b|\bp9\d\b|\b(?:\d+|one|two|three) (?:in|out of)(?: every)? (?:\d+|three|four|five|ten|twenty|hundred)\b/,
    money:
      /[$€£¥] ?\d|\b\d[\d,.]* ?(?:[kmb]|million|billion)?\s?(?:usd|eur|gbp|dollars?|euros?|eth|btc|bitcoins?|ether)\b/,
    otherDuration:
      /\b(?:within|every|per|next|timeouts?|ttl|last|past|each|limit|older than|interval)(?: \w+)? ?~?$/,
    window:
      /\b(?:between|from)\b [^.]{0,30}?\d[^.]{0,40}?\b(?:and|to|until|till|through)\b [^.]{0,30}?\d|\d{1,2}:\d{2}(?::\d{2})?(?: ?[a-z]{1,4})? ?(?:-|–|—|to|until|through) ?(?:\S+ )?\d{1,2}:\d{2}|\bfor (?:hours|days|weeks|months)\b|\bovernight\b|\b(?:from|since) \S*\s?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.]{0,24}\b(?:until|to|till|through)\b|\ball (?:day|night|weekend|morning|afternoon)\b|\b(?:whole|entire|rest of the) (?:day|night|weekend|morning|afternoon|week|month)\b|\b(?:until|till)\b[^.]{0,24}?(?:\d{1,2}:\d{2}|\d{4}-\d{2}|\d ?[ap]m)/,
    region: words(
      '(?:us|eu|ap|sa|ca|af|me)-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)\\w*-?\\d?[a-f]?|(?:all|any|every|multiple|both|several|one|single|two|three) (?:aws |gcp |azure |availability )?(?:regions?|zones?|data ?cent(?:er|re)s?|countries|locations)|europe(?:an)?|asia|africa|apac|emea|north america|south america|australia|united states|germany|france|india|japan|brazil|canada|around the (?:globe|world)|world ?wide|globally|across the (?:globe|world|country)|(?:in|for|across) the (?:us|eu|uk)|nationwide',
    ),
    whole: { test: () => false },
  }),
);
