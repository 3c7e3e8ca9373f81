/** The commonest little words of each language in Latin script; words that two languages share weigh less by themselves. */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was were a that it for on with as be by this are from at not have had has or an which we but been when after our they will there their would all no its he i you if more about up so out what who can into than then them because during before only did also due until while how',
  de: 'der die und das ist nicht ein eine den von zu mit sich des dem im auf für war wurde wurden werden wird als auch es an nach bei aus um durch wir sind hat haben oder aber nur noch keine einer einem einen über vor zum zur bis dass war waren konnte konnten',
  fr: 'le la les des et est une du un dans que qui pour pas par sur au avec a été sont ne ce cette aux plus nous ont il elle était leur se ou mais comme ses été étaient après lors avant depuis très entre sans être fait',
  es: 'el la los las de que y en un una por con no se del al para es su lo como más fue fueron pero sus le ya o este esta entre cuando muy sin sobre también ha han hasta donde desde nos durante está son ser era después antes',
  pt: 'o a os as de que e em um uma por com não se do da dos das no na para é seu sua como mais foi foram mas ao pelo pela ou este esta entre quando muito sem também há até onde desde nos durante está são ser após antes já nas nos isso',
  it: 'il lo la i gli le di che e in un una per con non si del della dei delle al alla è sono stato stata dal dalla nel nella come più ma ha hanno questo questa anche era erano dopo prima durante o se ci da su tra fino quando',
  nl: 'de het een en van in is dat op te voor met zijn niet was aan er om ook als bij door naar uit tot maar werd werden worden heeft hebben deze dit over wij ze kan nog geen al dan toen onze waren wordt',
  sv: 'och att det som en på är av för med den till inte har de ett om vi var men så från kan när ut vid eller efter blev under alla hade detta mot där vara sedan över bara',
  da: 'og det at en den til er som på de med for af ikke der var et har vi om men sig så fra kan ved blev efter eller ud under alle havde denne hvor være over kun også',
  nb: 'og det at en den til er som på de med for av ikke der var et har vi om men seg så fra kan ved ble etter eller ut under alle hadde denne hvor være over bare også',
  fi: 'ja on ei että oli se hän ovat mutta kun niin kuin myös sen joka mukaan jos tai vain ole oli olivat ollut tämä tämän jälkeen sekä mitä kaikki voi aikana',
  pl: 'i w nie na się z do jest że to o jak ale za od po przez dla są był była było były co tak tylko oraz przy może który która które ich jego już czy został została zostały gdy przed podczas',
  cs: 'a v se na je že s z do o i to k ve pro za by ale jako po byl byla bylo byly jsou od nebo při který která které jsme také až už podle před není během',
  hu: 'a az és hogy nem is egy volt ez meg csak de ha el mint már után vagy azt voltak van amely lett miatt közben által ezt még minden során',
  ro: 'și de în la a cu pe nu din că o un pentru este mai ce au fost care se prin sunt dar ca sau după lor aceasta acest între fără până când',
  tr: 've bir bu da de için ile olarak çok daha olan gibi sonra kadar ne var ancak en o ama her oldu nedeniyle olduğu tarafından değil ise veya sırasında önce',
  id: 'yang dan di ini itu dengan untuk dari pada tidak dalam adalah ke akan oleh karena juga telah saat atau sudah kami ada dapat lebih setelah sebelum bisa',
  vi: 'và của là có được trong cho các không với một này những đã khi từ để người đến bị vào do như sau trên tại chúng tôi',
};

/** What stands in headings and fields of bare documents; these alone must be enough to tell the language. */
export const TITLE_WORDS: Readonly<Record<string, string>> = {
  en: 'summary impact timeline cause causes root lessons learned action items follow-up resolution detection background trigger owner severity status date affected services users outage incident went well wrong what',
  de: 'zusammenfassung auswirkung auswirkungen ursache ursachen zeitleiste verlauf maßnahmen behebung lösung störung vorfall ausfall dienst nutzer kunden',
  fr: 'résumé chronologie causes impact portée actions correctives rétablissement incident panne utilisateurs service enseignements',
  es: 'resumen impacto causa causas raíz cronología acciones lecciones aprendidas resolución incidente caída usuarios servicio',
  pt: 'resumo impacto causa causas raiz cronologia ações lições aprendidas resolução incidente queda usuários serviço linha tempo',
};
