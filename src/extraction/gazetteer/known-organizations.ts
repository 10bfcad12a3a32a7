const names = (list: string): readonly string[] =>
  list
    .split('·')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');

/**
 * Organisations that English news names without saying what they are, and whose names recognisers often take for
 * something else: armed groups, international bodies, agencies, news outlets.
 */
const knownBodies: ReadonlySet<string> = new Set(
  names(`
  Islamic State · Islamic State West Africa Province · Islamic State in West Africa Province · Islamic State Khorasan Province · ISWAP · Islamic State of Iraq and the Levant · Islamic State of Iraq and Levant · Islamic State of Iraq and Syria ·
  Islamic State in Iraq and Syria · Islamic State in Iraq and the Levant · ISIL · ISIS · IS · Daesh · Da'esh · Da’esh · al-Qaeda · al-Qaida ·
  al Qaeda · Al Qaida · Taliban · Hezbollah · Hizbollah · Hizbullah · Hizballah · Hisbollah · Hamas · Fatah · Boko Haram · al-Shabaab · Al Shabaab · al-Nusra ·
  Nusra Front · Al-Nusra Front · Houthis · Peshmerga · PKK · YPG · FARC · ELN · ETA · IRA · LTTE · Muslim Brotherhood · Janjaweed ·
  Wagner · Wagner Group · Hells Angels · Cosa Nostra · Camorra · 'Ndrangheta · Yakuza · Ku Klux Klan · Islamic Jihad · PLO · M23 ·
  UN · U.N. · United Nations · EU · European Union · NATO · ASEAN · OPEC · IMF · WHO · WTO · UNESCO · UNICEF · UNHCR · UNSC · UNGA · OSCE · ICC ·
  ICJ · IAEA · OECD · G7 · G8 · G20 · G-20 · Interpol · Europol · ECOWAS · Mercosur · BRICS · African Union · Arab League · World Bank ·
  Commonwealth · Red Cross · Red Crescent · Amnesty International · Amnesty · Human Rights Watch · Greenpeace · Oxfam · WikiLeaks ·
  Transparency International · Médecins Sans Frontières · Medecins Sans Frontieres · MSF · Reporters Sans Frontières · Save the Children · Doctors Without Borders · Reporters Without Borders · FIFA · UEFA · IOC · WADA · NBA · NFL · NHL · FIA · ICANN ·
  FBI · CIA · NSA · DEA · SEC · DOJ · IRS · FDA · EPA · FAA · FCC · FTC · ICE · NASA · ESA · MI5 · MI6 · GCHQ · KGB · FSB · GRU · SVR · Mossad ·
  Shin Bet · Stasi · RCMP · CSIS · Scotland Yard · Met Police · SFO · HMRC · NHS · FCA · Europol · Eurojust · Frontex · ECB · ECHR · Fed ·
  Federal Reserve · Supreme Court · High Court · Old Bailey · Congress · Senate · Parliament · House of Commons · House of Lords ·
  House of Representatives · Knesset · Bundestag · Bundesrat · Duma · Politburo · Communist Party · Labour · Labour Party · Conservative Party ·
  Tories · Liberal Democrats · Lib Dems · Democrats · Republicans · GOP · Democratic Party · Republican Party · ANC · BJP · SNP · DUP · Sinn Fein · Sinn Féin · CDU · CSU · SPD · AfD · Likud ·
  Reuters · AP · Associated Press · AFP · Agence France-Presse · UPI · BBC · CNN · CBC · CBS · ABC · NBC · MSNBC · NPR · PBS · ITV · Sky News · Fox News · Al Jazeera · Al-Jazeera · France 24 · Deutsche Welle · Radio Free Europe ·
  Xinhua · TASS · Tass · RIA Novosti · Interfax · Sputnik · RT · Yonhap · Kyodo · NHK · dpa · DPA · ANSA · Bloomberg · The Guardian · Guardian · Wikinews · Wikipedia · Politico ·
  The Economist · Economist · Newsweek · Time · Le Monde · Der Spiegel · El País · Haaretz · Daily Mail · Daily Telegraph
`),
);

/** Firms that the news names without saying so. */
const knownFirms: ReadonlySet<string> = new Set(
  names(`
  Google · Facebook · Twitter · Meta · Amazon · Apple · Microsoft · Huawei · YouTube · Instagram · TikTok · WhatsApp · Telegram · Netflix · Uber · Tesla · Boeing · Airbus ·
  Gazprom · Rosneft · Lukoil · Shell · BP · ExxonMobil · Exxon · Chevron · Siemens · Volkswagen · Toyota · Samsung · Sony · Nokia · Ericsson · ZTE · Tencent · Alibaba ·
  HSBC · Barclays · Deutsche Bank · Goldman Sachs · JPMorgan · JPMorgan Chase · Morgan Stanley · Citigroup · UBS · Credit Suisse · Danske Bank · Wirecard · Enron · Glencore
`),
);

/** Whether a name is that of a well-known firm, which people work for and are no members of. */
export function isKnownFirm(name: string): boolean {
  return knownFirms.has(plain(name));
}

/** Whether a name is one of a well-known organisation's; ordinary words such as "Time" count only where they are names. */
export function isKnownOrganization(name: string): boolean {
  return knownBodies.has(plain(name)) || knownFirms.has(plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /u, '');
}
