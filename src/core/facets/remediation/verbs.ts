import { once } from '../../text/once.ts';

/** What a verb tells about a remedy: `mend` is a repair by itself, `act` may be one or its opposite, `outcome` only says that it is over, `guard` is for next time. */
export type VerbKind = 'mend' | 'act' | 'outcome' | 'guard';
export type VerbForm = 'base' | 's' | 'ed' | 'ing';

export interface Verb {
  readonly lemma: string;
  readonly kind: VerbKind;
  readonly forms: readonly VerbForm[];
}

const MEND = `restart reboot revert redeploy re-deploy re-enable reenable reinstate re-instate recreate re-create
reissue re-issue reinstall re-install resync re-sync reapply re-apply reprovision re-provision repoint re-point
reconnect re-connect reschedule re-schedule renew rotate revoke quarantine isolate reroute re-route redirect
divert throttle unblock unlock neutralize resize reindex re-index rebase recompile hotfix undo bypass reload
recycle reset re-key uncordon purge flush patch rollback roll-back failover rebuild re-build rerun re-run
ban unban backfill unpause unpin undeploy downgrade reclaim deactivate decommission power-cycle defragment rekey
re-trigger retrigger rehydrate re-import remount vacuum whitelist blacklist blocklist allowlist hot-patch overprovision re-elect deprecate yank unpublish republish re-publish re-seed reseed rehost`;

const ACT = `cordon terminate evict kill drain prune truncate delete remove update change deploy merge add apply replace increase decrease raise lower reduce move switch
disable enable upgrade release push edit modify migrate rename refactor implement install provision expand
extend configure ship clear clean free destroy detach block lock limit pause suspend copy demote promote swap bump
double triple tune scale stop start shut turn suppress filter regenerate generate convert rewrite backport cherry-pick
set put cut pin cap run force mark bring take execute fetch create build rework adjust split allocate scan roll fail spin drop
disconnect unplug attach mount order open close correct point
activate grant route schedule invalidate upload escalate wipe change publish introduce work re-add readd retire override delist lift scrub opt hard-code hardcode drain free`;

const OUTCOME = `fix resolve restore mitigate address solve repair remediate rectify recover contain alleviate patch-up`;

const GUARD = `improve automate document harden strengthen tighten enforce validate monitor separate simplify ensure review train adopt
require prevent verify check test audit alert define establish investigate evaluate consider explore track educate avoid detect design develop write conduct provide perform hold replay measure put make keep use look give`;

const IRREGULAR: readonly (readonly [string, string, readonly string[]])[] = [
  ['undo', 'mend', ['undid', 'undone']],
  ['rebuild', 'mend', ['rebuilt', 're-built']],
  ['rerun', 'mend', ['reran', 're-ran']],
  ['rewrite', 'act', ['rewrote', 'rewritten']],
  ['write', 'guard', ['wrote', 'written']],
  ['build', 'act', ['built']],
  ['run', 'act', ['ran']],
  ['bring', 'act', ['brought']],
  ['take', 'act', ['took', 'taken']],
  ['spin', 'act', ['spun']],
];

/** Verbs that are a repair with one of these words behind them: rolled back, scaled up, turned off. */
export const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    roll: 'back over',
    fail: 'over',
    work: 'around',
    scale: 'up down out in back',
    clean: 'up out',
    clear: 'up out',
    free: 'up',
    spin: 'up',
    bring: 'back up online',
    take: 'offline down out',
    put: 'back',
    turn: 'off',
    shut: 'down off',
    switch: 'back over',
    point: 'back at',
    move: 'back',
    change: 'back',
    start: 'up manually',
    swap: 'out back',
    set: 'back',
    cut: 'over off',
    fall: 'back',
    back: 'out',
    push: 'out',
    drop: 'back',
    copy: 'back',
    add: 'back',
  }).map(([verb, particles]) => [verb, new Set(particles.split(' '))]),
);

/** With these they only say that something was changed: rolled out. */
export const CHANGING: ReadonlyMap<string, string> = new Map([['roll', 'out']]);

/** Without their particle these say nothing. */
export const NEEDS_PARTICLE: ReadonlySet<string> = new Set(
  'roll fail work spin bring take put turn back fall point cut shut run open close mark set start schedule introduce opt'.split(
    ' ',
  ),
);

const verbs = once(allForms);

/** The verb that a word is a form of. */
export function verbOf(word: string): Verb | undefined {
  return verbs().get(word);
}

function allForms(): ReadonlyMap<string, Verb> {
  const forms = new Map<string, Verb>();
  const note = (form: string, verb: Verb): void => {
    forms.set(form, verb);
  };
  for (const [kind, list] of [
    ['guard', GUARD],
    ['outcome', OUTCOME],
    ['act', ACT],
    ['mend', MEND],
  ] as const) {
    for (const lemma of list.split(/\s+/)) if (lemma !== '') inflect(lemma, kind, note);
  }
  for (const [lemma, kind, past] of IRREGULAR)
    for (const form of past) note(form, { lemma, kind: kind as VerbKind, forms: ['ed'] });
  return forms;
}

function inflect(lemma: string, kind: VerbKind, note: (form: string, verb: Verb) => void): void {
  const stem = doubles(lemma) ? lemma + lemma.at(-1) : lemma;
  const past = irregularPast(lemma);
  note(lemma, { lemma, kind, forms: past === lemma ? ['base', 'ed'] : ['base'] });
  if (lemma.endsWith('e')) {
    note(`${lemma}s`, { lemma, kind, forms: ['s'] });
    note(`${lemma}d`, { lemma, kind, forms: ['ed'] });
    note(`${lemma.slice(0, -1)}ing`, { lemma, kind, forms: ['ing'] });
  } else if (/[^aeiou]y$/.test(lemma)) {
    note(`${lemma.slice(0, -1)}ies`, { lemma, kind, forms: ['s'] });
    note(`${lemma.slice(0, -1)}ied`, { lemma, kind, forms: ['ed'] });
    note(`${lemma}ing`, { lemma, kind, forms: ['ing'] });
  } else {
    note(/(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, { lemma, kind, forms: ['s'] });
    if (past !== lemma) note(`${stem}ed`, { lemma, kind, forms: ['ed'] });
    note(`${stem}ing`, { lemma, kind, forms: ['ing'] });
  }
}

function irregularPast(lemma: string): string | undefined {
  return /^(?:re-?)?(?:set|put|cut|shut|split)$/.test(lemma) ? lemma : undefined;
}

function doubles(lemma: string): boolean {
  return (
    /^(?:un|re-?|power-|cherry-)?[^aeiou]*[aeiou][bdgmnpt]$/.test(lemma) &&
    !/^(?:re)?(?:load|run-)$/.test(lemma)
  );
}
