/** Verbs with which a text tells that somebody said something. */
const SAYS =
  'say said saying|add added adding|ask asked asking|answer|reply replied replying|respond|tweet|retweet|post|write wrote writing written|note|explain|insist|argue|claim|state|declare|announce|warn|continue|conclude|recall|acknowledge|admit admitted admitting|confirm|report|suggest|stress|emphasize|emphasise|observe|remark|comment|complain|joke|quip quipped quipping|shout|yell|scream|exclaim|mutter|whisper|testify testified testifying|predict|vow|pledge|promise|concede|contend|assert|maintain|counter|retort|charge|allege|caution|lament|boast|urge|plead|apologize|apologise|reveal|disclose|agree|proclaim|opine|reiterate|repeat|interject|tell told telling|advise|demand|recount|relate|message|email|text|bellow|muse|marvel|reason|elaborate|fume|scoff|ping pinged pinging|read reads reading|paste|point|retaliate|intone|deadpan deadpanned deadpanning|ponder|counsel|gripe|grumble|implore|object|protest|rejoin|warble|hiss|growl|snarl|sneer|chide|jest|clarify clarified clarifying|specify specified specifying|summarize|stammer|volunteer|inquire|query queried querying|theorize|speculate|rejoice|confess|confide|remind|lecture|blog blogged blogging|estimate|enthuse|grouse|profess';
/** Verbs that tell of speech only right after a quotation: "…," Smith pressed. */
const AFTERWARDS =
  'begin began beginning|chime|fire|shoot shot shooting|go went going|thunder|cry cried crying|offer|sigh|laugh|press|start|introduce|snap snapped snapping|crow|venture|vent|correct|hashtag|narrate|preach|put puts putting|close|end|finish|riff riffed riffing|shrug shrugged shrugging|smile|nod nodded nodding';
/** Others that take somebody's words as their object: "called it", "described as". */
const TAKERS =
  'call|describe|dub dubbed dubbing|label|characterize|characterise|brand|refer referred referring|accuse|blast|slam slammed slamming|criticize|criticise|denounce|dismiss|praise|mock|deride|tout|decry decried decrying|bash|rip ripped ripping|attack|condemn|hail|cite|quote|echo|deny denied denying|reject|order|speak spoke speaking spoken|express|indicate|signal|voice|instruct|recommend|propose|defend|assure|inform|lambast|lambaste|excoriate|scold|rebuke|taunt|bemoan|implore|challenge|encourage|appeal|rail|rant|gush|rave|hint|imply implied implying|swear swore swearing|sum summed summing|bristle|tease|sing sang singing|chant|ridicule|knock|deem|credit|lash|snipe';
/** Verbs of thinking and wanting: they carry a quotation only where no verb of saying does. */
const THINKS =
  'question|wonder|think thought thinking|believe|feel felt feeling|hope|want|plan planned planning|consider|view|see saw seeing seen|portray|depict|blame|compare|liken|invite|weigh|touch|discuss|address|outline|detail|define|frame|bill|term|assess|find found finding|talk|mention|support|know knew knowing|seek sought seeking|need|learn|like|use|carry|make made making|hear heard hearing';
/** What machines and notices do with words. */
const SHOWS =
  'show shown showed showing shows|display|print|log logged logging|return|output|emit emitted emitting|throw threw throwing thrown|contain|reveal|give gave giving|raise|greet|flash|ring rang|appear|state|fire';

function forms(list: string): readonly string[] {
  return list.split('|').flatMap((entry) => {
    const [base = '', ...rest] = entry.split(' ');
    const third = /(?:s|sh|ch|x)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;
    const stem = base.replace(/e$/, '');
    return [base, third, ...(rest.length > 0 ? rest : [`${stem}ed`, `${stem}ing`])];
  });
}

export const SAY_VERBS: ReadonlySet<string> = new Set(forms(SAYS));
export const AFTER_VERBS: ReadonlySet<string> = new Set(forms(AFTERWARDS));
/** Of "update" only the form of a timeline, `smith updates: "…"`, speaks. */
export const TAKER_VERBS: ReadonlySet<string> = new Set([...forms(TAKERS), 'updates']);
export const THINK_VERBS: ReadonlySet<string> = new Set(forms(THINKS));
export const SHOW_VERBS: ReadonlySet<string> = new Set(forms(SHOWS));
const BASES: ReadonlySet<string> = new Set(
  [SAYS, AFTERWARDS, TAKERS, THINKS, SHOWS].flatMap((list) =>
    list.split('|').map((entry) => entry.split(' ')[0] ?? ''),
  ),
);

/** Whether the word is the bare form, which is a verb only behind a modal, "to" or a plural. */
export function isBase(lower: string): boolean {
  return BASES.has(lower);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

export const SUBJECT_PRONOUNS = words(
  'he she they we i it you one everyone everybody someone somebody nobody others both many some several few most',
);
export const POSSESSIVES = words('his her their its my our your');
export const RELATIVES = words('who which that');
export const AUXILIARIES = words(
  "has have had is are was were be been being will would could can can't may might must shall should did do does don't didn't doesn't won't wouldn't couldn't hasn't haven't hadn't isn't wasn't weren't",
);
export const DETERMINERS = words(
  'the a an this that these those another each every one two three four five some any many several other no both all most either neither numerous',
);
export const PREPOSITIONS = words(
  'of for in at on from with by to about against among around as before after behind between beyond during into like near off over since through throughout toward towards under until upon via within without inside outside per amid despite regarding concerning',
);
/** Prepositions that may stand inside the name of a speaker: "a spokesman for the company". */
export const LINKS = words('of for at in from with on to and');
export const SUBORDINATORS = words(
  'when while as if because although though since after before until once unless whereas where during in on at for with by from to despite amid upon following speaking asked pressed given according responding referring citing noting pointing using under over about like among against regarding through without within instead late earlier later last this next early just moments',
);
export const CONJUNCTIONS = words(
  'and but or yet so nor then plus still instead meanwhile however moreover also now indeed thus well even perhaps maybe',
);
export const TITLES = words(
  'mr mrs ms miss dr prof professor sir sen senator sens rep representative reps gov governor president vice chancellor secretary minister prime speaker leader chairman chairwoman chairperson chair director ceo cto cfo coo ciso cio chief executive officer general gen colonel col lt lieutenant captain sgt sergeant maj major adm admiral judge justice rev reverend pastor bishop pope king queen prince princess mayor sheriff officer detective attorney ambassador commissioner councilman councilwoman councillor congressman congresswoman delegate spokesman spokeswoman spokesperson engineer manager founder co-founder cofounder analyst reporter correspondent host author strategist adviser advisor aide campaign former ex deputy acting assistant senior interim head staff editor columnist candidate nominee rival democrat republican frontrunner front-runner billionaire businessman mogul house senate majority minority whip white state national party gop republican democratic lead principal sprecher sprecherin leiter leiterin chef chefin direktor direktorin minister ministerin betreiber betreiberin projektleiter projektleiterin geschäftsführer geschäftsführerin ingenieur ingenieurin directeur directrice ingénieur ingénieure ministre porte-parole director directora ingeniero ingeniera ministro ministra portavoz on-call sre operator maintainer developer it',
);
export const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday utc gmt est edt cst cdt mst mdt pst pdt cet cest bst ist jst aest',
);
/** Nouns for somebody's words: "Smith's claim that". */
export const SPEECH_NOUNS = words(
  'statement statements claim claims comment comments remark remarks words word tweet tweets post posts message messages email emails e-mail letter letters memo speech quote quotes answer reply response warning promise pledge vow argument assertion accusation allegation suggestion call calls declaration announcement report question testimony slogan motto plan plans proposal view belief insistence admission apology complaint description line phrase blog note interview op-ed essay column article book op memoir release assessment criticism prediction rhetoric policy refrain mantra pitch postmortem post-mortem write-up writeup update bulletin notes',
);
/** Things that say what they show. */
export const MACHINES =
  /^(?:logs?|page|pages|dashboard|console|terminal|output|alerts?|alarms?|banner|notice|notices|notification|notifications|message|messages|monitor|monitors|monitoring|bot|error|errors|exception|stack|trace|traceback|event|events|status|pager|pagerduty|probe|check|healthcheck|report|reports|email|emails|ticket|response|server|service|client|kernel|dmesg|daemon|job|pod|build|pipeline|ci|tool|script|command|api|system|screen|sign|poster|headline|caption|subject|manual|runbook|readme|changelog|documentation|docs|advisory|rfc|policy|@\w+)$/;
/** Parts of a system that print, return or show words. Some are persons elsewhere, so they speak only with such a verb. */
export const COMPONENTS = words(
  'app apps application site website browser ui portal client dialog popup toast cli sdk database db proxy gateway router firewall balancer cluster scheduler exporter agent plugin function lambda container host node query library driver broker cache queue worker controller compiler linter test tests suite endpoint backend frontend firmware disk phone device printer terminal kiosk servers services clients',
);
export const ORGANISATION_NOUNS = words(
  'company firm group campaign administration agency department organization organisation team vendor provider newspaper magazine outlet network paper station court committee commission board union party government ministry office bank bureau council utility airline retailer regulator carrier manufacturer maker charity nonprofit foundation startup hospital university institute broadcaster publisher church',
);

/** Nouns for persons by their endings: spokesman, minister, operator, 23-year-old. */
const PERSON_WORD =
  /(?:[^p]er|or|ist|ian|ant|ent|man|woman|person|old|chief|star|coach|native|candidate|nominee|head|teen|executive|attorney|judge|captain|mogul|secretary|advocate|veteran|champion|premier|aide|surgeon|general|pastor)$/;

export function isPersonWord(lower: string): boolean {
  return PERSON_WORD.test(lower);
}
