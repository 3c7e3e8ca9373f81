import type { Role } from './roles.ts';

/** Titles by which a role is known, lower case, between bars: the house styles and languages that we read. */
export const ROLE_TITLES: Readonly<Record<Role, string>> = {
  summary: `
    summary | issue summary | incident summary | executive summary | overview | tl;dr | tldr |
    abstract | synopsis | what happened | introduction | outage description | description | resumen |
    resumen ejecutivo | resumo | resumo executivo | zusammenfassung | überblick | résumé | synthèse |
    サマリー | 概要 | 要約 | 摘要 | 概述 | 总结`,
  impact: `
    impact | impacts | customer impact | user impact | business impact | impact on users |
    impact & metrics | impact and metrics | summary of impact | scope | scope of impact | affected |
    affected users | affected services | affected packages | affected components | affected systems |
    what was impacted | what was affected | who was affected | outcomes | blast radius | damage |
    impacto | alcance | auswirkung | auswirkungen | impact client | portée | 影響 | 影響範囲 | 影响 | 影响范围`,
  timeline: `
    timeline | time line | timeline of events | incident timeline | chronology |
    chronology of events | sequence of events | chain of events | events | log | cronología |
    línea de tiempo | linha do tempo | cronologia | zeitleiste | zeitlicher ablauf | verlauf |
    chronologie | タイムライン | 時系列 | 时间线 | 时间轴 | 時間軸`,
  cause: `
    cause | causes | root cause | root causes | root cause(s) | root cause analysis | rca |
    root causes and trigger | root cause and trigger | trigger | triggers | contributing factors |
    contributing factor | contributing conditions analysis | contributing causes | contributors |
    fault | what caused the incident | what went wrong, and why | why the event happened |
    why it happened | why did it happen | 5 whys | five whys | the 5 whys | technical details |
    technical elements | attack method | details of exploit | details of vulnerability |
    working theory | analysis | the bug | the problem | diagnosis | causa | causas | causa raíz |
    causa raiz | ursache | ursachen | grundursache | ursachenanalyse | cause racine | causes racines |
    cause première | 根本原因 | 根本原因分析 | 直接原因 | 原因 | 寄与要因 | 原因分析`,
  detection: `
    detection | how was it detected | how we found out | discovery | detección | detecção |
    erkennung | entdeckung | détection | 検知 | 発見 | 检测 | 发现`,
  response: `
    response | incident response | how did we respond | how we responded | our response | respuesta |
    resposta | reaktion | réponse | 対応 | 响应 | 应对`,
  resolution: `
    resolution | resolution and recovery | recovery | mitigation | mitigation & resolution |
    mitigation and resolution | mitigators | immediate resolution | immediate fix | the fix | fix |
    how it was fixed | how we fixed it | steps to resolution | solution | details of mitigation |
    details of fix | workaround | resolución | recuperación | solución | resolução | recuperação |
    solução | behebung | lösung | wiederherstellung | résolution | rétablissement | 復旧 | 解決 | 対処 |
    恢复 | 解决方案`,
  remediation: `
    remediation | action items | action item | actions | actions taken | action items & followups |
    follow-ups | follow ups | followups | follow-up | follow-up actions | follow up |
    corrective actions | corrective and preventative measures | corrective and preventive measures |
    corrective measures | preventative measures | preventive measures | prevention |
    prevention measures | prevention / action items | next steps | recommendations | improvements |
    follow-up improvements | proposal improvements | process improvements | technical improvements |
    documentation improvements | what we're doing about it | what we are doing about it |
    what we will do | future work | how to fix it | long-term solution | todo | tasks |
    resulting action | resulting actions |
    how are we making incidents like this less likely or less impactful | tasks to address the issue |
    going forward | changes we are making | acciones | acciones preventivas | acciones correctivas |
    próximos pasos | ações | ações preventivas | ações corretivas | próximos passos | maßnahmen |
    massnahmen | nächste schritte | folgemaßnahmen | actions correctives | actions préventives |
    prochaines étapes | アクションアイテム | 再発防止 | 再発防止策 | 今後の対応 | 行动项 | 改进措施 | 后续行动 | 后续措施`,
  lessons: `
    lessons | lessons learned | lessons learnt | learnings | learnings and risks | takeaways |
    what went well | what went wrong | what went poorly | what went badly | what didn't go well |
    what didn't go so well | things that went well | things that went poorly | where we got lucky |
    where did we get lucky | how'd we do | what could have gone better | what can be improved |
    what could be improved | conclusion | conclusions | retrospective | reflection |
    surprises & learning | lecciones aprendidas | lições aprendidas | erkenntnisse | lehren | leçons |
    enseignements | 教訓 | 学び | 经验教训`,
  quotes: `
    quotes | quotations | statements | what people said | citas | citações | zitate | citations | 引用 |
    発言 | 引述`,
  sources: `
    sources | references | further reading | links | related links | supporting documents | fuentes |
    referencias | referências | quellen | références | 参考 | 参考資料 | 参考文献 | 来源`,
  glossary: `
    glossary | terms | definitions | glosario | glossário | glossar | glossaire | 用語集 | 術語 | 术语`,
  appendix: `
    appendix | apendix | appendices | supporting information | supporting data | anexo | apéndice |
    apêndice | anhang | annexe | 付録 | 附录`,
};
