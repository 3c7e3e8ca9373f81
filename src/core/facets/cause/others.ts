import type { Lexicon } from './lexicon.ts';

/** Spanish. */
export const SPANISH: Lexicon = {
  script: 'words',
  backward: `
    a causa de/del, por culpa de/del, debido a/al, porque, ya que, puesto que, dado que, causado/causada/causados/causadas por, provocado/provocada/provocados/provocadas por, originado/originada/ocasionado/ocasionada/generado/generada por
    como/a consecuencia de/del, a raíz de/del, la causa raíz? ~5 fue/era/es/fueron !desconocida/desconocido/no, el problema/fallo/error/motivo ~3 fue/era/es/está/estaba que/en/la/el/un/una, se debió/debe/debía a/al, el motivo ~4 fue/es/era, resultó que/ser, causa/causas raíz/principal/inmediata
  `,
  forward: `
    causó/causaba/causando/causaron, provocó/provocando/provoca/provocaba/provocaron, ocasionó/ocasionando, generó/generando, llevó a, impidió/impidiendo/impedía/impide, hizo/hacía/haciendo que, dejó/dejando/dejaba, por lo que, lo que, resultó en
    bloqueó/bloqueando, rompió/rompiendo, disparó/disparando, permitió/permitía/permitiendo, así que, de modo que, agotó/agotando
  `,
  stop: `lo que, por lo que, así que, y esto, causando, provocando`,
  fault: `
    expir*, caduc*, venció/vencido/vencidos/vencida, fuga/fugas, sobrescrib*, sobreescrib*, interbloqueo, carrera, errata, mal configurad*/formad*/escrit*, incorrect*, erróne*, equivocad*, agot*, desbord*, satur*, excedió/excede/excedía/excedido, lleno/llena/llenó
    insuficiente*, demasiado/demasiada/demasiados/demasiadas, incompatib*, obsolet*, desactualizad*, faltaba/faltaban/faltante/faltantes, ausen*, inexistente*, inválid*, duplicad*, conflicto*, vulnerab*, bug/bugs, defecto*, regresión, truncad*, hardcode*
    bucle*, recursiv*, corrup*, olvid*, omiti*, accidental*, por error, no ~2 coincid*, desajuste, divergen*, límite*, cuota*, ataque*, malicios*, nulo/nula/null, sin ~2 validar/validación/límite/control/índice, antigu*, de más, asum*
  `,
  state: `eliminad*, borrad*, eliminó, borró, deshabilitad*, desactivad*, apunta*, certificado*, caché, permiso*, credencial*, token/tokens, tiempo de espera, versión, dependencia*, sin memoria, memoria`,
  lack: `no, nunca, sin, tampoco, faltó, falta de, dejó de, ya no`,
  change: `despleg*, despliegue*, actualiz*, migra*, cambi*, lanz*, merge, commit, refactor*, configur*, script/scripts, parche, public*, deploy*, introduc*, añadi*, agreg*, modific*, renombr*`,
  load: `carga, tráfico, pico/picos, concurren*, simultáne*`,
  contrast: `en lugar/vez de, mientras que, aunque, a pesar de, esperaba/esperaban`,
  artefact: `certificado*, configuración, script/scripts, índice*, consulta*, caché, tabla*, columna*, variable*, clave*, token/tokens, despliegue, migración, versión, servidor, base de datos, disco, memoria, función, código, parámetro*, contenedor*, imagen, política*, regla*`,
  people: `nosotros, equipo, ingenier*, usuari*, client*, soporte, incidente, incidencia`,
  action: `reinici*, se reinici*, revisa*, se revis*, comprob*, se comprob*, se detect*, se report*, se notific*, añadir, agregar, crear, implementar, documentar, mejorar, se corrig*`,
  harmless: `no ~3 afect*, sin impacto, ningún ~2 afectad*, no hubo ~2 pérdida`,
  general: `permite/permiten, se usa/utiliza, sería`,
  past: `fue, era, estaba, había, tenía, se, quedó, hizo`,
  before: `había/habían !un/una/que, previamente, anteriormente`,
  thereby: `por esto/eso/ello, debido a esto/ello, como consecuencia, esto ~2 causó/provocó, en consecuencia`,
  after: `tras, después de, cuando, durante, al, mientras`,
  finding: `se identificó/descubrió/determinó/encontró/confirmó, causa raíz, resultó que, la causa`,
  vague: `
    error/errores/fallo/fallos humano/humanos, problema/problemas/fallo/error/incidencia de red/configuración/sistema/servidor/conectividad/hardware/software, algo ~3 mal/falló/raro, salió mal, problemas técnicos/con, un/algún problema, un error, un fallo, descuido, motivos técnicos, circunstancias
  `,
  unknown: `
    causa/motivo/razón ~6 desconocid*/investigación/investigando/aclarar/determinar, se desconoce*, no se sabe*/conoce* ~3 qué/causa/motivo/por, aún/todavía no ~5 causa/motivo/porqué, causa por determinar, en/bajo investigación
    se está/sigue/continúa investigando, no ~3 determinar/identificar/identificado/determinado ~3 causa
  `,
  open: `desconocid*, en investigación, investigando, pendiente, por determinar, sin determinar`,
  matter: `causa, motivo, razón, por qué, origen`,
  guess: `sospech*, creemos, parece, probablemente, posiblemente, quizá/quizás, al parecer, debió/debe de, podría`,
  hedge: `sospech*, creemos, parece, probable*, posible*, quizá/quizás, podría, aparentemente`,
  symptom: `fall*, error/errores, caíd*, cayó, caída, inaccesible*, no disponible, lent*, latencia, degrad*, interrup*, 500/502/503/504, incidente, afect*, indisponib*`,
  plan: `vamos a, debemos, deberíamos, deberá, se ~2 implementará/añadirá/agregará/creará, hay que, planea*, próxim*, en el futuro, habrá que, considerar`,
  purpose: `para evitar/prevenir/reducir, con el fin de, a fin de`,
  repair: `solucion*, corrig*, correg*, resolv*, resuelt*, restaur*, recuper*, restablec*, mitig*, revert*, rollback`,
  detection: `alert*, alarm*, detect*, notific*, report*, monitor*, avis*, investig*, observ*`,
  gap: `sin/falta/no/ninguna/ningún ~4 alert*/monitor*/documentación/visibilidad`,
  example: `por ejemplo`,
  address: `usted, su equipo, por favor, describa, describe`,
  reported: `mensaje/correo/aviso decía/dice/indicaba`,
  elsewhere: `incidente/incidencia anterior/similar/previo/previa/pasado, año pasado, anteriores`,
  generic: `el la los las un una unos unas de del al a en por para con sin y o que se su sus lo le les es fue era está estaba ser no sí más como cuando donde porque debido causa raíz problema error errores fallo fallos incidente servicio servicios servidor sistema usuarios usuario red técnico humano algo todo todos esto esta este eso esa ya pero también hasta desde entre sobre producción aplicación base datos hubo había ha han`,
};

/** Portuguese. */
export const PORTUGUESE: Lexicon = {
  script: 'words',
  backward: `
    por causa de/do/da, por culpa de/do/da, devido a/ao/à/aos/às, porque, pois, já que, uma vez que, dado que, causado/causada/causados por/pela/pelo, provocado/provocada/ocasionado/gerado/originado por/pela/pelo, em decorrência de/do/da, em razão de/do/da
    a causa raiz? ~5 foi/era/é/foram !desconhecida/não, o problema/erro/motivo ~3 foi/era/é/estava que/em/no/na/o/a/um/uma, deveu/deve se a/ao/à, como resultado de/do/da, causa raiz, se deu por
  `,
  forward: `
    causou/causava/causando/causaram, provocou/provocando/provocava, ocasionou/ocasionando, gerou/gerando, levou a/ao/à, impediu/impedindo/impedia, fez/fazia/fazendo com que, fazendo, deixou/deixando, resultou/resultando em, o que, bloqueou/bloqueando, quebrou/quebrando, permitiu/permitia/permitindo, portanto, de modo que, esgotou/esgotando
  `,
  stop: `o que, por isso, e isso, causando, provocando`,
  fault: `
    expir*, venceu/vencido/vencida, vazamento*, vazou, sobrescrev*, sobrescrit*, deadlock, condição de corrida, erro de digitação, mal configurad*, incorret*, errad*, errone*, errône*, esgot*, estour*, satur*, excedeu/excede/excedia/excedido, cheio/cheia, lotou, insuficiente*, demais, muito grande/pequen*/lent*
    incompatí*, obsolet*, desatualizad*, faltava/faltavam/faltando/faltante*, ausen*, inexistente*, inválid*, duplicad*, conflito*, vulner*, bug/bugs, defeito*, regressão, truncad*, loop, laço, recursiv*, corromp*, esquec*, omit*, acidental*, por engano, não ~2 correspond*, divergên*, limite*, cota*, ataque*, malicios*, nulo/nula, sem ~2 validação/limite/controle/índice, antig*, assum*
  `,
  state: `exclu*, remov*, apag*, desabilitad*, desativad*, aponta*, certificado*, cache, permiss*, credenci*, token/tokens, timeout, versão, dependência*, memória`,
  lack: `não, nunca, sem, tampouco, faltou, falta de, deixou de`,
  change: `deploy*, implant*, atualiz*, migra*, mudan*, alter*, lanç*, merge, commit, refator*, configur*, script/scripts, public*, introduz*, adicion*, renome*`,
  load: `carga, tráfego, pico/picos, concorr*, simultâne*`,
  contrast: `em vez de, ao invés de, enquanto, embora, apesar de, esperava/esperavam`,
  artefact: `certificado*, configuração, script/scripts, índice*, consulta*, cache, tabela*, coluna*, variável, variáveis, chave*, token/tokens, deploy, migração, versão, servidor, banco, disco, memória, função, código, parâmetro*, contêiner*, container, imagem, política*, regra*`,
  people: `nós, equipe, time, engenheir*, usuári*, client*, suporte, incidente`,
  action: `reinici*, verific*, foi/foram reiniciad*/detectad*/reportad*, adicionar, criar, implementar, documentar, melhorar, corrig*`,
  harmless: `não ~3 afet*, sem impacto, nenhum ~2 afetad*, não houve ~2 perda`,
  general: `permite/permitem, é usado/utilizada, seria`,
  past: `foi, era, estava, havia, tinha, ficou, fez, teve`,
  before: `havia/haviam !um/uma, tinha/tinham sido, anteriormente, previamente`,
  thereby: `por isso, devido a isso, com isso, como consequência, isso ~2 causou/provocou, consequentemente`,
  after: `após, depois, quando, durante, ao, enquanto`,
  finding: `foi identificad*/descobert*/determinad*/confirmad*, identificou/identificamos, causa raiz, descobriu/descobrimos, a causa`,
  vague: `erro/erros/falha/falhas humano/humana/humanos, problema/problemas/falha/erro de rede/configuração/sistema/servidor/conexão/hardware/software, algo ~3 errado/falhou/estranho, deu errado, problemas técnicos/com, um/algum problema, um erro, uma falha, descuido, motivos técnicos`,
  unknown: `causa/motivo/razão ~6 desconhecid*/investigação/investigada/determinar/apurad*, não se sabe ~4 que/causa/motivo/por, ainda não ~5 causa/motivo, em/sob investigação, estamos/está/segue/ainda investigando, não ~3 identificar/determinar/identificada/determinada ~3 causa`,
  open: `desconhecid*, em investigação, investigando, pendente, a determinar`,
  matter: `causa, motivo, razão, por que, origem`,
  guess: `suspeit*, acredit*, parece, provavelmente, possivelmente, talvez, aparentemente, deve ter, pode ter, poderia`,
  hedge: `suspeit*, acredit*, parece, prováve*, provave*, possíve*, possive*, talvez, aparentemente, pode ter`,
  symptom: `falh*, erro/erros, caiu, queda, fora do ar, indisponí*, inacessíve*, lent*, latência, degrad*, interrup*, interromp*, 500/502/503/504, incidente, afet*`,
  plan: `vamos, iremos, devemos, deveríamos, deverá, será ~2 implementad*/adicionad*/criad*, precisamos, plane*, próxim*, no futuro, considerar`,
  purpose: `para evitar/prevenir/reduzir, a fim de`,
  repair: `solucion*, corrig*, correç*, resolv*, restaur*, recuper*, restabelec*, mitig*, revert*, rollback, normaliz*`,
  detection: `alert*, alarm*, detect*, notific*, report*, relat*, monitor*, avis*, investig*, observ*`,
  gap: `sem/falta/não/nenhum/nenhuma ~4 alert*/monitor*/documentação/visibilidade`,
  example: `por exemplo`,
  address: `você, vocês, seu time, por favor, descreva`,
  reported: `mensagem/email/aviso dizia/diz/informava`,
  elsewhere: `incidente anterior/similar/semelhante/passado, ano passado`,
  generic: `o a os as um uma uns umas de do da dos das no na nos nas em por para com sem e ou que se seu sua é foi era está estava ser não sim mais como quando onde porque devido causa raiz problema erro erros falha falhas incidente serviço serviços servidor sistema usuários usuário rede técnico humano algo tudo todos isso esta este esse essa já mas também até desde entre sobre produção aplicação banco dados houve havia ao aos à`,
};

/** French. */
export const FRENCH: Lexicon = {
  script: 'elided',
  backward: `
    à cause de/du/des/d, en raison de/du/des/d, dû/due/dus/dues à/au/aux, parce que/qu, car, puisque, étant donné, causé/causée/causés/causées par, provoqué/provoquée/provoqués/entraîné/engendré/déclenché/déclenchée par, à la suite de/du/d, suite à/au/aux, du fait de/du/que
    la cause racine? ~5 est/était/a été !inconnue/pas, le problème/bug/motif ~3 est/était/venait/vient que/de/du/dans/la/le/un/une, provient/provenait/vient/venait de/du/d, s explique par, lié/liée à/au/aux, résulte de/du/d, il s avère que/qu, s est avéré
  `,
  forward: `
    a causé/provoqué/entraîné/généré/déclenché/empêché/bloqué/cassé/rendu, ont causé/provoqué/entraîné/empêché, causant/provoquant/entraînant/empêchant/bloquant/rendant/générant, cause/provoque/entraîne/empêche, conduit/mené à, ce qui, de sorte que, donc, si bien que, permettait/permet/permis de/à
  `,
  stop: `ce qui, donc, causant, provoquant, entraînant`,
  fault: `
    expir*, périm*, fuite*, écras*, interblocage, verrou*, situation de compétition, faute de frappe, mal configur*, mauvais/mauvaise/mauvaises, incorrect*, erron*, épuis*, débord*, satur*, dépass*, plein/pleine/rempli*, insuffisant*, trop, incompatib*, obsol*, périmé*
    manquait/manquaient/manquant*, absen*, inexist*, invalid*, dupliqu*, doublon*, conflit*, vulnérab*, bug/bugs/bogue, défaut, régression, tronqu*, en dur, boucle*, récursi*, corromp*, corrompu*, oubli*, omis/omise, accidentel*, par erreur, inadvertance, ne correspond*, diverg*, limite*, quota*, attaque*, malveill*, null, ancien/ancienne, sans ~2 validation/limite/contrôle/index, supposait
  `,
  state: `supprim*, effac*, désactiv*, pointait/pointe/pointaient, certificat*, cache, permission*, identifiant*, jeton*, version, dépendance*, mémoire`,
  lack: `n ~3 pas, ne ~3 pas, n ~2 plus, ne ~2 plus, jamais, sans, absence de/d, manque de/d, aucun/aucune`,
  change: `déploi*, déploy*, mise/mises à jour, mis à jour, migr*, chang*, version*, publi*, merge, fusion*, commit, refactor*, configur*, script/scripts, correctif, introdui*, ajout*, renomm*, modifi*`,
  load: `charge, trafic, pic/pics, afflux, concurren*, simultané*`,
  contrast: `au lieu de/d/du, tandis que, alors que, bien que, malgré, censé*`,
  artefact: `certificat*, configuration, script/scripts, index, requête*, cache, table/tables, colonne*, variable*, clé/clés, jeton*, déploiement, migration, version, serveur, base de données, disque, mémoire, fonction, code, paramètre*, conteneur*, image, politique, règle*`,
  people: `nous, équipe, ingénieur*, utilisateur*, client*, support, incident`,
  action: `redémarr*, vérifi*, détect*, signal*, ajouter, créer, mettre, documenter, améliorer, corriger`,
  harmless: `n ~3 pas ~2 affect*/impact*, aucun impact, sans impact, aucune ~2 perte`,
  general: `permet/permettent, est utilisé*, serait`,
  past: `était, avait, a été, est, fut, a, ont, étaient`,
  before: `avait/avaient !un/une, auparavant, précédemment`,
  thereby: `de ce fait, en conséquence, par conséquent, à cause de cela/ça, cela ~2 causé/provoqué`,
  after: `après, lorsque, quand, pendant, lors, durant, dès`,
  finding: `identifié*, découvert*, il s est avéré, cause racine, la cause, constaté, confirmé`,
  vague: `erreur/erreurs/faute humaine/humaines, problème/problèmes/incident/panne/erreur de réseau/configuration/système/serveur/connexion/connectivité, problème/panne/incident technique/matériel/réseau/matérielle, quelque chose ~4 mal/bizarre/planté/passé, problèmes avec/techniques, un problème, une erreur, raisons techniques, négligence`,
  unknown: `cause/raison/origine ~6 inconnue/inconnu/indéterminée/investigation/enquête/déterminer/identifier, on ne sait/connaît pas/toujours, nous ne savons/connaissons pas, encore ~4 cause, en cours d investigation/analyse/enquête, pas encore ~4 identifi*/déterminé*/connu*, enquête ~3 cours, reste/demeure inconnue`,
  open: `inconnu*, en cours d analyse/investigation, indéterminé*, à déterminer`,
  matter: `cause, raison, origine, pourquoi`,
  guess: `soupçonn*, pensons, croyons, semble*, probablement, sans doute, peut être, apparemment, a dû, pourrait`,
  hedge: `soupçonn*, pensons, semble*, probable*, sans doute, peut être, apparemment, pourrait, possible*`,
  symptom: `échou*, échec*, erreur/erreurs, panne*, indisponib*, inaccessib*, lent*, latence, dégrad*, interrup*, 500/502/503/504, incident, impact*, affect*, tombé*, plant*`,
  plan: `allons, devons, devrions, devrait, faudra, faut, prévoy*, prévu*, prochain*, à l avenir, envisag*, sera ajout*, seront`,
  purpose: `pour éviter/prévenir/réduire, afin de/d/que`,
  repair: `corrig*, résol*, rétabli*, restaur*, récupér*, mitig*, redémarr*, rollback, retour arrière, réparé*`,
  detection: `alert*, alarm*, détect*, notifi*, signal*, supervis*, monitor*, remarqu*, investig*, observ*`,
  gap: `aucun/aucune/pas/manque/sans/absence ~4 alert*/monitor*/supervis*/documentation/visibilité`,
  example: `par exemple`,
  address: `vous, votre, vos, veuillez, décrivez, décrire`,
  reported: `message/mail/courriel disait/dit/indiquait`,
  elsewhere: `incident précédent/similaire/antérieur, an dernier, année dernière`,
  generic: `le la les l un une des du de d à au aux en par pour avec sans et ou que qu qui se sa son ses ce cette ces c est était être été a ont pas ne n plus comme quand où parce cause racine problème problèmes erreur erreurs panne incident service services serveur serveurs système utilisateurs utilisateur réseau technique humaine quelque chose tout tous cela ça déjà mais aussi depuis entre sur dans production application base données il elle ils nous on y s`,
};

/** German. */
export const GERMAN: Lexicon = {
  script: 'words',
  backward: `
    weil, da der/die/das/ein/eine/wir/es/sie, wegen, aufgrund, auf grund, infolge, verursacht/ausgelöst/hervorgerufen durch/von, zurückzuführen auf, durch einen/eine/ein/den/die/das, ursache ~6 war/ist/waren/sind !unbekannt/unklar/noch/nicht, grund ~6 war/ist/dafür !unbekannt/unklar/noch/nicht, auslöser ~4 war/ist
    problem/fehler ~2 war/ist/lag/liegt dass/in/an/bei/im/am/ein/eine, lag/liegt/lagen an/am/daran, rührt/rührte/stammt/stammte ~2 von/aus, denn, stellte sich heraus
  `,
  forward: `
    verursacht/verursachte/verursachten, führt/führte/führten ~6 zu/zum/zur/dazu, löste/löst ~6 aus, wodurch, sodass, so dass, weshalb, weswegen, verhindert/verhinderte/verhinderten, blockierte/blockiert/blockierten, bewirkte, dadurch, daher, deshalb, deswegen, ließ/liess, brachte ~6 absturz, legte ~6 lahm
  `,
  stop: `wodurch, sodass, weshalb, deshalb, dadurch`,
  fault: `
    abgelaufen*, ablief, abläuft, leck/lecks, überschrieb*, überschrieben*, deadlock, verklemm*, wettlauf*, race, tippfehler, fehlkonfig*, falsch konfiguriert*, falsch*, fehlerhaft*, versehentlich*, irrtümlich*, erschöpf*, überlauf*, überlief, volllief, voll, vollgelaufen*, überschritt*, übersteig*, gesättigt*, überlast*, überlastet*, unzureichend*, zu klein/groß/viele/wenig/wenige/niedrig/hoch/kurz/lang/langsam
    inkompatib*, veraltet*, fehlte/fehlten/fehlend*, fehlt, ungültig*, doppelt*, dupliz*, konflikt*, verwundbar*, schwachstelle*, sicherheitslücke, lücke, bug/bugs, defekt*, regression, abgeschnitten*, endlosschleife*, schleife*, rekursiv*, beschädigt*, korrupt*, vergess*, vergaß, übersehen, nicht ~2 überein*, abweich*, limit*, grenzwert, kontingent, angriff*, angreifer, schadhaft*, bösartig*, null, alte/alten/alter, fest verdrahtet*, statt, anstatt, stromausfall ~3 usv
  `,
  state: `gelöscht*, löschte*, entfernt*, deaktiviert*, abgeschaltet*, zeigte/verwies auf, zertifikat*, cache, berechtigung*, zugangsdaten, token*, timeout, version, abhängigkeit*, speicher, arbeitsspeicher, verbindungspool`,
  lack: `nicht, nie, niemals, ohne, kein/keine/keinen/keiner, mangels, nicht mehr`,
  change: `deploy*, deployment*, ausgeroll*, rollout, aktualisier*, update*, upgrade*, migr*, änder*, geändert*, umgestellt*, umstellung, umbenannt*, veröffentlich*, release*, merge*, gemergt*, commit*, refactor*, konfigur*, konfiguration*, skript*, patch*, eingeführt*, wartung*, neustart*, installier*`,
  load: `last, lastspitze*, traffic, zugriffe, andrang, gleichzeitig*, ansturm`,
  contrast: `statt, anstatt, anstelle, während, obwohl, trotz, sollte/sollten`,
  artefact: `zertifikat*, konfiguration*, skript*, index*, abfrage*, cache*, tabelle*, spalte*, variable*, schlüssel, token*, deployment*, migration*, version*, server*, datenbank*, platte*, festplatte*, speicher*, funktion*, code*, parameter*, container*, image*, regel*, richtlinie*, update*, job*, dienst*`,
  people: `wir, team, techniker*, ingenieur*, nutzer*, benutzer*, kunden, kunde, support, vorfall, störung`,
  action: `neustart*, neu gestartet, geprüft, prüfung, untersucht, hinzufügen, erstellen, dokumentieren, verbessern, einrichten, behoben`,
  harmless: `nicht betroffen, keine ~2 auswirkung*, kein ~2 verlust, keine ~2 verloren, nicht beeinträchtigt`,
  general: `erlaubt/ermöglicht, wird verwendet/genutzt, würde/wäre`,
  past: `war, waren, wurde, wurden, hatte, hatten, lief, ging, stand, fiel, kam, gab`,
  before: `hatte/hatten, zuvor, vorher, bisher, ursprünglich`,
  thereby: `deshalb, daher, dadurch, infolgedessen, aus diesem grund, dies ~2 führte, das ~2 führte`,
  after: `nach, nachdem, als, während, beim, bei, sobald, seit`,
  finding: `identifiziert*, festgestellt*, herausgestellt*, stellte sich heraus, grundursache, ursache, bestätigt*, gefunden`,
  vague: `menschliches/menschlicher/menschlichem versagen/fehler, bedienfehler, netzwerkproblem*, netzwerkfehler*, serverproblem*, softwareproblem*, softwarefehler*, konfigurationsfehler*, konfigurationsproblem*, hardwarefehler*, hardwaredefekt*, technische*/technischer/technisches/technischen problem*/störung*/defekt/gründe/gründen/fehler, etwas ~4 schief/falsch/kaputt, schiefgegangen, ein/einem problem/fehler, probleme mit/beim/bei, stromausfall, unachtsamkeit, unvorhergesehen*`,
  unknown: `ursache/grund ~6 unbekannt/unklar/untersucht/ungeklärt/ermittelt/untersuchung, wissen ~3 nicht ~3 warum/wieso/was, noch nicht ~4 bekannt/geklärt/klar/ermittelt/gefunden/fest, wird/werden noch ~2 untersucht/analysiert/geprüft, nicht ~3 ermittelt/geklärt werden`,
  open: `unbekannt, unklar, ungeklärt, in untersuchung/prüfung, wird ~2 untersucht, offen`,
  matter: `ursache, grund, warum, wieso, auslöser`,
  guess: `vermut*, wir glauben/denken, vermutlich, wahrscheinlich, möglicherweise, vielleicht, anscheinend, offenbar, scheint, muss ~6 haben, dürfte`,
  hedge: `vermut*, wahrscheinlich, möglicherweise, vielleicht, anscheinend, offenbar, scheint, könnte, dürfte`,
  symptom: `ausgefallen*, ausfall*, fehler, störung*, nicht erreichbar*, unerreichbar*, langsam*, latenz*, abstürz*, absturz*, abgestürzt*, fehlgeschlagen*, unterbrech*, unterbroch*, 500/502/503/504, vorfall, beeinträchtig*, betroffen*, fiel/fielen ~4 aus`,
  plan: `werden wir, wir werden, wollen wir, wir wollen, sollten wir, wir sollten, müssen wir, wir müssen, soll/sollen, künftig, zukünftig, in zukunft, geplant, nächste/nächsten schritte`,
  purpose: `um ~8 zu vermeiden/verhindern, damit`,
  repair: `behoben, beheb*, repariert*, wiederhergestellt*, gelöst, zurückgerollt*, rollback, entstört, korrigiert*, neu gestartet`,
  detection: `alarm*, bemerkt*, meldung*, gemeldet*, erkannt*, überwach*, monitoring, benachrichtig*, aufgefallen, untersuch*, beobacht*`,
  gap: `kein/keine/keinen/fehlend*/fehlte/fehlten/mangelnd* ~4 alarm*/überwach*/monitoring/dokumentation, unbemerkt`,
  example: `zum beispiel`,
  address: `ihr/ihre/ihrem, bitte, beschreiben/beschreibe`,
  reported: `meldung/nachricht/mail lautete/besagte/sagte`,
  elsewhere: `früher*/ähnlich*/letzt*/vorherig* vorfall/vorfälle/störung/ausfall, letztes/vergangenes jahr`,
  generic: `der die das den dem des ein eine einen einem einer eines und oder aber als auch auf aus bei beim da damit dass durch es er sie wir für im in ist war waren wird wurde wurden werden mit nach nicht noch nur ob ohne sich sind so über um von vom vor weil wegen wenn wie zu zum zur ursache grund problem probleme fehler störung ausfall vorfall dienst dienste server system netzwerk technisch menschlich etwas alle alles dies diese dieser dieses hatte haben hat kein keine mehr schon sehr bereits uhr nutzer kunden anwendung produktion datenbank`,
};

/** Japanese. */
export const JAPANESE: Lexicon = {
  script: 'unspaced',
  backward: `原因は, 直接原因は, 根本原因は, 理由は, なぜなら, きっかけは`,
  forward: `により, によって, ため, が原因, に起因, の結果, ことで, を引き起こ, ので, を招い, につながっ, に繋がっ, させた, せいで`,
  stop: `その結果`,
  fault: `
    枯渇, 漏れ, 期限切れ, 失効, 不一致, 誤っ, 誤り, 誤設定, 取り違え, ミス, バグ, 欠陥, 不具合, 競合, デッドロック, 不足, 超過, 上限, 圧迫, 上書き, 欠落, 欠如, 未設定, 未実装, 考慮され, 考慮し, 存在しな, 存在せず, 見つけられ, 反映され, 古い, 旧, 重複, 無限, 破損, 脆弱, 攻撃, 想定, ドリフト, 肥大, リーク, 満杯, 溢れ, 見落と, 忘れ, 乖離, ハードコード, 過負荷, 単一障害点, タイポ, 送信し続け, 占有
  `,
  state: `削除, 無効, ブロック, 待ち, タイムアウト, 証明書, キャッシュ, 権限, トークン, ループ, 再試行, リトライ, 停電`,
  lack: `されていなかっ, していなかっ, ていない, ておらず, なかった, されず, せずに, なしで, できず, なし`,
  change: `デプロイ, リリース, 移行, 更新, 変更, 導入, マージ, コミット, アップグレード, リファクタ, 設定, 改修, 切り替え, リビルド, 適用`,
  load: `負荷, アクセス集中, トラフィック, 同時, 並列, 急増, 増大`,
  contrast: `一方, にもかかわらず, ではなく, 代わりに, はずが`,
  artefact: `キャッシュ, 設定, コンテナ, クエリ, プール, 証明書, 環境変数, モデル, インデックス, テーブル, スクリプト, バッチ, ジョブ, サーバ, ディスク, メモリ, コード, ライブラリ, バージョン, 鍵, キー`,
  people: `ユーザー, 担当者, チーム, エンジニア`,
  action: `再起動し, 確認し, 調査を開始, 対応を開始, 追加する`,
  harmless: `影響はな, 影響なし, 損失はな, 損失なし`,
  general: `することができ, 可能性がある`,
  past: `た。, していた, されていた, た`,
  before: `以前, 当初, 従来`,
  thereby: `この結果, その結果, これにより, このため, そのため`,
  after: `後に, 時に, 際に, 直後, 中に`,
  finding: `判明, 根本原因, 直接原因, 特定し, 原因が`,
  vague: `人為的ミス, 人的ミス, ヒューマンエラー, 操作ミス, ネットワークの問題, ネットワーク障害, ネットワーク不調, 何らかの, なんらかの, システム障害, システムの不調, 設定ミス, 設定の不備, 技術的な問題, 不手際, 一時的な不調, 想定外の事象`,
  unknown: `原因不明, 原因は不明, 原因は調査中, 原因を調査中, 調査中, 特定できて, 特定できな, 特定されていな, 判明していな, 未特定, わかっていな, 分かっていな, 不明で`,
  open: `不明, 調査中, 未確認, 未特定`,
  matter: `原因, 理由, なぜ`,
  guess: `と思われ, と考えられ, 可能性が, おそらく, 推測, 疑い, 推定, らしい`,
  hedge: `と思われ, と考えられ, 可能性, おそらく, 推測, 疑い, 推定`,
  symptom: `失敗, エラー, 障害, 停止, ダウン, 遅延, 応答し, 応答な, 不能, 落ち, 表示され, 500, 502, 503`,
  plan: `する予定, 予定, すべき, 検討, 必要がある, 今後, 追加する, 改善する, したい, 再発防止`,
  purpose: `防ぐため, 防止するため, 避けるため, 軽減するため`,
  repair: `修正し, 修正を, 復旧, 解消, ロールバック, 解決し, 再起動で, 正常化`,
  detection: `検知, アラート, 監視, 通知, 報告, 気づ, 気付, 発見`,
  gap: `監視がな, 監視され, アラートがな, 検知できな, 検知され, 気づかな, 気づけな, 気づくの, 観測不能`,
  example: `例えば`,
  address: `してください, 記載, 記入, あなた`,
  reported: `メッセージには, 通知には`,
  elsewhere: `過去の, 前回の, 別の障害, 以前の障害`,
  generic: `障害 問題 原因 影響 発生 サービス システム ユーザー エラー サーバ サーバー ネットワーク 本番 環境 対応 確認 結果 状態 設定 変更 調査 不明 人為的 ミス ヒューマンエラー 一時的 不調`,
};
