const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** Nouns that head the names of organisations, in lower case. */
export const organizationHeads: ReadonlySet<string> = words(`
  ministry department agency bureau office council committee commission court tribunal parliament congress senate
  assembly cabinet administration authority board service services party union alliance coalition movement front league
  federation confederation association society institute institution foundation trust fund bank group holdings company
  corporation corp corp. inc inc. ltd ltd. llc plc gmbh s.a. ag co. university college school academy hospital clinic church
  diocese army navy force forces guard guards brigade regiment battalion corps rifles police constabulary militia command
  brotherhood network club team newspaper magazine times post herald tribune gazette journal news press radio
  television tv broadcasting media studios records pictures airlines airways motors industries technologies systems
  partners associates ventures capital securities insurance energy petroleum oil gas electric steel mining
  pharmaceuticals laboratories labs telecom communications software networks entertainment productions publishing
  international organisation organization secretariat directorate inspectorate mission embassy consulate
  chamber exchange centre center initiative campaign project forum conference synod caucus lobby cartel mafia gang
  factory cooperative syndicate consortium task treasury reserve legislature taliban jihad
  registry observatory laboratory orchestra ballet opera theatre theater museum library gallery
  municipality enterprise enterprises works limited bancorp solutions healthcare foods stores retail airline
  wing squadron fleet division battalion unit branch government star sun globe mail mirror guardian standard bulletin inquirer examiner
  crown united holding sal shipping lines builders construction logistics trading properties resorts hotels brewery build a/s ab sa nv bv spa oyj sarl realty estates
  zeitung rundfunk shimbun verlag gruppe gesellschaft stiftung bundesbank päevaleht gazeta
  weekly daily watch international express telegraph chronicle observer monthly review agencies fc
`);

/** First words of the names of organisations in languages that put the kind first: "Banco Santander", "Partido Popular". */
export const organizationOpenings: ReadonlySet<string> = words(`
  banco banque banca partido parti partito partidul fundación fundacion fondation fondazione universidad université
  università universidade société societe società sociedad compagnie compañía compagnia groupe grupo gruppo médecins
  reporters ministerio ministère ministero tribunal corte cour diario jornal radio agencia agence agenzia sindicato
  observatorio asociación asociacion comité comite comisión comision instituto colectivo consejo movimiento mouvement movimento frente front forza fratelli amnesty hezb jabhat ansar
`);

/** Organisation heads that are joined to what follows by "of" or "for": "Ministry of Culture". */
export const organizationHeadsWithOf: ReadonlySet<string> = words(`
  ministry department agency bureau branch office council committee commission court tribunal parliament house chamber board
  union alliance coalition movement front league federation confederation association society institute foundation
  fund bank university college school academy hospital church diocese army embassy consulate organisation organization
  centre center directorate secretariat authority municipality church institution mission college museum library
  order brotherhood party group bench conference observatory network academy duma
`);

/** Nouns whose capitalised phrases name events, laws, works or things and never an organisation, person or place. */
export const otherHeads: ReadonlySet<string> = words(`
  act bill law treaty agreement accord accords convention protocol communique communiqué declaration resolution amendment
  constitution war battle revolution uprising crisis day week month year season festival cup championship championships
  games olympics tournament prize award awards medal election elections referendum summit process plan programme program
  operation exercise covid covid-19 coronavirus sars ebola hiv aids dna internet web english french arabic chinese
  russian spanish german christmas easter ramadan eid hanukkah code project theory algorithm disease syndrome virus
  order hajj site state dialogue day
  road-map roadmap budget deal pact report inquiry index list edition volume chapter article section visa era
  hurricane typhoon cyclone storm earthquake god bible koran quran islam christianity judaism hinduism buddhism
  catholicism protestantism marxism communism olympic wi-fi iphone ipad android windows playstation xbox
  open masters trophy title series final finals derby grand prix marathon race slam league-cup playoff playoffs
  brexit euro dollar pound yen rupee yuan q1 q2 q3 q4
`);

/** Capitalised short forms that name no organisation. */
export const otherAcronyms: ReadonlySet<string> = words(`
  tv pc dvd cd dna rna hiv aids ceo cfo coo cto cio vp mp mep msp gdp gnp vat id ids am pm gmt utc est pst bst cet edt pdt
  bc ad ok faq asap diy suv ufo pr hr it ai ip usb gps sms atm pin url pdf usd eur gbp covid covid-19 sars nda
  ied ieds wmd vip lgbt lgbtq uav uavs mph kmh km kg ft qc sc kc phd mba md ba ma bsc jd esq obe mbe cbe kbe jr sr ii iii iv
  vi no nos q&a p.m a.m p.m. a.m. tko mvp gi goat ppe pcr ppp ipo ltd llc plc inc eta icu mrna x-ray
  omg lol rip sos tba i xi vii viii ix
`);
