/*
 * NACE-BEL 2008 (NACE Rev. 2). Dutch: KBO Open Data, FOD Economie, 11-10-2025.
 * English: (c) European Union, Eurostat, NACE Rev. 2. Licences and attribution in SOURCES.md.
 *
 * Divisions and deeper, `code|Dutch|English`. A label left out is that of the code above it in the hierarchy: below
 * class level Eurostat has no English, and many classes have one subclass of the same name.
 */
export const NACE_2008_LINES = `
01|Teelt van gewassen, veeteelt, jacht en diensten in verband met deze activiteiten|Crop and animal production, hunting and related service activities
011|Teelt van eenjarige gewassen|Growing of non-perennial crops
0111|Teelt van granen (m.u.v. rijst), peulgewassen en oliehoudende zaden|Growing of cereals (except rice), leguminous crops and oil seeds
01110
0112|Teelt van rijst|Growing of rice
01120
0113|Teelt van groenten, meloenen en wortel- en knolgewassen|Growing of vegetables and melons, roots and tubers
01130
0114|Teelt van suikerriet|Growing of sugar cane
01140
0115|Teelt van tabak|Growing of tobacco
01150
0116|Teelt van vezelgewassen|Growing of fibre crops
01160
0119|Teelt van andere eenjarige gewassen|Growing of other non-perennial crops
01191|Teelt van bloemen
01199|Teelt van andere eenjarige gewassen, n.e.g.
012|Teelt van meerjarige gewassen|Growing of perennial crops
0121|Teelt van druiven|Growing of grapes
01210
0122|Teelt van tropisch en subtropisch fruit|Growing of tropical and subtropical fruits
01220
0123|Teelt van citrusvruchten|Growing of citrus fruits
01230
0124|Teelt van pit- en steenvruchten|Growing of pome fruits and stone fruits
01240
0125|Teelt van andere boomvruchten, kleinfruit en noten|Growing of other tree and bush fruits and nuts
01250
0126|Teelt van oliehoudende vruchten|Growing of oleaginous fruits
01260
0127|Teelt van gewassen bestemd voor de vervaardiging van dranken|Growing of beverage crops
01270
0128|Teelt van specerijgewassen en van aromatische en medicinale gewassen|Growing of spices, aromatic, drug and pharmaceutical crops
01280
0129|Teelt van andere meerjarige gewassen|Growing of other perennial crops
01290
013|Plantenvermeerdering|Plant propagation
0130
01301|Boomkwekerijen, m.u.v. bosboomkwekerijen
01309|Overige plantenvermeerdering
014|Veeteelt|Animal production
0141|Fokken van melkvee|Raising of dairy cattle
01410
0142|Fokken van andere runderen en buffels|Raising of other cattle and buffaloes
01420
0143|Fokken van paarden en andere paardachtigen|Raising of horses and other equines
01430
0144|Fokken van kamelen en andere kameelachtigen|Raising of camels and camelids
01440
0145|Fokken van schapen en geiten|Raising of sheep and goats
01450
0146|Fokken van varkens|Raising of swine/pigs
01461|Fokvarkenshouderijen
01462|Varkensvetmesterijen
0147|Fokken van pluimvee|Raising of poultry
01471|Kippenkwekerijen
01472|Productie van eieren van pluimvee
01479|Pluimveehouderijen, m.u.v. kippenkwekerijen
0149|Fokken van andere dieren|Raising of other animals
01490
015|Gemengd bedrijf|Mixed farming
0150
01500
016|Ondersteunende activiteiten in verband met de landbouw; activiteiten met betrekking tot gewassen na de oogst|Support activities to agriculture and post-harvest crop activities
0161|Ondersteunende activiteiten in verband met de teelt van gewassen|Support activities for crop production
01610
0162|Ondersteunende activiteiten in verband met de veeteelt|Support activities for animal production
01620
0163|Activiteiten met betrekking tot gewassen na de oogst|Post-harvest crop activities
01630
0164|Zaadbewerking met het oog op vermeerdering|Seed processing for propagation
01640
017|Jacht, zetten van vallen en diensten in verband met deze activiteiten|Hunting, trapping and related service activities
0170
01700
02|Bosbouw en de exploitatie van bossen|Forestry and logging
021|Bosbouw|Silviculture and other forestry activities
0210
02100
022|Exploitatie van bossen|Logging
0220
02200
023|Verzamelen van in het wild groeiende producten met uitzondering van hout|Gathering of wild growing non-wood products
0230
02300
024|Ondersteunende diensten in verband met de bosbouw|Support services to forestry
0240
02400
03|Visserij en aquacultuur|Fishing and aquaculture
031|Visserij|Fishing
0311|Zeevisserij|Marine fishing
03110
0312|Binnenvisserij|Freshwater fishing
03120
032|Aquacultuur|Aquaculture
0321|Mariene aquacultuur|Marine aquaculture
03210
0322|Aquacultuur in zoet water|Freshwater aquaculture
03220
05|Winning van steenkool en bruinkool|Mining of coal and lignite
051|Winning van steenkool|Mining of hard coal
0510
05100
052|Winning van bruinkool|Mining of lignite
0520
05200
06|Winning van aardolie en aardgas|Extraction of crude petroleum and natural gas
061|Winning van aardolie|Extraction of crude petroleum
0610
06100
062|Winning van aardgas|Extraction of natural gas
0620
06200
07|Winning van metaalertsen|Mining of metal ores
071|Winning van ijzererts|Mining of iron ores
0710
07100
072|Winning van non-ferrometaalertsen|Mining of non-ferrous metal ores
0721|Winning van uranium- en thoriumerts|Mining of uranium and thorium ores
07210
0729|Winning van andere non-ferrometaalertsen|Mining of other non-ferrous metal ores
07290
08|Overige winning van delfstoffen|Other mining and quarrying
081|Winning van steen, zand en klei|Quarrying of stone, sand and clay
0811|Winning van bouw- en siersteen, kalksteen, gips, krijt en leisteen|Quarrying of ornamental and building stone, limestone, gypsum, chalk and slate
08111|Winning van bouw- en siersteen
08112|Winning van kalksteen, gips, krijt en leisteen
0812|Winning van grind, zand, klei en kaolien|Operation of gravel and sand pits; mining of clays and kaolin
08121|Winning van grind
08122|Winning van zand
08123|Winning van klei en kaolien
089|Winning van delfstoffen, n.e.g.|Mining and quarrying n.e.c.
0891|Winning van mineralen voor de chemische en de kunstmestindustrie|Mining of chemical and fertiliser minerals
08910
0892|Winning van turf|Extraction of peat
08920
0893|Zoutwinning|Extraction of salt
08930
0899|Overige winning van delfstoffen, n.e.g.|Other mining and quarrying n.e.c.
08990
09|Ondersteunende activiteiten in verband met de mijnbouw|Mining support service activities
091|Ondersteunende activiteiten in verband met de aardolie- en aardgaswinning|Support activities for petroleum and natural gas extraction
0910
09100
099|Ondersteunende activiteiten in verband met de overige winning van delfstoffen|Support activities for other mining and quarrying
0990
09900
10|Vervaardiging van voedingsmiddelen|Manufacture of food products
101|Verwerking en conservering van vlees en vervaardiging van vleesproducten|Processing and preserving of meat and production of meat products
1011|Verwerking en conservering van vlees, exclusief vlees van gevogelte|Processing and preserving of meat
10110
1012|Verwerking en conservering van gevogelte|Processing and preserving of poultry meat
10120
1013|Vervaardiging van producten van vlees of van vlees van gevogelte|Production of meat and poultry meat products
10130
102|Verwerking en conservering van vis en van schaal- en weekdieren|Processing and preserving of fish, crustaceans and molluscs
1020
10200
103|Verwerking en conservering van groenten en fruit|Processing and preserving of fruit and vegetables
1031|Verwerking en conservering van aardappelen|Processing and preserving of potatoes
10311|Verwerking en conservering van aardappelen, exclusief productie van diepgevroren aardappelbereidingen
10312|Productie van diepgevroren aardappelbereidingen
1032|Vervaardiging van groente- en fruitsappen|Manufacture of fruit and vegetable juice
10320
1039|Overige verwerking en conservering van groenten en fruit|Other processing and preserving of fruit and vegetables
10391|Verwerking en conservering van groenten, exclusief productie van diepgevroren groenten
10392|Verwerking en conservering van fruit, exclusief productie van diepgevroren fruit
10393|Productie van diepgevroren groenten en fruit
104|Vervaardiging van plantaardige en dierlijke oliën en vetten|Manufacture of vegetable and animal oils and fats
1041|Vervaardiging van oliën en vetten|Manufacture of oils and fats
10410
1042|Vervaardiging van margarine en andere spijsvetten|Manufacture of margarine and similar edible fats
10420
105|Vervaardiging van zuivelproducten|Manufacture of dairy products
1051|Zuivelfabrieken en kaasmakerijen|Operation of dairies and cheese making
10510
1052|Vervaardiging van consumptie-ijs|Manufacture of ice cream
10520
106|Vervaardiging van maalderijproducten, zetmeel en zetmeelproducten|Manufacture of grain mill products, starches and starch products
1061|Vervaardiging van maalderijproducten|Manufacture of grain mill products
10610
1062|Vervaardiging van zetmeel en zetmeelproducten|Manufacture of starches and starch products
10620
107|Vervaardiging van bakkerijproducten en deegwaren|Manufacture of bakery and farinaceous products
1071|Vervaardiging van brood en van vers banketbakkerswerk|Manufacture of bread; manufacture of fresh pastry goods and cakes
10711|Industriële vervaardiging van brood en van vers banketbakkerswerk
10712|Ambachtelijke vervaardiging van brood en van vers banketbakkerswerk
1072|Vervaardiging van beschuit en biscuit en van ander houdbaar banketbakkerswerk|Manufacture of rusks and biscuits; manufacture of preserved pastry goods and cakes
10720
1073|Vervaardiging van macaroni, noedels, koeskoes en dergelijke deegwaren|Manufacture of macaroni, noodles, couscous and similar farinaceous products
10730
108|Vervaardiging van andere voedingsmiddelen|Manufacture of other food products
1081|Vervaardiging van suiker|Manufacture of sugar
10810
1082|Vervaardiging van cacao, chocolade en suikerwerk|Manufacture of cocoa, chocolate and sugar confectionery
10820
1083|Verwerking van thee en koffie|Processing of tea and coffee
10830
1084|Vervaardiging van specerijen, sauzen en kruiderijen|Manufacture of condiments and seasonings
10840
1085|Vervaardiging van bereide maaltijden en schotels|Manufacture of prepared meals and dishes
10850
1086|Vervaardiging van gehomogeniseerde voedingspreparaten en dieetvoeding|Manufacture of homogenised food preparations and dietetic food
10860
1089|Vervaardiging van andere voedingsmiddelen, n.e.g.|Manufacture of other food products n.e.c.
10890
109|Vervaardiging van diervoeders|Manufacture of prepared animal feeds
1091|Vervaardiging van veevoeders|Manufacture of prepared feeds for farm animals
10910
1092|Vervaardiging van voeders voor huisdieren|Manufacture of prepared pet foods
10920
11|Vervaardiging van dranken|Manufacture of beverages
110
1101|Vervaardiging van gedistilleerde dranken door distilleren, rectificeren en mengen|Distilling, rectifying and blending of spirits
11010
1102|Vervaardiging van wijn uit druiven|Manufacture of wine from grape
11020
1103|Vervaardiging van cider en van andere vruchtenwijnen|Manufacture of cider and other fruit wines
11030
1104|Vervaardiging van andere niet-gedistilleerde gegiste dranken|Manufacture of other non-distilled fermented beverages
11040
1105|Vervaardiging van bier|Manufacture of beer
11050
1106|Vervaardiging van mout|Manufacture of malt
11060
1107|Vervaardiging van frisdranken; productie van mineraalwater en ander gebotteld water|Manufacture of soft drinks; production of mineral waters and other bottled waters
11070
12|Vervaardiging van tabaksproducten|Manufacture of tobacco products
120
1200
12000
13|Vervaardiging van textiel|Manufacture of textiles
131|Bewerken en spinnen van textielvezels|Preparation and spinning of textile fibres
1310
13100
132|Weven van textiel|Weaving of textiles
1320
13200
133|Textielveredeling|Finishing of textiles
1330
13300
139|Vervaardiging van andere textielproducten|Manufacture of other textiles
1391|Vervaardiging van gebreide en gehaakte stoffen|Manufacture of knitted and crocheted fabrics
13910
1392|Vervaardiging van geconfectioneerde artikelen van textiel, exclusief kleding|Manufacture of made-up textile articles, except apparel
13921|Vervaardiging van beddengoed, tafellinnen en textielwaren voor huishoudelijk gebruik
13929|Vervaardiging van overige geconfectioneerde artikelen van textiel, m.u.v. kleding
1393|Vervaardiging van vloerkleden en tapijt|Manufacture of carpets and rugs
13930
1394|Vervaardiging van koord, bindgaren, touw en netten|Manufacture of cordage, rope, twine and netting
13940
1395|Vervaardiging van gebonden textielvlies en van artikelen van gebonden textielvlies, exclusief kleding|Manufacture of non-wovens and articles made from non-wovens, except apparel
13950
1396|Vervaardiging van ander technisch en industrieel textiel|Manufacture of other technical and industrial textiles
13960
1399|Vervaardiging van andere textielproducten, n.e.g.|Manufacture of other textiles n.e.c.
13990
14|Vervaardiging van kleding|Manufacture of wearing apparel
141|Vervaardiging van kleding, exclusief bontkleding|Manufacture of wearing apparel, except fur apparel
1411|Vervaardiging van kleding van leer|Manufacture of leather clothes
14110
1412|Vervaardiging van werkkleding|Manufacture of workwear
14120
1413|Vervaardiging van andere bovenkleding|Manufacture of other outerwear
14130
1414|Vervaardiging van onderkleding|Manufacture of underwear
14140
1419|Vervaardiging van andere kleding en toebehoren|Manufacture of other wearing apparel and accessories
14191|Vervaardiging van hoeden en petten
14199|Vervaardiging van andere kleding en toebehoren, n.e.g.
142|Vervaardiging van artikelen van bont|Manufacture of articles of fur
1420
14200
143|Vervaardiging van gebreide en gehaakte kleding|Manufacture of knitted and crocheted apparel
1431|Vervaardiging van gebreide en gehaakte kousen en sokken|Manufacture of knitted and crocheted hosiery
14310
1439|Vervaardiging van andere gebreide en gehaakte kleding|Manufacture of other knitted and crocheted apparel
14390
15|Vervaardiging van leer en van producten van leer|Manufacture of leather and related products
151|Looien en bewerken van leer; vervaardiging van koffers, tassen, zadel- en tuigmakerswerk; bereiden en verven van bont|Tanning and dressing of leather; manufacture of luggage, handbags, saddlery and harness; dressing and dyeing of fur
1511|Looien en bereiden van leer; bereiden en verven van bont|Tanning and dressing of leather; dressing and dyeing of fur
15110
1512|Vervaardiging van koffers, tassen en dergelijke en van zadel- en tuigmakerswerk|Manufacture of luggage, handbags and the like, saddlery and harness
15120
152|Vervaardiging van schoeisel|Manufacture of footwear
1520
15200
16|Houtindustrie en vervaardiging van artikelen van hout en van kurk, exclusief meubelen; vervaardiging van artikelen van riet en van vlechtwerk|Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
161|Zagen en schaven van hout|Sawmilling and planing of wood
1610
16100
162|Vervaardiging van artikelen van hout, kurk, riet of vlechtwerk|Manufacture of products of wood, cork, straw and plaiting materials
1621|Vervaardiging van fineer en van panelen op basis van hout|Manufacture of veneer sheets and wood-based panels
16210
1622|Vervaardiging van geassembleerde parketvloeren|Manufacture of assembled parquet floors
16220
1623|Vervaardiging van ander schrijn- en timmerwerk|Manufacture of other builders' carpentry and joinery
16230
1624|Vervaardiging van houten emballage|Manufacture of wooden containers
16240
1629|Vervaardiging van andere artikelen van hout; vervaardiging van artikelen van kurk, riet of vlechtwerk|Manufacture of other products of wood; manufacture of articles of cork, straw and plaiting materials
16291|Vervaardiging van andere artikelen van hout
16292|Vervaardiging van artikelen van kurk, riet of vlechtwerk
17|Vervaardiging van papier en papierwaren|Manufacture of paper and paper products
171|Vervaardiging van papierpulp, papier en karton|Manufacture of pulp, paper and paperboard
1711|Vervaardiging van papierpulp|Manufacture of pulp
17110
1712|Vervaardiging van papier en karton|Manufacture of paper and paperboard
17120
172|Vervaardiging van artikelen van papier of karton|Manufacture of articles of paper and paperboard
1721|Vervaardiging van gegolfd papier en golfkarton en van verpakkingsmateriaal van papier en karton|Manufacture of corrugated paper and paperboard and of containers of paper and paperboard
17210
1722|Vervaardiging van huishoudelijke en sanitaire papierwaren|Manufacture of household and sanitary goods and of toilet requisites
17220
1723|Vervaardiging van kantoorbenodigdheden van papier|Manufacture of paper stationery
17230
1724|Vervaardiging van behangpapier|Manufacture of wallpaper
17240
1729|Vervaardiging van andere artikelen van papier of karton|Manufacture of other articles of paper and paperboard
17290
18|Drukkerijen, reproductie van opgenomen media|Printing and reproduction of recorded media
181|Drukkerijen en diensten in verband met drukkerijen|Printing and service activities related to printing
1811|Krantendrukkerijen|Printing of newspapers
18110
1812|Overige drukkerijen|Other printing
18120
1813|Prepress- en premediadiensten|Pre-press and pre-media services
18130
1814|Binderijen en aanverwante diensten|Binding and related services
18140
182|Reproductie van opgenomen media|Reproduction of recorded media
1820
18200
19|Vervaardiging van cokes en van geraffineerde aardolieproducten|Manufacture of coke and refined petroleum products
191|Vervaardiging van cokesovenproducten|Manufacture of coke oven products
1910
19100
192|Vervaardiging van geraffineerde aardolieproducten|Manufacture of refined petroleum products
1920
19200
20|Vervaardiging van chemische producten|Manufacture of chemicals and chemical products
201|Vervaardiging van chemische basisproducten, kunstmeststoffen en stikstofverbindingen en van kunststoffen en synthetische rubber in primaire vormen|Manufacture of basic chemicals, fertilisers and nitrogen compounds, plastics and synthetic rubber in primary forms
2011|Vervaardiging van industriële gassen|Manufacture of industrial gases
20110
2012|Vervaardiging van kleurstoffen en pigmenten|Manufacture of dyes and pigments
20120
2013|Vervaardiging van andere anorganische chemische basisproducten|Manufacture of other inorganic basic chemicals
20130
2014|Vervaardiging van andere organische chemische basisproducten|Manufacture of other organic basic chemicals
20140
2015|Vervaardiging van kunstmeststoffen en stikstofverbindingen|Manufacture of fertilisers and nitrogen compounds
20150
2016|Vervaardiging van kunststoffen in primaire vormen|Manufacture of plastics in primary forms
20160
2017|Vervaardiging van synthetische rubber in primaire vormen|Manufacture of synthetic rubber in primary forms
20170
202|Vervaardiging van verdelgingsmiddelen en van andere chemische producten voor de landbouw|Manufacture of pesticides and other agrochemical products
2020
20200
203|Vervaardiging van verf, vernis e.d., drukinkt en mastiek|Manufacture of paints, varnishes and similar coatings, printing ink and mastics
2030
20300
204|Vervaardiging van zeep, wasmiddelen, poets- en reinigingsmiddelen, parfums en toiletartikelen|Manufacture of soap and detergents, cleaning and polishing preparations, perfumes and toilet preparations
2041|Vervaardiging van zeep en wasmiddelen, poets- en reinigingsmiddelen|Manufacture of soap and detergents, cleaning and polishing preparations
20411|Vervaardiging van zeep en wasmiddelen
20412|Vervaardiging van poets- en reinigingsmiddelen
2042|Vervaardiging van parfums en toiletartikelen|Manufacture of perfumes and toilet preparations
20420
205|Vervaardiging van andere chemische producten|Manufacture of other chemical products
2051|Vervaardiging van kruit en springstoffen|Manufacture of explosives
20510
2052|Vervaardiging van lijm|Manufacture of glues
20520
2053|Vervaardiging van etherische oliën|Manufacture of essential oils
20530
2059|Vervaardiging van andere chemische producten, n.e.g.|Manufacture of other chemical products n.e.c.
20590
206|Vervaardiging van synthetische en kunstmatige vezels|Manufacture of man-made fibres
2060
20600
21|Vervaardiging van farmaceutische grondstoffen en producten|Manufacture of basic pharmaceutical products and pharmaceutical preparations
211|Vervaardiging van farmaceutische grondstoffen|Manufacture of basic pharmaceutical products
2110
21100
212|Vervaardiging van farmaceutische producten|Manufacture of pharmaceutical preparations
2120
21201|Vervaardiging van geneesmiddelen
21209|Vervaardiging van overige farmaceutische producten
22|Vervaardiging van producten van rubber of kunststof|Manufacture of rubber and plastic products
221|Vervaardiging van producten van rubber|Manufacture of rubber products
2211|Vervaardiging van binnen- en buitenbanden van rubber; loopvlakvernieuwing|Manufacture of rubber tyres and tubes; retreading and rebuilding of rubber tyres
22110
2219|Vervaardiging van andere producten van rubber|Manufacture of other rubber products
22190
222|Vervaardiging van producten van kunststof|Manufacture of plastic products
2221|Vervaardiging van platen, vellen, buizen en profielen van kunststof|Manufacture of plastic plates, sheets, tubes and profiles
22210
2222|Vervaardiging van verpakkingsmateriaal van kunststof|Manufacture of plastic packing goods
22220
2223|Vervaardiging van kunststofartikelen voor de bouw|Manufacture of builders' ware of plastic
22230
2229|Vervaardiging van andere producten van kunststof|Manufacture of other plastic products
22290
23|Vervaardiging van andere niet-metaalhoudende minerale producten|Manufacture of other non-metallic mineral products
231|Vervaardiging van glas en glaswerk|Manufacture of glass and glass products
2311|Vervaardiging van vlakglas|Manufacture of flat glass
23110
2312|Vormen en bewerken van vlakglas|Shaping and processing of flat glass
23120
2313|Vervaardiging van holglas|Manufacture of hollow glass
23130
2314|Vervaardiging van glasvezels|Manufacture of glass fibres
23140
2319|Vervaardiging en bewerking van ander glas (inclusief technisch glaswerk)|Manufacture and processing of other glass, including technical glassware
23190
232|Vervaardiging van vuurvaste producten|Manufacture of refractory products
2320
23200
233|Vervaardiging van producten voor de bouw, van klei|Manufacture of clay building materials
2331|Vervaardiging van keramische tegels en plavuizen|Manufacture of ceramic tiles and flags
23310
2332|Vervaardiging van bakstenen, tegels en producten voor de bouw van gebakken klei|Manufacture of bricks, tiles and construction products, in baked clay
23321|Vervaardiging van bakstenen
23322|Vervaardiging van dakpannen, tegels en andere producten voor de bouw van gebakken klei
234|Vervaardiging van andere keramische producten|Manufacture of other porcelain and ceramic products
2341|Vervaardiging van huishoudelijk en sieraardewerk|Manufacture of ceramic household and ornamental articles
23410
2342|Vervaardiging van sanitair aardewerk|Manufacture of ceramic sanitary fixtures
23420
2343|Vervaardiging van isolatoren en isolatiemateriaal, van keramische stoffen|Manufacture of ceramic insulators and insulating fittings
23430
2344|Vervaardiging van ander technisch aardewerk|Manufacture of other technical ceramic products
23440
2349||Manufacture of other ceramic products
23490
235|Vervaardiging van cement, kalk en gips|Manufacture of cement, lime and plaster
2351|Vervaardiging van cement|Manufacture of cement
23510
2352|Vervaardiging van kalk en gips|Manufacture of lime and plaster
23520
236|Vervaardiging van artikelen van beton, cement en gips|Manufacture of articles of concrete, cement and plaster
2361|Vervaardiging van artikelen van beton voor de bouw|Manufacture of concrete products for construction purposes
23610
2362|Vervaardiging van artikelen van gips voor de bouw|Manufacture of plaster products for construction purposes
23620
2363|Vervaardiging van stortklare beton|Manufacture of ready-mixed concrete
23630
2364|Vervaardiging van mortel|Manufacture of mortars
23640
2365|Vervaardiging van producten van vezelcement|Manufacture of fibre cement
23650
2369|Vervaardiging van andere artikelen van beton, gips en cement|Manufacture of other articles of concrete, plaster and cement
23690
237|Houwen, bewerken en afwerken van natuursteen|Cutting, shaping and finishing of stone
2370
23700
239|Vervaardiging van andere schuurmiddelen en niet-metaalhoudende minerale producten n.e.g.|Manufacture of abrasive products and non-metallic mineral products n.e.c.
2391|Vervaardiging van schuur-, slijp- en polijstmiddelen|Production of abrasive products
23910
2399|Vervaardiging van andere niet-metaalhoudende minerale producten, n.e.g.|Manufacture of other non-metallic mineral products n.e.c.
23990
24|Vervaardiging van metalen in primaire vorm|Manufacture of basic metals
241|Vervaardiging van ijzer en staal en van ferrolegeringen|Manufacture of basic iron and steel and of ferro-alloys
2410
24100
242|Vervaardiging van buizen, pijpen, holle profielen en fittings daarvoor, van staal|Manufacture of tubes, pipes, hollow profiles and related fittings, of steel
2420
24200
243|Vervaardiging van andere producten van de eerste verwerking van staal|Manufacture of other products of first processing of steel
2431|Koudtrekken van staven|Cold drawing of bars
24310
2432|Koudwalsen van bandstaal|Cold rolling of narrow strip
24320
2433|Koudvervormen of koudfelsen|Cold forming or folding
24330
2434|Koudtrekken van draad|Cold drawing of wire
24340
244|Productie van edele metalen en van andere non-ferrometalen|Manufacture of basic precious and other non-ferrous metals
2441|Productie van edelmetalen|Precious metals production
24410
2442|Productie van aluminium|Aluminium production
24420
2443|Productie van lood, zink en tin|Lead, zinc and tin production
24430
2444|Productie van koper|Copper production
24440
2445|Productie van andere non-ferrometalen|Other non-ferrous metal production
24450
2446|Bewerking van splijt- en kweekstoffen|Processing of nuclear fuel
24460
245|Gieten van metalen|Casting of metals
2451|Gieten van ijzer|Casting of iron
24510
2452|Gieten van staal|Casting of steel
24520
2453|Gieten van lichte metalen|Casting of light metals
24530
2454|Gieten van andere non-ferrometalen|Casting of other non-ferrous metals
24540
25|Vervaardiging van producten van metaal, exclusief machines en apparaten|Manufacture of fabricated metal products, except machinery and equipment
251|Vervaardiging van metalen constructiewerken|Manufacture of structural metal products
2511|Vervaardiging van metalen constructiewerken en delen daarvan|Manufacture of metal structures and parts of structures
25110
2512|Vervaardiging van metalen deuren en vensters|Manufacture of doors and windows of metal
25120
252|Vervaardiging van tanks, reservoirs en bergingsmiddelen, van metaal|Manufacture of tanks, reservoirs and containers of metal
2521|Vervaardiging van radiatoren en ketels voor centrale verwarming|Manufacture of central heating radiators and boilers
25210
2529|Vervaardiging van andere tanks, reservoirs en bergingsmiddelen, van metaal|Manufacture of other tanks, reservoirs and containers of metal
25290
253|Vervaardiging van stoomketels, exclusief warmwaterketels voor centrale verwarming|Manufacture of steam generators, except central heating hot water boilers
2530
25300
254|Vervaardiging van wapens en munitie|Manufacture of weapons and ammunition
2540
25400
255|Smeden, persen, stampen en profielwalsen van metaal; poedermetallurgie|Forging, pressing, stamping and roll-forming of metal; powder metallurgy
2550
25501|Smeden van metaal
25502|Persen, stampen en profielwalsen van metaal; poedermetallurgie
256|Oppervlaktebehandeling van metalen; verspanend bewerken van metalen|Treatment and coating of metals; machining
2561|Oppervlaktebehandeling van metalen|Treatment and coating of metals
25610
2562|Verspanend bewerken van metalen|Machining
25620
257|Vervaardiging van scharen, messen, bestekken, gereedschap en ijzerwaren|Manufacture of cutlery, tools and general hardware
2571|Vervaardiging van scharen, messen, bestekken, enz.|Manufacture of cutlery
25710
2572|Vervaardiging van hang- en sluitwerk|Manufacture of locks and hinges
25720
2573|Vervaardiging van gereedschap|Manufacture of tools
25731|Vervaardiging van vormkasten en gietvormen
25739|Vervaardiging van gereedschap, m.u.v. vormkasten en gietvormen
259|Vervaardiging van andere producten van metaal|Manufacture of other fabricated metal products
2591|Vervaardiging van stalen vaten en dergelijke|Manufacture of steel drums and similar containers
25910
2592|Vervaardiging van verpakkingsmiddelen van licht metaal|Manufacture of light metal packaging
25920
2593|Vervaardiging van artikelen van draad en van kettingen en veren|Manufacture of wire products, chain and springs
25930
2594|Vervaardiging van bouten, schroeven en moeren|Manufacture of fasteners and screw machine products
25940
2599|Vervaardiging van andere producten van metaal, n.e.g.|Manufacture of other fabricated metal products n.e.c.
25991|Vervaardiging van huishoudelijke en sanitaire artikelen van metaal
25999|Vervaardiging van overige artikelen van metaal, n.e.g.
26|Vervaardiging van informaticaproducten en van elektronische en optische producten|Manufacture of computer, electronic and optical products
261|Vervaardiging van elektronische onderdelen en printplaten|Manufacture of electronic components and boards
2611|Vervaardiging van elektronische onderdelen|Manufacture of electronic components
26110
2612|Vervaardiging van elektronische printplaten|Manufacture of loaded electronic boards
26120
262|Vervaardiging van computers en randapparatuur|Manufacture of computers and peripheral equipment
2620
26200
263|Vervaardiging van communicatieapparatuur|Manufacture of communication equipment
2630
26300
264|Vervaardiging van consumentenelektronica|Manufacture of consumer electronics
2640
26400
265|Vervaardiging van meet-, controle- en navigatie-instrumenten en -apparatuur; vervaardiging van uurwerken|Manufacture of instruments and appliances for measuring, testing and navigation; watches and clocks
2651|Vervaardiging van meet-, controle- en navigatie-instrumenten en -apparatuur|Manufacture of instruments and appliances for measuring, testing and navigation
26510
2652|Vervaardiging van uurwerken|Manufacture of watches and clocks
26520
266|Vervaardiging van bestralingsapparatuur en van elektromedische en elektrotherapeutische apparatuur|Manufacture of irradiation, electromedical and electrotherapeutic equipment
2660
26600
267|Vervaardiging van optische instrumenten en van foto- en filmapparatuur|Manufacture of optical instruments and photographic equipment
2670
26700
268|Vervaardiging van magnetische en optische media|Manufacture of magnetic and optical media
2680
26800
27|Vervaardiging van elektrische apparatuur|Manufacture of electrical equipment
271|Vervaardiging van elektromotoren, van elektrische generatoren en transformatoren en van schakel- en verdeelinrichtingen|Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus
2711|Vervaardiging van elektromotoren en van elektrische generatoren en transformatoren|Manufacture of electric motors, generators and transformers
27110
2712|Vervaardiging van schakel- en verdeelinrichtingen|Manufacture of electricity distribution and control apparatus
27120
272|Vervaardiging van batterijen en accumulatoren|Manufacture of batteries and accumulators
2720
27200
273|Vervaardiging van kabels en van schakelaars, stekkers, stopcontacten e. d.|Manufacture of wiring and wiring devices
2731|Vervaardiging van kabels van optische vezels|Manufacture of fibre optic cables
27310
2732|Vervaardiging van andere elektrische en elektronische kabels|Manufacture of other electronic and electric wires and cables
27320
2733|Vervaardiging van schakelaars, stekkers, stopcontacten e.d.|Manufacture of wiring devices
27330
274|Vervaardiging van lampen en verlichtingsapparaten|Manufacture of electric lighting equipment
2740
27401|Vervaardiging van lampen
27402|Vervaardiging van verlichtingsapparaten
275|Vervaardiging van huishoudapparaten|Manufacture of domestic appliances
2751|Vervaardiging van elektrische huishoudapparaten|Manufacture of electric domestic appliances
27510
2752|Vervaardiging van niet-elektrische huishoudapparaten|Manufacture of non-electric domestic appliances
27520
279|Vervaardiging van andere elektrische apparatuur|Manufacture of other electrical equipment
2790
27900
28|Vervaardiging van machines, apparaten en werktuigen, n.e.g.|Manufacture of machinery and equipment n.e.c.
281|Vervaardiging van machines en apparaten voor algemeen gebruik|Manufacture of general-purpose machinery
2811|Vervaardiging van motoren en turbines, exclusief motoren voor luchtvaartuigen, motorvoertuigen en bromfietsen|Manufacture of engines and turbines, except aircraft, vehicle and cycle engines
28110
2812|Vervaardiging van hydraulische apparatuur|Manufacture of fluid power equipment
28120
2813|Vervaardiging van andere pompen en compressoren|Manufacture of other pumps and compressors
28130
2814|Vervaardiging van andere kranen en dergelijke artikelen|Manufacture of other taps and valves
28140
2815|Vervaardiging van tandwielen, lagers en andere drijfwerkelementen|Manufacture of bearings, gears, gearing and driving elements
28150
282|Vervaardiging van andere machines en apparaten voor algemeen gebruik|Manufacture of other general-purpose machinery
2821|Vervaardiging van ovens en branders|Manufacture of ovens, furnaces and furnace burners
28210
2822|Vervaardiging van hijs-, hef- en transportwerktuigen|Manufacture of lifting and handling equipment
28220
2823|Vervaardiging van kantoormachines en -uitrusting (exclusief compu-ters en randapparatuur)|Manufacture of office machinery and equipment (except computers and peripheral equipment)
28230|Vervaardiging van kantoormachines en -uitrusting (exclusief computers en randapparatuur)
2824|Vervaardiging van elektrisch handgereedschap|Manufacture of power-driven hand tools
28240
2825|Vervaardiging van machines en apparaten voor de koeltechniek en de klimaatregeling, voor niet-huishoudelijk gebruik|Manufacture of non-domestic cooling and ventilation equipment
28250
2829|Vervaardiging van andere machines en apparaten voor algemeen gebruik, n.e.g.|Manufacture of other general-purpose machinery n.e.c.
28291|Vervaardiging van verpakkingsmachines
28292|Vervaardiging van weegtoestellen
28293|Vervaardiging van toestellen voor het spuiten van vloeistoffen of poeder
28294|Vervaardiging van verkoopautomaten
28295|Vervaardiging van filtreertoestellen
28296|Vervaardiging van hogedrukreinigers, zandstraalapparaten en dergelijk reinigingsmateriaal
28299
283|Vervaardiging van machines en werktuigen voor de landbouw en de bosbouw|Manufacture of agricultural and forestry machinery
2830
28300
284|Vervaardiging van niet-verspanende machines voor de metaalbe-werking en van gereedschapswerktuigen|Manufacture of metal forming machinery and machine tools
2841|Vervaardiging van machines voor de metaalbewerking|Manufacture of metal forming machinery
28410
2849|Vervaardiging van andere gereedschapswerktuigen|Manufacture of other machine tools
28490
289|Vervaardiging van andere machines, apparaten en werktuigen voor specifieke doeleinden|Manufacture of other special-purpose machinery
2891|Vervaardiging van machines voor de metallurgie|Manufacture of machinery for metallurgy
28910
2892|Vervaardiging van machines voor de winning van delfstoffen en voor de bouw|Manufacture of machinery for mining, quarrying and construction
28920
2893|Vervaardiging van machines voor de productie van voedings- en genotmiddelen|Manufacture of machinery for food, beverage and tobacco processing
28930
2894|Vervaardiging van machines voor de productie van textiel, kleding en leer|Manufacture of machinery for textile, apparel and leather production
28940
2895|Vervaardiging van machines voor de productie van papier en karton|Manufacture of machinery for paper and paperboard production
28950
2896|Vervaardiging van machines voor de kunststof- en rubberindustrie|Manufacture of plastics and rubber machinery
28960
2899|Vervaardiging van andere machines, apparaten en werktuigen voor specifieke doeleinden, n.e.g.|Manufacture of other special-purpose machinery n.e.c.
28990
29|Vervaardiging en assemblage van motorvoertuigen, aanhangwagens en opleggers|Manufacture of motor vehicles, trailers and semi-trailers
291|Vervaardiging en assemblage van motorvoertuigen|Manufacture of motor vehicles
2910
29100
292|Vervaardiging van carrosserieën voor motorvoertuigen; vervaardiging van aanhangwagens en opleggers|Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers
2920
29201|Vervaardiging van carrosserieën voor motorvoertuigen
29202|Vervaardiging van aanhangwagens, caravans en opleggers
293|Vervaardiging van delen en toebehoren voor motorvoertuigen|Manufacture of parts and accessories for motor vehicles
2931|Vervaardiging van elektrische en elektronische benodigdheden voor motorvoertuigen|Manufacture of electrical and electronic equipment for motor vehicles
29310
2932|Vervaardiging van andere delen en toebehoren van motorvoertuigen|Manufacture of other parts and accessories for motor vehicles
29320
30|Vervaardiging van andere transportmiddelen|Manufacture of other transport equipment
301|Scheepsbouw|Building of ships and boats
3011|Bouw van schepen en drijvend materieel|Building of ships and floating structures
30110
3012|Bouw van plezier- en sportvaartuigen|Building of pleasure and sporting boats
30120
302|Vervaardiging van rollend materieel voor spoorwegen|Manufacture of railway locomotives and rolling stock
3020
30200
303|Vervaardiging van lucht- en ruimtevaartuigen en van toestellen in verband daarmee|Manufacture of air and spacecraft and related machinery
3030
30300
304|Vervaardiging van militaire gevechtsvoertuigen|Manufacture of military fighting vehicles
3040
30400
309|Vervaardiging van transportmiddelen, n.e.g.|Manufacture of transport equipment n.e.c.
3091|Vervaardiging van motorfietsen|Manufacture of motorcycles
30910
3092|Vervaardiging van fietsen en invalidenwagens|Manufacture of bicycles and invalid carriages
30920
3099|Vervaardiging van andere transportmiddelen, n.e.g.|Manufacture of other transport equipment n.e.c.
30990
31|Vervaardiging van meubelen|Manufacture of furniture
310
3101|Vervaardiging van kantoor- en winkelmeubelen|Manufacture of office and shop furniture
31010
3102|Vervaardiging van keukenmeubelen|Manufacture of kitchen furniture
31020
3103|Vervaardiging van matrassen|Manufacture of mattresses
31030
3109|Vervaardiging van andere meubelen|Manufacture of other furniture
31091|Vervaardiging van eetkamer-, zitkamer-, slaapkamer- en badkamermeubelen
31092|Vervaardiging van tuin- en terrasmeubelen
31099|Vervaardiging van andere meubelen, n.e.g.
32|Overige industrie|Other manufacturing
321|Bewerken van edelstenen en vervaardiging van sieraden en dergelijke artikelen|Manufacture of jewellery, bijouterie and related articles
3211|Slaan van munten|Striking of coins
32110
3212|Bewerken van edelstenen en vervaardiging van sieraden|Manufacture of jewellery and related articles
32121|Bewerken van diamant
32122|Bewerken van edelstenen (m.u.v. diamant) en van halfedelstenen
32123|Vervaardiging van sieraden
32124|Vervaardiging van edelsmeedwerk
32129|Vervaardiging van overige artikelen van edele metalen
3213|Vervaardiging van imitatiesieraden en dergelijke artikelen|Manufacture of imitation jewellery and related articles
32130
322|Vervaardiging van muziekinstrumenten|Manufacture of musical instruments
3220
32200
323|Vervaardiging van sportartikelen|Manufacture of sports goods
3230
32300
324|Vervaardiging van spellen en speelgoed|Manufacture of games and toys
3240
32400
325|Vervaardiging van medische en tandheelkundige instrumenten en benodigdheden|Manufacture of medical and dental instruments and supplies
3250
32500
329|Industrie, n.e.g.|Manufacturing n.e.c.
3291|Vervaardiging van borstelwaren|Manufacture of brooms and brushes
32910
3299|Overige industrie, n.e.g.|Other manufacturing n.e.c.
32990
33|Reparatie en installatie van machines en apparaten|Repair and installation of machinery and equipment
331|Reparatie van producten van metaal, machines en apparaten|Repair of fabricated metal products, machinery and equipment
3311|Reparatie van producten van metaal|Repair of fabricated metal products
33110
3312|Reparatie van machines|Repair of machinery
33120
3313|Reparatie van elektronische en optische apparatuur|Repair of electronic and optical equipment
33130
3314|Reparatie van elektrische apparatuur|Repair of electrical equipment
33140
3315|Reparatie en onderhoud van schepen|Repair and maintenance of ships and boats
33150
3316|Reparatie en onderhoud van lucht- en ruimtevaartuigen|Repair and maintenance of aircraft and spacecraft
33160
3317|Reparatie en onderhoud van andere transportmiddelen|Repair and maintenance of other transport equipment
33170
3319|Reparatie van andere apparatuur|Repair of other equipment
33190
332|Installatie van industriële machines, toestellen en werktuigen|Installation of industrial machinery and equipment
3320
33200
35|Productie en distributie van elektriciteit, gas, stoom en gekoelde lucht|Electricity, gas, steam and air conditioning supply
351|Opwekking, transmissie en distributie van elektriciteit|Electric power generation, transmission and distribution
3511|Productie van elektriciteit|Production of electricity
35110
3512|Transmissie van elektriciteit|Transmission of electricity
35120
3513|Distributie van elektriciteit|Distribution of electricity
35130
3514|Handel in elektriciteit|Trade of electricity
35140
352|Productie en distributie van gas|Manufacture of gas; distribution of gaseous fuels through mains
3521|Productie van gas|Manufacture of gas
35210
3522|Distributie van gasvormige brandstoffen via leidingen|Distribution of gaseous fuels through mains
35220
3523|Handel in gas via leidingen|Trade of gas through mains
35230
353|Productie en distributie van stoom en gekoelde lucht|Steam and air conditioning supply
3530
35300
36|Winning, behandeling en distributie van water|Water collection, treatment and supply
360
3600
36000
37|Afvalwaterafvoer|Sewerage
370
3700
37000
38|Inzameling, verwerking en verwijdering van afval; terugwinning|Waste collection, treatment and disposal activities; materials recovery
381|Inzameling van afval|Waste collection
3811|Inzameling van ongevaarlijk afval|Collection of non-hazardous waste
38110
3812|Inzameling van gevaarlijk afval|Collection of hazardous waste
38120
382|Verwerking en verwijdering van afval|Waste treatment and disposal
3821|Verwerking en verwijdering van ongevaarlijk afval|Treatment and disposal of non-hazardous waste
38211|Voorbehandeling van ongevaarlijk afval met het oog op verwijdering
38212|Fysicochemische verwerking van slib en vloeibare afvalstoffen
38213|Behandeling en verwijdering van ongevaarlijk afval, m.u.v. slib en vloeibare afvalstoffen
38219|Overige verwerking en verwijdering van ongevaarlijk afval
3822|Verwerking en verwijdering van gevaarlijk afval|Treatment and disposal of hazardous waste
38221|Voorbehandeling van gevaarlijk afval met het oog op verwijdering
38222|Behandeling en verwijdering van gevaarlijk afval
383|Terugwinning|Materials recovery
3831|Sloop van wrakken|Dismantling of wrecks
38310
3832|Terugwinning van gesorteerd materiaal|Recovery of sorted materials
38321|Sorteren van ongevaarlijk afval
38322|Terugwinning van metaalafval
38323|Terugwinning van inerte afvalstoffen
38329|Terugwinning van overig gesorteerd afval
39|Sanering en ander afvalbeheer|Remediation activities and other waste management services
390
3900
39000
41|Bouw van gebouwen; ontwikkeling van bouwprojecten|Construction of buildings
411|Ontwikkeling van bouwprojecten|Development of building projects
4110
41101|Ontwikkeling van residentiële bouwprojecten
41102|Ontwikkeling van niet-residentiële bouwprojecten
412|Burgerlijke en utiliteitsbouw|Construction of residential and non-residential buildings
4120
41201|Algemene bouw van residentiële gebouwen
41202|Algemene bouw van kantoorgebouwen
41203|Algemene bouw van andere niet-residentiële gebouwen
42|Weg- en waterbouw|Civil engineering
421|Bouw van wegen en spoorwegen|Construction of roads and railways
4211|Bouw van autowegen en andere wegen|Construction of roads and motorways
42110
4212|Bouw van boven- en ondergrondse spoorwegen|Construction of railways and underground railways
42120
4213|Bouw van bruggen en tunnels|Construction of bridges and tunnels
42130
422|Bouw van civieltechnische werken ten behoeve van nutsbedrijven|Construction of utility projects
4221|Bouw van civieltechnische werken voor vloeistoffen|Construction of utility projects for fluids
42211|Bouw van water- en gasdistributienetten
42212|Bouw van rioleringen
42219|Bouw van civieltechnische werken voor vloeistoffen, n.e.g.
4222|Bouw van civieltechnische werken voor elektriciteit en telecommunicatie|Construction of utility projects for electricity and telecommunications
42220
429|Bouw van andere civieltechnische werken|Construction of other civil engineering projects
4291|Waterbouw|Construction of water projects
42911|Baggerwerken
42919|Waterbouw, m.u.v. baggerwerken
4299|Bouw van andere civieltechnische werken, n.e.g.|Construction of other civil engineering projects n.e.c.
42990
43|Gespecialiseerde bouwwerkzaamheden|Specialised construction activities
431|Slopen en bouwrijp maken van terreinen|Demolition and site preparation
4311|Slopen|Demolition
43110
4312|Bouwrijp maken van terreinen|Site preparation
43120
4313|Proefboren en boren|Test drilling and boring
43130
432|Elektrische installatie, loodgieterswerk en overige bouwinstallatie|Electrical, plumbing and other construction installation activities
4321|Elektrische installatie|Electrical installation
43211|Elektrotechnische installatiewerken aan gebouwen
43212|Elektrotechnische installatiewerken, uitgezonderd aan gebouwen
4322|Loodgieterswerk, installatie van verwarming en klimaatregeling|Plumbing, heat and air-conditioning installation
43221|Loodgieterswerk
43222|Installatie van verwarming, klimaatregeling en ventilatie
4329|Overige bouwinstallatie|Other construction installation
43291|Isolatiewerkzaamheden
43299|Overige bouwinstallatie, n.e.g.
433|Afwerking van gebouwen|Building completion and finishing
4331|Stukadoorswerk|Plastering
43310
4332|Schrijnwerk|Joinery installation
43320
4333|Vloerafwerking en behangen|Floor and wall covering
43331|Plaatsen van vloer- en wandtegels
43332|Plaatsen van vloerbedekking en wandbekleding van hout
43333|Plaatsen van behang en vloerbedekking en wandbekleding van andere materialen
4334|Schilderen en glaszetten|Painting and glazing
43341|Schilderen van gebouwen
43342|Schilderen van civieltechnische werken
43343|Glaszetten
4339|Overige werkzaamheden in verband met de afwerking van gebouwen|Other building completion and finishing
43390
439|Overige gespecialiseerde bouwactiviteiten|Other specialised construction activities
4391|Dakwerkzaamheden|Roofing activities
43910
4399|Overige gespecialiseerde bouwactiviteiten, n.e.g.|Other specialised construction activities n.e.c.
43991|Waterdichtingswerken van muren
43992|Gevelreiniging
43993|Bouw van sierschouwen en open haarden
43994|Uitvoeren van metsel- en voegwerken
43995|Restaureren van bouwwerken
43996|Chapewerken
43999|Overige gespecialiseerde bouwwerkzaamheden
45|Groot- en detailhandel in en onderhoud en reparatie van motorvoertuigen en motorfietsen|Wholesale and retail trade and repair of motor vehicles and motorcycles
451|Handel in auto's|Sale of motor vehicles
4511|Handel in auto's en lichte bestelwagens (= 3,5 ton)|Sale of cars and light motor vehicles
45111|Groothandel in auto's en lichte bestelwagens (= 3,5 ton)
45112|Handelsbemiddeling in auto's en lichte bestelwagens (= 3,5 ton)
45113|Detailhandel in auto's en lichte bestelwagens (= 3,5 ton)
4519|Handel in andere motorvoertuigen|Sale of other motor vehicles
45191|Groothandel in andere motorvoertuigen (> 3,5 ton)
45192|Handelsbemiddeling in andere motorvoertuigen (> 3,5 ton)
45193|Detailhandel in andere motorvoertuigen (> 3,5 ton)
45194|Handel in aanhangwagens, opleggers en caravans
452|Onderhoud en reparatie van motorvoertuigen|Maintenance and repair of motor vehicles
4520
45201|Algemeen onderhoud en reparatie van auto's en lichte bestelwagens (= 3,5 ton)
45202|Algemeen onderhoud en reparatie van overige motorvoertuigen (> 3,5 ton)
45203|Reparatie en montage van specifieke auto-onderdelen
45204|Carrosserieherstelling
45205|Bandenservicebedrijven
45206|Wassen en poetsen van motorvoertuigen
45209|Onderhoud en reparatie van motorvoertuigen, n.e.g.
453|Handel in onderdelen en accessoires van motorvoertuigen|Sale of motor vehicle parts and accessories
4531|Groothandel in onderdelen en accessoires van motorvoertuigen|Wholesale trade of motor vehicle parts and accessories
45310|Handelsbemiddeling en groothandel in onderdelen en accessoires van motorvoertuigen
4532|Detailhandel in onderdelen en accessoires van motorvoertuigen|Retail trade of motor vehicle parts and accessories
45320
454|Handel in en onderhoud en reparatie van motorfietsen en delen en toebehoren van motorfietsen|Sale, maintenance and repair of motorcycles and related parts and accessories
4540
45401|Handelsbemiddeling en groothandel in motorfietsen en delen en toebehoren van motorfietsen
45402|Detailhandel in en onderhoud en reparatie van motorfietsen en delen en toebehoren van motorfietsen
46|Groothandel en handelsbemiddeling, met uitzondering van de handel in motorvoertuigen en motorfietsen|Wholesale trade, except of motor vehicles and motorcycles
461|Handelsbemiddeling|Wholesale on a fee or contract basis
4611|Handelsbemiddeling in landbouwproducten, levende dieren en textielgrondstoffen en halffabrikaten|Agents involved in the sale of agricultural raw materials, live animals, textile raw materials and semi-finished goods
46110
4612|Handelsbemiddeling in brandstoffen, ertsen, metalen en chemische producten|Agents involved in the sale of fuels, ores, metals and industrial chemicals
46120
4613|Handelsbemiddeling in hout en bouwmaterialen|Agents involved in the sale of timber and building materials
46130
4614|Handelsbemiddeling in machines, apparaten en werktuigen voor de industrie en in schepen en luchtvaartuigen|Agents involved in the sale of machinery, industrial equipment, ships and aircraft
46140
4615|Handelsbemiddeling in meubelen, huishoudelijke artikelen en ijzerwaren|Agents involved in the sale of furniture, household goods, hardware and ironmongery
46150
4616|Handelsbemiddeling in textiel, kleding, bont, schoeisel en lederwaren|Agents involved in the sale of textiles, clothing, fur, footwear and leather goods
46160
4617|Handelsbemiddeling in voedings- en genotmiddelen|Agents involved in the sale of food, beverages and tobacco
46170
4618|Handelsbemiddeling gespecialiseerd in andere goederen|Agents specialised in the sale of other particular products
46180
4619|Handelsbemiddeling in goederen, algemeen assortiment|Agents involved in the sale of a variety of goods
46190
462|Groothandel in landbouwproducten en levende dieren|Wholesale of agricultural raw materials and live animals
4621|Groothandel in granen, ruwe tabak, zaden en veevoeders|Wholesale of grain, unmanufactured tobacco, seeds and animal feeds
46211|Groothandel in granen en zaden
46212|Groothandel in veevoeders
46213|Groothandel in ruwe plantaardige en dierlijke oliën en vetten
46214|Groothandel in andere akkerbouwproducten
46215|Groothandel in ruwe tabak
46216|Groothandel in akkerbouwproducten en veevoeders, algemeen assortiment
4622|Groothandel in bloemen en planten|Wholesale of flowers and plants
46220
4623|Groothandel in levende dieren|Wholesale of live animals
46231|Groothandel in levend vee
46232|Groothandel in levende dieren, m.u.v. levend vee
4624|Groothandel in huiden, vellen en leer|Wholesale of hides, skins and leather
46240
463|Groothandel in voedingsmiddelen, dranken en genotmiddelen|Wholesale of food, beverages and tobacco
4631|Groothandel in groenten en fruit|Wholesale of fruit and vegetables
46311|Groothandel in consumptieaardappelen
46319|Groothandel in groenten en fruit, m.u.v. consumptieaardappelen
4632|Groothandel in vlees en vleesproducten|Wholesale of meat and meat products
46321|Groothandel in vlees en vleesproducten, uitgezonderd vlees van wild en van gevogelte
46322|Groothandel in vlees van wild en van gevogelte
4633|Groothandel in zuivelproducten, eieren en spijsoliën en -vetten|Wholesale of dairy products, eggs and edible oils and fats
46331|Groothandel in zuivelproducten en eieren
46332|Groothandel in spijsoliën en -vetten
4634|Groothandel in dranken|Wholesale of beverages
46341|Groothandel in wijnen en geestrijke dranken
46349|Groothandel in dranken, algemeen assortiment
4635|Groothandel in tabaksproducten|Wholesale of tobacco products
46350
4636|Groothandel in suiker, chocolade en suikerwerk|Wholesale of sugar and chocolate and sugar confectionery
46360
4637|Groothandel in koffie, thee, cacao en specerijen|Wholesale of coffee, tea, cocoa and spices
46370
4638|Groothandel in andere voedingsmiddelen, met inbegrip van vis en schaal- en weekdieren|Wholesale of other food, including fish, crustaceans and molluscs
46381|Groothandel in vis en schaal- en weekdieren
46382|Groothandel in aardappelproducten
46383|Groothandel in voedsel voor huisdieren
46389|Groothandel in andere voedingsmiddelen, n.e.g.
4639|Niet-gespecialiseerde groothandel in voedings- en genotmiddelen|Non-specialised wholesale of food, beverages and tobacco
46391|Niet-gespecialiseerde groothandel in diepgevroren voedingsmiddelen
46392|Niet-gespecialiseerde groothandel in niet-diepgevroren voedingsmiddelen, dranken en genotmiddelen
464|Groothandel in andere consumentenartikelen|Wholesale of household goods
4641|Groothandel in textiel|Wholesale of textiles
46411|Groothandel in weefsels, stoffen en fournituren
46412|Groothandel in huishoudtextiel en beddengoed
46419|Groothandel in overig textiel
4642|Groothandel in kleding en schoeisel|Wholesale of clothing and footwear
46421|Groothandel in werkkleding
46422|Groothandel in onderkleding
46423|Groothandel in kleding, met uitzondering van werk- en onderkleding
46424|Groothandel in kledingaccessoires
46425|Groothandel in schoeisel
4643|Groothandel in elektrische huishoudelijke apparaten|Wholesale of electrical household appliances
46431|Groothandel in elektrische huishoudelijke apparaten en audio- en videoapparatuur
46432|Groothandel in opgenomen beeld- en geluidsdragers
46433|Groothandel in foto- en filmapparatuur en in andere optische artikelen
4644|Groothandel in porselein, glaswerk en reinigingsmiddelen|Wholesale of china and glassware and cleaning materials
46441|Groothandel in porselein en glaswerk
46442|Groothandel in reinigingsmiddelen
4645|Groothandel in parfumerieën en cosmetica|Wholesale of perfume and cosmetics
46450
4646|Groothandel in farmaceutische producten|Wholesale of pharmaceutical goods
46460
4647|Groothandel in huismeubilair, tapijten en verlichtingsapparatuur|Wholesale of furniture, carpets and lighting equipment
46471|Groothandel in huismeubilair
46472|Groothandel in tapijten
46473|Groothandel in verlichtingsapparatuur
4648|Groothandel in uurwerken en sieraden|Wholesale of watches and jewellery
46480
4649||Wholesale of other household goods
46491|Groothandel in kranten, boeken en tijdschriften
46492|Groothandel in kantoor- en schoolbenodigdheden
46493|Groothandel in papier- en kartonwaren
46494|Groothandel in niet-elektrische huishoudelijke artikelen
46495|Groothandel in fietsen
46496|Groothandel in sport- en kampeerartikelen, met uitzondering van fietsen
46497|Groothandel in spellen en speelgoed
46498|Groothandel in lederwaren en reisartikelen
46499|Groothandel in andere consumentenartikelen, n.e.g.
465|Groothandel in informatie- en communicatieapparatuur|Wholesale of information and communication equipment
4651|Groothandel in computers, randapparatuur en software|Wholesale of computers, computer peripheral equipment and software
46510
4652|Groothandel in elektronische en telecommunicatieapparatuur en delen daarvan|Wholesale of electronic and telecommunications equipment and parts
46520
466|Groothandel in andere machines en werktuigen en toebehoren|Wholesale of other machinery, equipment and supplies
4661|Groothandel in machines, werktuigen en toebehoren voor de landbouw|Wholesale of agricultural machinery, equipment and supplies
46610
4662|Groothandel in gereedschapswerktuigen|Wholesale of machine tools
46620
4663|Groothandel in machines voor de mijnbouw, de bouwnijverheid en de weg- en waterbouw|Wholesale of mining, construction and civil engineering machinery
46630
4664|Groothandel in machines voor de textielindustrie en in naai- en breimachines|Wholesale of machinery for the textile industry and of sewing and knitting machines
46640
4665|Groothandel in kantoormeubelen|Wholesale of office furniture
46650
4666|Groothandel in andere kantoormachines en kantoorbenodigdheden|Wholesale of other office machinery and equipment
46660|Groothandel in andere kantoormachines en kantoorbenodigdheden, met uitzondering van computers en randapparatuur
4669|Groothandel in andere machines en werktuigen|Wholesale of other machinery and equipment
46691|Groothandel in machines voor de productie van voedings- en genotmiddelen
46692|Groothandel in verpakkingsmachines en weegtoestellen
46693|Groothandel in elektrisch materiaal, inclusief installatiemateriaal
46694|Groothandel in hijs-, hef- en transportwerktuigen
46695|Groothandel in pompen en compressoren
46696|Groothandel in meet-, controle- en navigatieinstrumenten
46697|Groothandel in machines en apparaten voor de warmte-, koel- en vriestechniek voor industrieel gebruik
46699|Groothandel in andere machines en werktuigen, n.e.g.
467|Overige gespecialiseerde groothandel|Other specialised wholesale
4671|Groothandel in vaste, vloeibare en gasvormige brandstoffen en aanverwante producten|Wholesale of solid, liquid and gaseous fuels and related products
46710
4672|Groothandel in metalen en metaalertsen|Wholesale of metals and metal ores
46720
4673|Groothandel in hout, bouwmaterialen en sanitair|Wholesale of wood, construction materials and sanitary equipment
46731|Groothandel in bouwmaterialen, algemeen assortiment
46732|Groothandel in hout
46733|Groothandel in behang, verf en woningtextiel
46734|Groothandel in vlakglas
46735|Groothandel in vloer- en wandtegels
46736|Groothandel in sanitair
46739|Groothandel in overige bouwmaterialen
4674|Groothandel in ijzerwaren en in installatiemateriaal voor loodgieterswerk en verwarming|Wholesale of hardware, plumbing and heating equipment and supplies
46741|Groothandel in ijzerwaren
46742|Groothandel in installatiemateriaal voor loodgieterswerk en verwarming
4675|Groothandel in chemische producten|Wholesale of chemical products
46751|Groothandel in chemische producten voor industrieel gebruik
46752|Groothandel in kunstmeststoffen en andere agrochemische producten
4676|Groothandel in andere intermediaire producten|Wholesale of other intermediate products
46761|Groothandel in diamant en andere edelstenen
46769|Groothandel in andere intermediaire producten, n.e.g.
4677|Groothandel in afval en schroot|Wholesale of waste and scrap
46771|Groothandel in autosloopmateriaal
46772|Groothandel in ijzer- en staalschroot en in oude non-ferrometalen
46779|Groothandel in afval en schroot, n.e.g.
469|Niet-gespecialiseerde groothandel|Non-specialised wholesale trade
4690
46900
47|Detailhandel, met uitzondering van de handel in auto's en motorfietsen|Retail trade, except of motor vehicles and motorcycles
471|Detailhandel in niet-gespecialiseerde winkels|Retail sale in non-specialised stores
4711|Detailhandel in niet-gespecialiseerde winkels waarbij voedings- en genotmiddelen overheersen|Retail sale in non-specialised stores with food, beverages or tobacco predominating
47111|Detailhandel in niet-gespecialiseerde winkels in diepvriesproducten
47112|Detailhandel in niet-gespecialiseerde winkels waarbij voedings- en genotmiddelen overheersen (verkoopsoppervlakte < 100 m²)
47113|Detailhandel in niet-gespecialiseerde winkels waarbij voedings- en genotmiddelen overheersen (verkoopsoppervlakte tussen 100 m² en minder dan 400 m²)
47114|Detailhandel in niet-gespecialiseerde winkels waarbij voedings- en genotmiddelen overheersen (verkoopsoppervlakte tussen 400 m² en minder dan 2500 m²)
47115|Detailhandel in niet-gespecialiseerde winkels waarbij voedings- en genotmiddelen overheersen (verkoopsoppervlakte ≥ 2500 m²)
4719|Overige detailhandel in niet-gespecialiseerde winkels|Other retail sale in non-specialised stores
47191|Detailhandel in niet-gespecialiseerde winkels waarbij voedings- en genotmiddelen niet overheersen (verkoopsoppervlakte < 2500 m²)
47192|Detailhandel in niet-gespecialiseerde winkels waarbij voedings- en genotmiddelen niet overheersen (verkoopsoppervlakte ≥ 2500 m²)
472|Detailhandel in voedings- en genotmiddelen in gespecialiseerde winkels|Retail sale of food, beverages and tobacco in specialised stores
4721|Detailhandel in groenten en fruit in gespecialiseerde winkels|Retail sale of fruit and vegetables in specialised stores
47210
4722|Detailhandel in vlees en vleesproducten in gespecialiseerde winkels|Retail sale of meat and meat products in specialised stores
47221|Detailhandel in vlees en vleesproducten in gespecialiseerde winkels, m.u.v. vlees van wild en van gevogelte
47222|Detailhandel in vlees van wild en van gevogelte in gespecialiseerde winkels
4723|Detailhandel in vis en schaal- en weekdieren in gespecialiseerde winkels|Retail sale of fish, crustaceans and molluscs in specialised stores
47230
4724|Detailhandel in brood, banketbakkerswerk en suikerwerk in gespecialiseerde winkels|Retail sale of bread, cakes, flour confectionery and sugar confectionery in specialised stores
47241|Detailhandel in brood en banketbakkerswerk in gespecialiseerde winkels (koude bakkers)
47242|Detailhandel in chocolade en suikerwerk in gespecialiseerde winkels
4725|Detailhandel in dranken in gespecialiseerde winkels|Retail sale of beverages in specialised stores
47251|Detailhandel in wijnen en geestrijke dranken in gespecialiseerde winkels
47252|Detailhandel in dranken in gespecialiseerde winkels, algemeen assortiment
4726|Detailhandel in tabaksproducten in gespecialiseerde winkels|Retail sale of tobacco products in specialised stores
47260
4729|Overige detailhandel in voedingsmiddelen in gespecialiseerde winkels|Other retail sale of food in specialised stores
47291|Detailhandel in zuivelproducten en eieren in gespecialiseerde winkels
47299|Overige detailhandel in voedingsmiddelen in gespecialiseerde winkels, n.e.g.
473|Detailhandel in motorbrandstoffen in gespecialiseerde winkels|Retail sale of automotive fuel in specialised stores
4730
47300
474|Detailhandel in ICT-apparatuur in gespecialiseerde winkels|Retail sale of information and communication equipment in specialised stores
4741|Detailhandel in computers, randapparatuur en software in gespecialiseerde winkels|Retail sale of computers, peripheral units and software in specialised stores
47410
4742|Detailhandel in telecommunicatieapparatuur in gespecialiseerde winkels|Retail sale of telecommunications equipment in specialised stores
47420
4743|Detailhandel in audio- en videoapparatuur in gespecialiseerde winkels|Retail sale of audio and video equipment in specialised stores
47430
475|Detailhandel in andere consumentenartikelen in gespecialiseerde winkels|Retail sale of other household equipment in specialised stores
4751|Detailhandel in textiel in gespecialiseerde winkels|Retail sale of textiles in specialised stores
47511|Detailhandel in kledingstoffen in gespecialiseerde winkels
47512|Detailhandel in huishoudtextiel en beddengoed in gespecialiseerde winkels
47513|Detailhandel in breigarens, handwerken en fournituren in gespecialiseerde winkels
47519|Detailhandel in overig textiel in gespecialiseerde winkels
4752|Detailhandel in ijzerwaren, verf en glas in gespecialiseerde winkels|Retail sale of hardware, paints and glass in specialised stores
47521|Bouwmarkten en andere doe-het-zelfzaken in bouwmaterialen, algemeen assortiment
47522|Detailhandel in houten bouw- en tuinmaterialen in gespecialiseerde winkels
47523|Detailhandel in wand- en vloertegels in gespecialiseerde winkels
47524|Detailhandel in parket-, laminaat- en kurkvloeren in gespecialiseerde winkels
47525|Detailhandel in ijzerwaren en gereedschappen in gespecialiseerde winkels
47526|Detailhandel in verf en verfwaren in gespecialiseerde winkels
47527|Detailhandel in sanitaire artikelen en sanitair installatiemateriaal in gespecialiseerde winkels
47529|Detailhandel in overige bouwmaterialen in gespecialiseerde winkels
4753|Detailhandel in tapijten en andere vloerbedekking en wandbekleding in gespecialiseerde winkels|Retail sale of carpets, rugs, wall and floor coverings in specialised stores
47530
4754|Detailhandel in elektrische huishoudapparaten in gespecialiseerde winkels|Retail sale of electrical household appliances in specialised stores
47540
4759|Detailhandel in meubelen, verlichtingsbenodigdheden en andere huishoudelijke artikelen in gespecialiseerde winkels|Retail sale of furniture, lighting equipment and other household articles in specialised stores
47591|Detailhandel in huismeubilair in gespecialiseerde winkels
47592|Detailhandel in verlichtingsartikelen in gespecialiseerde winkels
47593|Detailhandel in glas-, porselein- en aardewerk en in niet-elektrische huishoudelijke artikelen in gespecialiseerde winkels
47594|Detailhandel in muziekinstrumenten in gespecialiseerde winkels
47599|Detailhandel in andere huishoudelijke artikelen in gespecialiseerde winkels, n.e.g.
476|Detailhandel in cultuur- en recreatieartikelen in gespecialiseerde winkels|Retail sale of cultural and recreation goods in specialised stores
4761|Detailhandel in boeken in gespecialiseerde winkels|Retail sale of books in specialised stores
47610
4762|Detailhandel in kranten en kantoorbehoeften in gespecialiseerde winkels|Retail sale of newspapers and stationery in specialised stores
47620
4763|Detailhandel in audio- en video-opnamen in gespecialiseerde winkels|Retail sale of music and video recordings in specialised stores
47630
4764|Detailhandel in sportartikelen in gespecialiseerde winkels|Retail sale of sporting equipment in specialised stores
47640|Detailhandel in sport- en kampeerartikelen in gespecialiseerde winkels
4765|Detailhandel in spellen en speelgoed in gespecialiseerde winkels|Retail sale of games and toys in specialised stores
47650
477|Detailhandel in andere artikelen in gespecialiseerde winkels|Retail sale of other goods in specialised stores
4771|Detailhandel in kleding in gespecialiseerde winkels|Retail sale of clothing in specialised stores
47711|Detailhandel in damesbovenkleding in gespecialiseerde winkels
47712|Detailhandel in herenbovenkleding in gespecialiseerde winkels
47713|Detailhandel in baby- en kinderbovenkleding in gespecialiseerde winkels
47714|Detailhandel in onderkleding, lingerie en strand- en badkleding in gespecialiseerde winkels
47715|Detailhandel in kledingaccessoires in gespecialiseerde winkels
47716|Detailhandel in dames-, heren-, baby- en kinderboven- en onderkleding en kledingaccessoires in gespecialiseerde winkels (algemeen assortiment)
4772|Detailhandel in schoeisel en lederwaren in gespecialiseerde winkels|Retail sale of footwear and leather goods in specialised stores
47721|Detailhandel in schoeisel in gespecialiseerde winkels
47722|Detailhandel in lederwaren en reisartikelen in gespecialiseerde winkels
4773|Apothekers in gespecialiseerde winkels|Dispensing chemist in specialised stores
47730|Apotheken
4774|Detailhandel in medische en orthopedische artikelen in gespecialiseerde winkels|Retail sale of medical and orthopaedic goods in specialised stores
47740
4775|Detailhandel in cosmetica en toiletartikelen in gespecialiseerde winkels|Retail sale of cosmetic and toilet articles in specialised stores
47750
4776|Detailhandel in bloemen, planten, zaden, kunstmeststoffen, huisdieren en voedsel voor huisdieren in gespecialiseerde winkels|Retail sale of flowers, plants, seeds, fertilisers, pet animals and pet food in specialised stores
47761|Detailhandel in bloemen, planten, zaden en kunstmeststoffen in gespecialiseerde winkels
47762|Detailhandel in huisdieren, voedsel voor huisdieren en benodigdheden daarvoor in gespecialiseerde winkels
4777|Detailhandel in uurwerken en sieraden in gespecialiseerde winkels|Retail sale of watches and jewellery in specialised stores
47770
4778|Overige detailhandel in nieuwe artikelen in gespecialiseerde winkels|Other retail sale of new goods in specialised stores
47781|Detailhandel in vaste, vloeibare en gasvormige brandstoffen in gespecialiseerde winkels, m.u.v. motorbrandstoffen
47782|Detailhandel in fotografische en optische artikelen en in precisieinstrumenten in gespecialiseerde winkels
47783|Detailhandel in wapens en munitie in gespecialiseerde winkels
47784|Detailhandel in drogisterijartikelen en onderhoudsproducten in gespecialiseerde winkels
47785|Detailhandel in fietsen in gespecialiseerde winkels
47786|Detailhandel in souvenirs en religieuze artikelen in gespecialiseerde winkels
47787|Detailhandel in nieuwe kunstvoorwerpen in gespecialiseerde winkels
47788|Detailhandel in babyartikelen (algemeen assortiment)
47789|Overige detailhandel in nieuwe artikelen in gespecialiseerde winkels, n.e.g.
4779|Detailhandel in antiquiteiten en tweedehandsgoederen in winkels|Retail sale of second-hand goods in stores
47791|Detailhandel in antiquiteiten in winkels
47792|Detailhandel in tweedehandskleding in winkels
47793|Detailhandel in andere tweedehandsgoederen in winkels, m.u.v. tweedehandskleding
478|Markt- en straathandel|Retail sale via stalls and markets
4781|Markt- en straathandel in voedings- en genotmiddelen|Retail sale via stalls and markets of food, beverages and tobacco products
47810
4782|Markt- en straathandel in textiel, kleding en schoeisel|Retail sale via stalls and markets of textiles, clothing and footwear
47820
4789|Markt- en straathandel in andere artikelen|Retail sale via stalls and markets of other goods
47890
479|Detailhandel, niet in winkels en exclusief markt- en straathandel|Retail trade not in stores, stalls or markets
4791|Detailhandel via postorderbedrijven of via internet|Retail sale via mail order houses or via Internet
47910
4799|Overige detailhandel, niet in winkels en exclusief markt- en straathandel|Other retail sale not in stores, stalls or markets
47990
49|Vervoer te land en vervoer via pijpleidingen|Land transport and transport via pipelines
491|Personenvervoer per spoor, m.u.v. personenvervoer per spoor binnen steden of voorsteden|Passenger rail transport, interurban
4910
49100
492|Goederenvervoer per spoor|Freight rail transport
4920
49200
493|Overig personenvervoer te land|Other passenger land transport
4931|Personenvervoer te land binnen steden of voorsteden|Urban and suburban passenger land transport
49310
4932|Exploitatie van taxi's|Taxi operation
49320
4939|Overig personenvervoer te land, n.e.g.|Other passenger land transport n.e.c.
49390
494|Goederenvervoer over de weg en verhuisbedrijven|Freight transport by road and removal services
4941|Goederenvervoer over de weg|Freight transport by road
49410|Goederenvervoer over de weg, m.u.v. verhuisbedrijven
4942|Verhuisbedrijven|Removal services
49420
495|Vervoer via pijpleidingen|Transport via pipeline
4950
49500
50|Vervoer over water|Water transport
501|Personenvervoer over zee- en kustwateren|Sea and coastal passenger water transport
5010
50100
502|Goederenvervoer over zee- en kustwateren|Sea and coastal freight water transport
5020
50200
503|Personenvervoer over binnenwateren|Inland passenger water transport
5030
50300
504|Goederenvervoer over binnenwateren|Inland freight water transport
5040
50400
51|Luchtvaart|Air transport
511|Personenvervoer door de lucht|Passenger air transport
5110
51100
512|Goederenvervoer door de lucht; ruimtevaart|Freight air transport and space transport
5121|Goederenvervoer door de lucht|Freight air transport
51210
5122|Ruimtevaart|Space transport
51220
52|Opslag en vervoerondersteunende activiteiten|Warehousing and support activities for transportation
521|Opslag|Warehousing and storage
5210
52100|Opslag in koelpakhuizen en overige opslag
522|Vervoerondersteunende activiteiten|Support activities for transportation
5221|Diensten in verband met vervoer te land|Service activities incidental to land transportation
52210
5222|Diensten in verband met vervoer over water|Service activities incidental to water transportation
52220
5223|Diensten in verband met de luchtvaart|Service activities incidental to air transportation
52230
5224|Vrachtbehandeling|Cargo handling
52241|Vrachtbehandeling in zeehavens
52249|Overige vrachtbehandeling, exclusief in zeehavens
5229|Overige vervoerondersteunende activiteiten|Other transportation support activities
52290
53|Posterijen en koeriers|Postal and courier activities
531|Postdiensten in het kader van de universele dienstverplichting|Postal activities under universal service obligation
5310
53100
532|Overige posterijen en koeriers|Other postal and courier activities
5320
53200
55|Verschaffen van accommodatie|Accommodation
551|Hotels en dergelijke accommodatie|Hotels and similar accommodation
5510
55100
552|Vakantieverblijven en andere accommodatie voor kort verblijf|Holiday and other short-stay accommodation
5520
55201|Jeugdherbergen en jeugdverblijfcentra
55202|Vakantieparken
55203|Gites, vakantiewoningen en -appartementen
55204|Gastenkamers
55209|Vakantieverblijven en andere accommodatie voor kort verblijf, n.e.g.
553|Kampeerterreinen en kampeerauto- en caravanterreinen|Camping grounds, recreational vehicle parks and trailer parks
5530
55300
559|Overige accommodatie|Other accommodation
5590
55900
56|Eet- en drinkgelegenheden|Food and beverage service activities
561|Restaurants en mobiele eetgelegenheden|Restaurants and mobile food service activities
5610
56101|Eetgelegenheden met volledige bediening
56102|Eetgelegenheden met beperkte bediening
562|Catering en overige eetgelegenheden|Event catering and other food service activities
5621|Catering|Event catering activities
56210
5629|Overige eetgelegenheden|Other food service activities
56290
563|Drinkgelegenheden|Beverage serving activities
5630
56301|Cafés en bars
56302|Discotheken, dancings en dergelijke
56309|Andere drinkgelegenheden
58|Uitgeverijen|Publishing activities
581|Uitgeverijen van boeken en tijdschriften; overige uitgeverijen|Publishing of books, periodicals and other publishing activities
5811|Uitgeverijen van boeken|Book publishing
58110
5812|Uitgeverijen van adresboeken en mailinglijsten|Publishing of directories and mailing lists
58120
5813|Uitgeverijen van kranten|Publishing of newspapers
58130
5814|Uitgeverijen van tijdschriften|Publishing of journals and periodicals
58140
5819|Overige uitgeverijen|Other publishing activities
58190
582|Uitgeverijen van software|Software publishing
5821|Uitgeverijen van computerspellen|Publishing of computer games
58210
5829|Overige uitgeverijen van software|Other software publishing
58290
59|Productie van films en video- en televisieprogramma's, maken van geluidsopnamen en uitgeverijen van muziekopnamen|Motion picture, video and television programme production, sound recording and music publishing activities
591|Activiteiten in verband met films en video- en televisieprogramma's|Motion picture, video and television programme activities
5911|Productie van films en video- en televisieprogramma's|Motion picture, video and television programme production activities
59111|Productie van bioscoopfilms
59112|Productie van televisiefilms
59113|Productie van films, m.u.v. bioscoop- en televisiefilms
59114|Productie van televisieprogramma's
5912|Activiteiten in verband met films en video- en televisieprogramma's na de productie|Motion picture, video and television programme post-production activities
59120
5913|Distributie van films en video- en televisieprogramma's|Motion picture, video and television programme distribution activities
59130
5914|Vertoning van films|Motion picture projection activities
59140
592|Maken van geluidsopnamen en uitgeverijen van muziekopnamen|Sound recording and music publishing activities
5920
59201|Maken van geluidsopnamen
59202|Geluidsopnamestudio's
59203|Uitgeverijen van muziekopnamen
59209|Overige diensten in verband met het maken van geluidsopnamen
60|Programmeren en uitzenden van radio- en televisieprogramma's|Programming and broadcasting activities
601|Uitzenden van radioprogramma's|Radio broadcasting
6010
60100
602|Programmeren en uitzenden van televisieprogramma's|Television programming and broadcasting activities
6020
60200
61|Telecommunicatie|Telecommunications
611|Draadgebonden telecommunicatie|Wired telecommunications activities
6110
61100
612|Draadloze telecommunicatie|Wireless telecommunications activities
6120
61200
613|Telecommunicatie via satelliet|Satellite telecommunications activities
6130
61300
619|Overige telecommunicatie|Other telecommunications activities
6190
61900
62|Ontwerpen en programmeren van computerprogramma's, computerconsultancy-activiteiten en aanverwante activiteiten|Computer programming, consultancy and related activities
620
6201|Ontwerpen en programmeren van computerprogramma's|Computer programming activities
62010
6202|Computerconsultancy-activiteiten|Computer consultancy activities
62020
6203|Beheer van computerfaciliteiten|Computer facilities management activities
62030
6209|Overige diensten op het gebied van informatietechnologie en computer|Other information technology and computer service activities
62090
63|Dienstverlenende activiteiten op het gebied van informatie|Information service activities
631|Gegevensverwerking, webhosting en aanverwante activiteiten; webportalen|Data processing, hosting and related activities; web portals
6311|Gegevensverwerking, webhosting en aanverwante activiteiten|Data processing, hosting and related activities
63110
6312|Webportalen|Web portals
63120
639|Overige dienstverlenende activiteiten op het gebied van informatie|Other information service activities
6391|Persagentschappen|News agency activities
63910
6399|Overige dienstverlenende activiteiten op het gebied van informatie, n.e. g.|Other information service activities n.e.c.
63990
64|Financiële dienstverlening, exclusief verzekeringen en pensioenfondsen|Financial service activities, except insurance and pension funding
641|Geldscheppende financiële instellingen|Monetary intermediation
6411|Centrale banken|Central banking
64110
6419|Overige geldscheppende financiële instellingen|Other monetary intermediation
64190
642|Holdings|Activities of holding companies
6420
64200
643|Beleggingstrusts en -fondsen en vergelijkbare financiële instellingen|Trusts, funds and similar financial entities
6430
64300
649|Overige financiële dienstverlening, exclusief verzekeringen en pensioenfondsen|Other financial service activities, except insurance and pension funding
6491|Financiële lease|Financial leasing
64910
6492|Overige kredietverstrekking|Other credit granting
64921|Verstrekken van verbruikskrediet
64922|Verstrekken van hypothecair krediet
64929|Overige kredietverstrekking, n.e.g.
6499|Overige financiële dienstverlening, exclusief verzekeringen en pensioenfondsen, n.e.g.|Other financial service activities, except insurance and pension funding n.e.c.
64991|Factoring
64992|Activiteiten van beursvennootschappen
64999|Overige financiële dienstverlening
65|Verzekeringen, herverzekeringen en pensioenfondsen, exclusief verplichte sociale verzekeringen|Insurance, reinsurance and pension funding, except compulsory social security
651|Verzekeringen|Insurance
6511|Levensverzekeringen|Life insurance
65111|Rechtstreekse verzekeringsverrichtingen leven
65112|Activiteiten van gemengde verzekeringsentiteiten, overwegend leven
6512|Niet-levensverzekeringen|Non-life insurance
65121|Rechtstreekse verzekeringsverrichtingen niet-leven
65122|Activiteiten van gemengde verzekeringsentiteiten, overwegend niet-leven
652|Herverzekeringen|Reinsurance
6520
65200
653|Pensioenfondsen|Pension funding
6530
65300
66|Ondersteunende activiteiten voor verzekeringen en pensioenfondsen|Activities auxiliary to financial services and insurance activities
661|Ondersteunende activiteiten in verband met financiële diensten, exclusief verzekeringen en pensioenfondsen|Activities auxiliary to financial services, except insurance and pension funding
6611|Beheer van financiële markten|Administration of financial markets
66110
6612|Effecten- en goederenhandel|Security and commodity contracts brokerage
66120
6619|Overige ondersteunende activiteiten in verband met financiële diensten, exclusief verzekeringen en pensioenfondsen|Other activities auxiliary to financial services, except insurance and pension funding
66191|Agenten en makelaars in bankdiensten
66199|Overige ondersteunende activiteiten in verband met financiële diensten, exclusief verzekeringen en pensioenfondsen, n.e.g.
662|Ondersteunende activiteiten in verband met verzekeringen en pensioenfondsen|Activities auxiliary to insurance and pension funding
6621|Risicoanalisten en schadetaxateurs|Risk and damage evaluation
66210
6622|Verzekeringsagenten en -makelaars|Activities of insurance agents and brokers
66220
6629|Overige ondersteunende activiteiten in verband met verzekeringen en pensioenfondsen|Other activities auxiliary to insurance and pension funding
66290
663|Vermogensbeheer|Fund management activities
6630
66300
68|Exploitatie van en handel in onroerend goed|Real estate activities
681|Handel in eigen onroerend goed|Buying and selling of own real estate
6810
68100
682|Verhuur en exploitatie van eigen of geleasd onroerend goed|Rental and operating of own or leased real estate
6820
68201|Verhuur en exploitatie van eigen of geleasd residentieel onroerend goed, exclusief sociale woningen
68202|Verhuur en exploitatie van sociale woningen
68203|Verhuur en exploitatie van eigen of geleasd niet-residentieel onroerend goed, exclusief terreinen
68204|Verhuur en exploitatie van terreinen
683|Bemiddeling in en beheer van onroerend goed voor een vast bedrag of op contractbasis|Real estate activities on a fee or contract basis
6831|Bemiddeling in onroerend goed|Real estate agencies
68311|Bemiddeling bij de aankoop, verkoop en verhuur van onroerend goed voor een vast bedrag of op contractbasis
68312|Schatten en evalueren van onroerend goed voor een vast bedrag of op contractbasis
6832|Beheer van onroerend goed voor een vast bedrag of op contractbasis|Management of real estate on a fee or contract basis
68321|Beheer van residentieel onroerend goed voor een vast bedrag of op contractbasis
68322|Beheer van niet-residentieel onroerend goed voor een vast bedrag of op contractbasis
69|Rechtskundige en boekhoudkundige dienstverlening|Legal and accounting activities
691|Rechtskundige dienstverlening|Legal activities
6910
69101|Activiteiten van advocaten
69102|Activiteiten van notarissen
69103|Activiteiten van deurwaarders
69109|Overige rechtskundige dienstverlening
692|Accountants, boekhouders en belastingconsulenten|Accounting, bookkeeping and auditing activities; tax consultancy
6920
69201|Accountants en belastingconsulenten
69202|Boekhouders en boekhouders-fiscalisten
69203|Bedrijfsrevisoren
70|Activiteiten van hoofdkantoren; adviesbureaus op het gebied van bedrijfsbeheer|Activities of head offices; management consultancy activities
701|Activiteiten van hoofdkantoren|Activities of head offices
7010
70100
702|Adviesbureaus op het gebied van bedrijfsbeheer|Management consultancy activities
7021|Adviesbureaus op het gebied van public relations en communicatie|Public relations and communication activities
70210
7022|Overige adviesbureaus op het gebied van bedrijfsbeheer; adviesbureaus op het gebied van bedrijfsvoering|Business and other management consultancy activities
70220
71|Architecten en ingenieurs; technische testen en toetsen|Architectural and engineering activities; technical testing and analysis
711|Architecten, ingenieurs en aanverwante technische adviseurs|Architectural and engineering activities and related technical consultancy
7111|Architecten|Architectural activities
71111|Bouwarchitecten
71112|Interieurarchitecten
71113|Stedebouwkundige en tuin- en landschapsarchitecten
7112|Ingenieurs en aanverwante technische adviseurs|Engineering activities and related technical consultancy
71121|Ingenieurs en aanverwante technische adviseurs, exclusief landmeters
71122|Landmeters
712|Technische testen en toetsen|Technical testing and analysis
7120
71201|Technische controle van motorvoertuigen
71209|Overige technische testen en toetsen
72|Speur- en ontwikkelingswerk op wetenschappelijk gebied|Scientific research and development
721|Speur- en ontwikkelingswerk op natuurwetenschappelijk gebied|Research and experimental development on natural sciences and engineering
7211|Speur- en ontwikkelingswerk op biotechnologisch gebied|Research and experimental development on biotechnology
72110
7219|Overig speur- en ontwikkelingswerk op natuurwetenschappelijk gebied|Other research and experimental development on natural sciences and engineering
72190
722|Speur- en ontwikkelingswerk op het gebied van de maatschappij- en geesteswetenschappen|Research and experimental development on social sciences and humanities
7220
72200
73|Reclamewezen en marktonderzoek|Advertising and market research
731|Reclamewezen|Advertising
7311|Reclamebureaus|Advertising agencies
73110
7312|Mediarepresentatie|Media representation
73120
732|Markt- en opinieonderzoekbureaus|Market research and public opinion polling
7320
73200
74|Overige gespecialiseerde wetenschappelijke en technische activiteiten|Other professional, scientific and technical activities
741|Gespecialiseerde designers|Specialised design activities
7410
74101|Ontwerpen van textielpatronen, kleding, juwelen, meubels en decoratieartikelen
74102|Activiteiten van industriële designers
74103|Activiteiten van grafische designers
74104|Activiteiten van interieurdecorateurs
74105|Activiteiten van decorateur-etalagisten
74109|Overige activiteiten van gespecialiseerde designers
742|Fotografen|Photographic activities
7420
74201|Activiteiten van fotografen, met uitzondering van persfotografen
74202|Activiteiten van persfotografen
74209|Overige fotografische activiteiten
743|Vertalers en tolken|Translation and interpretation activities
7430
74300
749|Overige gespecialiseerde wetenschappelijke en technische activiteiten, n.e.g.|Other professional, scientific and technical activities n.e.c.
7490
74901|Activiteiten van managers van artiesten, sportlui en overige bekende pesonaliteiten
74909|Overige gespecialiseerde wetenschappelijke en technische activiteiten
75|Veterinaire diensten|Veterinary activities
750
7500
75000
77|Verhuur en lease|Rental and leasing activities
771|Verhuur en lease van motorvoertuigen|Rental and leasing of motor vehicles
7711|Verhuur en lease van personenauto's en lichte bestelwagens (< 3,5 ton)|Rental and leasing of cars and light motor vehicles
77110
7712|Verhuur en lease van vrachtwagens en overige motorvoertuigen (> 3,5 ton)|Rental and leasing of trucks
77120
772|Verhuur en lease van consumentenartikelen|Rental and leasing of personal and household goods
7721|Verhuur en lease van sport- en recreatieartikelen|Rental and leasing of recreational and sports goods
77210
7722|Verhuur van videobanden, dvd's en cd's|Rental of video tapes and disks
77220
7729|Verhuur en lease van andere consumentenartikelen|Rental and leasing of other personal and household goods
77291|Verhuur en lease van machines, apparatuur en handgereedschap voor doe-het-zelvers
77292|Verhuur en lease van televisietoestellen en andere audio- en videoapparatuur
77293|Verhuur en lease van vaat- en glaswerk, keuken- en tafelgerei, elektrische huishoudapparaten en andere huishoudelijke benodigdheden
77294|Verhuur en lease van textiel, kleding, sieraden en schoeisel
77295|Verhuur en lease van medisch en paramedisch materieel
77296|Verhuur en lease van bloemen en planten
77299|Verhuur en lease van andere consumentenartikelen, n.e.g.
773|Verhuur en lease van andere machines en werktuigen en andere materiële goederen|Rental and leasing of other machinery, equipment and tangible goods
7731|Verhuur en lease van landbouwmachines en -werktuigen|Rental and leasing of agricultural machinery and equipment
77310
7732|Verhuur en lease van machines en installaties voor de bouwnijverheid en de weg- en waterbouw|Rental and leasing of construction and civil engineering machinery and equipment
77320
7733|Verhuur en lease van kantoormachines, inclusief computers|Rental and leasing of office machinery and equipment (including computers)
77330
7734|Verhuur en lease van schepen|Rental and leasing of water transport equipment
77340
7735|Verhuur en lease van luchtvaartuigen|Rental and leasing of air transport equipment
77350
7739|Verhuur en lease van andere machines en werktuigen en andere materiële goederen, n.e.g.|Rental and leasing of other machinery, equipment and tangible goods n.e.c.
77391|Verhuur en lease van speel-, amusement-, en verkoopautomaten
77392|Verhuur en lease van tenten
77393|Verhuur en lease van caravans en motorhomes
77394|Verhuur en lease van woon- en bureelcontainers en dergelijke accommodatie
77399|Verhuur en lease van andere machines en werktuigen en andere materiële goederen
774|Lease van intellectuele eigendom en vergelijkbare producten, met uitzondering van werken onder auteursrecht|Leasing of intellectual property and similar products, except copyrighted works
7740
77400
78|Terbeschikkingstelling van personeel|Employment activities
781|Arbeidsbemiddeling|Activities of employment placement agencies
7810
78100
782|Uitzendbureaus|Temporary employment agency activities
7820
78200
783|Andere vormen van arbeidsbemiddeling|Other human resources provision
7830
78300
79|Reisbureaus, reisorganisatoren, reserveringsbureaus en aanverwante activiteiten|Travel agency, tour operator and other reservation service and related activities
791|Reisbureaus en reisorganisatoren|Travel agency and tour operator activities
7911|Reisbureaus|Travel agency activities
79110
7912|Reisorganisatoren|Tour operator activities
79120
799|Reserveringsbureaus en aanverwante activiteiten|Other reservation service and related activities
7990
79901|Toeristische informatiediensten
79909|Overige reserveringsactiviteiten
80|Beveiligings- en opsporingsdiensten|Security and investigation activities
801|Particuliere beveiliging|Private security activities
8010
80100
802|Diensten in verband met beveiligingssystemen|Security systems service activities
8020
80200
803|Opsporingsdiensten|Investigation activities
8030
80300
81|Diensten in verband met gebouwen; landschapsverzorging|Services to buildings and landscape activities
811|Diverse ondersteunende activiteiten ten behoeve van voorzieningen|Combined facilities support activities
8110
81100
812|Reiniging|Cleaning activities
8121|Algemene reiniging van gebouwen|General cleaning of buildings
81210
8122|Overige reiniging van gebouwen; industriële reiniging|Other building and industrial cleaning activities
81220
8129|Andere reinigingsactiviteiten|Other cleaning activities
81290
813|Landschapsverzorging|Landscape service activities
8130
81300
82|Administratieve en ondersteunende activiteiten ten behoeve van kantoren en overige zakelijke activiteiten|Office administrative, office support and other business support activities
821|Administratieve en ondersteunende activiteiten ten behoeve van kantoren|Office administrative and support activities
8211|Diverse administratieve activiteiten ten behoeve van kantoren|Combined office administrative service activities
82110
8219|Fotokopiëren, documentvoorbereiding en andere gespecialiseerde ondersteunende activiteiten ten behoeve van kantoren|Photocopying, document preparation and other specialised office support activities
82190
822|Callcenters|Activities of call centres
8220
82200
823|Organisatie van congressen en beurzen|Organisation of conventions and trade shows
8230
82300
829|Zakelijke dienstverlening, n.e.g.|Business support service activities n.e.c.
8291|Incasso- en kredietbureaus|Activities of collection agencies and credit bureaus
82910
8292|Verpakkingsbedrijven|Packaging activities
82920
8299|Overige zakelijke dienstverlening, n.e.g.|Other business support service activities n.e.c.
82990
84|Openbaar bestuur en defensie; verplichte sociale verzekeringen|Public administration and defence; compulsory social security
841|Openbaar bestuur|Administration of the State and the economic and social policy of the community
8411|Algemeen overheidsbestuur|General public administration activities
84111|Federale overheid
84112|Overheden van gemeenschappen en gewesten
84113|Provinciale overheid
84114|Gemeentelijke overheid, met uitzondering van het O.C.M.W.
84115|Openbare Centra voor Maatschappelijk Welzijn (O.C.M.W.)
84119|Overig algemeen overheidsbestuur
8412|Openbaar bestuur op het gebied van gezondheidszorg, onderwijs, cultuur en andere sociale dienstverlening, exclusief sociale verzekeringen|Regulation of the activities of providing health care, education, cultural services and other social services, excluding social security
84120|Openbaar bestuur op het gebied van gezondheidszorg, onderwijs, cultuur en andere sociale dienstverlening, m.u.v. sociale verzekeringen
8413|Openbaar bestuur op het gebied van het bedrijfsleven; stimuleren van het bedrijfsleven|Regulation of and contribution to more efficient operation of businesses
84130
842|Algemene overheidsdiensten|Provision of services to the community as a whole
8421|Buitenlandse zaken|Foreign affairs
84210
8422|Defensie|Defence activities
84220
8423|Justitie|Justice and judicial activities
84231|Rechtbanken
84232|Strafinrichtingen
84239|Overige activiteiten met betrekking tot justitie
8424|Openbare orde en civiele veiligheid|Public order and safety activities
84241|Federale Politie
84242|Lokale Politie
84249|Overige openbare orde en civiele veiligheid
8425|Brandweer|Fire service activities
84250
843|Verplichte sociale verzekeringen|Compulsory social security activities
8430
84301|Verplichte sociale verzekeringen, met uitzondering van ziekenfondsen
84302|Ziekenfondsen en zorgkassen
84309|Overige instellingen van de sociale zekerheid
85|Onderwijs|Education
851|Kleuteronderwijs|Pre-primary education
8510
85101|Gewoon kleuteronderwijs ingericht door de Gemeenschappen
85102|Provinciaal gesubsidieerd gewoon kleuteronderwijs
85103|Gemeentelijk gesubsidieerd gewoon kleuteronderwijs
85104|Vrij gesubsidieerd gewoon kleuteronderwijs
85105|Buitengewoon officieel kleuteronderwijs
85106|Vrij gesubsidieerd buitengewoon kleuteronderwijs
85109|Gewoon kleuteronderwijs, n.e.g.
852|Lager onderwijs|Primary education
8520
85201|Gewoon lager onderwijs ingericht door de Gemeenschappen
85202|Provinciaal gesubsidieerd gewoon lager onderwijs
85203|Gemeentelijk gesubsidieerd gewoon lager onderwijs
85204|Vrij gesubsidieerd gewoon lager onderwijs
85205|Buitengewoon officieel lager onderwijs
85206|Vrij gesubsidieerd buitengewoon lager onderwijs
85207|Alfabetiseringsprogramma's ten behoeve van volwassenen
85209|Gewoon lager onderwijs, n.e.g.
853|Secundair onderwijs|Secondary education
8531|Algemeen secundair onderwijs|General secondary education
85311|Gewoon algemeen secundair onderwijs ingericht door de Gemeenschappen
85312|Provinciaal gesubsidieerd gewoon algemeen secundair onderwijs
85313|Gemeentelijk gesubsidieerd gewoon algemeen secundair onderwijs
85314|Vrij gesubsidieerd gewoon algemeen secundair onderwijs
85319|Gewoon algemeen secundair onderwijs, n.e.g.
8532|Technisch, beroeps- en buitengewoon secundair onderwijs|Technical and vocational secondary education
85321|Gewoon technisch en beroepssecundair onderwijs ingericht door de Gemeenschappen
85322|Provinciaal gesubsidieerd gewoon technisch en beroepssecundair onderwijs
85323|Gemeentelijk gesubsidieerd gewoon technisch en beroepssecundair onderwijs
85324|Vrij gesubsidieerd gewoon technisch en beroepssecundair onderwijs
85325|Buitengewoon officieel secundair onderwijs
85326|Vrij gesubsidieerd buitengewoon secundair onderwijs
85329|Technisch, beroeps- en buitengewoon secundair onderwijs, n.e.g.
854|Hoger onderwijs en post-secundair niet-hoger onderwijs|Higher education
8541|Post-secundair niet-hoger onderwijs|Post-secondary non-tertiary education
85410
8542|Hoger onderwijs|Tertiary education
85421|Officieel hoger onderwijs
85422|Vrij gesubsidieerd hoger onderwijs
85429|Hoger onderwijs, n.e.g.
855|Overig onderwijs|Other education
8551|Sport- en recreatieonderwijs|Sports and recreation education
85510
8552|Cultureel onderwijs|Cultural education
85520
8553|Autorijscholen en vlieg- en vaaronderricht|Driving school activities
85531|Autorijscholen
85532|Vlieg- en vaaronderricht
8559|Overig onderwijs, n.e.g.|Other education n.e.c.
85591|Onderwijs voor sociale promotie
85592|Beroepsopleiding
85593|Sociaal-cultureel vormingswerk
85599|Overige vormen van onderwijs
856|Onderwijsondersteunende activiteiten|Educational support activities
8560
85601|Activiteiten van Centra voor Leerlingbegeleiding (C.L.B.)
85609|Overige onderwijsondersteunende dienstverlening
86|Menselijke gezondheidszorg|Human health activities
861|Ziekenhuizen|Hospital activities
8610
86101|Algemene ziekenhuizen, m.u.v. geriatrische en gespecialiseerde ziekenhuizen
86102|Geriatrische ziekenhuizen
86103|Gespecialiseerde ziekenhuizen
86104|Psychiatrische ziekenhuizen
86109|Overige hospitalisatiediensten
862|Praktijken van artsen en tandartsen|Medical and dental practice activities
8621|Huisartspraktijken|General medical practice activities
86210
8622|Praktijken van specialisten|Specialist medical practice activities
86220
8623|Tandartspraktijken|Dental practice activities
86230
869|Overige menselijke gezondheidszorg|Other human health activities
8690
86901|Activiteiten van medische laboratoria
86902|Activiteiten van bloedtransfusiecentra en bloed- en organenbanken
86903|Ziekenvervoer
86904|Activiteiten op het vlak van geestelijke gezondheidszorg, m.u.v. psychiatrische ziekenhuizen en verzorgingstehuizen
86905|Ambulante revalidatieactiviteiten
86906|Verpleegkundige activiteiten
86907|Activiteiten van vroedvrouwen
86909|Overige menselijke gezondheidszorg, n.e.g.
87|Maatschappelijke dienstverlening met huisvesting|Residential care activities
871|Verpleeginstellingen met huisvesting|Residential nursing care activities
8710
87101|Rust- en verzorgingstehuizen (R.V.T.)
87109|Overige verpleeginstellingen met huisvesting
872|Instellingen met huisvesting voor personen met een mentale handicap of psychiatrische problemen en voor drugs- en alcoholverslaafden|Residential care activities for mental retardation, mental health and substance abuse
8720
87201|Instellingen met huisvesting voor minderjarigen met een mentale handicap
87202|Instellingen met huisvesting voor volwassenen met een mentale handicap
87203|Instellingen met huisvesting voor personen met psychiatrische problemen
87204|Instellingen met huisvesting voor drugs- en alcoholverslaafden
87205|Activiteiten van beschut wonen voor personen met psychiatrische problemen
87209|Andere instellingen met huisvesting voor personen met een mentale handicap of psychiatrische problemen en voor drugs- en alcoholverslaafden
873|Instellingen met huisvesting voor ouderen en voor personen met een lichamelijke handicap|Residential care activities for the elderly and disabled
8730
87301|Rusthuizen voor ouderen (R.O.B.)
87302|Serviceflats voor ouderen
87303|Instellingen met huisvesting voor minderjarigen met een lichameijke handicap
87304|Instellingen met huisvesting voor volwassenen met een lichameijke handicap
87309|Instellingen met huisvesting voor ouderen en voor personen met een lichamelijke handicap, n.e.g.
879|Overige maatschappelijke dienstverlening met huisvesting|Other residential care activities
8790
87901|Integrale jeugdhulp met huisvesting
87902|Algemeen welzijnswerk met huisvesting
87909|Overige maatschappelijke dienstverlening met huisvesting, n.e.g.
88|Maatschappelijke dienstverlening zonder huisvesting|Social work activities without accommodation
881|Maatschappelijke dienstverlening zonder huisvesting voor ouderen en lichamelijk gehandicapten|Social work activities without accommodation for the elderly and disabled
8810
88101|Activiteiten van gezins- en bejaardenzorg aan huis, m.u.v. (thuis)verpleging
88102|Activiteiten van dag- en dienstencentra voor ouderen
88103|Activiteiten van dagcentra voor minderjarigen met een lichamelijke handicap, met inbegrip van ambulante hulpverlening
88104|Activiteiten van dagcentra voor volwassenen met een lichamelijke handicap, met inbegrip van ambulante hulpverlening
88109|Overige maatschappelijke dienstverlening zonder huisvesting voor ouderen en lichamelijk gehandicapten
889|Overige maatschappelijke dienstverlening zonder huisvesting|Other social work activities without accommodation
8891|Kinderopvang|Child day-care activities
88911|Kinderdagverblijven en crèches
88912|Kinderopvang door onthaalmoeders
88919|Overige kinderopvang
8899|Overige maatschappelijke dienstverlening zonder huisvesting, n.e.g.|Other social work activities without accommodation n.e.c.
88991|Activiteiten van dagcentra voor minderjarigen met een mentale handicap, met inbegrip van ambulante hulpverlening
88992|Activiteiten van dagcentra voor volwassenen met een mentale handicap, met inbegrip van ambulante hulpverlening
88993|Ambulante hulpverlening aan drugs- en alcoholverslaafden
88994|Integrale jeugdhulp zonder huisvesting
88995|Beschutte en sociale werkplaatsen
88996|Algemeen welzijnswerk zonder huisvesting
88999|Andere vormen van maatschappelijke dienstverlening zonder huisvesting, n.e.g.
90|Creatieve activiteiten, kunst en amusement|Creative, arts and entertainment activities
900
9001|Uitvoerende kunsten|Performing arts
90011|Beoefening van uitvoerende kunsten door zelfstandig werkende artiesten
90012|Beoefening van uitvoerende kunsten door artistieke ensembles
9002|Ondersteunende activiteiten voor uitvoerende kunsten|Support activities to performing arts
90021|Promotie en organisatie van uitvoerende kunstevenementen
90022|Ontwerp en bouw van podia
90023|Gespecialiseerde beeld-, verlichtings- en geluidstechnieken
90029|Overige ondersteunende activiteiten voor de uitvoerende kunsten
9003|Scheppende kunsten|Artistic creation
90031|Scheppende kunsten, m.u.v. ondersteunende diensten
90032|Ondersteunende activiteiten voor scheppende kunsten
9004|Exploitatie van zalen|Operation of arts facilities
90041|Exploitatie van schouwburgen, concertzalen en dergelijke
90042|Exploitatie van culturele centra en multifunctionele zalen ten behoeve van culturele activiteiten
91|Bibliotheken, archieven, musea en overige culturele activiteiten|Libraries, archives, museums and other cultural activities
910
9101|Bibliotheken en archieven|Library and archives activities
91011|Bibliotheken,mediatheken en ludotheken
91012|Openbare archieven
9102|Musea|Museums activities
91020
9103|Exploitatie van monumenten en dergelijke toeristenattracties|Operation of historical sites and buildings and similar visitor attractions
91030
9104|Botanische tuinen, dierentuinen en natuurreservaten|Botanical and zoological gardens and nature reserves activities
91041|Botanische tuinen en dierentuinen
91042|Beheer en instandhouding van natuurgebieden
92|Loterijen en kansspelen|Gambling and betting activities
920
9200
92000
93|Sport, ontspanning en recreatie|Sports activities and amusement and recreation activities
931|Sport|Sports activities
9311|Exploitatie van sportaccommodaties|Operation of sports facilities
93110
9312|Sportclubs|Activities of sports clubs
93121|Activiteiten van voetbalclubs
93122|Activiteiten van tennisclubs
93123|Activiteiten van overige balsportclubs
93124|Activiteiten van wielerclubs
93125|Activiteiten van vechtsportclubs
93126|Activiteiten van watersportclubs
93127|Activiteiten van paardensportclubs
93128|Activiteiten van atletiekclubs
93129|Activiteiten van overige sportclubs
9313|Fitnesscentra|Fitness facilities
93130
9319|Overige sport|Other sports activities
93191|Activiteiten van sportbonden en -federaties
93192|Zelfstandig werkende sportbeoefenaars
93199|Overige sportactiviteiten, n.e.g.
932|Ontspanning en recreatie|Amusement and recreation activities
9321|Kermisattracties en pret- en themaparken|Activities of amusement parks and theme parks
93211|Exploitatie van kermisattracties
93212|Exploitatie van pret- en themaparken
9329|Overige ontspanning en recreatie|Other amusement and recreation activities
93291|Exploitatie van snooker- en biljartenzalen
93292|Exploitatie van recreatiedomeinen
93299|Overige recreatie- en ontspanningsactiviteiten, n.e.g.
94|Verenigingen|Activities of membership organisations
941|Bedrijfs-, werkgevers- en beroepsorganisaties|Activities of business, employers and professional membership organisations
9411|Bedrijfs- en werkgeversorganisaties|Activities of business and employers membership organisations
94110
9412|Beroepsorganisaties|Activities of professional membership organisations
94120
942|Vakverenigingen|Activities of trade unions
9420
94200
949|Overige verenigingen|Activities of other membership organisations
9491|Religieuze organisaties|Activities of religious organisations
94910
9492|Politieke organisaties|Activities of political organisations
94920
9499|Overige verenigingen, n.e.g.|Activities of other membership organisations n.e.c.
94991|Verenigingen op het vlak van jeugdwerk
94992|Verenigingen en bewegingen voor volwassenen
94993|Verenigingen op het vlak van ziektepreventie en gezondheidsbevordering
94994|Verenigingen op het vlak van milieu en mobiliteit
94995|Verenigingen op het vlak van ontwikkelingssamenwerking
94999
95|Reparatie van computers en consumentenartikelen|Repair of computers and personal and household goods
951|Reparatie van computers en communicatieapparatuur|Repair of computers and communication equipment
9511|Reparatie van computers en randapparatuur|Repair of computers and peripheral equipment
95110
9512|Reparatie van communicatieapparatuur|Repair of communication equipment
95120
952|Reparatie van consumentenartikelen|Repair of personal and household goods
9521|Reparatie van consumentenelektronica|Repair of consumer electronics
95210
9522|Reparatie van huishoudapparaten en van werktuigen voor gebruik in huis en tuin|Repair of household appliances and home and garden equipment
95220
9523|Reparatie van schoeisel en lederwaren|Repair of footwear and leather goods
95230
9524|Reparatie van meubelen en stoffering|Repair of furniture and home furnishings
95240
9525|Reparatie van uurwerken en sieraden|Repair of watches, clocks and jewellery
95250
9529|Reparatie van andere consumentenartikelen|Repair of other personal and household goods
95290
96|Overige persoonlijke diensten|Other personal service activities
960
9601|Wassen en (chemisch) reinigen van textiel en bontproducten|Washing and (dry-)cleaning of textile and fur products
96011|Activiteiten van industriële wasserijen
96012|Activiteiten van wasserettes en wassalons ten behoeve van particulieren
9602|Haar- en schoonheidsverzorging|Hairdressing and other beauty treatment
96021|Haarverzorging
96022|Schoonheidsverzorging
9603|Begrafeniswezen|Funeral and related activities
96031|Uitvaartverzorging
96032|Beheer van kerkhoven en activiteiten van crematoria
9604|Sauna's, solaria, baden enz.|Physical well-being activities
96040
9609|Overige persoonlijke diensten, n.e.g.|Other personal service activities n.e.c.
96091|Contactbemiddelingsbureaus en dergelijke
96092|Plaatsen van tatouages en piercings
96093|Diensten in verband met de verzorging van huisdieren, m.u.v. veterinaire diensten
96094|Africhten van huisdieren
96095|Pensions voor huisdieren
96099|Overige persoonlijke diensten
97|Huishoudens als werkgever van huishoudelijk personeel|Activities of households as employers of domestic personnel
970
9700
97000
98|Niet-gedifferentieerde productie van goederen en diensten door particuliere huishoudens voor eigen gebruik|Undifferentiated goods- and services-producing activities of private households for own use
981|Niet-gedifferentieerde productie van goederen door particuliere huis-houdens voor eigen gebruik|Undifferentiated goods-producing activities of private households for own use
9810|Niet-gedifferentieerde productie van goederen door particuliere huis- houdens voor eigen gebruik
98100
982|Niet-gedifferentieerde productie van diensten door particuliere huis-houdens voor eigen gebruik|Undifferentiated service-producing activities of private households for own use
9820
98200
99|Extraterritoriale organisaties en lichamen|Activities of extraterritorial organisations and bodies
990
9900
99000`;
