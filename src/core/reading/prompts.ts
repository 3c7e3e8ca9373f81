/** Help that a template gives its reader, as it is found in templates and left in filled documents. Text has straight apostrophes. */

/** Verbs that begin a prompt whatever follows: nobody tells an incident with them. */
const ASKS =
  /^(?:please |try to |briefly |optionally,? )?(?:describe|explain|summari[sz]e|outline|specify|elaborate|mention|briefly|fill (?:in|out)|link to|enumerate|indicate|answer the|decide whether|be (?:as )?specific|ask (?:yourself|why)|be sure to|make sure to (?:include|list|describe|mention|note)|remember to (?:include|list|describe)|use this (?:section|template|table|space)|keep this (?:section|short)|copy this|delete (?:this|the (?:instructions|examples?|help))|remove (?:this section|these instructions|any sections?)|replace (?:this|the (?:text|placeholders?)|all placeholders))\b/i;

/** Verbs of prompts that begin follow-ups as well: what they ask for tells them apart. */
const MAY_ASK =
  /^(?:please )?(?:list|provide|include|add|write|enter|insert|state|give|document|note|identify|detail|record|capture|attach|paste|put|link|update|use|consider)\b/i;
const ASKED_FOR =
  /^(?:please )?\w+ (?:down )?(?:(?:here|below|above)\b|(?:what|who|when|why|which|how|whether|where)\b|(?:any|all|each|every|the|a|an|one|as many|your|relevant|key|major|important|brief|short|detailed|supporting)\s(?:\S+\s){0,5}?(?:incident|outage|postmortem|post-mortem|impact|root cause|contributing factors?|timeline|events?|action items?|lessons?|screenshots?|graphs?|links?|paragraphs?|sentences?|summary|description|bullet|rows?|entries|people|participants|responders|participated|here|below|section)\b)/i;

/** Phrases that only speak about the form to fill in. */
const ABOUT_THE_FORM =
  /^in this section\b|^(?:this|each|every) (?:section|paragraph|table|field) (?:should|can|is for|must|may|describes|contains|lists|will)\b|\bthis (?:is a |is the )?(?:(?:\w+ )?postmortem |post-mortem |incident )?template\b|\b(?:one|two|1|2|a few|one or two|2-3|1-2|a couple of) (?:short )?(?:paragraphs?|sentences?)\b(?=.{0,40}(?:at most|max|summar|describ|\.$|\)$))|\bin (?:a|one) paragraph\b|^these are (?:only (?:sample|example)|(?:good |bad )?things that\b)|^ideally,? (?:this|these) should\b|\byou should (?:put|write|describe|list|include|add|explain|fill)\b|\bno need to be (?:super |too |very )?(?:precise|detailed|exact)\b|^template (?:from|by|based on|source)\b|\bdelete (?:this|these) (?:line|section|instructions?|comment|paragraph)s?\b|\bevery action item should have\b/i;

/** How to write one, told about all of them: "A postmortem should explain …", "A good root cause names …". */
const ABOUT_ALL =
  /^(?:an?|each|every|any|all|your|good)\s(?:good |great |blameless |useful |complete |well-written )?(?:post-?mortems?|post mortems?|incident (?:reports?|reviews?)|root causes?|action items?|follow-ups?|timelines?|impact (?:section|statement)|summar(?:y|ies)|retrospectives?|write-?ups?)\s(?:should|must|shall|need|needs|has to|have to|may|can|is|are|names?|explains?|describes?|tells?|says?|answers?|contains?|includes?|lists?)\b|^post-?mortems? (?:should|must|are|can|may|help)\b|^(?:an?|similarly,?) ["“]?[\w -]{1,30}["”]? (?:level |outage |incident )?(?:is when|means that|refers to)\b/i;
/** "When you describe the impact, state …", "If the cause is unknown, say so." */
const WHEN_YOU =
  /^(?:when|if|once|before|after|while) (?:you|the (?:cause|impact|incident|timeline|outage))\b[^,.;]{0,80}, (?:please )?(?:state|say|describe|list|note|write|include|give|explain|mention|add|use|ask|keep|make sure|do not|don't|be)\b/i;

/** "Quick summary of what user impact was": a prompt without a verb. */
const NOUN_PROMPT =
  /^(?:an? |the )?(?:(?:quick|short|brief|concise|detailed|high[- ]level|one[- ](?:line|sentence|paragraph)|\d[-–]\d sentence|simple|full)\s(?:\w+\s)?(?:summary|description|overview|explanation|list|account|narrative|statement|title)|list|summary|description|explanation|overview|date and time|names?)\s(?:of|describing|on|explaining|about)\s(?:what|how|who|when|why|which|things?|any|all|each|everyone|people|the (?:incident|outage|issue|problem|event|impact|root cause|things|people|steps|services|timeline)\b)/i;
const THINGS = /^things (?:that|which) (?:went|could|did|we|should)\b.{0,50}$/i;

/** The same in the other languages in which templates are common. */
const OTHER_LANGUAGES =
  /^(?:bitte )?(?:beschreib\w*|erläuter\w*|erklär\w*|nenn\w*|trag\w* .{0,40} ein\b|kurze? (?:beschreibung|zusammenfassung))|^(?:décri(?:re|vez)|expliquez|indiquez|précisez|listez|renseignez|résumez|brève description|bref résumé)\b|^(?:describ[ae]\w*|expli(?:ca|que|car|quen)\b|indi(?:ca|que|car)\b|enumer[ae]\w*|lista[r]? (?:los|las|os|as|de)\b|breve (?:descripción|resumen|descrição|resumo)|descrev[ae]\w*|descrever|resum[ae] )|(?:を|について|か(?:を)?)(?:記入|記載|記述|説明|記録|列挙|書)(?:して|する|し)(?:ください|下さい|こと|てください)?。?$|^(?:请|請)?(?:描述|说明|說明|简述|填写|填寫|列出|简要)/i;

export function isPrompt(text: string): boolean {
  const plain = text
    .slice(0, 300)
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s>*_([<{"“-]+/, '');
  if (ASKS.test(plain) || ABOUT_THE_FORM.test(plain) || NOUN_PROMPT.test(plain) || THINGS.test(plain))
    return true;
  if (ABOUT_ALL.test(plain) || WHEN_YOU.test(plain) || OTHER_LANGUAGES.test(plain)) return true;
  return MAY_ASK.test(plain) && ASKED_FOR.test(plain);
}

/** Whether text set off as help (italics, a block quote) asks for something, by the weaker signs that suffice there. */
export function isSetOffPrompt(text: string): boolean {
  const plain = text
    .slice(0, 300)
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s>*_([<{"“-]+/, '');
  return (
    isPrompt(plain) ||
    MAY_ASK.test(plain) ||
    /[?？]$/.test(plain) ||
    /\be\.g\.|\bfor example\b|\bthis section\b|\bshould\b.{0,60}\b(?:include|describe|list|contain)\b/i.test(
      plain,
    )
  );
}
