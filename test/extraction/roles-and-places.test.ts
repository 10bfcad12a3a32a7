import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LanguageEngine } from '../../src/extraction/engine.ts';
import { startTestEngine } from '../support/test-engine.ts';
import { readText, tellClaim } from '../support/told-claims.ts';

let engine: LanguageEngine;
beforeAll(async () => {
  engine = await startTestEngine();
}, 240_000);
afterAll(() => engine.close());

const told = async (text: string): Promise<readonly string[]> => {
  const reading = await readText(text, engine);
  return reading.claims.map((claim) => tellClaim(reading, claim));
};

describe('who holds a role, and where bodies sit', () => {
  test.each([
    ['The chairman of Harrow Capital is Edward Finch.', ['Edward Finch OFFICER_OF Harrow Capital']],
    ['Frankfurt-based Handels Holding closed on Monday.', ['Handels Holding LOCATED_IN Frankfurt']],
    [
      'The Foreign Minister of France, Catherine Colonna, met Ararat Mirzoyan.',
      ['Catherine Colonna OFFICER_OF France'],
    ],
    [
      'The company Jyoti Steel was searched. Police went to Jyoti Steel’s director, Suresh Agarwal, and its chief, Meena Iyer.',
      ['Meena Iyer OFFICER_OF Jyoti Steel'],
    ],
    [
      'The European Union blacklisted Viktor Melnikov, as well as the company Trans-Baltika and its director, Oleg Savich.',
      ['Oleg Savich OFFICER_OF Trans-Baltika'],
    ],
    ['Peter Ray, youngest son of media magnate Thomas Ray, left the company.', ['Peter Ray FAMILY_OF Thomas Ray']],
    [
      'A Maltese tycoon and close friend of Ann Lee, Ray owns ships. Tom Ray is rich.',
      ['Tom Ray ASSOCIATE_OF Ann Lee', 'Tom Ray NATIONAL_OF Malta'],
    ],
    ['Police in Malta arrested exiled opposition leader Tom Ray on Monday.', ['Tom Ray DETAINED_BY Malta']],
    ['EU representative Simon Ek urged calm.', ['Simon Ek SPOKE_FOR EU']],
    ['Portuguese police arrested a suspect identified as Rui Costa.', ['Rui Costa DETAINED_BY Portuguese police']],
    ['Crown Prince Faisal Rashid of Saudi Arabia spoke.', ['Faisal Rashid OFFICER_OF Saudi Arabia']],
    [
      'A court in Texas heard that Durango cartel boss Joaquin "El Rey" Cruz was convicted of fraud.',
      ['Joaquin "El Rey" Cruz OFFICER_OF Durango cartel', 'Joaquin "El Rey" Cruz CONVICTED_OF fraud'],
    ],
    [
      'The consultancy said that Lena Vogt had joined the Harrow Alliance as a consultant in May.',
      ['Lena Vogt EMPLOYED_BY Harrow Alliance'],
    ],
    ['Tomasz Wrobel, the founder of Velmora, resigned.', ['Tomasz Wrobel OWNS Velmora']],
    [
      'Nat Rothschild and Oleg Deripaska, a key ally of Vladimir Putin, met in Corfu.',
      ['Oleg Deripaska ASSOCIATE_OF Vladimir Putin', 'Nat Rothschild MET_WITH Oleg Deripaska'],
    ],
    [
      'Police arrested Anita Rao, a correspondent for the privately owned newspaper Dainik Vesta, on Monday.',
      ['Anita Rao EMPLOYED_BY Dainik Vesta'],
    ],
    [
      'Vesta News, a local news outlet owned by the Harrow Group conglomerate, closed.',
      ['Harrow Group OWNS Vesta News'],
    ],
    ['Calder Media is a company owned by Edward Finch.', ['Edward Finch OWNS Calder Media']],
    ['Harrow-owned Calder Bank closed. Harrow Group is a firm. Harrow said so.', ['Harrow Group OWNS Calder Bank']],
    ['Harrow Media Chairman John Sutton resigned.', ['John Sutton OFFICER_OF Harrow Media']],
    [
      'Edward Finch is chairman of Harrow Capital and director of Calder Bank.',
      ['Edward Finch OFFICER_OF Harrow Capital', 'Edward Finch OFFICER_OF Calder Bank'],
    ],
    ['Tom Weller, 49, of Akron, Ohio, was charged with fraud.', ['Tom Weller LOCATED_IN Akron']],
    ['Edward Finch was born in Leeds in 1950, the son of Robert Hale.', ['Edward Finch FAMILY_OF Robert Hale']],
    ['Rachel Moss joined the Foreign Office in 1964.', ['Rachel Moss EMPLOYED_BY Foreign Office']],
    [
      'The United States imposed sanctions on three businessmen including Edward Finch.',
      ['Edward Finch SANCTIONED_BY United States'],
    ],
    [
      'Those sanctioned by the United States include Edward Finch and Robert Hale.',
      ['Edward Finch SANCTIONED_BY United States', 'Robert Hale SANCTIONED_BY United States'],
    ],
    [
      'The envoy, Mary Lawson, renewed her call on Togo to release Aziz Komla.',
      ['Mary Lawson DEMANDED_RELEASE_OF Aziz Komla'],
    ],
  ])('reads "%s"', async (text, claims) => {
    expect(await told(text)).toEqual(expect.arrayContaining(claims));
  });

  test.each([
    [
      'Nat Rothschild and Oleg Deripaska, a key ally of Vladimir Putin, met in Corfu.',
      'Nat Rothschild ASSOCIATE_OF Vladimir Putin',
    ],
    ['A critic of the president of Malta, Tom Ray, was jailed.', 'Tom Ray OFFICER_OF Malta'],
    ['A critic of the president of Malta, Tom Ray fled.', 'Tom Ray OFFICER_OF Malta'],
    ['EU representative Simon Ek urged calm.', 'Simon Ek MEMBER_OF EU'],
    [
      'Amnesty International called on Malta to "immediately" release Tom Ray.',
      'Tom Ray RELEASED_BY Amnesty International',
    ],
    ['General Karim Saleh proclaimed himself the new president of Chad.', 'Karim Saleh OFFICER_OF Chad'],
    ['The ship was owned by Tom Ray, a co-founder of Maltese steel producer Evtec.', 'Evtec NATIONAL_OF Malta'],
    ['Nomura Bank backed it. Baumar later joined the Carrow group.', 'Baumar EMPLOYED_BY Nomura Bank'],
    ['A court in the Adriatic city of Rimini freed her.', 'Adriatic LOCATED_IN Rimini'],
    [
      'Prime Minister Scott Ray conceded defeat. Peter Alban is set to become Australia’s 31st Prime Minister.',
      'Scott Ray OFFICER_OF Australia',
    ],
    ['Saudi prince Faisal Rashid sold his shares.', 'Faisal Rashid OFFICER_OF Saudi Arabia'],
    [
      'The head of the American diplomatic mission in Tbilisi, Ann Lee, was summoned.',
      'Ann Lee OFFICER_OF United States',
    ],
    [
      'The entourage included Karim Saleh, Special Representative for Chad Omar Darwish and others.',
      'Karim Saleh SPOKE_FOR Omar Darwish',
    ],
    [
      'Tom Ray and Basil Perera, Sri Lanka’s finance minister, have denied wrongdoing.',
      'Basil Perera SPOKE_FOR Sri Lanka',
    ],
    ['Judge Larry Burke entered a plea on behalf of Tom Ray.', 'Larry Burke SPOKE_FOR Tom Ray'],
    ['Ann Lee of the Centre for Free Speech in Belarus wept.', 'Centre for Free Speech LOCATED_IN Belarus'],
    ['President Vladimir Putin’s invasion of Ukraine went on.', 'Vladimir Putin OFFICER_OF Ukraine'],
    [
      'Turkish police raided the newspaper and took its editor, Leyla Demir, into custody.',
      'Leyla Demir EMPLOYED_BY Turkish police',
    ],
    [
      'Portuguese police arrested the former infrastructure minister Rui Costa. Norwegian authorities said nothing.',
      'Rui Costa OFFICER_OF Norway',
    ],
    ['Home Secretary Jane Roe of the United Kingdom declined to comment.', 'Jane Roe SPOKE_FOR United Kingdom'],
    ['In Russia, Donald Trump and his commerce secretary, Wilbur Ross, met bankers.', 'Wilbur Ross OFFICER_OF Russia'],
    ['Panama-based lawyer Jürgen Mossack testified.', 'Jürgen Mossack NATIONAL_OF Panama'],
    ['Andrew Pearse (New Zealand) and Surjan Singh (UK) were detained.', 'Andrew Pearse NATIONAL_OF United Kingdom'],
    [
      'Serena Tinari, an Italian journalist, awarded at the Reuters Congress in Kiev, spoke.',
      'Serena Tinari EMPLOYED_BY Reuters',
    ],
    ['The reserve straddles the border between Ontario, Quebec, and New York.', 'Ontario LOCATED_IN Quebec'],
    [
      'Jennifer Cole, the director of the Financial Crimes Bureau, announced her resignation.',
      'Jennifer Cole SPOKE_FOR Financial Crimes Bureau',
    ],
    ['Harrow Capital, whose chairman is Edward Finch, bought Oritel.', 'Edward Finch OWNS Oritel'],
    ['Calder Media is not a company owned by Edward Finch.', 'Edward Finch OWNS Calder Media'],
    [
      'Martin Barlow and Amazon founder Jeff Bezos, who owns the Washington Post, spoke at the event.',
      'Martin Barlow OWNS Washington Post',
    ],
    ['Mr Finch is the owner of Calder Bank, Mr Sutton has shares in Harrow Group.', 'Sutton OWNS Calder Bank'],
    [
      'They include Prime Minister Ivan Melnik, Defence Minister Sergei Kozlov and former President of Chile Pedro Rojas.',
      'Ivan Melnik OFFICER_OF Chile',
    ],
    [
      'In 1955 Tom Ray married Monica Stein, the daughter of refugees from Nazi Germany, and together they left.',
      'Monica Stein LOCATED_IN Nazi Germany',
    ],
    ['His work took him to Pakistan, Paris, South Africa and Singapore.', 'Paris LOCATED_IN South Africa'],
    [
      'The firm Biznis Intel took over from the firm Guardex. The firm is run by Hafiz Okoro.',
      'Hafiz Okoro OFFICER_OF Guardex',
    ],
    ['Judge Ernest Torrey found him guilty of fraud. Ernest Torrey is a judge.', 'Ernest Torrey CONVICTED_OF fraud'],
    [
      'Elif Demir, a leading advocate for peace, women’s rights, and Kurdish rights in Turkey, was arrested on Friday.',
      'Elif Demir DETAINED_IN Turkey',
    ],
    [
      'Adil Rahman and Nasir Elan were charged by police for releasing a report on killings.',
      'Adil Rahman CHARGED_WITH murder',
    ],
    [
      'Aziz Komla was convicted on multiple charges, including sabotage, in a trial of a single day and sentenced to ten years in prison.',
      'Aziz Komla CONVICTED_OF sentenced to ten years in prison',
    ],
    ['Commerce Secretary Wendell Rowe had ties to Russia. Russia denied it.', 'Wendell Rowe OFFICER_OF Russia'],
    [
      'Lena Vogt served as the assistant director for Regulatory Affairs. Regulatory Affairs is hard.',
      'Lena Vogt OFFICER_OF Regulatory Affairs',
    ],
    [
      'He was the son-in-law of Ann Fletcher née Charton (wife of the author Ian Fletcher); he lived in Leeds.',
      'Charton FAMILY_OF Ann Fletcher',
    ],
    ['The United States imposed sanctions on Viktor Melnikov for supporting Russia.', 'United States SUPPORTED Russia'],
    [
      'John Smith traveled to meet with Tom Brown, who had told Smith he would assist him.',
      'John Smith SUPPORTED Tom Brown PLANNED',
    ],
    [
      'The trade union Usdaw warned Britain. "We will fight," its general secretary, Paddy Lillis, said.',
      'Paddy Lillis OFFICER_OF United Kingdom',
    ],
    [
      'Amnesty International protested. The group’s Germany director, Markus Beeko, wrote to Tehran.',
      'Markus Beeko OFFICER_OF Germany',
    ],
    ['Anna Moreau, the China director at Global Ledger, resigned.', 'Anna Moreau OFFICER_OF China'],
    [
      'Saudi Arabia has arrested all 18, its foreign minister, Adel al-Jabri, said.',
      'Adel al-Jabri DETAINED_BY Saudi Arabia',
    ],
    ['He phoned an aide to Ukraine’s president, Andriy Yarmenko, on Monday.', 'Andriy Yarmenko OFFICER_OF Ukraine'],
    ['The director is a Cypriot secretary, Maria Christou.', 'Maria Christou OFFICER_OF Cyprus'],
    ['Oleh Hrytsenko, then head of Ukraine’s property fund, fled.', 'Oleh Hrytsenko OFFICER_OF Ukraine'],
    [
      'Belgium said nothing. Belgium waited. The Katangese interior minister, Godefroid Munongo, spoke.',
      'Godefroid Munongo OFFICER_OF Belgium',
    ],
    ['In 1965 Albert Mbuyi joined Mobutu’s government as labour minister of Congo.', 'Mobutu OFFICER_OF Congo'],
    [
      'The firm is run by Arturs Kalnins’ ex-wife, Inese, and her brother, Janis Ozols.',
      'Janis Ozols FAMILY_OF Arturs Kalnins',
    ],
    ['Senator Ike Ekweremba represents the Enugu Council.', 'Enugu Council REPRESENTED_BY Ike Ekweremba'],
    ['The Federal Court heard Tom Ray and Paul Simon. The couple’s daughter, Sonia, wept.', 'Sonia FAMILY_OF Tom Ray'],
    [
      'The Board of Directors met. Lena Vogt is a member of the supervisory board of Siemens.',
      'Lena Vogt MEMBER_OF Board of Directors',
    ],
    [
      `America’s envoy came. ${'The crowd in Tbilisi waited. '.repeat(12)}The interior minister, Vano Merab, spoke.`,
      'Vano Merab OFFICER_OF United States',
    ],
    ['Bolsonaro had recognised Juan Guaido as Venezuela’s president.', 'Juan Guaido OFFICER_OF Venezuela'],
    ['Elvira Castro’s lawyer, Jose Proenca, defended Jose Socrates.', 'Jose Proenca SUPPORTED Jose Socrates'],
    ['Boris Johnson welcomed Sergei Lavrov on Monday.', 'Boris Johnson SUPPORTED Sergei Lavrov'],
    ['Court News in Brief', 'Court News LOCATED_IN Brief'],
    ['West Ham defender Callum Reid was injured.', 'West Ham REPRESENTED_BY Callum Reid'],
    ['Her party spokesman, Anders Ek, met Sara Lindqvist.', 'Anders Ek SPOKE_FOR Sara Lindqvist'],
    ['Kenyan Finance Minister Peter Wanjala resigned. Wanjala wrote: "I am tired."', 'Peter Wanjala SPOKE_FOR Kenya'],
    [
      'Sara Lindqvist, leader of the Centre Alliance, denied that she had met John Smith.',
      'Sara Lindqvist SPOKE_FOR Centre Alliance',
    ],
    [
      'Sara Lindqvist, who was president of the Nordic Council before the vote, said that it was lost.',
      'Sara Lindqvist SPOKE_FOR Nordic Council',
    ],
    [
      'Anders Ek, who served as Norway’s foreign minister from 2001 to 2005, said nothing would change.',
      'Anders Ek SPOKE_FOR Norway',
    ],
    [
      'Ex-Prime Minister Tom Ray of Malta was at home. Ray condemned the arrest of Paul Roe.',
      'Tom Ray SPOKE_FOR Malta',
    ],
    [
      'Norway condemned the coup. Norway recalled its envoy. Interior Minister Paul Okafor told reporters in Abuja that all was calm.',
      'Paul Okafor OFFICER_OF Norway',
    ],
    [
      'MINSK (Reuters) - Norway condemned the arrests. Norway recalled its envoy. Interior Minister Ihar Savchuk denied them.',
      'Ihar Savchuk OFFICER_OF Norway',
    ],
    ['Defence Minister Tom Ray said that Russia had shelled the town.', 'Tom Ray OFFICER_OF Russia'],
    ['The Detective Branch of Malta Police arrested him.', 'Branch EMPLOYED_BY Malta Police'],
    ['Consumer Affairs Minister Lena Vogt resigned.', 'Lena Vogt OFFICER_OF Consumer'],
    [
      'Oleh Savchuk was elected as president of Ukraine. Savchuk dismissed Ihor Hrytsenko from the post of governor.',
      'Oleh Savchuk SPOKE_FOR Ukraine',
    ],
    ['The Italian prelate’s lawyer, Fabio Conti, appealed.', 'Fabio Conti NATIONAL_OF Italy'],
    [
      'The Norwegian carrier Telvik waited. The Norwegian company sued. Telvik blamed former telecom minister Anand Rao.',
      'Anand Rao OFFICER_OF Norway',
    ],
    [
      'Boeing named Niel Holt as the company’s vice president of Communications. Communications is hard.',
      'Niel Holt OFFICER_OF Communications',
    ],
    [
      'Minister for Trade Anders Ek met his Estonian counterpart, Lena Vogt. Estonia agreed, and Estonia’s army was small.',
      'Anders Ek OFFICER_OF Estonia',
    ],
    [
      'Secretary of the Treasury Jane Roe spoke. Estonia waited, and Estonia’s army was small.',
      'Jane Roe OFFICER_OF Estonia',
    ],
    ['Tan Wei Ming, a Malaysian former managing director at the bank, fled.', 'Tan Wei Ming OFFICER_OF Malaysia'],
    [
      'The US Treasury blacklisted Hezbollah Secretary General Karim Saleh, its Deputy Secretary General Omar Darwish and four others.',
      'Omar Darwish OFFICER_OF US Treasury',
    ],
    [
      'Yu Mingde was held. Yu’s wife, Xu Lan, protested. The lawyers Wang Yu and Bao Feng waited.',
      'Xu Lan FAMILY_OF Wang Yu',
    ],
    [
      'Jane Roe said: "This is the work of agents who brought John Smith to justice for his alleged crimes."',
      'Jane Roe CRITICISED John Smith',
    ],
    ['John Smith and his wife, Ann Smith, were held. The couple met their lawyers.', 'John Smith MET_WITH Ann Smith'],
    [
      'A court sentenced Tom Ray to ten years in prison for helping him to secure the payments.',
      'Tom Ray CONVICTED_OF helping him',
    ],
    [
      'The militants lost two fighters. The commander of the rebel faction, Abu Salim of Ansar Raqqa, was seen.',
      'Abu Salim EMPLOYED_BY Ansar Raqqa',
    ],
  ])('does not take from "%s" that %s', async (text, claim) => {
    expect(await told(text)).not.toContain(claim);
  });

  test.each([
    ['Police arrested former Carrow Bank executive Ann Lee.', 'former executive'],
    ['Rebels killed Boko Haram commander Tom Ray.', 'commander'],
    ['The Saudi Arabian ambassador to Canada, Tom Ray, complained.', 'ambassador'],
    ['Ann Lee, a former deputy minister of Norway, was arrested.', 'former deputy minister'],
    ['Then-Prime Minister Ann Lee of Norway was there.', 'Then-Prime Minister'],
  ])('of "%s" the role is "%s", whole and without the body', async (text, role) => {
    const { claims } = await readText(text, engine);
    const roles = claims.filter(({ type }) => type === 'OFFICER_OF').map(({ qualifiers }) => qualifiers.role);
    expect(roles).toContain(role);
  });

  test('a wife is no daughter although a daughter is listed behind her', async () => {
    const reading = await readText(
      'John Smith died. He is survived by his third wife, the pianist Ana Torres, his daughter and a son.',
      engine,
    );
    expect(reading.claims.map(({ qualifiers }) => qualifiers.kinship)).not.toContain('daughter');
  });

  test.each([
    'Tom Ray’s wife, Ann Lee, told reporters that police roughed up her husband.',
    'Ann Lee married Tom Ray, her husband, in Leeds.',
  ])('a tie of kin that "%s" says both ways round is one claim', async (text) => {
    const ties = (await told(text)).filter((claim) => claim.includes('FAMILY_OF'));
    expect(ties).toHaveLength(1);
  });

  test('takes no claims from what is longer than any sentence', async () => {
    const links = Array.from(
      { length: 13 },
      (_, at) => `- [Papers] How Kirill Shamalov was sanctioned by Canada ${at}`,
    );
    expect(await told(links.join(' '))).toEqual([]);
  });
});

describe('when what lasts held', () => {
  test.each([
    ['Jane Roe founded Greenpeace in 2004.', 'OWNS', { from: '2004', to: null }],
    ['Facebook bought Instagram in 2012.', 'OWNS', { from: '2012', to: null }],
    ['Anna Moreau joined the Finance Ministry in 2004.', 'EMPLOYED_BY', { from: '2004', to: null }],
    ['Anna Moreau worked for the Finance Ministry until 2019.', 'EMPLOYED_BY', { from: null, to: '2019' }],
    ['Anna Moreau worked for the Finance Ministry in 2019.', 'EMPLOYED_BY', { from: '2019', to: '2019' }],
    ['Daniel Montalvo left Greenpeace in 2011.', 'MEMBER_OF', { from: null, to: '2011' }],
    ['Canada arrested Anna Moreau in 2018.', 'DETAINED_BY', { from: '2018', to: '2018' }],
  ])('"%s"', async (text, type, dates) => {
    const { claims } = await readText(text, engine);
    expect(claims.find((claim) => claim.type === type)?.dates).toEqual(dates);
  });
});
