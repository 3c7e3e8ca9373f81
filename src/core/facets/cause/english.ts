import type { Lexicon } from './lexicon.ts';

/** English, in the words that incident reports use. */
export const ENGLISH: Lexicon = {
  script: 'words',
  backward: `
    because of?, due to, owing to, on account of, thanks to, given that, as there was/were, since !then/last/yesterday/early/late/mid/monday/tuesday/wednesday/thursday/friday/saturday/sunday/january/february/march/april/may/june/july/august/september/october/november/december
    as a/the direct? result/consequence of, the/a direct? result/consequence of
    caused/triggered/induced/provoked/precipitated by, brought on/about by, set off by
    blocked/prevented/overwhelmed/broken/rejected/killed/exposed/deleted/removed/overwritten/introduced/disabled/exacerbated/compounded/amplified by
    taken/brought/knocked ~2 by
    stem/stems/stemmed/stemming from, originat* from/in/with, arose/arise/arises/arising from, result/results/resulted/resulting from
    attributed/attributable to, traced/tracked it/this/that/them/back/down? back/down? to, narrow/narrowed it/this/that/things/the? ~2 down to
    boils/boiled/came/comes down to
    culprit/culprits was/is/were, culprit turned out to be
    cause/causes/reason/trigger/origin/source was/is/were/are/lies/lay !not/still/unknown/unclear/found/fixed/resolved/identified/being/under/yet/never/ongoing/investigated
    cause/causes/reason/trigger/origin/source of/for/behind ~8 was/is/were/are !not/still/unknown/unclear/found/fixed/resolved/identified/being/under/yet/never/ongoing/investigated
    cause/reason/trigger identified/determined/found/traced/established as/to/that
    cause/reason/trigger of/for/behind? ~6 was/is/has/have been? identified/determined/found/traced/established/confirmed as/to/that
    cause/reason/trigger appears/seems/appeared/seemed to be/have
    problem/issue/bug/fault/error/mistake/vulnerability/defect/flaw here? was/is/lies/lay that/with/in
    problem/issue/bug/fault/vulnerability/defect/flaw here? was/is !caused/not/fixed/resolved/identified/found/discovered/detected/noticed/reported/mitigated/quickly/first/escalated/closed/still/ongoing/only/over/severe/being/ongoing/gone/recovered/corrected/patched/addressed/solved/in/that/with/now/also/no/immediately/raised/brought/seen/observed/confirmed/introduced/believed/intermittent/affecting
    triggered/caused/initiated/precipitated when/after/as, happened/occurred/arose when/after/as/because, outage/incident/problem/issue/failure/failures/errors/disruption began/started when/after/as
    turns/turned out that/to? be?, the fact that, in response to a/the/an
  `,
  forward: `
    caused/causes/causing, which/that/and/would/could/can/may/might cause, led/leads/leading to, resulted/results/resulting in
    triggered/triggers/triggering, prevented/prevents/preventing, means/meant/meaning that?, forced/forces/forcing
    broke/breaks/breaking, brought/took/taking/bringing/knocked/knocking ~3 down/offline/out, rendered/renders/rendering
    exposed/exposes/exposing, leaving, left the/it/them/us/users/all/some/no/many/most/our/a/only/clients/nodes/two/half, allowed/allows/allowing/enabled/enabling, contributed/contributes/contributing to
    made ~4 fail/crash/hang/unable/unavailable/unreachable/impossible/unusable/slow/time
    thus/hence/therefore/consequently, so that, so !that/far/much/many/we/i/called/on/it/as/do/did/is/was, as a result/consequence !of, in turn, denied/denying, blocked/blocking, blocks the/all/any/every/new
    rejected/rejects/rejecting, overwhelmed/overwhelms/overwhelming, wiped/wiping, exhausted/exhausting, kept ~2 from
    produced/produces/producing, created/creates/creating a/an, stopped ~3 from, set off, hid/hides/hiding, masked/masking, let/lets/letting the/a/an/users/anyone/any/clients/attackers, removing/deleting/wiping, pinned/pinning
  `,
  stop: `which, so, causing, leading, resulting, meaning, and this/that/then, and the/we/it`,
  fault: `
    used/using/uses up, no longer serves/supports/accepts/exists/allows/sends/returns/contains/includes/matches/matched/existed/covered
    hit/hits/hitting/reached/reaching/reaches ~3 limit/limits/quota/maximum/ceiling/cap/threshold
    expir*, leak/leaks/leaked/leaking/leakage, overwrote/overwrite/overwrites/overwritten/overwriting, overrode/overridden/override/overrides
    deadlock*, livelock*, race/races condition/conditions/hazard/hazards?, raced, racy, typo/typos/typographical, misconfig*, mis configur*
    mistyped/misspelled/misspelt/misread/miscalculated/misaligned/misrouted/mismatch/mismatched/mismatches/misunderst*/misinterpret*/misidentif*/misclassif*/mislabel*/misplaced/misused/miswired
    mistaken/mistakenly, by mistake, accident/accidental/accidentally, inadvertent*, unintention*, unintended, erroneous*
    incorrect/incorrectly, wrong/wrongly !and/with/went, malformed, corrupt*, off by one, null/nil pointer/reference/value/values, dereferenc*, segfault*
    overflow*, exhaust*, ran/run/runs/running out/low of/on, panic/panicked/panics/panicking, core dump*, out of ~1 capacity/memory/space/connections, out of memory/disk/space/funds/file/sync/date/bounds/quota/resources/connections/inodes/order/storage/ports/capacity
    oom/ooms/oomed/oomkilled/oomkill, full disk, disk/volume/filesystem/partition/queue/table/pool ~4 full, is/was/were/are/got/became/completely/entirely full !of
    fill/fills/filled/filling ~3 up, filled the/its/our/all, exceed*, saturat*, overload*, maxed/maxes/maxing ~1 out, starv*, contention, thrash*, bottleneck*
    too many/large/small/low/high/slow/few/long/short/much/big/old/restrictive/aggressive/aggressively/quickly/early/late/strict/permissive/broad/narrow/eager/soon
    insufficient*, inadequate*, incompatib*, outdated, out dated, stale, missing, absent, absence of, nonexistent, non existent, not/doesn't/didn't exist
    invalid/invalidated/invalidates/invalidation, duplicat*, conflict/conflicts/conflicted/conflicting, collision/collisions/collided/collides, unpatched, vulnerab*
    exploited/exploits/exploiting/exploitable/exploit, malicious*, bug/bugs/buggy, regression/regressions/regressed, defect/defects/defective, flaw/flaws/flawed
    infinite*, recursi*, thundering herd, circular, cyclic*, unbounded, single point of failure, table scan/scans, split brain, clock skew, leap second
    drift/drifted/drifts, diverge*, hardcoded, hard coded, unhandled, uncaught, improper*, truncat*, undocumented, unaware, unguarded, unauthenticated
    unprotected, unencrypted, unsupported, untested, unreviewed, unescaped, unsanitized, unvalidated, unindexed, unlimited, unset, shadowed, orphan*, omit*, forgot*, forget*, overlook*, neglect*
    premature*, default/defaults/defaulted to, fell back, breaking change/changes, slow query/queries, underprovisioned, under provisioned/sized/estimated, underestimated
    overprovisioned, over provisioned, overcommitted, overheat*, overlap*, overly, edge/corner case/cases, assum*, fiber/fibre cut/optic, worn/wore/wears/burnt/burned out, unplugged
    power outage/loss/failure/supply/cut/surge, failed/faulty/defective/dying disk/drive/ssd/dimm/fan/switch/router/cable/psu/nic/optic/card/controller/capacitor/hardware
    disk/drive/ssd/fan/switch/router/controller/hardware/relay/cooling/generator/ups/breaker ~1 failure/failed/died/tripped
    swallow*, silently, impersonat*, phish*, brute forc*, injection, side effect/effects, blew up/through/out, kept the/using/sending/retrying, still pointed/pointing/referenced/referencing/used/using/had/contained/running/ran/expected/set
    than intended/expected/allowed, already taken/used/running/bound, already in use, catastrophic backtracking, ran/run/executed/fired/sent/processed/applied ~2 twice, charged/inserted/delivered ~2 twice, holds/held/holding a/the/its lock/locks, pile/piled/piling/piles up, queued up behind, wildcard, scheduled for deletion, publicly, public repository/repo/internet, wrote to the wrong, same ~2 circuit/host/rack/key/name/id/address/port, both ~4 same, keyed by, not pinned, unpinned, pinned ~2 at/to, quorum, split, jumped, filled !out/in/with, locked the/a/every/all, lost ~1 quorum/power, never ~1 released/closed/freed/ran/reached/completed, lost ~1 lease/lock/leadership, zero length, empty file/list/string/response/result/config, too ~2 for, shorter/larger/smaller/greater/less than, instead of, rather than, only ~4 not, accepted ~2 invalid/zero/negative/any, no backoff
    short circuit*, memory/connection/socket/thread/file/descriptor/goroutine/port leak*, wrapped around, rounding, mixed up, swapped, mutat*, dangling, poisoned, backfir*, flood*, amplif*
  `,
  state: `
    delet*, disabl*, revoked/revoke, suspend*, terminated/terminates/terminating, killed/kills/killing, drained/draining, renamed/renaming, cordoned
    dropped/drops, locked/locks/lock, skipped/skips/skip, bypass*, compromise/compromised, attack/attacked/attacker/attackers/attacks, ddos, dos, loop/loops/looped/looping
    cascad*, quota/quotas, limit/limits/limited, rate limit*, throttl*, deprecat*, broke !up/down, spike/spikes/spiked !in, surge/surged, cache/cached/caches/caching, retry/retries/retried
    timeout of/was/is/set, permission/permissions, credential/credentials, hit the/its/our/a, crashloop*, restart loop, blocked, stalled/stall
    certificate/certificates, token/tokens, secret/secrets, trigger/triggers, query/queries, null, pointed/pointing to, pool, mempool, version/versions, dependency/dependencies, redirect*
  `,
  lack: `
    didn't/doesn't/don't/wasn't/weren't/hadn't/hasn't/haven't/isn't/aren't, did/do/does/was/were/had/has/have/is/are not
    never, no longer, failed/failure to !load/connect/start/respond/reach/launch, failing to, lack/lacks/lacked/lacking of?, without, there was/were/is/are no, neither, nor/none of, unable to
    not yet? been? set/updated/deployed/configured/applied/checked/tested/validated/handled/released/closed/renewed/rotated/rebuilt/removed/enabled/included/present/supported/replaced/started/loaded/copied/copying/propagated/merged
    no ~1 check/checks/validation/limit/mechanism/fallback/timeout/retry/index/test/tests/failover/redundancy/guard/safeguard/safeguards/backup/backups/process
  `,
  change: `
    the/our/a new !users/customers/incident/outage, newly
    deploy*, release/released/releases/releasing, upgrad*, updat*, migrat*, merge/merged/merges/merging, rollout, rollover, roll/rolled/rolling/rolls out/over
    change/changed/changes/changing, refactor*, rotat*, moved/moving, switched/switching/switchover/switch, enabled/enabling, introduc*, patch/patched/patches, maintenance
    reboot*, restart/restarted/restarting/restarts, push/pushed/pushing, pull request, pr/prs, commit/committed/commits, cutover, cron/cronjob/cronjobs, script/scripts, command/commands
    remov*, added/adding, install*, configur*, config/configs, edit/edited, replaced/replacing/replacement, reorganiz*, set to, renewal/renewed, bump/bumped/bumping, scaled/scaling, experiment*, test run, rebuild/rebuilt, failover, provision*, converted, executed/execution, ran/run a/the
  `,
  load: `
    high/heavy/increased/unusual/peak/excessive/extra/higher/large/sudden/massive/huge/steep/steeper/growing ~3 load/traffic/memory/cpu/usage/utilization/utilisation/demand/volume/requests/queries/connections/pressure/growth/number/amount
    traffic/load/memory/cpu/demand ~1 spike/spikes/surge/increase/growth/pressure, spike/spikes/surge in ~2 traffic/load/usage/requests/memory/cpu/users/queries/builds/jobs/connections
    growth, popular/popularity, concurren*, simultaneous*, at the same time, under ~1 load, influx
  `,
  contrast: `instead of?, rather than, but instead, whereas, supposed to, expected to/by, even though, although, despite, in fact, actually`,
  artefact: `
    update/updates, upgrade/upgrades, migration/migrations, deploy/deployment/deployments, release/rollout, config/configs/configuration/configurations, setting/settings, flag/flags, script/scripts, job/jobs, cron/cronjob
    policy/policies, certificate/certificates/cert/certs, key/keys, index/indexes/indices, query/queries, cache/caches, limiter, health check/checks, timeout of/setting/value, pool/pools, lock/locks, library/libraries, dependency/dependencies
    package/packages, firmware, image/images, template/templates, bucket, table/tables, column, route/routes/routing, record/records, zone, rule/rules, firewall, token/tokens, secret/secrets, credential/credentials, code, function/functions, method, handler/handlers
    loop/loops, retry/retries, logic, parser, validation, validator, schema, memory, disk/disks, thread/threads, kernel, scheduler, autoscaler, controller, driver, parameter/parameters, variable/variables, argument, default/defaults, version/versions, patch, pr, commit
    build, pipeline, workflow, backup/backups, bug/bugs, typo, queue/queues, buffer, socket/sockets, connection/connections, proxy, router, switch, balancer, limit/limits, quota, threshold, permission/permissions, role, account/accounts, domain, dns, ip, port/ports
    file/files, filesystem, volume, partition, snapshot, checkpoint, log/logs, replica/replicas, shard, leader, lease, clock, timer, client/clients !were/was/could/saw/experienced, worker/workers, consumer/consumers, trigger, transaction/transactions, encoding, hook, webhook, plugin, module, contract, oracle, protocol, hash, signature, request header, header/headers, endpoint url, url, change, push
    attacker/attackers, hacker, developer, backhoe, fibre, fiber, cable, power, cooling, ups, hardware, traffic, load
  `,
  people: `we, i, he, she, they, team/teams, engineer/engineers, on call, operator/operators, user/users, customer/customers, staff, support, responder/responders, client/clients were/was/could/saw/experienced, outage, incident, alert/alerts, alarm/alarms`,
  harmless: `not/wasn't/weren't/isn't/aren't ~2 affected/impacted/compromised/exploited, no ~2 impact, unaffected, no ~2 evidence/indication/sign/signs, not ~4 evidence, no ~5 discovered/found/detected/observed, without ~1 impact, no ~2 data ~2 lost/leaked/affected, safe
  `,
  general: `allow/allows/enables/enable/creates/produces/means/leaving, can/may be, is/are used, is/are responsible, would be, were to
  `,
  past: `
    was, were, had, lost, ran, went, sent, took, wrote, set, cut, kept, left, let, put, got, made, came, grew, fell, held, began, broke, hit, shut, led, read, did, used, changed, started, stopped, returned, contained, failed, tried, caused, became, gave, saw, found, dropped, moved, added, removed, introduced, required, needed, allowed, switched, replaced, counted, compared, accepted, assumed, picked, locked, committed, expected, pointed, reached, rejected, ignored
  `,
  action: `
    fix/fixed/fixing, implement/implemented, improve, write, document, review, set up, setup, add, update, create, remove, move, use, make, test, monitor, enable, disable, follow, consider, evaluate, decide, decided, revert, roll, pause, resume, stop, scale, migrate, upgrade, rotate, rename
    deleted/deleting/delete, restarted/restarting/restart, rebooted/rebooting, created/creating, removed/removing, added/adding, updated/updating, reverted/reverting, deployed/deploying, merged/merging, pushed/pushing, opened/opening
    applied/applying, started/starting/start, stopped/stopping, enabled/enabling, disabled/disabling, moved/moving, switched/switching, cordoned, drained, scaled/scaling, asked, contacted/contacting, posted, rolled, rolling, checked/checking/check, confirmed/confirm
    verified/verifying/verify, tried/trying/try, attempt/attempted/attempting, investigated/investigating/investigate, noticed/notice, decided, identified, identify, found, sent, reached, called, began/begin/begins, continued, triggered the/a, ran, running, wrote, manually, increased/increasing, reduced/reducing, changed, changing, replaced, replacing, released
  `,
  before: `had !to/a/an/the/no/some/any/two/many/our/his/their/enough/issues/problems, previously, used to, weeks/days/months/years earlier/before/ago, originally, at the time, historically, since ~3 introduced`,
  thereby: `because of this/that/these, due to this/that/these, as a result/consequence !of, as a result of this/that/the, consequently, therefore, thus, hence, this/that/these/it/which ~2 caused/causes/led/resulted/meant/means/prevented/triggered/affected/impacted, this outage/incident/issue`,
  after: `after, when, during, once, upon, following, while, as soon as, whenever, if`,
  finding: `
    determined/discovered/found/identified/established/confirmed/realized/realised/concluded/learned that, it was ~1 determined/discovered/found/identified/established/confirmed/revealed
    identified, investigation revealed/showed/found, revealed/reveals, it turns/turned out, root cause, underlying, culprit/culprits, made the problem clear, found it/them, finds/found/spots/spotted/sees/saw a/an/that/out, found the ~1 problem/cause/culprit/bug/reason, figured it out, that's/that is why
    what ~1 happened, the reason, this is why, contributing factor/factors, narrowed, traced
  `,
  vague: `
    human/operator/user/operational/manual error/errors/mistake/mistakes, something ~4 wrong/different/bad/off/changed/happened/broke/failed/stopped/crashed/broken/misbehaved/odd, went/gone/going wrong
    a/an/some/the/our/their/this/by/to ~1 network/networking/connectivity/technical/software/hardware/server/system/infrastructure/configuration/database/dns/internal/operational/upstream/provider/platform/application/backend/deployment/routing/capacity/code/cloud/hosting/vendor/storage/cluster/node/performance/resource issue/issues/problem/problems/error/errors/fault/faults/glitch/failure/failures/trouble/difficulty/difficulties/hiccup/mistake/mistakes/malfunction/instability
    network/networking/connectivity/technical/software/hardware/server/infrastructure/configuration/internal/operational/capacity/performance issues/problems/glitches/difficulties/troubles/instability
    a/an/some ~1 oversight/mishap/glitch/hiccup/slip/mistake/malfunction/misstep, through/by ~2 oversight
    bad/weird/strange/odd/broken/wrong/inconsistent/unhealthy state, a/some/one problematic/broken/faulty/bad/misbehaving/unhealthy/sick/flaky/buggy, misbehav*, unforeseen, circumstances
    issue/issues/problem/problems/failure/error/errors/change/something/wrong ~4 on their/the/its ~1 side/end, technical reasons/reason, an/some/this/by/to/of ~1 issue/problem with/in/on/at, issues/problems/trouble with, just/simply broken/broke
    mistake/mistakes ~2 made, made ~1 a/some mistake/mistakes, there was/were ~2 problem/issue/problems/issues, had/having/has/have some ~1 problem/issue/trouble/difficulty, had/having/has/have ~2 issues/problems/trouble/troubles/outage/outages/difficulties/hiccup/hiccups, somewhere in, someone/somebody ~3 changed/pushed/pressed/made/did/forgot/broke/removed/deleted/misconfigured, error/errors was/were made, was/became/were/got ~1 unstable
    unexpected ~1 behavior/behaviour/condition/conditions/event/events/state/error, something ~6 didn't/not/doesn't work*, looks like something, ddos attack/attacks, ddos, power outage/failure/cut, hardware failure/fault/issue/problem, bad deploy/deployment/push/release/config/change, a software bug, a bug !in/that/where/which/introduced
    network/networking/connectivity/technical/software/hardware/server/configuration/database/memory/dns/provider/vendor trouble/troubles/issue/problem/problems/fault/glitch/error/failure, some component/system/service/server/part/process, one of our/the suppliers/providers/vendors/partners changed/had/broke/made/did/failed, wrong action/actions, not behave/behaving, a failure in/of/with/on, mechanical/electrical/technical/hardware defect/fault/failure, misunderstanding, my/our/his/her/their fault/mistake/bad, at fault, confused, point/points/pointing to ~2 problem/issue, a problem/issue with
    careless*, miscommunication, mishandled, acting up, not working/behaving as/properly/correctly, a change in ~3 behavior/behaviour, in ~1 weird/strange/odd ways, some unexpected, complications, some ~1 change/update/setting/fault/failure, lies/lay/lie with, had/having a/an ~1 problem/issue/fault, a/the fault at/in/with/on, bad configuration/config/setting/settings/code, external factors, bad luck, one of those
  `,
  unknown: `
    cause/reason/source/origin/trigger/why/explanation ~6 unknown/unclear/undetermined/uncertain/unconfirmed/investigated
    cause/reason/source/origin/trigger ~8 is/was/are/were/has/have/remains ~3 not yet? been? fully? known/clear/understood/determined/identified/found/established
    cause/reason/source/origin/trigger ~8 under ~1 investigation/review, cause/reason tbd/pending
    don't/didn't/couldn't/can't/doesn't/aren't/weren't/isn't/haven't ~3 know/sure/certain/clear/understand/determine/identify/determined/identified/establish/find/found/pinpoint/figure ~4 why/what/cause/reason/source/root/how/exact/exactly
    not ~2 know/sure/certain/clear/understand/understood/determine/identify/determined/identified/establish/find/found/pinpoint/figure ~4 why/what/cause/reason/source/root/exact/exactly
    investigat*/looking/look into ~3 cause/causes/reason/source, waiting/wait/awaiting for ~6 report/analysis/rca/findings, nobody/none knows, no one knows, how/why/what ~7 not ~1 clear/known/understood, how/why/what ~7 unclear/unknown, how/why/what ~7 under/being ~1 investigation/investigated/examined/review, reason/reasons ~4 don't/not/cannot ~1 know/understand/explain, why/how ~5 do/did/don't/didn't not? know/understand, unsure/uncertain ~1 what/why/how, not told ~2 why/what/how, remains/remain/still/has/have to be found/determined/identified/established/clarified, analysis/investigation/examination ~6 continues/continue, unknown ~1 error/problem/issue/fault/failure, yet to be found/determined/identified/known/established/understood, not been able ~2 find/determine/identify/establish/reproduce, find out why/what, analysis is? ~1 in progress, don't/didn't/not/can't ~2 understand, reasons we
    unknown ~1 reason/reasons/cause/causes/source, no clear/obvious/known/definite/definitive? root? cause/explanation, for some reason, for reasons unknown/unclear
    cause/reason/source/origin/trigger ~8 could/can not ~1 be? traced/explained/reproduced/known/determined/identified/found/established/reproduced
    root cause analysis is? ongoing/pending/underway, awaiting/await/waiting ~4 rca/analysis/investigation, unclear/unknown/mystery ~1 why/what/how/whether
  `,
  open: `
    unknown, unclear, inconclusive, mystery, tbd, not yet? fully/entirely? known/understood/determined/clear/identified/found/established/confirmed, under/pending ~1 investigation/analysis/review
    still/currently/actively/continue/continues/continuing/ongoing ~3 investigat*/analyzing/analysing, looking into, investigat* is/are/remains still? ongoing/underway/continuing/pending/open, being investigated/analyzed/analysed
  `,
  matter: `cause/causes, reason/reasons, why, source, origin, trigger/triggered, explanation, culprit, what exactly? happened/caused, went/going wrong`,
  guess: `
    suspect/suspected/suspects/suspecting, guess/guessed/guessing, must have, we/i/they currently/strongly/now? believe/think/assume/believed/assumed/thought
    appears/appeared/seems/seemed to be/have, appears/appeared/seems/seemed that/like/related, may/might/could well? have been/had/got/gotten/caused/come
    think/thinks/thought/believes/guesses/suspects it/that/the, likely/probably/possibly/presumably/perhaps/maybe/apparently ~2 caused/due/because/related/a/an/the/from/was, cause/reason/culprit may/might/could/must ~1 be/have, some kind/sort of
  `,
  hedge: `suspect*, believ*, likely, probably, possibly, perhaps, maybe, appears/appear/appeared, seem/seems/seemed/seemingly, apparently, presum*, guess/guessed, might, may have/be, could be/have, potential/potentially, theory, hypothesis, must have, think`,
  symptom: `
    fail/failed/fails/failing/failure/failures, error/errors, down, outage/outages, downtime, unavailab*, unreachable, unresponsive, inaccessible, timeout/timeouts, timed/timing out, times out, slow/slowly/slowness/slower/slowed/slowdown
    latency/latencies, response time/times, degrad*, stall/stalled/stalls, crash*, stuck, hang/hangs/hanging/hung, disrupt*, interrupt*, 500/502/503/504/5xx, offline, incident, stopped, unable, loss, lost, affected, impact*, not ~1 possible, not being, empty results/page/pages, stale data, not operational/working/available/ready/responding, notready, unschedulable, evict*
  `,
  plan: `
    we/i/they/it/team/engineers/this will/shall/should/must, we'll/i'll/they'll, we/i/they/team need/needs/plan/plans/planned/intend/want/wanted to, are going to, we could/can also, are also? planning/adding/working/considering/evaluating
    will no/not/never, will be/now/also/continue/help/allow/ensure/add, should be/have/also/not, need/needs to, consider/considering, in the? future, going forward, let's, let us, ensure, make sure, next time, plan/plans/planned/planning to
  `,
  purpose: `to preserve/restore/protect/contain/avoid/prevent/reduce/ensure/mitigate, so that we, in order to, would be/help/allow/make, can be improved`,
  repair: `error/errors/lag/alerts/problem/problems/issue/spike ~3 gone, went away, after/once ~3 restart/rollback/fix/patch/reboot/redeploy/redeployment/hotfix/revert, corrected/correcting, revoked, released a/the, cleaned up, cleared, unblocked, fixed/fix/fixes/fixing, resolved/resolves/resolve/resolving, mitigat*, restored/restores/restoring/restore, recovered/recovery/recovers/recover, rolled/rolling back, rollback, reverted/revert, hotfix*, workaround, returned/returns/return to normal/service, redeployed, back up/online/to/in/on/again, working again, operational again, service resumes, restarted, rebooted`,
  detection: `have/has been sent, expected next/soon/tomorrow, told/informed/contacted/emailed/called us/the/our, status page, communicat*, escalat*, announce*, informed, delayed/delaying, complicated, debugging/debug, troubleshooting, harder, reproduc*, ticket/tickets, alert/alerted/alerts/alerting, alarm/alarms, notice/noticed/notices, notified/notification/notifications, report/reported/reports/reporting, monitor/monitoring/monitored, dashboard*, paged, unnoticed, undetected, detect/detected/detection, investigat*, we saw, observed, visibility`,
  gap: `
    missing/lack/lacks/lacked/lacking/no/insufficient/inadequate/poor/limited/without/absence/enough/only/never/didn't/not/more/better/any ~4 alert*/alarm*/monitor*/observab*/visibility/dashboard*/notif*/documentation/runbook*/playbook*
    alert*/alarm*/monitor*/notif* ~4 missing/missed/absent/insufficient/not/didn't/late/delayed/ignored, went/gone/go unnoticed/undetected, not been? noticed/detected/caught/spotted, later noticed/detected, took/taking ~2 long/longer/hours/days/additional/extra
    lose/lost ~1 observability/visibility, trust in ~3 alerts/metrics/monitoring
  `,
  example: `to be filled/completed/added/written/determined/done, to follow, follows later, coming soon, for example, for instance, e g, an example`,
  address: `you, your, yours, please, should describe/include/contain, an incident, this section/template/document`,
  reported: `notification/message/email/mail/alert/ticket/page/banner/response said/says/stated/states/read/reads/claimed/claims/saying/stating`,
  elsewhere: `if ~8 were to, people often/usually/tend, similar/previous/earlier/past/another/last/prior/unrelated/separate incident/incidents/outage/outages/event/postmortem, last/previous year/month/week, in the past, of our success, unrelated`,
  generic: `a an the this that these those it its they them their we our us i my he she his her you your one ones some any all most many
few several each every other another same such own is are was were be been being am do does did doing done has have had having can could may
might must will would shall should not no nor and or but if then than so as at by for from in into of on onto off out over to up down with
within without about above after again against before behind below between during through under until while when where which who whom whose
what why how there here now later also just only even still yet very too much more less first second third last next new old again back
because due since caused cause causes causing root reason reasons result results resulted resulting led lead leading trigger triggered
issue issues problem problems error errors failure failures failed fail failing fails incident incidents outage outages downtime disruption
disruptions event events fault faults bug bugs glitch glitches trouble difficulty difficulties mistake mistakes human technical operational
system systems service services server servers site website application applications app apps software hardware machine machines vm vms node
nodes cluster clusters host hosts pod pods instance instances component components network networking internet connectivity connection
infrastructure platform environment production staging side part parts thing things something anything everything nothing someone somebody
people person team engineer engineers operator operators user users customer customers client clients provider vendor third party
change changes changed changing update updates updated updating configuration config configurations setting settings wrong bad broken
problematic faulty unhealthy unstable incorrect incorrectly unexpected unexpectedly happened happening happen occur occurred occurs went go
going gone got get gets getting made make making became become becoming seem seems seemed appear appears appeared believe believed think
thought likely probably possibly perhaps maybe apparently suspect suspected unknown unclear state behavior behaviour condition conditions
situation circumstances oversight work working worked time times today yesterday day days hour hours minute minutes morning evening night
unavailable down slow degraded affected impacted impact stopped stop stops started start starts able unable way kind sort lot bit
process processes procedure operation operations maintenance intermittent temporary internal external various certain unforeseen general
found find identified determined discovered turned fixed resolved restored requests request data january february march april june july
august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun utc pst pdt cet est gmt am pm didn't don't doesn't wasn't weren't isn't aren't hadn't haven't
both either however therefore thus because actually really quite well good right exact exactly specific particular main actual underlying
mishap slip misconfiguration misconfigured misbehaving misbehaved code database dns storage capacity performance deployment release
ddos attack attacks power bad push pushed button deploy deployed fault faulty aws prevented preventing prevents prevent broke breaks breaking overload load traffic rebooted restarted reported confirmed noticed`,
};
