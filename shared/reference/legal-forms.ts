import type { Label } from './label.ts';

/*
 * Source: KBO Open Data, FOD Economie, 11-10-2025 (Dutch); the English is our own translation. Licence and attribution
 * in SOURCES.md. One line per form, `code|Dutch|English`.
 *
 * Which forms are public bodies is OUR judgement, to be confirmed by the agency: it feeds the ESF+ output indicator
 * EECO18 (public administrations or public services at national, regional or local level) and the figure with and
 * without public bodies. Rule followed: every level of government and its services; every local statutory body
 * (municipality, OCMW, intermunicipal association, autonomous company, police and rescue zone, polder, public worship);
 * every form "of public law", because a public-law entity is also kept out of the SME definition when public bodies own
 * 25 % or more (2003/361, annex, article 3.4).
 * Doubtful, counted as public: 114, 616, 617 and the public-law co-operatives (some trade on a market), 160 (foreign
 * or international), 393 (rest group among the ministries), 401 (registered with the office for local administrations).
 * Doubtful, counted as private: 123 (professional orders), 151 (nothing known), 451 and 452 (only says who registered
 * them), 018 and 029 (public benefit under private law). The form says nothing of who owns or funds: a subsidised free
 * school is a non-profit association (017), and so is private here.
 */
const PUBLIC_BODY_LINES = `
106|Coöperatieve vennootschap met onbeperkte aansprakelijkheid van publiek recht|Co-operative with unlimited liability under public law
107|Coöperatieve vennootschap met onbeperkte aansprakelijkheid, bij wijze van deelneming, van publiek recht|Participating co-operative with unlimited liability under public law
108|Coöperatieve vennootschap met beperkte aansprakelijkheid van publiek recht|Co-operative with limited liability under public law
109|Coöperatieve vennootschap met beperkte aansprakelijkheid, bij wijze van deelneming, van publiek recht|Participating co-operative with limited liability under public law
110|Rijk, provincie, gewest, gemeenschap|State, province, region, community
114|Naamloze vennootschap van publiek recht|Public limited company under public law
116|Coöperatieve vennootschap van publiek recht (oud statuut)|Co-operative under public law (old statute)
117|Vereniging zonder winstoogmerk van publiek recht|Non-profit association under public law
121|Onderlinge verzekeringsvereniging van publiek recht|Mutual insurance association under public law
124|Openbare instelling|Public institution
126|Openbaar centrum voor maatschappelijk welzijn|Public centre for social welfare (OCMW)
127|Berg van Barmhartigheid|Municipal pawn office (Mount of Piety)
128|Eredienst|Public body for worship (church fabric)
129|Polder / watering|Polder board / water board
155|Lokale politiezone|Local police zone
160|Buitenlandse of internationale publieke organisatie|Foreign or international public organisation
301|Federale overheidsdienst|Federal public service
302|Programmatorische federale overheidsdienst|Federal programming public service
303|Andere federale dienst|Other federal service
310|Overheid van het Vlaamse Gewest en van de Vlaamse Gemeenschap|Authority of the Flemish Region and the Flemish Community
320|Overheid van het Waalse Gewest|Authority of the Walloon Region
325|Internationale vereniging zonder winstoogmerk van publiek recht|International non-profit association under public law
330|Overheid van het Brusselse Hoofdstedelijk Gewest|Authority of the Brussels-Capital Region
340|Overheid van de Franse Gemeenschap|Authority of the French Community
350|Overheid van de Duitstalige Gemeenschap|Authority of the German-speaking Community
370|Ministerie van Economische Zaken|Ministry of Economic Affairs
371|Ministerie van Buitenlandse Zaken, Buitenlandse Handel en Ontwikkelingssamenwerking|Ministry of Foreign Affairs, Foreign Trade and Development Co-operation
372|Ministerie van Landbouw|Ministry of Agriculture
373|Ministerie van Middenstand|Ministry of the Self-Employed
374|Ministerie van Verkeerswerken|Ministry of Transport
375|Ministerie van Defensie|Ministry of Defence
376|Ministerie van Nationale Opvoeding en Cultuur|Ministry of National Education and Culture
377|Ministerie van Tewerkstelling en Arbeid|Ministry of Employment and Labour
378|Ministerie van Financiën|Ministry of Finance
379|Ministerie van Binnenlandse Zaken|Ministry of the Interior
380|Ministerie van Justitie|Ministry of Justice
381|Ministerie van Sociale Voorzorg|Ministry of Social Security
382|Ministerie van Volksgezondheid en Gezin|Ministry of Public Health and Family
383|Diensten van de Eerste Minister|Services of the Prime Minister
384|Ministerie van Verkeer en Infrastructuur|Ministry of Transport and Infrastructure
385|Ministerie van de Vlaamse Gemeenschap|Ministry of the Flemish Community
386|Ministerie van de Franse Gemeenschap|Ministry of the French Community
387|Ministerie van het Brusselse Hoofdstedelijk Gewest|Ministry of the Brussels-Capital Region
388|Ministerie van het Waalse Gewest|Ministry of the Walloon Region
389|Ministerie van de Duitstalige Gemeenschap|Ministry of the German-speaking Community
390|Ministerie van Ambtenarenzaken|Ministry of the Civil Service
391|Ministerie van Middenstand en Landbouw|Ministry of the Self-Employed and Agriculture
392|Ministerie van Sociale Zaken, Volksgezondheid en Leefmilieu|Ministry of Social Affairs, Public Health and Environment
393|Andere|Other (ministry)
400|Provinciale overheid|Provincial authority
401|Organisme ingeschreven door de RSZ PPO|Body registered by the social security office for provincial and local administrations
411|Stad / gemeente|City / municipality
412|Openbaar centrum voor maatschappelijk welzijn|Public centre for social welfare (OCMW)
413|Lokale politiezone|Local police zone
414|Intercommunale|Intermunicipal company
415|Projectvereniging|Intermunicipal project association
416|Dienstverlenende vereniging (Vlaams Gewest)|Intermunicipal service association (Flemish Region)
417|Opdrachthoudende vereniging (Vlaams Gewest)|Intermunicipal association with delegated powers (Flemish Region)
418|Autonoom gemeentebedrijf|Autonomous municipal company
419|Autonoom provinciebedrijf|Autonomous provincial company
420|Vereniging van OCMW's|Association of public centres for social welfare
421|Prezone|Provisional rescue zone
422|Hulpverleningszone|Rescue zone
616|Besloten vennootschap van publiek recht|Private limited company under public law
617|Commanditaire vennootschap van publiek recht|Limited partnership under public law
651|Andere vorm met een sociaal oogmerk van publiek recht|Other form with a social purpose under public law
716|Coöperatieve vennootschap van publiek recht|Co-operative under public law`;

const PRIVATE_BODY_LINES = `
001|Europese coöperatieve vennootschap|European co-operative society (SCE)
002|Organisme voor de financiering van pensioenen|Institution for occupational retirement provision
003|Btw-eenheid|VAT group
006|Coöperatieve vennootschap met onbeperkte aansprakelijkheid|Co-operative with unlimited liability
007|Coöperatieve vennootschap met onbeperkte aansprakelijkheid, bij wijze van deelneming|Participating co-operative with unlimited liability
008|Coöperatieve vennootschap met beperkte aansprakelijkheid|Co-operative with limited liability
009|Coöperatieve vennootschap met beperkte aansprakelijkheid, bij wijze van deelneming|Participating co-operative with limited liability
010|Eenpersoons besloten vennootschap met beperkte aansprakelijkheid|Single-member private limited liability company
011|Vennootschap onder firma|General partnership
012|Gewone commanditaire vennootschap|Ordinary limited partnership
013|Commanditaire vennootschap op aandelen|Partnership limited by shares
014|Naamloze vennootschap|Public limited company
015|Besloten vennootschap met beperkte aansprakelijkheid|Private limited liability company (old form)
016|Coöperatieve vennootschap (oud statuut)|Co-operative (old statute)
017|Vereniging zonder winstoogmerk|Non-profit association
018|Instelling van openbaar nut|Public benefit institution
019|Ziekenfonds / maatschappij van onderlinge bijstand / landsbond van ziekenfondsen|Health insurance fund / mutual society / national union of health insurance funds
020|Beroepsvereniging|Professional union
021|Onderlinge verzekeringsvereniging / gemeenschappelijke verzekeringskas van privaat recht|Mutual insurance association / joint insurance fund under private law
022|Internationale wetenschappelijke organisatie van Belgisch recht|International scientific organisation under Belgian law
023|Buitenlandse privaatrechtelijke vereniging met vestiging in België|Foreign private association with an establishment in Belgium
025|Landbouwvennootschap|Agricultural company
026|Private stichting|Private foundation
027|Europese vennootschap (Societas Europaea)|European company (Societas Europaea)
028|Instelling zonder winstoogmerk|Non-profit institution
029|Stichting van openbaar nut|Public benefit foundation
030|Buitenlandse entiteit|Foreign entity
040|Kongolese vennootschap|Congolese company
051|Andere privaatrechtelijke vorm met rechtspersoonlijkheid|Other private-law form with legal personality
060|Economisch samenwerkingsverband|Economic interest grouping
065|Europees economisch samenwerkingsverband|European economic interest grouping
070|Vereniging van mede-eigenaars|Association of co-owners
123|Beroepsvereniging / orde|Professional association / order
125|Internationale vereniging zonder winstoogmerk|International non-profit association
151|Andere rechtsvorm|Other legal form
200|Vennootschap in oprichting|Company being formed
206|Burgerlijke vennootschap onder vorm van coöperatieve vennootschap met onbeperkte aansprakelijkheid|Civil company in the form of a co-operative with unlimited liability
208|Burgerlijke vennootschap onder vorm van coöperatieve vennootschap met beperkte aansprakelijkheid|Civil company in the form of a co-operative with limited liability
211|Burgerlijke vennootschap onder vorm van vennootschap onder firma|Civil company in the form of a general partnership
212|Burgerlijke vennootschap onder vorm van gewone commanditaire vennootschap|Civil company in the form of an ordinary limited partnership
213|Burgerlijke vennootschap onder vorm van commanditaire vennootschap op aandelen|Civil company in the form of a partnership limited by shares
214|Burgerlijke vennootschap onder vorm van naamloze vennootschap|Civil company in the form of a public limited company
215|Burgerlijke vennootschap onder vorm van besloten vennootschap met beperkte aansprakelijkheid|Civil company in the form of a private limited liability company
217|Europese politieke partij|European political party
218|Europese politieke stichting|European political foundation
225|Burgerlijke vennootschap onder vorm van landbouwvennootschap|Civil company in the form of an agricultural company
230|Buitenlandse entiteit met onroerend goed in België (met rechtspersoonlijkheid)|Foreign entity with real estate in Belgium (with legal personality)
235|Buitenlandse entiteit zonder Belgische vestiging met vertegenwoordiger voor btw|Foreign entity without Belgian establishment, with a VAT representative
260|Economisch samenwerkingsverband zonder zetel met vestiging in België|Economic interest grouping without seat, with an establishment in Belgium
265|Europees economisch samenwerkingsverband zonder zetel met vestiging in België|European economic interest grouping without seat, with an establishment in Belgium
451|Organisme ingeschreven voor de RVP|Body registered for the national pensions office
452|Organisme ingeschreven voor de Administratie van de Pensioenen|Body registered for the pensions administration
453|Buitenlandse onderneming zonder Belgische vestiging, genoteerd op de beurs|Listed foreign company without Belgian establishment
454|Buitenlandse entiteit met onroerend goed in België (zonder rechtspersoonlijkheid)|Foreign entity with real estate in Belgium (without legal personality)
506|Coöperatieve vennootschap met onbeperkte aansprakelijkheid met een sociaal oogmerk|Co-operative with unlimited liability and a social purpose
508|Coöperatieve vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk|Co-operative with limited liability and a social purpose
510|Eenpersoons besloten vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk|Single-member private limited liability company with a social purpose
511|Vennootschap onder firma met een sociaal oogmerk|General partnership with a social purpose
512|Gewone commanditaire vennootschap met een sociaal oogmerk|Ordinary limited partnership with a social purpose
513|Commanditaire vennootschap op aandelen met een sociaal oogmerk|Partnership limited by shares with a social purpose
514|Naamloze vennootschap met een sociaal oogmerk|Public limited company with a social purpose
515|Besloten vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk|Private limited liability company with a social purpose
560|Economisch samenwerkingsverband met een sociaal oogmerk|Economic interest grouping with a social purpose
606|Coöperatieve vennootschap met onbeperkte aansprakelijkheid met een sociaal oogmerk|Co-operative with unlimited liability and a social purpose
608|Coöperatieve vennootschap met beperkte aansprakelijkheid met een sociaal oogmerk|Co-operative with limited liability and a social purpose
610|Besloten vennootschap|Private limited company
612|Commanditaire vennootschap|Limited partnership
614|Naamloze vennootschap met een sociaal oogmerk|Public limited company with a social purpose
701|Onrechtmatige handelsvennootschap|Irregular commercial company
702|Maatschap|Partnership without legal personality
703|Tijdelijke handelsvennootschap|Temporary commercial partnership
704|Stille handelsvennootschap|Silent commercial partnership
706|Coöperatieve vennootschap|Co-operative
721|Vennootschap of vereniging zonder rechtspersoonlijkheid|Company or association without legal personality
722|Tijdelijke vereniging|Temporary association
723|Kostendelende vereniging|Cost-sharing association
724|Vakbond|Trade union
790|Diversen zonder rechtspersoonlijkheid|Various, without legal personality
999|Ongekende rechtsvorm (RSZ)|Unknown legal form (social security office)`;

export type LegalForm = Label & { readonly code: string; readonly isPublicBody: boolean };

function formsOf(lines: string, isPublicBody: boolean): LegalForm[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', nl = '', en = ''] = line.split('|');
      return { code, nl, en, isPublicBody };
    });
}

/** The legal forms of KBO, in the order of their codes. */
export const LEGAL_FORMS: readonly LegalForm[] = [
  ...formsOf(PUBLIC_BODY_LINES, true),
  ...formsOf(PRIVATE_BODY_LINES, false),
].sort((a, b) => Number(a.code) - Number(b.code));

const byCode: ReadonlyMap<string, LegalForm> = new Map(LEGAL_FORMS.map((form) => [form.code, form]));

/** The legal form of a KBO code of three digits; nothing when KBO has added it since. */
export function findLegalForm(code: string): LegalForm | undefined {
  return byCode.get(code);
}
