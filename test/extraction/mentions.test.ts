import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LanguageEngine } from '../../src/extraction/engine.ts';
import { startTestEngine } from '../support/test-engine.ts';
import { documentOf, tellDates, tellMentions, tellReferences } from '../support/told-document.ts';

let engine: LanguageEngine;
beforeAll(async () => {
  engine = await startTestEngine();
}, 240_000);
afterAll(() => engine.close());

describe('names', () => {
  test.each([
    [
      'titles are no part of a name',
      'Canadian Prime Minister Justin Trudeau spoke.',
      ['Person Justin Trudeau', 'State Canada'],
    ],
    [
      'an officer is told from his company',
      'Huawei Chief Financial Officer Meng Wanzhou was detained.',
      ['Organization Huawei', 'Person Meng Wanzhou'],
    ],
    [
      'an officer called by an acronym is told from his company',
      'Calder COO Jim Smith and Calder chief executive Ann Lee resigned. Shares in Calder fell.',
      ['Organization Calder', 'Person Ann Lee', 'Person Jim Smith'],
    ],
    ['a newspaper is told by its kind', 'She writes for the Hindi daily Patrika.', ['Organization Patrika']],
    [
      'a portfolio is part of the title',
      'Minister of Foreign Affairs Francois-Philippe Champagne spoke.',
      ['Person Francois-Philippe Champagne'],
    ],
    [
      'particles belong to names',
      'Haider al-Abadi met Alexander Van der Bellen.',
      ['Person Alexander Van der Bellen', 'Person Haider al-Abadi'],
    ],
    [
      'letters after a name are no part of it',
      'Simon Farrell QC spoke in London.',
      ['Person Simon Farrell', 'Place London'],
    ],
    [
      'a ministry with its country is one body',
      'The Greek Ministry of Culture banned it.',
      ['Organization Greek Ministry of Culture'],
    ],
    [
      'a department is one body either way round',
      'The Department of Defense spoke. A Defense Department release followed.',
      ['Organization Department of Defense'],
    ],
    [
      'an acronym is its expansion',
      'The Korean Central News Agency (KCNA) spoke. KCNA added more.',
      ['Organization Korean Central News Agency'],
    ],
    ['a city of a country’s name is a place', 'He lives in Mexico City.', ['Place Mexico City']],
    ['a territory is a place', 'She was born in Hong Kong.', ['Place Hong Kong']],
    ['the government of a state is the state', 'The Government of Iraq agreed.', ['State Iraq']],
    ['a treaty is no town', 'Ukraine broke the Minsk agreements.', ['State Ukraine']],
    [
      'a surname is no town',
      'Valeska Paris spoke. Paris was born in Switzerland.',
      ['Person Valeska Paris', 'State Switzerland'],
    ],
    [
      'a country’s name is a first name in front of a surname',
      'The police arrested Israel Zvi Goldman. India Hartwell met Chad Oduya.',
      ['Person Chad Oduya', 'Person India Hartwell', 'Person Israel Zvi Goldman'],
    ],
    [
      'a country’s name in front of a title or behind "in" is the country',
      'Chad Prime Minister Idris Saleh spoke. In Israel Tom Ray spoke.',
      ['Person Idris Saleh', 'Person Tom Ray', 'State Chad', 'State Israel'],
    ],
    [
      'a first name like a country’s stays one when it stands alone',
      'Jordan Bell resigned. Jordan will move to Leeds.',
      ['Person Jordan Bell', 'Place Leeds'],
    ],
    [
      'a kingdom that is surely named is none of a namesake’s',
      'Jordan Bell met officials. Jordan expelled him. Jordanian police waited.',
      ['Organization Jordanian police', 'Person Jordan Bell', 'State Jordan'],
    ],
    [
      'what is named on both sides of "in" is one body when its letters say so',
      'Tom Ray founded the Centre for Human Rights in Belarus (CHRB) in May.',
      ['Organization Centre for Human Rights in Belarus', 'Person Tom Ray'],
    ],
    [
      'the name of a law goes on behind "and"',
      'Tom Ray condemned the Public Assembly and Street Order Act.',
      ['Person Tom Ray'],
    ],
    [
      'what stands behind "between" are two',
      'It is a joint venture between Ford and Abbot Media Company.',
      ['Organization Abbot Media Company', 'Organization Ford'],
    ],
    [
      'a broadcaster called by a country and a number is no country',
      'Tom Ray worked for France 24 in Spain.',
      ['Organization France 24', 'Person Tom Ray', 'State Spain'],
    ],
    [
      'a premier’s adviser is no body, and a premier’s office is one',
      'The Prime Minister’s Media Adviser Tom Ray left the Prime Minister’s Office.',
      ['Organization Prime Minister’s Office', 'Person Tom Ray'],
    ],
    [
      'a police force of two regions is one body',
      'Tom Ray joined the Devon and Cornwall Police.',
      ['Organization Devon and Cornwall Police', 'Person Tom Ray'],
    ],
    [
      'an office that shares its holder with another is nobody',
      'It was filed by the Minister of Justice and Attorney General of the Federation, Tom Ray.',
      ['Organization Federation', 'Person Tom Ray'],
    ],
    [
      'partners with commas between are one firm',
      'Tom Ray sold it to the firm Clayborn, Dubois & Rye.',
      ['Organization Clayborn, Dubois & Rye', 'Person Tom Ray'],
    ],
    [
      'a rank without its stop begins a person’s name',
      'They met Harrow Intelligence Agency Lt Gen Tom Ray.',
      ['Organization Harrow Intelligence Agency', 'Person Tom Ray'],
    ],
    [
      'a prosecutor general’s office is a body',
      'The Maltese Prosecutor General’s Office charged Tom Ray.',
      ['Organization Maltese Prosecutor General’s Office', 'Person Tom Ray'],
    ],
    [
      'a word of politics in front of a plural is no title',
      'Tom Ray, a popular politician who led the Liberal Democrats from 1999 to 2006, resigned.',
      ['Organization Liberal Democrats', 'Person Tom Ray'],
    ],
    ['a minister’s title may be two letters', 'FM Tom Ray met Paul Simon.', ['Person Paul Simon', 'Person Tom Ray']],
    [
      'a militia is no person',
      'Malta’s Saraya Weli militia arrested Tom Ray.',
      ['Organization Saraya Weli', 'Person Tom Ray', 'State Malta'],
    ],
    [
      'a name may begin with a figure',
      'The government has opened investigations into 3Rivers Development Bhd.',
      ['Organization 3Rivers Development Bhd'],
    ],
    [
      'a surname spelt like a pronoun is part of the name behind a title',
      'The Vice Premier He Jianguo met Ann Lee.',
      ['Person Ann Lee', 'Person He Jianguo'],
    ],
    [
      'a wing of an army behind its hyphen is a body',
      'It was carried out by fighters of the Ethiopian Liberation Army-Unity under Ann Lee.',
      ['Organization Ethiopian Liberation Army-Unity', 'Person Ann Lee'],
    ],
    [
      'two brothers are two people',
      'Thomas Sam and Manju Sam left. Mrs Sam wept.',
      ['Person Manju Sam', 'Person Thomas Sam'],
    ],
  ])('%s', async (_claim, text, mentions) => {
    expect(tellMentions(await documentOf(text, engine))).toEqual(mentions);
  });

  test('a name recognised once is recognised everywhere', async () => {
    const document = await documentOf(
      'Michael Kovrig was arrested. He has been in prison since. Kovrig denies it.',
      engine,
    );
    expect(document.mentions[0]?.aliases).toContain('Kovrig');
  });
});

describe('states by other words', () => {
  test.each([
    ['a capital that speaks', 'Beijing has said that the system is independent.', 'Beijing → China'],
    ['the seat of a government', 'The White House denied the report.', 'White House → United States'],
    ['officials of a state', 'US prosecutors accused the company of fraud.', 'US prosecutors → United States'],
    [
      'forces of two states',
      'Chadian and Cameroonian forces fought the militants.',
      'Chadian and Cameroonian forces → Chad',
    ],
    ['an adjective', 'A French court ruled.', 'French → France'],
    ['a side', 'The pro-Beijing camp won.', 'pro-Beijing → China'],
  ])('%s', async (_claim, text, reference) => {
    expect(tellReferences(await documentOf(text, engine))).toContain(reference);
  });

  test('in a capital is a place', async () => {
    const document = await documentOf('Prosecutors in Beijing charged the man.', engine);
    expect(tellMentions(document)).toEqual(['Place Beijing']);
  });
});

describe('references', () => {
  test.each([
    [
      'a plural means those named after it',
      'China charged the two Canadians, Michael Kovrig and Michael Spavor.',
      ['the two Canadians → Michael Kovrig', 'the two Canadians → Michael Spavor'],
    ],
    [
      'a plural means those named before',
      'Ash Carter met Haider al-Abadi in Baghdad. The two leaders discussed Mosul.',
      ['The two leaders → Ash Carter', 'The two leaders → Haider al-Abadi'],
    ],
    [
      'an office means its holder',
      'Prime Minister Haider al-Abadi met Ash Carter. Carter praised the prime minister.',
      ['the prime minister → Haider al-Abadi'],
    ],
    [
      'a paraphrase of an office',
      'Minister of Foreign Affairs Francois-Philippe Champagne spoke. Canada’s top diplomat was concerned.',
      ['Canada ’s top diplomat → Francois-Philippe Champagne'],
    ],
    [
      'a pronoun means the subject of its gender',
      'Ann Lee met Tom Ray. She thanked him.',
      ['She → Ann Lee', 'him → Tom Ray'],
    ],
    ['an object is not its subject', 'Richard Gere met Paul Simon. Simon told him a story.', ['him → Richard Gere']],
    ['“I” is the speaker', '"I am glad," Ann Lee said.', ['I → Ann Lee']],
    [
      'a husband by his wife',
      'Tom Ray and his wife, Ann Ray, were charged. Ann Ray was cleared. Her husband was jailed.',
      ['Her husband → Tom Ray'],
    ],
    ['an age', 'Tom Ray, 42, met Ann Lee, 54. The 54-year-old laughed.', ['The 54-year-old → Ann Lee']],
    [
      'a body by its kind',
      'The Church of Scientology was founded in 1953. She left the church.',
      ['the church → Church of Scientology'],
    ],
  ])('%s', async (_claim, text, references) => {
    expect(tellReferences(await documentOf(text, engine))).toEqual(expect.arrayContaining(references));
  });

  test.each([
    [
      'a surname that may be a father’s or his son’s',
      'Prosecutors held Vlad Cretu, a son of Stefan Cretu. The younger Cretu chaired a bank. He was questioned.',
      'He → Stefan Cretu',
    ],
    [
      'whoever is called a daughter',
      'Henrik Saltzman left his post to his daughter, the novelist Andrea Saltzman. Saltzman moved away. He was tired.',
      'He → Andrea Saltzman',
    ],
    [
      'countries of which only a jet was named',
      'Iran and Germany spoke. A Qatari jet left. Qatar thanked both countries.',
      'both countries → Qatar',
    ],
  ])('“he” or “both” is not %s', async (_claim, text, reference) => {
    expect(tellReferences(await documentOf(text, engine))).not.toContain(reference);
  });

  test.each([
    ['A court convicted Tom Ray. A judge, Paul Simon, asked Spain to extradite him.', 'him → Paul Simon'],
    ['Paul Simon testified at Tom Ray’s trial, where he was acquitted of fraud.', 'he → Paul Simon'],
    [
      'A party spokesman denied it. He said Tom Ray, who is ill, can wait. The arrest was political, he added.',
      'he → Tom Ray',
    ],
    [
      'Karen Whitlock was jailed. Her husband, Darren, wept. The parents of a student sued the club.',
      'The parents → Darren',
    ],
  ])('in "%s" it is not so that %s', async (text, reference) => {
    expect(tellReferences(await documentOf(text, engine))).not.toContain(reference);
  });

  test('the rich are called by several words', async () => {
    const told = tellReferences(await documentOf('The oligarch Tom Ray was sanctioned. The mogul laughed.', engine));
    expect(told).toContain('The mogul → Tom Ray');
  });

  test('a previous holder of an office is not the one whom the text gives it', async () => {
    const told = tellReferences(
      await documentOf('President Tom Ray of Malta spoke. The previous president of Malta laughed.', engine),
    );
    expect(told.filter((reference) => reference.startsWith('The previous'))).toEqual([]);
  });

  test.each(['Vexel bought Calder Foods Ltd last year.', 'Velmora rose. Velmora bought Calder Foods Ltd last year.'])(
    'the company is not the firm that another name acts upon in "%s"',
    async (text) => {
      const told = tellReferences(await documentOf(`${text} The company’s chairman, Ann Lee, resigned.`, engine));
      expect(told).not.toContain('The company → Calder Foods Ltd');
    },
  );

  test('the company is the firm that a known person sued', async () => {
    const told = tellReferences(
      await documentOf('Tom Ray sued Calder Foods Ltd. Ray won. The company’s chairman, Ann Lee, resigned.', engine),
    );
    expect(told).toContain('The company → Calder Foods Ltd');
  });

  test('who spoke goes on speaking, whoever was spoken of', async () => {
    const told = tellReferences(
      await documentOf('Paul Simon said that Tom Ray was ill. The trial must wait, he added.', engine),
    );
    expect(told).toContain('he → Paul Simon');
  });

  test('a club is the one that was introduced as a club', async () => {
    const told = tellReferences(
      await documentOf(
        'Hansruedi Wyss may buy the English club Northgate Rovers. Wyss, the founder of the device maker Synthos, is rich. He likes the club.',
        engine,
      ),
    );
    expect(told).toContain('the club → Northgate Rovers');
  });

  test('a pronoun that may mean somebody unnamed is left alone', async () => {
    const told = tellReferences(await documentOf('A man robbed John Smith. A policeman shot him.', engine));
    expect(told.filter((reference) => reference.startsWith('him'))).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['a weekday is the last one', 'He spoke on Friday.', 'on Friday: 2020-06-19 2020-06-19'],
    ['a weekday to come is the next one', 'He will speak on Monday.', 'on Monday: 2020-06-22 2020-06-22'],
    ['a year', 'He was arrested in 2018.', '2018: 2018 2018'],
    ['a stretch of years', 'She ran the bank from 2004 to 2009.', '2004 to 2009: 2004 2009'],
    ['since when', 'He has led the firm since December.', 'December: 2019-12 on'],
    ['until when', 'She worked for the bank until 2019.', '2019: ? 2019'],
    ['not until when', 'She did not work for the bank until 2019.', '2019: 2019 2019'],
    ['for how long', 'They have been in detention for more than 18 months.', 'for more than 18 months: 2018-12 on'],
    ['a day without its year is the last one', 'The deal was signed on Nov. 7.', 'Nov. 7: 2019-11-07 2019-11-07'],
    ['last week', 'Officials met last week.', 'last week: 2020-06-08 2020-06-14'],
  ])('%s', async (_claim, text, date) => {
    expect(tellDates(await documentOf(text, engine)).map((told) => told.replace(/^On/u, 'on'))).toContain(date);
  });

  test('a person called May and the verb are no dates', async () => {
    expect(tellDates(await documentOf('Theresa May said she may go.', engine))).toEqual([]);
  });

  test('without a day of publication a weekday stays open', async () => {
    expect(tellDates(await documentOf('He spoke on Friday.', engine, null))).toEqual(['on Friday: ? ?']);
  });
});

describe('texts', () => {
  test('a sentence leaves out its dateline', async () => {
    const text = 'TORONTO (Reuters) - Canada spoke.';
    const document = await documentOf(text, engine);
    expect(document.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['Canada spoke.']);
  });

  test('a text in another language is left unread and says so', async () => {
    const document = await documentOf(
      'Le président de la République a rencontré hier le chancelier allemand à Berlin pour parler de la crise.',
      engine,
    );
    expect(document.mentions).toEqual([]);
    expect(document.notices).toHaveLength(1);
  });

  test('an empty text is no error', async () => {
    expect((await documentOf(' \n ', engine)).sentences).toEqual([]);
  });

  test('a sentence of a thousand words does not block the rest', async () => {
    const document = await documentOf(`${'the man and '.repeat(400)}end.\n\nCanada spoke to China on Friday.`, engine);
    expect(tellMentions(document)).toEqual(['State Canada', 'State China']);
  });
});
