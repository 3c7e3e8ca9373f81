import { once } from '../../text/once.ts';
import { type Lexicon, words } from './lexicon.ts';

/** English, in the words that incident reports use. */
export const english = once(
  (): Lexicon => ({
    remedy: words(
      '(?:hot|bug|quick|code)?[ -]?fix(?:es)?|work-?arounds?|roll-?backs?|mitigations?|patch(?:es)?|backups?|snapshots?|replacements?',
    ),
    effect: words(
      '(?:which|that|this|and|thereby|thus|to)(?: (?:then|immediately|also|quickly|successfully|finally|has|have))? (?:fix(?:ed|es)?|resolv(?:ed|es?|ing)|solv(?:ed|es?)|restor(?:ed|es?|ing)|mitigat(?:ed|es?)|clear(?:ed|s)?|stopp?(?:ed|s)?|brought)',
      '(?:bring|bringing|brought) .{1,40}(?:to an end|back|online)',
      '(?:resolving|fixing|restoring|ending|releasing|clearing|stopping|closing|mitigating|unblocking|relieving|alleviating|ensuring|allowing)',
      '(?:back|return(?:s|ed|ing)?) to (?:normal|green|healthy|working|a working|its previous|service|operation|full)',
      '(?:recover(?:ed|s)?|resum(?:ed|es)|came back|went back|subsided|started working|healthy|no longer)',
      'fix(?:ed|es) (?:the|this|it)|solved|resolve[ds] (?:the|this|it)|did the trick|worked|success(?:ful|fully)?',
    ),
    how: words(
      "(?<!(?:not|never|be|n't) )(?:fixed|resolved|solved|restored|mitigated|addressed|recovered|repaired|remediated|accomplished|performed|contained|corrected|done|rectified|resolution|recovery|solution|fix)(?: \\S+){0,4}? (?:by|through|via|using|was to|is to|with a|with the|in v?\\d|in (?:release|version))",
      'restored (?:\\S+ ){0,4}?from',
      '(?:fix|mitigation|solution|workaround|remedy|resolution|recovery)(?: \\w+)? (?:was|is|involved|consisted of|required) (?:to|\\w+ing)',
    ),
    purpose: words(
      'to (?:quickly |immediately )?(?:fix|resolve|mitigate|restore|recover|remedy|address|unblock|work around|alleviate|stop) (?:the|this|it|that|service|access|things)',
      'as (?:a|an) (?:\\w+ )?(?:fix|mitigation|workaround|remedy|solution)',
    ),
    sinceThen: words(
      'since then|in the meantime|meanwhile|as a result of this|following th(?:is|e) (?:incident|outage)|now',
    ),
    now: words(
      'now (?:also |always |automatically |only |explicitly )*(?:runs?|checks?|refuses?|rejects?|requires?|fails?|warns?|blocks?|alerts?|monitors?|validates?|prevents?|uses?|has|have|includes?|sends?|pages?|logs?|verif(?:y|ies)|enforces?|limits?|detects?|skips?|retr(?:y|ies)|compares?|tests?|watch(?:es)?)',
      "there(?: is|'s| are) now (?:a|an|two|three|also)|and there(?: is|'s) (?:a|an) (?:\\w+ ){1,3}(?:that|which)|(?:alert|alarm|probe|check) (?:now (?:fires?|rings)|(?:fires?|rings) (?:at|when|if|on|above|below))|put (?:our own|an?) (?:\\w+ ){0,2}(?:probe|check|alert|monitor)",
      '(?:is|are|must|will) now (?:\\w+ly )?(?:\\w+ed|run|sent|set|built|part|required|documented)',
      "can no longer|(?:cannot|can't) be \\w+ [^.]{0,40}any ?more|we now|(?:no longer|never again) (?:possible|allowed|accepts?|allows?|permits?|shar\\w+)",
    ),
    over: words(
      'now (?:\\S+ ){0,3}?(?:back|up|online|operational|healthy|working|available|stable|stabili[sz]ed|recovered|restored|resolved|fixed|running again|closed|live|normal|defunct)',
    ),
    harm: words(
      '(?:which|that|this) (?:\\w+ ){0,2}(?:caus(?:ed|es|ing)|led to|resulted in|triggered|broke|breaks|prevented|brought down|took down)',
      'caus(?:ed|ing)|result(?:ed|ing) in|lead(?:ing)? to|led to',
      'accidental(?:ly)?|inadvertent(?:ly)?|unintentional(?:ly)?|by mistake|mistakenly|erroneous(?:ly)?|incorrect(?:ly)?|wrong(?:ly)?|unknowingly|malicious(?:ly)?|attackers?|exploit(?:ed|er)?|careless(?:ly)?|adversary',
      'introduc(?:ed|es|ing) (?:a|the|this) (?:bug|regression|issue|problem|error|defect|vulnerability)',
      'broke|breaking|crashed|outage starts|start of (?:the )?(?:incident|outage)|trigger(?:s|ed)? (?:the )?(?:incident|outage|bug)',
    ),
    failed: words(
      "(?:did|does|do)(?: not|n't) (?:help|work|fix|resolve|solve|recover|seem to|have (?:any|the)|change|succeed|improve)",
      "no effect|no success|without success|unsuccessful(?:ly)?|in vain|insufficient|to no avail|no improvement|made (?:it|things) worse|only made|rendering the fix void|still (?:does not|doesn't|did not|didn't|not|fails?|failing|broken|down|failed|unable)|incorrect fix|red herring",
      'attempt(?:s|ed|ing)?(?: \\S+){0,6}? (?:fail(?:s|ed)?|blocked|timed out)',
      '(?:fix|restart|rollback|revert|attempts?|deploy|deployment|rollover) (?:also )?(?:fail(?:s|ed)|times out|timed out)',
    ),
    found:
      /\b(?:identified|diagnosed|discovered|located|traced|pinpointed|found|noticed|reali[sz]ed)\b[^.]{0,80}\b(?:and|then|so)\b/,
    finding: words(
      '(?:discover(?:ed|s)|reali[sz]e[ds]?|not(?:ed|iced?s?)|found|confirmed|confirms|verified|verifies|appears?|turn(?:s|ed) out|see|saw|sees|shows?|means|thought|known) that (?:\\S+ ){1,6}?(?:has|have|had|was|were|is|are|needed)',
    ),
    talk: words(
      'notified|notifies|notifying|announc(?:ed|es|ing)|mailing list|emailed|e-mailed|posted (?:on|to|in)|tweeted|messaged|asked|(?:says|said|states|stated|explained|claims|claimed) that|informed|escalated|pinged|contacted|reached out|acknowledg\\w+|status page',
    ),
    release: words(
      '(?:(?:fix(?:es|ed)?|patch(?:es|ed)?|hot-?fix|workaround|addressed|resolved)\\b.{0,80}(?:releas(?:e|ed|es)|version|v?\\d+\\.\\d+\\.\\d+|code ?base|merged|pull request|commit|pr)|(?:releas(?:e|ed|es)|version|v?\\d+\\.\\d+(?:\\.\\d+)?)\\b.{0,80}(?:fix(?:es|ed)?|patch(?:es|ed)?|workaround|addressed))',
    ),
    plan: words(
      "(?:we|i|they|team|engineers?|@[\\w-]+|company)(?: (?:also|now|all|both|really|definitely|therefore|probably|likely|currently|actively))? (?:will|'ll|shall|should|must|needs? to|needs? (?:a|an|better|more|some)|plan(?:s|ned)? (?:to|on)|(?:are|is) (?:going to|planning)|intends? to|wants? to|ha(?:ve|s) to|ought to|aims? to|hopes? to|are looking (?:to|at|into)|(?:are|is) (?:currently |actively |also |now |in the process of )*(?:working|adding|improving|implementing|reviewing|building|updating|migrating|exploring|moving|changing|evaluating|taking|creating|developing))",
      'plans? to|planning to|intends? to|aims? to',
      "we'll|i'll|they'll|we're (?:also )?(?:going to|working|adding|planning|looking)",
      'going forward|moving forward|from now on|in (?:the )?future|next (?:time|week|release|sprint|month|quarter)|action points?|hereafter|upcoming release',
      '(?:will|should|needs? to|must|shall)(?: also| now)? be (?:\\w+ly )?\\w+(?:ed|t|n)',
      '(?:is|are) (?:planned|scheduled|under way|underway|in progress|being (?:\\w+ed|built|rebuilt))|plans? (?:are|is) (?:in place )?to',
      'recommend(?:s|ed|ation)?|propos(?:e|es|ed|al)',
    ),
    prevention: words(
      '(?:to|will|would|should|helps?|helping|can|and)(?: (?:also|help|better|further))? (?:prevent|avoid|reduce|minimi[sz]e|detect|catch|guard|protect|ensure|make sure)',
      'prevent(?:s|ing)? (?:this|these|such|similar|any|future|it|accidental|recurrence|regressions?)',
      "(?:so|such)(?: that)? (?:this|it|that|we|these|they|the)(?: \\S+){0,4}? (?:does not|doesn't|do not|don't|won't|cannot|can't|can not|never|will not|no longer|is not|isn't|are not|aren't)",
      "(?:not|never|n't) (?:re-?occur|happen again|recur)",
      're-?occurrences?|recurrence|happen(?:ing)? again|future (?:incidents?|occurrences?|issues?|outages?|events?|failures?)',
      'regression tests?|guard ?rails?|safeguards?|fail-?safes?',
    ),
    safeguard: words(
      'alert(?:s|ing)?|alarms?|monitor(?:s|ing|ed)?|dashboards?|metrics?|observability|logging|(?:health|readiness|liveness) ?checks?|probes?|check(?:s|ed)?|pre-?flight|check-?lists?|test(?:s|ed|ing)?|e2e|ci|lint(?:er|ing|s)?|eslint|hooks?|validat(?:e|es|ed|ion|ions|or|ing)|guards?|limits?|quotas?|rate[ -]limit\\w*|thresholds?|timeouts?|retr(?:y|ies)|circuit breakers?|back-?ups?|redundan\\w+|fail-?over|replica(?:s|tion)?|auto-?scal\\w*|automat(?:e|es|ed|ion|ing|ically)|document(?:s|ed|ation|ing)?|docs|run-?books?|play-?books?|guides?|guidelines?|procedures?|polic(?:y|ies)|process(?:es)?|standards?|reviews?|approv(?:al|als|ed)|training|drills?|permissions?|privileges?|access controls?|authentication|staging|canar(?:y|ies)|feature flags?|rotation|scanner|scanning|audits?|on-?call|escalation|priority[ -]class\\w*|restrict\\w*|encrypt\\w*|hardening|harden|capacity|resilien\\w+|robust\\w*',
    ),
    task: words(
      "add|implement|create|set[ -]?up|setup|update|write|improve|document|monitor|alert|automate|fix|investigate|review|enable|configure|migrate|upgrade|switch|move|deploy|increase|decrease|reduce|raise|lower|test|build|introduce|ensure|make|verify|check|remove|delete|disable|replace|change|refactor|define|develop|design|establish|enforce|require|prevent|avoid|detect|reject|validate|track|find|use|give|keep|allow|send|perform|conduct|audit|measure|record|log|open|close|train|educate|communicate|notify|inform|prioriti[sz]e|identify|decide|determine|separate|simplify|harden|tighten|adopt|consider|discuss|research|deprecate|archive|order|purchase|hire|provide|include|gather|publish|clean|finish|encourage|emphasize|protect|restrict|secure|encrypt|support|maintain|put|split|store|back|schedule|stop|start|run|extend|expand|get|bump|pin|lock|rotate|limit|cap|tune|scale|convert|rewrite|backport|release|merge|patch|install|provision|re-?work|follow|look|explore|evaluate|propose|plan|continue|apply|always|never|do not|don't|better|more|new|we|need|added|implemented|created|updated|wrote|improved|documented|automated|fixed|enabled|configured|introduced|enforced|built",
    ),
    soft: words(
      'consider(?:ing)?|discuss(?:ion)?|think about|talk (?:to|with|about)|look(?:ing)? (?:into|at|deeper|further)|investigat(?:e|ing)|explor(?:e|ing)|research|evaluat(?:e|ing)|maybe|perhaps|possibly|might|could|would be nice|figure out|something about|determine (?:if|whether)|see if|try to|decide',
    ),
    vaguePlan: words(
      'more care(?:ful)?(?:ly)?|be (?:more )?(?:careful|cautious|vigilant|mindful|aware|diligent)|(?:pay|paying) (?:more |closer )?attention|do better|better next time|try harder|be better|keep (?:a closer |an )?eye|stay vigilant|learn from (?:this|it|our)|take (?:more )?care|improve (?:things|communication|our processes|processes|stability|reliability|the situation|quality|resilience)|look deeper|as needed|continue to (?:monitor|watch|observe|investigate)|(?:will|to|we|and) keep (?:monitoring|watching)|monitor the situation|some (?:improvements|changes|measures|steps)|(?:necessary|appropriate|various|further|additional) (?:steps|measures|actions|changes|improvements)|make (?:it|things|the system|our systems?) (?:better|more (?:robust|stable|reliable|resilient))|raise awareness|discuss whether|whether we should|will be (?:looked at|considered|discussed)|similar (?:mistakes?|problems?|issues?|incidents?)',
    ),
    paperwork: words(
      '(?:write|document|publish|finish|complete|share|schedule|hold|conduct|create|draft)(?:ed|d|ing)? (?:the |this |a |an |full )?(?:incident|issue|post-?mortem|report|retro(?:spective)?|rca|review meeting)|post-?mortem (?:documented|written|published|meeting)|sections above|incident has been dealt with|clean(?:ed)? up (?:the )?(?:title|report)|linked github issues|incident title|follow(?:ing)? actions? to mitigate|items? (?:below|above)|this blog post|this (?:document|post|page|report|incident report) (?:will|is|has|was)|update this',
    ),
  }),
);
