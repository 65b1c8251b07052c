/*
 * NACE-BEL 2025 (NACE Rev. 2.1). Dutch: KBO Open Data, FOD Economie, 11-10-2025.
 * English: (c) European Union, Eurostat, NACE Rev. 2.1. Licences and attribution in SOURCES.md.
 *
 * Divisions and deeper, `code|Dutch|English`. A label left out is that of the code above it in the hierarchy: below
 * class level Eurostat has no English, and many classes have one subclass of the same name.
 */
export const NACE_2025_LINES = `
01|Teelt van gewassen, veeteelt, jacht en diensten in verband met deze activiteiten|Crop and animal production, hunting and related service activities
011|Teelt van eenjarige gewassen|Growing of non-perennial crops
0111|Teelt van andere granen dan rijst, en van peulgewassen en oliehoudende zaden|Growing of cereals, other than rice, leguminous crops and oil seeds
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
01199|Teelt van andere eenjarige gewassen, neg
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
01301|Boomkwekerijen, muv bosboomkwekerijen
01309|Overige plantenvermeerdering
014|Veeteelt|Animal production
0141|Fokken en houden van melkvee|Raising of dairy cattle
01410
0142|Fokken en houden van andere runderen en buffels|Raising of other cattle and buffaloes
01420
0143|Fokken en houden van paarden en andere paardachtigen|Raising of horses and other equines
01430
0144|Fokken en houden van kamelen en andere kameelachtigen|Raising of camels and camelids
01440
0145|Fokken en houden van schapen en geiten|Raising of sheep and goats
01450
0146|Fokken en houden van varkens|Raising of swine and pigs
01461|Fokvarkenshouderijen
01462|Varkensvetmesterijen
0147|Fokken en houden van pluimvee|Raising of poultry
01471|Kippenkwekerijen
01472|Productie van eieren van pluimvee
01479|Pluimveehouderijen, muv kippenkwekerijen
0148|Fokken en houden van andere dieren|Raising of other animals
01480
015|Gemengd landbouwbedrijf|Mixed farming
0150
01500
016|Ondersteunende activiteiten in verband met de landbouw; activiteiten met betrekking tot gewassen na de oogst|Support activities to agriculture and post-harvest crop activities
0161|Ondersteunende activiteiten in verband met de teelt van gewassen|Support activities for crop production
01610
0162|Ondersteunende activiteiten in verband met de veeteelt|Support activities for animal production
01620
0163|Behandeling van gewassen na de oogst en van zaden voor vermeerdering|Post-harvest crop activities and seed processing for propagation
01630
017|Jacht, zetten van vallen en diensten in verband met deze activiteiten|Hunting, trapping and related service activities
0170
01700
02|Bosbouw en exploitatie van bossen|Forestry and logging
021|Bosbouw en bosbouwactiviteiten|Silviculture and other forestry activities
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
033|Ondersteunende activiteiten voor visserij en aquacultuur|Support activities for fishing and aquaculture
0330
03300
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
0811|Winning van siersteen, kalksteen, gips, leisteen en andere steen|Quarrying of ornamental stone, limestone, gypsum, slate and other stone
08111|Winning van sier- en bouwsteen
08112|Winning van kalksteen, gips, leisteen en andere steen
0812|Winning van grind, zand, klei en kaolien|Operation of gravel and sand pits and mining of clay and kaolin
08121|Winning van grind
08122|Winning van zand
08123|Winning van klei en kaolien
089|Winning van delfstoffen, neg|Mining and quarrying n.e.c.
0891|Winning van mineralen voor de chemische en de kunstmestindustrie|Mining of chemical and fertiliser minerals
08910
0892|Winning van turf|Extraction of peat
08920
0893|Zoutwinning|Extraction of salt
08930
0899|Overige winning van delfstoffen, neg|Other mining and quarrying n.e.c.
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
1011|Verwerking en conservering van vlees, met uitzondering van vlees van gevogelte|Processing and preserving of meat, except of poultry meat
10111|Activiteiten van slachthuizen
10112|Activiteiten van uitsnijderijen
10113|Verwerking van afgeleide producten van vlees
10119|Overige verwerking en conservering van vlees, met uitzondering van vlees van gevogelte
1012|Verwerking en conservering van vlees van gevogelte|Processing and preserving of poultry meat
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
105|Vervaardiging van zuivelproducten en consumptie-ijs|Manufacture of dairy products and edible ice
1051|Vervaardiging van zuivelproducten|Manufacture of dairy products
10510
1052|Vervaardiging van roomijs en ander consumptie-ijs|Manufacture of ice cream and other edible ice
10520
106|Vervaardiging van maalderijproducten, zetmeel en zetmeelproducten|Manufacture of grain mill products, starches and starch products
1061|Vervaardiging van maalderijproducten|Manufacture of grain mill products
10610
1062|Vervaardiging van zetmeel en zetmeelproducten|Manufacture of starches and starch products
10620
107|Vervaardiging van bakkerijproducten en deegwaren|Manufacture of bakery and farinaceous products
1071|Vervaardiging van brood; vervaardiging van vers banketbakkerswerk|Manufacture of bread; manufacture of fresh pastry goods and cakes
10711|Industriële vervaardiging van brood en van vers banketbakkerswerk
10712|Ambachtelijke vervaardiging van brood en van vers banketbakkerswerk
1072|Vervaardiging van beschuit, biscuit en houdbaar banketbakkerswerk|Manufacture of rusks, biscuits, preserved pastries and cakes
10720
1073|Vervaardiging van deegwaren|Manufacture of farinaceous products
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
1089|Vervaardiging van andere voedingsmiddelen, neg|Manufacture of other food products n.e.c.
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
1103|Vervaardiging van cider en andere gefermenteerde vruchtendranken|Manufacture of cider and other fruit fermented beverages
11030
1104|Vervaardiging van andere niet-gedistilleerde gegiste dranken|Manufacture of other non-distilled fermented beverages
11040
1105|Vervaardiging van bier|Manufacture of beer
11050
1106|Vervaardiging van mout|Manufacture of malt
11060
1107|Vervaardiging van frisdranken en water in flessen|Manufacture of soft drinks and bottled waters
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
1392|Vervaardiging van huishoudtextiel en geconfectioneerde artikelen voor stoffering|Manufacture of household textiles and made-up furnishing articles
13921|Vervaardiging van beddengoed, tafellinnen en textielwaren voor huishoudelijk gebruik
13929|Vervaardiging van overige geconfectioneerde artikelen van textiel, muv kleding
1393|Vervaardiging van vloerkleden en tapijt|Manufacture of carpets and rugs
13930
1394|Vervaardiging van koord, bindgaren, touw en netten|Manufacture of cordage, rope, twine and netting
13940
1395|Vervaardiging van ongeweven stoffen en artikelen van ongeweven stoffen|Manufacture of non-wovens and non-woven articles
13950
1396|Vervaardiging van ander technisch en industrieel textiel|Manufacture of other technical and industrial textiles
13960
1399|Vervaardiging van andere textielproducten, neg|Manufacture of other textiles n.e.c.
13990
14|Vervaardiging van kleding|Manufacture of wearing apparel
141|Vervaardiging van gebreide en gehaakte kleding|Manufacture of knitted and crocheted apparel
1410
14100
142|Vervaardiging van andere kleding en toebehoren|Manufacture of other wearing apparel and accessories
1421|Vervaardiging van bovenkleding|Manufacture of outerwear
14210
1422|Vervaardiging van onderkleding|Manufacture of underwear
14220
1423|Vervaardiging van werkkleding|Manufacture of workwear
14230
1424|Vervaardiging van kleding van leer en van bont|Manufacture of leather clothes and fur apparel
14240
1429|Vervaardiging van andere kleding en toebehoren, neg|Manufacture of other wearing apparel and accessories n.e.c.
14291|Vervaardiging van hoeden en petten
14299|Vervaardiging van overige kleding en toebehoren, neg
15|Vervaardiging van leer, lederwaren en soortgelijke producten van andere materialen|Manufacture of leather and related products of other materials
151|Looien, bereiden en verven van leder en bont; vervaardiging van koffers, tassen, zadel- en tuigmakerswerk|Tanning, dyeing, dressing of leather and fur; manufacture of luggage, handbags, saddlery and harness
1511|Looien, bereiden en verven van leder en bont|Tanning, dressing, dyeing of leather and fur
15110
1512|Vervaardiging van koffers, tassen, zadel- en tuigmakerswerk van ongeacht welk materiaal|Manufacture of luggage, handbags, saddlery and harness of any material
15120
152|Vervaardiging van schoeisel|Manufacture of footwear
1520
15200
16|Houtindustrie en vervaardiging van artikelen van hout en kurk, exclusief meubelen; vervaardiging van artikelen van riet en van vlechtwerk|Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
161|Zagen en schaven van hout; verwerking en afwerking van hout|Sawmilling and planing of wood; processing and finishing of wood
1611|Zagen en schaven van hout|Sawmilling and planing of wood
16110
1612|Verwerking en afwerking van hout|Processing and finishing of wood
16120
162|Vervaardiging van artikelen van hout, kurk, riet of vlechtwerk|Manufacture of products of wood, cork, straw and plaiting materials
1621|Vervaardiging van fineer en van panelen op basis van hout|Manufacture of veneer sheets and wood-based panels
16210
1622|Vervaardiging van geassembleerde parketvloeren|Manufacture of assembled parquet floors
16220
1623|Vervaardiging van ander schrijn- en timmerwerk|Manufacture of other builders' carpentry and joinery
16230
1624|Vervaardiging van houten emballage|Manufacture of wooden containers
16240
1625|Vervaardiging van houten deuren en vensters|Manufacture of doors and windows of wood
16250
1626|Vervaardiging van vaste brandstoffen uit plantaardige biomassa|Manufacture of solid fuels from vegetable biomass
16260
1627|Afwerking van houten producten|Finishing of wooden products
16270
1628|Vervaardiging van andere artikelen van hout en van artikelen van kurk, riet of vlechtwerk|Manufacture of other products of wood and articles of cork, straw and plaiting materials
16281|Vervaardiging van andere artikelen van hout
16282|Vervaardiging van artikelen van kurk, riet of vlechtwerk
17|Vervaardiging van papier en papierwaren|Manufacture of paper and paper products
171|Vervaardiging van papierpulp, papier en karton|Manufacture of pulp, paper and paperboard
1711|Vervaardiging van papierpulp|Manufacture of pulp
17110
1712|Vervaardiging van papier en karton|Manufacture of paper and paperboard
17120
172|Vervaardiging van artikelen van papier of karton|Manufacture of articles of paper and paperboard
1721|Vervaardiging van gegolfd papier, golfkarton en verpakkingsmateriaal van papier en karton|Manufacture of corrugated paper, paperboard and containers of paper and paperboard
17210
1722|Vervaardiging van huishoudelijke en sanitaire papierwaren|Manufacture of household and sanitary goods and of toilet requisites
17220
1723|Vervaardiging van kantoorbenodigdheden van papier|Manufacture of paper stationery
17230
1724|Vervaardiging van behangpapier|Manufacture of wallpaper
17240
1725|Vervaardiging van andere artikelen van papier of karton|Manufacture of other articles of paper and paperboard
17250
18|Activiteiten op het gebied van drukwerk en reproductie van opgenomen media|Printing and reproduction of recorded media
181|Activiteiten op het gebied van drukwerk en gerelateerde dienstverlening|Printing and service activities related to printing
1811|Drukken van dagbladen|Printing of newspapers
18110
1812|Overige activiteiten op het gebied van drukwerk|Other printing
18120
1813|Prepress- en premediadiensten|Pre-press and pre-media services
18130
1814|Activiteiten van binderijen en aanverwante diensten|Binding and related services
18140
182|Reproductie van opgenomen media|Reproduction of recorded media
1820
18200
19|Vervaardiging van cokes en van geraffineerde aardolieproducten|Manufacture of coke and refined petroleum products
191|Vervaardiging van cokesovenproducten|Manufacture of coke oven products
1910
19100
192|Vervaardiging van geraffineerde aardolieproducten en van producten uit fossiele brandstoffen|Manufacture of refined petroleum products and fossil fuel products
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
202|Vervaardiging van verdelgingsmiddelen, ontsmettingsmiddelen en andere chemische producten voor de landbouw|Manufacture of pesticides, disinfectants and other agrochemical products
2020
20200
203|Vervaardiging van verf, vernis ed, drukinkt en mastiek|Manufacture of paints, varnishes and similar coatings, printing ink and mastics
2030
20300
204|Vervaardiging van was-, poets- en reinigingsmiddelen|Manufacture of washing, cleaning and polishing preparations
2041|Vervaardiging van zeep en wasmiddelen, poets- en reinigingsmiddelen|Manufacture of soap and detergents, cleaning and polishing preparations
20411|Vervaardiging van zeep en wasmiddelen
20412|Vervaardiging van poets- en reinigingsmiddelen
2042|Vervaardiging van parfums en toiletartikelen|Manufacture of perfumes and toilet preparations
20420
205|Vervaardiging van andere chemische producten|Manufacture of other chemical products
2051|Vervaardiging van vloeibare biobrandstoffen|Manufacture of liquid biofuels
20510
2059|Vervaardiging van andere chemische producten, neg|Manufacture of other chemical products n.e.c.
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
2211|Vervaardiging en loopvlakvernieuwing van rubberbanden en vervaardiging van binnenbanden|Manufacture, retreading and rebuilding of rubber tyres and manufacture of tubes
22110
2212|Vervaardiging van andere producten van rubber|Manufacture of other rubber products
22120
222|Vervaardiging van producten van kunststof|Manufacture of plastic products
2221|Vervaardiging van platen, vellen, buizen en profielen van kunststof|Manufacture of plastic plates, sheets, tubes and profiles
22210
2222|Vervaardiging van verpakkingsmateriaal van kunststof|Manufacture of plastic packing goods
22220
2223|Vervaardiging van deuren en vensters van kunststof|Manufacture of doors and windows of plastic
22230
2224|Vervaardiging van kunststofartikelen voor de bouw|Manufacture of builders' ware of plastic
22240
2225|Verwerking en afwerking van kunststofproducten|Processing and finishing of plastic products
22250
2226|Vervaardiging van andere producten van kunststof|Manufacture of other plastic products
22260
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
2315|Vervaardiging en bewerking van overig glas, inclusief technisch glaswerk|Manufacture and processing of other glass, including technical glassware
23150
232|Vervaardiging van vuurvaste producten|Manufacture of refractory products
2320
23200
233|Vervaardiging van producten voor de bouw, van klei|Manufacture of clay building materials
2331|Vervaardiging van keramische tegels en plavuizen|Manufacture of ceramic tiles and flags
23310
2332|Vervaardiging van bakstenen, tegels en producten voor de bouw, van gebakken klei|Manufacture of bricks, tiles and construction products, in baked clay
23321|Vervaardiging van bakstenen
23322|Vervaardiging dakpannen, tegels en andere producten voor de bouw, van gebakken klei
234|Vervaardiging van andere keramische producten|Manufacture of other porcelain and ceramic products
2341|Vervaardiging van huishoudelijk en sieraardewerk|Manufacture of ceramic household and ornamental articles
23410
2342|Vervaardiging van sanitair aardewerk|Manufacture of ceramic sanitary fixtures
23420
2343|Vervaardiging van isolatoren en isolatiemateriaal, van keramische stoffen|Manufacture of ceramic insulators and insulating fittings
23430
2344|Vervaardiging van ander technisch aardewerk|Manufacture of other technical ceramic products
23440
2345||Manufacture of other ceramic products
23450
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
2366|Vervaardiging van andere artikelen van beton, cement en gips|Manufacture of other articles of concrete, cement and plaster
23660
237|Houwen, bewerken en afwerken van natuursteen|Cutting, shaping and finishing of stone
2370
23700
239|Vervaardiging van andere schuurmiddelen en niet-metaalhoudende minerale producten neg|Manufacture of abrasive products and non-metallic mineral products n.e.c.
2391|Vervaardiging van schuurmiddelen|Manufacture of abrasive products
23910
2399|Vervaardiging van andere niet-metaalhoudende minerale producten, neg|Manufacture of other non-metallic mineral products n.e.c.
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
244|Productie van edelmetalen en van andere non-ferrometalen|Manufacture of basic precious and other non-ferrous metals
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
25|Vervaardiging van producten van metaal, exclusief machines en apparatuur|Manufacture of fabricated metal products, except machinery and equipment
251|Vervaardiging van metalen constructiewerken|Manufacture of structural metal products
2511|Vervaardiging van metalen constructiewerken en delen daarvan|Manufacture of metal structures and parts of structures
25110
2512|Vervaardiging van metalen deuren en vensters|Manufacture of doors and windows of metal
25120
252|Vervaardiging van tanks, reservoirs en bergingsmiddelen, van metaal|Manufacture of tanks, reservoirs and containers of metal
2521|Vervaardiging van radiatoren, stoomketels en ketels voor centrale verwarming|Manufacture of central heating radiators, steam generators and boilers
25210
2522|Vervaardiging van andere tanks, reservoirs en bergingsmiddelen, van metaal|Manufacture of other tanks, reservoirs and containers of metal
25220
253|Vervaardiging van wapens en munitie|Manufacture of weapons and ammunition
2530
25300
254|Smeden en bewerken van metaal en poedermetallurgie|Forging and shaping metal and powder metallurgy
2540
25401|Smeden van metaal
25402|Bewerken van metaal en poedermetallurgie
255|Oppervlaktebehandeling van metalen; verspanend bewerken van metalen|Treatment and coating of metals; machining
2551|Coating van metalen|Coating of metals
25510
2552|Warmtebehandeling van metaal|Heat treatment of metals
25520
2553|Verspanend bewerken van metalen|Machining of metals
25530
256|Vervaardiging van scharen, messen, bestekken, gereedschap en ijzerwaren|Manufacture of cutlery, tools and general hardware
2561|Vervaardiging van scharen, messen, bestekken enz|Manufacture of cutlery
25610
2562|Vervaardiging van hang- en sluitwerk|Manufacture of locks and hinges
25620
2563|Vervaardiging van gereedschap|Manufacture of tools
25631|Vervaardiging van vormkasten en gietvormen
25639|Vervaardiging van gereedschap, muv vormkasten en gietvormen
259|Vervaardiging van andere producten van metaal|Manufacture of other fabricated metal products
2591|Vervaardiging van stalen vaten en dergelijke|Manufacture of steel drums and similar containers
25910
2592|Vervaardiging van verpakkingsmiddelen van licht metaal|Manufacture of light metal packaging
25920
2593|Vervaardiging van artikelen van draad en van kettingen en veren|Manufacture of wire products, chain and springs
25930
2594|Vervaardiging van bouten, schroeven en moeren|Manufacture of fasteners and screw machine products
25940
2599|Vervaardiging van andere producten van metaal neg|Manufacture of other fabricated metal products n.e.c.
25991|Vervaardiging van huishoudelijke en sanitaire producten van metaal
25999|Vervaardiging van overige producten van metaal, neg
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
265|Vervaardiging van meet-en controle-instrumenten, klokken en horloges|Manufacture of measuring testing instruments, clocks and watches
2651|Vervaardiging van meet-, controle- en navigatie-instrumenten en -apparatuur|Manufacture of instruments and appliances for measuring, testing and navigation
26510
2652|Vervaardiging van klokken en horloges|Manufacture of watches and clocks
26520
266|Vervaardiging van bestralingsapparatuur en van elektromedische en elektrotherapeutische apparatuur|Manufacture of irradiation, electromedical and electrotherapeutic equipment
2660
26600
267|Vervaardiging van optische instrumenten, magnetische en optische dragers en fotografische apparatuur|Manufacture of optical instruments, magnetic and optical media and photographic equipment
2670
26700
27|Vervaardiging van elektrische apparatuur|Manufacture of electrical equipment
271|Vervaardiging van elektromotoren, van elektrische generatoren en transformatoren en van schakel- en verdeelinrichtingen|Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus
2711|Vervaardiging van elektromotoren en van elektrische generatoren en transformatoren|Manufacture of electric motors, generators and transformers
27110
2712|Vervaardiging van schakel- en verdeelinrichtingen|Manufacture of electricity distribution and control apparatus
27120
272|Vervaardiging van batterijen en accumulatoren|Manufacture of batteries and accumulators
2720
27200
273|Vervaardiging van kabels en van schakelaars, stekkers, stopcontacten ed|Manufacture of wiring and wiring devices
2731|Vervaardiging van kabels van optische vezels|Manufacture of fibre optic cables
27310
2732|Vervaardiging van andere elektrische en elektronische draden en kabels|Manufacture of other electronic and electric wires and cables
27320
2733|Vervaardiging van onderdelen van elektrische installaties|Manufacture of wiring devices
27330
274|Vervaardiging van verlichtingsbenodigdheden|Manufacture of lighting equipment
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
28|Vervaardiging van machines, apparaten en werktuigen, neg|Manufacture of machinery and equipment n.e.c.
281|Vervaardiging van machines en apparaten voor algemeen gebruik|Manufacture of general-purpose machinery
2811|Vervaardiging van motoren en turbines, exclusief motoren voor luchtvaartuigen, motorvoertuigen en bromfietsen|Manufacture of engines and turbines, except aircraft, vehicle and cycle engines
28110
2812|Vervaardiging van hydraulische en pneumatische apparatuur|Manufacture of fluid power equipment
28120
2813|Vervaardiging van andere pompen en compressoren|Manufacture of other pumps and compressors
28130
2814|Vervaardiging van andere kranen en dergelijke artikelen|Manufacture of other taps and valves
28140
2815|Vervaardiging van tandwielen, lagers en andere drijfwerkelementen|Manufacture of bearings, gears, gearing and driving elements
28150
282|Vervaardiging van andere machines en apparaten voor algemeen gebruik|Manufacture of other general-purpose machinery
2821|Vervaardiging van ovens en permanente verwarmingstoestellen voor huishoudelijk gebruik|Manufacture of ovens, furnaces and permanent household heating equipment
28210
2822|Vervaardiging van hijs-, hef- en transportwerktuigen|Manufacture of lifting and handling equipment
28220
2823|Vervaardiging van kantoormachines en -uitrusting (exclusief computers en randapparatuur)|Manufacture of office machinery and equipment, except computers and peripheral equipment
28230
2824|Vervaardiging van elektrisch handgereedschap|Manufacture of power-driven hand tools
28240
2825|Vervaardiging van machines en apparaten voor klimaatregeling, voor niet-huishoudelijk gebruik|Manufacture of non-domestic air conditioning equipment
28250
2829|Vervaardiging van andere machines en apparaten voor algemeen gebruik, neg|Manufacture of other general-purpose machinery n.e.c.
28291|Vervaardiging van verpakkingsmachines
28292|Vervaardiging van weegtoestellen
28293|Vervaardiging van toestellen voor het spuiten van vloeistoffen of poeder, inclusief brandblusapparaten
28294|Vervaardiging van verkoopautomaten
28295|Vervaardiging van filtreertoestellen
28296|Vervaardiging van hogedrukreinigers, zandstraalapparaten en dergelijk reinigingsmateriaal
28299|Vervaardiging van overige machines en apparaten voor algemeen gebruik, neg
283|Vervaardiging van machines en werktuigen voor de landbouw en de bosbouw|Manufacture of agricultural and forestry machinery
2830|Vervaardiging van machines voor de landbouw en de bosbouw
28300
284|Vervaardiging van niet-verspanende machines voor de metaalbewerking en van gereedschapswerktuigen|Manufacture of metal forming machinery and machine tools
2841|Vervaardiging van niet-verspanende machines voor de metaalbewerking en van gereedschapswerktuigen voor metaalbewerking|Manufacture of metal forming machinery and machine tools for metal work
28410
2842|Vervaardiging van andere gereedschapswerktuigen|Manufacture of other machine tools
28420
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
2897|Vervaardiging van machines voor additieve productie|Manufacture of additive manufacturing machinery
28970
2899|Vervaardiging van andere machines voor specifieke doeleinden neg|Manufacture of other special-purpose machinery n.e.c.
28990
29|Vervaardiging van motorvoertuigen, aanhangwagens en opleggers|Manufacture of motor vehicles, trailers and semi-trailers
291|Vervaardiging van motorvoertuigen|Manufacture of motor vehicles
2910
29100
292|Vervaardiging van carrosserieën voor motorvoertuigen; vervaardiging van aanhangwagens en opleggers|Manufacture of bodies and coachwork for motor vehicles; manufacture of trailers and semi-trailers
2920
29201|Vervaardiging van carrosserieën voor motorvoertuigen
29202|Vervaardiging van aanhangwagens, opleggers en caravans
293|Vervaardiging van delen en toebehoren voor motorvoertuigen|Manufacture of motor vehicle parts and accessories
2931|Vervaardiging van elektrische en elektronische benodigdheden voor motorvoertuigen|Manufacture of electrical and electronic equipment for motor vehicles
29310
2932|Vervaardiging van andere delen en toebehoren voor motorvoertuigen|Manufacture of other parts and accessories for motor vehicles
29320
30|Vervaardiging van andere vervoermiddelen|Manufacture of other transport equipment
301|Scheepsbouw|Building of ships and boats
3011|Bouw van civiele schepen en drijvend materieel|Building of civilian ships and floating structures
30110
3012|Bouw van plezier- en sportvaartuigen|Building of pleasure and sporting boats
30120
3013|Bouw van militaire schepen en vaartuigen|Building of military ships and vessels
30130
302|Vervaardiging van locomotieven en ander rollend materieel voor spoorwegen|Manufacture of railway locomotives and rolling stock
3020
30200
303|Vervaardiging van lucht- en ruimtevaartuigen en van toestellen in verband daarmee|Manufacture of air and spacecraft and related machinery
3031|Vervaardiging van civiele lucht- en ruimtevaartuigen en van toestellen in verband daarmee|Manufacture of civilian air and spacecraft and related machinery
30310
3032|Vervaardiging van militaire lucht- en ruimtevaartuigen en van toestellen in verband daarmee|Manufacture of military air and spacecraft and related machinery
30320
304|Vervaardiging van militaire gevechtsvoertuigen|Manufacture of military fighting vehicles
3040
30400
309|Vervaardiging van transportmiddelen, neg|Manufacture of transport equipment n.e.c.
3091|Vervaardiging van motorfietsen|Manufacture of motorcycles
30910
3092|Vervaardiging van fietsen en invalidenwagens|Manufacture of bicycles and invalid carriages
30920
3099|Vervaardiging van andere transportmiddelen, neg|Manufacture of other transport equipment n.e.c.
30990
31|Vervaardiging van meubelen|Manufacture of furniture
310
3100
31001|Vervaardiging van kantoor- en winkelmeubelen
31002|Vervaardiging van keukenmeubelen
31003|Vervaardiging van matrassen
31004|Vervaardiging van eetkamer-, zitkamer-, slaapkamer- en badkamermeubelen
31009|Vervaardiging van andere meubelen, neg
32|Overige industrie|Other manufacturing
321|Bewerken van edelstenen en vervaardiging van sieraden en dergelijke artikelen|Manufacture of jewellery, bijouterie and related articles
3211|Slaan van munten|Striking of coins
32110
3212||Manufacture of jewellery and related articles
32121|Bewerken van diamant
32122|Bewerken van edelstenen (muv diamant) en van halfedelstenen
32123|Vervaardiging van sieraden
32124|Vervaardiging van edelsmeedwerk
32129|Vervaardiging van overige artikelen van edele metalen, neg
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
329|Industrie, neg|Manufacturing n.e.c.
3291|Vervaardiging van borstelwaren|Manufacture of brooms and brushes
32910
3299|Overige industrie, neg|Other manufacturing n.e.c.
32990
33|Reparatie, onderhoud en installatie van machines en apparaten|Repair, maintenance and installation of machinery and equipment
331|Reparatie en onderhoud van producten van metaal, machines en apparaten|Repair and maintenance of fabricated metal products, machinery and equipment
3311|Reparatie en onderhoud van producten van metaal|Repair and maintenance of fabricated metal products
33110
3312|Reparatie en onderhoud van machines|Repair and maintenance of machinery
33120
3313|Reparatie en onderhoud van elektronische en optische apparatuur|Repair and maintenance of electronic and optical equipment
33130
3314|Reparatie en onderhoud van elektrische apparatuur|Repair and maintenance of electrical equipment
33140
3315|Reparatie en onderhoud van civiele schepen|Repair and maintenance of civilian ships and boats
33150
3316|Reparatie en onderhoud van civiele lucht- en ruimtevaartuigen|Repair and maintenance of civilian air and spacecraft
33160
3317|Reparatie en onderhoud van andere civiele transportmiddelen|Repair and maintenance of other civilian transport equipment
33170
3318|Reparatie en onderhoud van militaire gevechtsvoertuigen, schepen, lucht- en ruimtevaartuigen|Repair and maintenance of military fighting vehicles, ships, boats, air and spacecraft
33180
3319|Reparatie en onderhoud van andere apparatuur|Repair and maintenance of other equipment
33190
332|Installatie van industriële machines, toestellen en werktuigen|Installation of industrial machinery and equipment
3320
33200
35|Productie en distributie van elektriciteit, gas, stoom en gekoelde lucht|Electricity, gas, steam and air conditioning supply
351|Opwekking, transmissie en distributie van elektriciteit|Electric power generation, transmission and distribution
3511|Productie van elektriciteit uit niet-hernieuwbare bronnen|Production of electricity from non-renewable sources
35110
3512|Productie van elektriciteit uit hernieuwbare bronnen|Production of electricity from renewable sources
35120
3513|Transmissie van elektriciteit|Transmission of electricity
35130
3514|Distributie van elektriciteit|Distribution of electricity
35140
3515|Handel in elektriciteit|Trade of electricity
35150
3516|Opslag van elektriciteit|Storage of electricity
35160
352|Productie van gas, en distributie van gasvormige brandstoffen via leidingen|Manufacture of gas, and distribution of gaseous fuels through mains
3521|Productie van gas|Manufacture of gas
35210
3522|Distributie van gasvormige brandstoffen via leidingen|Distribution of gaseous fuels through mains
35220
3523|Handel in gas via leidingen|Trade of gas through mains
35230
3524|Opslag van gas als onderdeel van netwerkleveringsdiensten|Storage of gas as part of network supply services
35240
353|Productie en distributie van stoom en gekoelde lucht|Steam and air conditioning supply
3530
35300
354|Activiteiten van makelaars en agenten voor elektriciteit en aardgas|Activities of brokers and agents for electric power and natural gas
3540
35400
36|Winning, behandeling en distributie van water|Water collection, treatment and supply
360
3600
36000
37|Afvalwaterafvoer|Sewerage
370
3700
37000
38|Terugwinning uit afval, inzameling en verwijdering van afval|Waste collection, recovery and disposal activities
381|Inzameling van afval|Waste collection
3811|Inzameling van ongevaarlijk afval|Collection of non-hazardous waste
38110
3812|Inzameling van gevaarlijk afval|Collection of hazardous waste
38120
382|Terugwinning uit afval|Waste recovery
3821|Terugwinning van materialen uit afval|Materials recovery
38210
3822|Winning van energie uit afval|Energy recovery
38220
3823|Andere terugwinning uit afval|Other waste recovery
38230
383|Verwijdering van afval zonder terugwinning|Waste disposal without recovery
3831|Verbranding zonder energieterugwinning|Incineration without energy recovery
38310
3832|Storten of permanent opslaan|Landfilling or permanent storage
38320
3833|Andere afvalverwijdering|Other waste disposal
38330
39|Sanering en ander afvalbeheer|Remediation activities and other waste management service activities
390
3900
39000
41|Burgerlijke en utiliteitsbouw|Construction of residential and non-residential buildings
410
4100
41001|Algemene bouw van residentiële gebouwen
41002|Algemene bouw van kantoorgebouwen
41003|Algemene bouw van andere niet-residentiële gebouwen
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
42219|Bouw van civieltechnische werken voor vloeistoffen, neg
4222|Bouw van civieltechnische werken voor elektriciteit en telecommunicatie|Construction of utility projects for electricity and telecommunications
42220
429|Bouw van andere civieltechnische werken|Construction of other civil engineering projects
4291|Waterbouw|Construction of water projects
42911|Baggerwerken
42919|Waterbouw, muv baggerwerken
4299|Bouw van andere civieltechnische werken, neg|Construction of other civil engineering projects n.e.c.
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
43211|Algemene elektrotechnische installatiewerken
43212|Elektrotechnische installatiewerken van nijverheidsinrichtingen
43213|Installatie van duurzame elektrische installaties
43214|Installatie van elektronische beveiligingssystemen
4322|Loodgieterswerk, installatie van verwarming en klimaatregeling|Plumbing, heat and air-conditioning installation
43221|Sanitaire werkzaamheden
43222|Installatie van verwarming, klimaatregeling, koeling en ventilatie aangedreven door elektriciteit
43223|Installatie van verwarming, klimaatregeling, koeling en ventilatie aangedreven door andere energiebronnen dan elektriciteit
4323|Installatie van isolatie|Installation of insulation
43230
4324|Overige bouwinstallatie|Other construction installation
43240
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
4335|Overige werkzaamheden in verband met de afwerking van gebouwen|Other building completion and finishing
43350
434|Gespecialiseerde bouwactiviteiten in de constructie van gebouwen|Specialised construction activities in construction of buildings
4341|Dakwerkzaamheden|Roofing activities
43410
4342|Overige gespecialiseerde bouwactiviteiten in de constructie van gebouwen|Other specialised construction activities in construction of buildings
43421|Waterdichtingswerken van muren
43422|Chapewerken
43429|Overige gespecialiseerde bouwactiviteiten in de constructie van gebouwen, neg
435|Gespecialiseerde bouwactiviteiten op het gebied van weg- en waterbouw|Specialised construction activities in civil engineering
4350
43500
436|Bemiddelingsactiviteiten in verband met gespecialiseerde bouwnijverheid|Intermediation service activities for specialised construction services
4360
43600
439|Overige gespecialiseerde bouwactiviteiten|Other specialised construction activities
4391|Metselwerk|Masonry and bricklaying activities
43910
4399|Overige gespecialiseerde bouwactiviteiten, neg|Other specialised construction activities n.e.c.
43990
46|Groothandel|Wholesale trade
461|Handelsbemiddeling in de groothandel|Wholesale on a fee or contract basis
4611|Handelsbemiddeling in de groothandel in landbouwgrondstoffen, levende dieren en textielgrondstoffen en halffabricaten|Activities of agents involved in the wholesale of agricultural raw materials, live animals, textile raw materials and semi-finished goods
46110
4612|Handelsbemiddeling in de groothandel in brandstoffen, ertsen, metalen en chemische producten|Activities of agents involved in the wholesale of fuels, ores, metals and industrial chemicals
46120
4613|Handelsbemiddeling in de groothandel in hout en bouwmaterialen|Activities of agents involved in the wholesale of timber and building materials
46130
4614|Handelsbemiddeling in de groothandel in machines, apparaten en werktuigen voor de industrie en in schepen en luchtvaartuigen|Activities of agents involved in the wholesale of machinery, industrial equipment, ships and aircraft
46140
4615|Handelsbemiddeling in de groothandel in meubelen, huishoudelijke artikelen en ijzerwaren|Activities of agents involved in the wholesale of furniture, household goods, hardware and ironmongery
46150
4616|Handelsbemiddeling in de groothandel in textiel, kleding, bont, schoeisel en lederwaren|Activities of agents involved in the wholesale of textiles, clothing, fur, footwear and leather goods
46160
4617|Handelsbemiddeling in de groothandel in voedings- en genotmiddelen|Activities of agents involved in the wholesale of food, beverages and tobacco
46170
4618|Handelsbemiddeling in de groothandel in andere specifieke goederen|Activities of agents involved in the wholesale of other particular products
46180
4619|Handelsbemiddeling in de niet-gespecialiseerde groothandel|Activities of agents involved in non-specialised wholesale
46190
462|Groothandel in landbouwproducten en levende dieren|Wholesale of agricultural raw materials and live animals
4621|Groothandel in granen, ruwe tabak, zaden en diervoeders|Wholesale of grain, unmanufactured tobacco, seeds and animal feeds
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
46232|Groothandel in levende dieren, muv levend vee
4624|Groothandel in huiden, vellen en leer|Wholesale of hides, skins and leather
46240
463|Groothandel in voedingsmiddelen, dranken en genotmiddelen|Wholesale of food, beverages and tobacco
4631|Groothandel in groenten en fruit|Wholesale of fruit and vegetables
46311|Groothandel in consumptieaardappelen
46319|Groothandel in groenten en fruit, muv consumptieaardappelen
4632|Groothandel in vlees, vleesproducten, vis en visproducten|Wholesale of meat, meat products, fish and fish products
46321|Groothandel in vlees en vleesproducten, uitgezonderd vlees van wild en van gevogelte
46322|Groothandel in vlees van wild en van gevogelte
46323|Groothandel in vis en schaal- en weekdieren
4633|Groothandel in zuivelproducten, eieren en spijsoliën en -vetten|Wholesale of dairy products, eggs and edible oils and fats
46331|Groothandel in zuivelproducten en eieren
46332|Groothandel in spijsoliën en -vetten
4634|Groothandel in dranken|Wholesale of beverages
46341|Groothandel in wijnen en geestrijke dranken
46349|Groothandel in dranken, algemeen assortiment
4635|Groothandel in tabaksproducten|Wholesale of tobacco products
46350
4636|Groothandel in suiker, chocolade en suikerwerk|Wholesale of sugar, chocolate and sugar confectionery
46360
4637|Groothandel in koffie, thee, cacao en specerijen|Wholesale of coffee, tea, cocoa and spices
46370
4638|Groothandel in andere voedingsmiddelen|Wholesale of other food
46381|Groothandel in aardappelproducten
46382|Groothandel in voedsel voor huisdieren
46389|Groothandel in andere voedingsmiddelen, neg
4639|Niet-gespecialiseerde groothandel in voedings- en genotmiddelen|Non-specialised wholesale of food, beverages and tobacco
46391|Niet-gespecialiseerde groothandel in diepgevroren voedingsmiddelen
46392|Niet-gespecialiseerde groothandel in niet-diepgevroren voedingsmiddelen, dranken en genotmiddelen
464|Groothandel in consumentenartikelen|Wholesale of household goods
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
46432|Groothandel in foto- en filmapparatuur en in andere optische artikelen
4644|Groothandel in porselein, glaswerk en reinigingsmiddelen|Wholesale of china and glassware and cleaning materials
46441|Groothandel in porselein en glaswerk
46442|Groothandel in reinigingsmiddelen
4645|Groothandel in parfumerieën en cosmetica|Wholesale of perfume and cosmetics
46450
4646|Groothandel in farmaceutische en medische artikelen|Wholesale of pharmaceutical and medical goods
46460
4647|Groothandel in huishoudelijke, kantoor- en winkelmeubelen, tapijten en verlichtingstoestellen|Wholesale of household, office and shop furniture, carpets and lighting equipment
46471|Groothandel in huismeubilair
46472|Groothandel in kantoor- en winkelmeubelen
46473|Groothandel in tapijten
46474|Groothandel in verlichtingsapparatuur
4648|Groothandel in uurwerken en sieraden|Wholesale of watches and jewellery
46480
4649|Groothandel in andere consumentenartikelen|Wholesale of other household goods
46491|Groothandel in kranten, boeken en tijdschriften
46492|Groothandel in kantoor- en schoolbenodigdheden
46493|Groothandel in papier- en kartonwaren
46494|Groothandel in niet-elektrische huishoudelijke artikelen
46495|Groothandel in fietsen
46496|Groothandel in sport- en kampeerartikelen, met uitzondering van fietsen
46497|Groothandel in spellen en speelgoed
46498|Groothandel in lederwaren en reisartikelen
46499|Groothandel in andere consumentenartikelen, neg
465|Groothandel in informatie- en communicatieapparatuur|Wholesale of information and communication equipment
4650
46500
466|Groothandel in andere machines en werktuigen en toebehoren|Wholesale of other machinery, equipment and supplies
4661|Groothandel in machines, werktuigen en toebehoren voor de landbouw|Wholesale of agricultural machinery, equipment and supplies
46610
4662|Groothandel in gereedschapswerktuigen|Wholesale of machine tools
46620
4663|Groothandel in machines voor de mijnbouw, de bouwnijverheid en de weg- en waterbouw|Wholesale of mining, construction and civil engineering machinery
46630
4664|Groothandel in andere machines en werktuigen|Wholesale of other machinery and equipment
46641|Groothandel in machines voor de productie van voedings- en genotmiddelen
46642|Groothandel in verpakkingsmachines en weegtoestellen
46643|Groothandel in elektrisch materiaal, inclusief installatiemateriaal
46644|Groothandel in hijs-, hef- en transportwerktuigen
46645|Groothandel in pompen en compressoren
46646|Groothandel in meet-, controle- en navigatieinstrumenten
46647|Groothandel in machines en apparaten voor de warmte-, koel- en vriestechniek voor industrieel gebruik
46648|Groothandel in machines voor de textielindustrie en in naai- en breimachines
46649|Groothandel in andere machines en werktuigen, neg
467|Groothandel in motorvoertuigen, motorfietsen en delen en toebehoren van motorvoertuigen en motorfietsen|Wholesale of motor vehicles, motorcycles and related parts and accessories
4671|Groothandel in motorvoertuigen|Wholesale of motor vehicles
46711|Groothandel in auto's en lichte bestelwagens (<= 3,5 ton)
46712|Groothandel in andere motorvoertuigen (> 3,5 ton)
46713|Groothandel in aanhangwagens, opleggers en caravans
4672|Groothandel in delen en toebehoren van motorvoertuigen|Wholesale of motor vehicle parts and accessories
46720
4673|Groothandel in motorfietsen, delen en toebehoren van motorfietsen|Wholesale of motorcycles, motorcycle parts and accessories
46730
468|Overige gespecialiseerde groothandel|Other specialised wholesale
4681|Groothandel in vaste, vloeibare en gasvormige brandstoffen en aanverwante producten|Wholesale of solid, liquid and gaseous fuels and related products
46810
4682|Groothandel in metalen en metaalertsen|Wholesale of metals and metal ores
46820
4683|Groothandel in hout, bouwmaterialen en sanitair|Wholesale of wood, construction materials and sanitary equipment
46831|Groothandel in bouwmaterialen, algemeen assortiment
46832|Groothandel in hout
46833|Groothandel in behang, verf en woningtextiel
46834|Groothandel in vlakglas
46835|Groothandel in vloer- en wandtegels
46836|Groothandel in sanitair
46839|Groothandel in overige bouwmaterialen
4684|Groothandel in ijzerwaren en in installatiemateriaal voor loodgieterswerk en verwarming|Wholesale of hardware, plumbing and heating equipment and supplies
46841|Groothandel in ijzerwaren
46842|Groothandel in installatiemateriaal voor loodgieterswerk en verwarming
4685|Groothandel in chemische producten|Wholesale of chemical products
46851|Groothandel in chemische producten voor industrieel gebruik
46852|Groothandel in kunstmeststoffen en andere agrochemische producten
4686|Groothandel in andere intermediaire producten|Wholesale of other intermediate products
46861|Groothandel in diamant en andere edelstenen
46869|Groothandel in andere intermediaire producten, neg
4687|Groothandel in afval en schroot|Wholesale of waste and scrap
46871|Groothandel in autosloopmateriaal
46872|Groothandel in ijzer- en staalschroot en in oude non-ferrometalen
46879|Groothandel in afval en schroot, neg
4689|Overige gespecialiseerde groothandel, neg|Other specialised wholesale n.e.c.
46890
469|Niet-gespecialiseerde groothandel|Non-specialised wholesale trade
4690
46900
47|Detailhandel|Retail trade
471|Niet-gespecialiseerde detailhandel|Non-specialised retail sale
4711|Niet-gespecialiseerde detailhandel waarbij voedings- en genotmiddelen overheersen|Non-specialised retail sale of predominately food, beverages or tobacco
47110
4712|Overige niet-gespecialiseerde detailhandel|Other non-specialised retail sale
47120
472|Detailhandel in voedingsmiddelen, dranken en genotmiddelen|Retail sale of food, beverages and tobacco
4721|Detailhandel in groenten en fruit|Retail sale of fruit and vegetables
47210
4722|Detailhandel in vlees en vleeswaren|Retail sale of meat and meat products
47221|Detailhandel in vlees en vleesproducten, muv vlees van wild en van gevogelte
47222|Detailhandel in vlees van wild en van gevogelte
4723|Detailhandel in vis en schaal- en weekdieren|Retail sale of fish, crustaceans and molluscs
47230
4724|Detailhandel in brood, banket en suikerwerk|Retail sale of bread, cake and confectionery
47241|Detailhandel in brood en banketbakkerswerk (koude bakkers)
47242|Detailhandel in chocolade en suikerwerk
4725|Detailhandel in dranken|Retail sale of beverages
47251|Detailhandel in wijnen en geestrijke dranken
47252|Detailhandel in dranken, algemeen assortiment
4726|Detailhandel in tabaksproducten|Retail sale of tobacco products
47260
4727|Detailhandel in andere voedingsmiddelen|Retail sale of other food
47271|Detailhandel in zuivelproducten en eieren
47279|Overige detailhandel in voedingsmiddelen, neg
473|Detailhandel in motorbrandstoffen|Retail sale of automotive fuel
4730
47300
474|Detailhandel in ICT-apparatuur|Retail sale of information and communication equipment
4740
47400
475|Detailhandel in andere consumentenartikelen|Retail sale of other household equipment
4751|Detailhandel in textiel|Retail sale of textiles
47511|Detailhandel in kledingstoffen
47512|Detailhandel in huishoudtextiel en beddengoed
47513|Detailhandel in breigarens, handwerken en fournituren
47519|Detailhandel in overig textiel
4752|Detailhandel in ijzerwaren, bouwmaterialen, verf en glas|Retail sale of hardware, building materials, paints and glass
47521|Detailhandel in ijzerwaren, bouwmaterialen, verf en glas (algemeen assortiment)
47522|Detailhandel in houten bouw- en tuinmaterialen
47523|Detailhandel in wand- en vloertegels
47524|Detailhandel in parket-, laminaat- en kurkvloeren
47525|Detailhandel in ijzerwaren en gereedschappen
47526|Detailhandel in verf en verfwaren
47527|Detailhandel in sanitaire artikelen en sanitair installatiemateriaal
47529|Detailhandel in overige bouwmaterialen, neg
4753|Detailhandel in tapijten en andere vloerbedekking en wandbekleding|Retail sale of carpets, rugs, wall and floor coverings
47530
4754|Detailhandel in elektrische huishoudapparaten|Retail sale of electrical household appliances
47540
4755|Detailhandel in meubelen, verlichtingstoestellen, tafelgerei en andere huishoudelijke artikelen|Retail sale of furniture, lighting equipment, tableware and other household goods
47551|Detailhandel in huismeubilair
47552|Detailhandel in verlichtingsartikelen
47553|Detailhandel in glas-, porselein- en aardewerk en in niet-elektrische huishoudelijke artikelen
47554|Detailhandel in babyartikelen (algemeen assortiment)
47559|Detailhandel in andere huishoudelijke artikelen, neg
476|Detailhandel in cultuur- en recreatieartikelen|Retail sale of cultural and recreational goods
4761|Detailhandel in boeken|Retail sale of books
47610
4762|Detailhandel in kranten en andere tijdschriften en kantoorbehoeften|Retail sale of newspapers, and other periodical publications and stationery
47621|Detailhandel in kranten en andere tijdschriften
47622|Detailhandel in kantoorbehoeften
4763|Detailhandel in sportartikelen|Retail sale of sporting equipment
47631|Detailhandel in wapens en munitie
47632|Detailhandel in fietsen
47639|Detailhandel in overige sportartikelen
4764|Detailhandel in spellen en speelgoed|Retail sale of games and toys
47640
4769|Detailhandel in cultuur- en recreatieartikelen, neg|Retail sale of cultural and recreational goods n.e.c.
47690
477|Detailhandel in andere goederen, met uitzondering van motorvoertuigen en motorfietsen|Retail sale of other goods, except motor vehicles and motorcycles
4771|Detailhandel in kleding|Retail sale of clothing
47711|Detailhandel in damesbovenkleding
47712|Detailhandel in herenbovenkleding
47713|Detailhandel in baby- en kinderbovenkleding
47714|Detailhandel in onderkleding, lingerie en strand- en badkleding
47715|Detailhandel in kledingaccessoires
47716|Detailhandel in dames-, heren-, baby- en kinderboven- en onderkleding en kledingaccessoires (algemeen assortiment)
4772|Detailhandel in schoeisel en lederwaren|Retail sale of footwear and leather goods
47721|Detailhandel in schoeisel
47722|Detailhandel in lederwaren en reisartikelen
4773|Detailhandel in farmaceutische producten|Retail sale of pharmaceutical products
47730
4774|Detailhandel in medische en orthopedische artikelen|Retail sale of medical and orthopaedic goods
47741|Detailhandel in medische en orthopedische artikelen, muv corrigerende brillen, lenzen en zonnebrillen
47742|Detailhandel in corrigerende brillen, lenzen en zonnebrillen
4775|Detailhandel in cosmetica en toiletartikelen|Retail sale of cosmetic and toilet articles
47750
4776|Detailhandel in bloemen, planten, kunstmeststoffen, huisdieren en voer voor huisdieren|Retail sale of flowers, plants, fertilisers, pets and pet food
47761|Detailhandel in bloemen, planten, zaden en kunstmeststoffen
47762|Detailhandel in huisdieren, voer voor huisdieren en benodigdheden daarvoor
4777|Detailhandel in uurwerken en sieraden|Retail sale of watches and jewellery
47770
4778|Detailhandel in andere nieuwe goederen|Retail sale of other new goods
47781|Detailhandel in vaste, vloeibare en gasvormige brandstoffen, muv motorbrandstoffen
47782|Detailhandel in fotografische en optische artikelen en in precisieinstrumenten, muv corrigerende brillen, lenzen en zonnebrillen
47783|Detailhandel in drogisterijartikelen en onderhoudsproducten
47784|Detailhandel in souvenirs en religieuze artikelen
47789|Overige detailhandel in nieuwe artikelen neg
4779|Detailhandel in tweedehandsgoederen|Retail sale of second-hand goods
47791|Detailhandel in antiquiteiten
47792|Detailhandel in tweedehandskleding
47793|Detailhandel in andere tweedehandsgoederen, muv tweedehandskleding
478|Detailhandel in motorvoertuigen, motorfietsen en delen en toebehoren van motorfietsen|Retail sale of motor vehicles, motorcycles and related parts and accessories
4781|Detailhandel in motorvoertuigen|Retail sale of motor vehicles
47811|Detailhandel in auto's en lichte bestelwagens (<= 3,5 ton)
47812|Detailhandel in andere motorvoertuigen (> 3,5 ton)
47813|Detailhandel in aanhangwagens, opleggers en caravans
4782|Detailhandel in onderdelen en accessoires van motorvoertuigen|Retail sale of motor vehicle parts and accessories
47820
4783|Detailhandel in motorrijwielen, delen en toebehoren van motorrijwielen|Retail sale of motorcycles, motorcycle parts and accessories
47830
479|Bemiddelingsactiviteiten in verband met de detailhandel|Intermediation service activities for retail sale
4791|Bemiddelingsactiviteiten in verband met de niet-gespecialiseerde detailhandel|Intermediation service activities for non-specialised retail sale
47910
4792|Bemiddelingsactiviteiten voor de gespecialiseerde detailhandel|Intermediation service activities for specialised retail sale
47920
49|Vervoer te land en vervoer via pijpleidingen|Land transport and transport via pipelines
491|Personenvervoer per spoor|Passenger rail transport
4911|Personenvervoer per trein|Passenger heavy rail transport
49110
4912|Personenvervoer per spoor anders dan per trein|Other passenger rail transport
49120
492|Goederenvervoer per spoor|Freight rail transport
4920
49200
493|Overig personenvervoer te land|Other passenger land transport
4931|Personenvervoer over de weg volgens dienstregeling|Scheduled passenger transport by road
49310
4932|Personenvervoer over de weg zonder dienstregeling|Non-scheduled passenger transport by road
49320
4933|Diensten voor personenvervoer op aanvraag per voertuig met chauffeur|On-demand passenger transport service activities by vehicle with driver
49330
4934|Personenvervoer met kabelbanen en skiliften|Passenger transport by cableways and ski lifts
49340
4939|Overig personenvervoer te land, neg|Other passenger land transport n.e.c.
49390
494|Goederenvervoer over de weg en verhuisbedrijven|Freight transport by road and removal services
4941|Goederenvervoer over de weg|Freight transport by road
49410
4942|Verhuisactiviteiten|Removal services
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
52|Opslag en vervoerondersteunende activiteiten|Warehousing, storage and support activities for transportation
521|Opslag|Warehousing and storage
5210
52100
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
5225|Logistieke diensten|Logistics service activities
52250
5226|Andere vervoerondersteunende activiteiten|Other support activities for transportation
52260
523|Bemiddelingsactiviteiten in verband met vervoer|Intermediation service activities for transportation
5231|Bemiddelingsactiviteiten in verband met goederenvervoer|Intermediation service activities for freight transportation
52310
5232|Bemiddelingsactiviteiten in verband met personenvervoer|Intermediation service activities for passenger transportation
52320
53|Post- en koeriersdiensten|Postal and courier activities
531|Postdiensten in het kader van de universele dienstverplichting|Postal activities under universal service obligation
5310
53100
532|Overige posterijen en koeriers|Other postal and courier activities
5320
53200
533|Bemiddelingsactiviteiten in verband met post- en koeriersdiensten|Intermediation service activities for postal and courier activities
5330
53300
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
55209|Vakantieverblijven en andere accommodatie voor kort verblijf, neg
553|Kampeer- en caravanterreinen|Camping grounds and recreational vehicle parks
5530
55300
554|Bemiddelingsactiviteiten in verband met accommodatie|Intermediation service activities for accommodation
5540
55400
559|Overige accommodatie|Other accommodation
5590
55900
56|Activiteiten van eet- en drinkgelegenheden|Food and beverage service activities
561|Activiteiten van restaurants en mobiele eetgelegenheden|Restaurants and mobile food service activities
5611|Activiteiten van restaurants|Restaurant activities
56111|Activiteiten van eetgelegenheden met volledige bediening
56112|Activiteiten van eetgelegenheden met beperkte bediening, muv mobiele eetgelegenheden
5612|Activiteiten van mobiele eetgelegenheden|Mobile food service activities
56120
562|Catering van evenementen, cateringdiensten op contractbasis en overige diensten in verband met maaltijden|Event catering, contract catering service activities and other food service activities
5621|Catering van evenementen|Event catering activities
56210
5622|Cateringdiensten op contractbasis en overige diensten in verband met maaltijden|Contract catering service activities and other food service activities
56220
563|Activiteiten van drinkgelegenheden|Beverage serving activities
5630
56301|Cafés en bars
56302|Discotheken, dancings en dergelijke
56309|Andere drinkgelegenheden
564|Bemiddelingsactiviteiten in verband met eet- en drinkgelegenheden|Intermediation service activities for food and beverage services activities
5640
56400
58|Activiteiten van uitgeverijen|Publishing activities
581|Activiteiten van uitgeverijen van boeken en kranten en overige activiteiten van uitgeverijen, met uitzondering van het uitgeven van software|Publishing of books, newspapers and other publishing activities, except software publishing
5811|Uitgeven van boeken|Publishing of books
58110
5812|Uitgeven van kranten|Publishing of newspapers
58120
5813|Uitgeven van tijdschriften|Publishing of journals and periodicals
58130
5819|Overige activiteiten van uitgeverijen, met uitzondering van het uitgeven van software|Other publishing activities, except software publishing
58190
582|Uitgeven van software|Software publishing
5821|Uitgeven van computerspellen|Publishing of video games
58210
5829|Uitgeven van overige software|Other software publishing
58290
59|Productie van films en video- en televisieprogramma's, maken van geluidsopnamen en uitgeverijen van muziekopnamen|Motion picture, video and television programme production, sound recording and music publishing activities
591|Activiteiten in verband met films en video- en televisieprogramma's|Motion picture, video and television programme activities
5911|Productie van films en video- en televisieprogramma's|Motion picture, video and television programme production activities
59111|Productie van bioscoopfilms
59112|Productie van televisiefilms
59113|Productie van video en film, muv bioscoop- en televisiefilms
59114|Productie van televisieprogramma's
5912|Activiteiten in verband met films en video- en televisieprogramma's na de productie|Motion picture, video and television programme post-production activities
59120
5913|Activiteiten op het gebied van de distributie van films en video's|Motion picture and video distribution activities
59130
5914|Vertoning van films|Motion picture projection activities
59140
592|Maken van geluidsopnamen en uitgeverijen van muziekopnamen|Sound recording and music publishing activities
5920
59201|Maken van geluidsopnamen
59202|Geluidsopnamestudio's
59203|Uitgeverijen van muziekopnamen
59209|Overige diensten in verband met het maken van geluidsopnamen
60|Programmering, uitzending, persagentschappen en andere activiteiten op het gebied van de verspreiding van inhoud|Programming, broadcasting, news agency and other content distribution activities
601|Uitzenden van radioprogramma's en distributie van audio|Radio broadcasting and audio distribution activities
6010
60100
602|Samenstellen en uitzenden van televisieprogramma's en distributie van video's|Television programming, broadcasting and video distribution activities
6020
60200
603|Activiteiten van persagentschappen en andere activiteiten op het gebied van de verspreiding van inhoud|News agency and other content distribution activities
6031|Activiteiten van persagentschappen|News agency activities
60310
6039|Andere activiteiten op het gebied van de verspreiding van inhoud|Other content distribution activities
60390
61|Telecommunicatie|Telecommunication
611|Draadgebonden en draadloze telecommunicatie en telecommunicatie via satelliet|Wired, wireless, and satellite telecommunication activities
6110
61100
612|Wederverkoop van telecommunicatie en bemiddelingsactiviteiten in verband met telecommunicatie|Telecommunication reselling activities and intermediation service activities for telecommunication
6120
61200
619|Overige activiteiten op het gebied van telecommunicatie|Other telecommunication activities
6190
61900
62|Computerprogrammering, consultancy en aanverwante activiteiten|Computer programming, consultancy and related activities
621|Ontwerpen van computerprogramma's|Computer programming activities
6210
62100
622|Activiteiten op het gebied van computerconsultancy en beheer van computerfaciliteiten|Computer consultancy and computer facilities management activities
6220
62200
629|Overige diensten op het gebied van informatietechnologie en computer|Other information technology and computer service activities
6290
62900
63|Computerinfrastructuur, gegevensverwerking, hosting en andere informatiediensten|Computing infrastructure, data processing, hosting and other information service activities
631|Computerinfrastructuur, gegevensverwerking, hosting en aanverwante activiteiten|Computing infrastructure, data processing, hosting and related activities
6310
63100
639|Activiteiten van webportalen en andere activiteiten op het gebied van informatiediensten|Web search portal activities and other information service activities
6391|Activiteiten van webportalen|Web search portal activities
63910
6392|Overige dienstverlenende activiteiten op het gebied van informatie|Other information service activities
63920
64|Financiële dienstverlening, exclusief verzekeringen en pensioenfondsen|Financial service activities, except insurance and pension funding
641|Activiteiten van geldscheppende financiële instellingen|Monetary intermediation
6411|Activiteiten van centrale banken|Central banking
64110
6419|Overige activiteiten van geldscheppende financiële instellingen|Other monetary intermediation
64190
642|Activiteiten van holdings en financieringskanalen|Activities of holding companies and financing conduits
6421|Activiteiten van holdings|Activities of holding companies
64210
6422|Activiteiten van financieringskanalen|Activities of financing conduits
64220
643|Activiteiten van beleggingstrusts en -fondsen en andere financiële instrumenten|Activities of trusts, funds and similar financial entities
6431|Activiteiten van geldmarkt- en niet-geldmarktbeleggingsfondsen|Activities of money market and non-money market investments funds
64310
6432|Activiteiten van trust-, vastgoed- en agentuurrekeningen|Activities of trust, estate and agency accounts
64320
649|Overige financiële dienstverlening, exclusief verzekeringen en pensioenfondsen|Other financial service activities, except insurance and pension funding
6491|Financiële lease|Financial leasing
64910
6492|Overige kredietverstrekking|Other credit granting
64921|Verstrekken van verbruikskrediet
64922|Verstrekken van hypothecair krediet
64923|Factoring
64924|Titrisatie van leningen
64929|Overige kredietverstrekking n.e.g.
6499|Overige financiële dienstverlening, exclusief verzekeringen en pensioenfondsen, neg|Other financial service activities, except insurance and pension funding n.e.c.
64991|Activiteiten van beursvennootschappen
64999|Overige financiële dienstverlening, neg
65|Activiteiten op het gebied van verzekeringen en pensioenfondsen, exclusief verplichte sociale verzekeringen|Insurance, reinsurance and pension funding, except compulsory social security
651|Verzekeringen|Insurance
6511|Levensverzekeringen|Life insurance
65111|Rechtstreekse verzekeringsverrichtingen leven
65112|Activiteiten van gemengde verzekeringsondernemingen, overwegend leven
6512|Niet-levensverzekeringen|Non-life insurance
65121|Rechtstreekse verzekeringsverrichtingen niet-leven
65122|Activiteiten van gemengde verzekeringsondernemingen, overwegend niet-leven
652|Herverzekering|Reinsurance
6520
65200
653|Activiteiten van pensioenfondsen|Pension funding
6530
65300
66|Ondersteunende activiteiten voor verzekeringen en pensioenfondsen|Activities auxiliary to financial services and insurance activities
661|Ondersteunende activiteiten in verband met financiële diensten, exclusief verzekeringen en pensioenfondsen|Activities auxiliary to financial services, except insurance and pension funding
6611|Beheer van financiële markten|Administration of financial markets
66110
6612|Bemiddeling in effecten- en goederencontracten|Security and commodity contracts brokerage
66121|Crowdfunding
66129|Overige bemiddeling in effecten- en goederencontracten, muv crowdfunding
6619|Overige ondersteunende activiteiten in verband met financiële diensten, exclusief verzekeringen en pensioenfondsen|Other activities auxiliary to financial services, except insurance and pension funding
66191|Agenten en makelaars in bankdiensten
66199|Overige ondersteunende activiteiten in verband met financiële diensten, neg, exclusief verzekeringen en pensioenfondsen
662|Ondersteunende activiteiten in verband met verzekeringen en pensioenfondsen|Activities auxiliary to insurance and pension funding
6621|Activiteiten van risicoanalisten en schadetaxateurs|Risk and damage evaluation
66210
6622|Activiteiten van verzekeringsagenten en -makelaars|Activities of insurance agents and brokers
66220
6629|Ondersteunende activiteiten in verband met verzekeringen en pensioenfondsen, neg|Activities auxiliary to insurance and pension funding n.e.c.
66290
663|Vermogensbeheer|Fund management activities
6630
66300
68|Exploitatie van en handel in onroerend goed|Real estate activities
681|Exploitatie van en handel in onroerend goed met eigen onroerend goed en ontwikkeling van bouwprojecten|Real estate activities with own property and development of building projects
6811|Handel in eigen onroerend goed|Buying and selling of own real estate
68110
6812|Ontwikkeling van bouwprojecten|Development of building projects
68121|Ontwikkeling van residentiële bouwprojecten
68122|Ontwikkeling van niet-residentiële bouwprojecten
682|Verhuur en exploitatie van eigen of geleased onroerend goed|Rental and operating of own or leased real estate
6820
68201|Verhuur en exploitatie van eigen of geleased residentieel onroerend goed, exclusief sociale woningen
68202|Verhuur en exploitatie van sociale woningen
68203|Verhuur en exploitatie van eigen of geleased niet-residentieel onroerend goed, exclusief terreinen
68204|Verhuur en exploitatie van terreinen
683|Bemiddeling in en beheer van onroerend goed voor een vast bedrag of op contractbasis|Real estate activities on a fee or contract basis
6831|Bemiddeling in verband met exploitatie van en handel in onroerend goed|Intermediation service activities for real estate activities
68310
6832|Overige bemiddeling in en beheer van onroerend goed voor een vast bedrag of op contractbasis|Other real estate activities on a fee or contract basis
68321|Activiteiten van syndici van onroerend goed
68322|Schatten en evalueren van onroerend goed voor een vast bedrag of op contractbasis
68329|Overige bemiddeling in en beheer van onroerend goed voor een vast bedrag of op contractbasis, neg
69|Rechtskundige en boekhoudkundige dienstverlening|Legal and accounting activities
691|Rechtskundige dienstverlening|Legal activities
6910
69101|Activiteiten van advocaten
69102|Activiteiten van notarissen
69103|Activiteiten van deurwaarders
69109|Overige rechtskundige dienstverlening
692|Activiteiten van accountants, boekhouders, auditoren en belastingconsulenten|Accounting, bookkeeping and auditing activities; tax consultancy
6920
69201|Activiteiten van (gecertificeerde) (fiscaal) accountants
69202|Activiteiten van gecertificeerde belastingadviseurs
69203|Activiteiten van bedrijfsrevisoren
69209|Overige fiscale dienstverlening
70|Activiteiten van hoofdkantoren en managementadvies|Activities of head offices and management consultancy
701|Activiteiten van hoofdkantoren|Activities of head offices
7010
70100
702|Activiteiten van adviesbureaus op het gebied van bedrijfsvoering en overig managementadvies|Business and other management consultancy activities
7020
70200
71|Activiteiten van architecten en ingenieurs; technische testen en toetsen|Architectural and engineering activities; technical testing and analysis
711|Activiteiten van architecten, ingenieurs en aanverwante technische adviseurs|Architectural and engineering activities and related technical consultancy
7111|Activiteiten van architecten|Architectural activities
71111|Activiteiten van bouwarchitecten
71112|Activiteiten van interieurarchitecten
71113|Activiteiten van stedebouwkundige en tuin- en landschapsarchitecten
71119|Overige activiteiten op het gebied van architectuur, neg
7112|Activiteiten van ingenieurs en aanverwante technische adviseurs|Engineering activities and related technical consultancy
71121|Activiteiten van ingenieurs en aanverwante technische adviseurs, exclusief landmeters-experts
71122|Activiteiten van landmeters-experts
712|Technische testen en toetsen|Technical testing and analysis
7120
71201|Technische controle van motorvoertuigen
71209|Overige technische testen en toetsen
72|Speur- en ontwikkelingswerk op wetenschappelijk gebied|Scientific research and development
721|Speur- en ontwikkelingswerk op natuurwetenschappelijk gebied|Research and experimental development on natural sciences and engineering
7210
72101|Speur- en ontwikkelingswerk op biotechnologisch gebied
72109|Overig speur- en ontwikkelingswerk op natuurwetenschappelijk gebied
722|Speur- en ontwikkelingswerk op het gebied van de maatschappij- en geesteswetenschappen|Research and experimental development on social sciences and humanities
7220
72200
73|Reclameactiviteiten, marktonderzoek en public relations|Activities of advertising, market research and public relations
731|Reclamewezen|Advertising
7311|Activiteiten van reclamebureaus|Activities of advertising agencies
73110
7312|Mediarepresentatie|Media representation
73120
732|Markt- en opinieonderzoek|Market research and public opinion polling
7320
73200
733|Activiteiten van adviesbureaus op het gebied van public relations en communicatie|Public relations and communication activities
7330
73300
74|Overige wetenschappelijke en technische activiteiten en overige specialistische zakelijke dienstverlening|Other professional, scientific and technical activities
741|Activiteiten van gespecialiseerde ontwerpers|Specialised design activities
7411|Ontwerpen van industriële producten en mode|Industrial product and fashion design activities
74111|Ontwerpen van textielpatronen, kleding, juwelen, meubels en decoratieartikelen
74112|Activiteiten van industriële designers
7412|Grafisch ontwerp en visuele communicatie|Graphic design and visual communication activities
74120
7413|Interieurontwerp|Interior design activities
74130
7414|Overige gespecialiseerde ontwerpactiviteiten|Other specialised design activities
74140
742|Activiteiten op het gebied van fotografie|Photographic activities
7420
74201|Activiteiten van fotografen, met uitzondering van persfotografen
74202|Activiteiten van persfotografen
74209|Overige fotografische activiteiten
743|Activiteiten van vertalers en tolken|Translation and interpretation activities
7430
74301|Activiteiten van vertalers
74302|Activiteiten van tolken
749|Overigewetenschappelijke en technische activiteiten en overige specialistische zakelijke dienstverlening, neg|Other professional, scientific and technical activities n.e.c.
7491|Bemiddeling in en het in de handel brengen van octrooien|Patent brokering and marketing service activities
74910
7499|Alle overige wetenschappelijke en technische activiteiten en overige specialistische zakelijke dienstverlening, neg|All other professional, scientific and technical activities n.e.c.
74991|Activiteiten van managers van artiesten, sportlui en overige bekende personaliteiten
74999|Overige activiteiten van vrije beroepen en andere wetenschappelijke en technische activiteiten, neg
75|Veterinaire diensten|Veterinary activities
750
7500
75000
77|Verhuur en lease|Rental and leasing activities
771|Verhuur en lease van motorvoertuigen|Rental and leasing of motor vehicles
7711|Verhuur en lease van personenauto's en andere lichte motorvoertuigen|Rental and leasing of cars and light motor vehicles
77110
7712|Verhuur en lease van vrachtwagens|Rental and leasing of trucks
77120
772|Verhuur en lease van consumentenartikelen|Rental and leasing of personal and household goods
7721|Verhuur en lease van sport- en recreatieartikelen|Rental and leasing of recreational and sports goods
77210
7722|Verhuur en lease van andere huishoudelijke of persoonlijke artikelen|Rental and leasing of other personal and household goods
77221|Verhuur en lease van machines, apparatuur en handgereedschap voor doe-het-zelvers
77222|Verhuur en lease van televisietoestellen en andere audio- en videoapparatuur
77223|Verhuur en lease van vaat- en glaswerk, keuken- en tafelgerei, elektrische huishoudapparaten en andere huishoudelijke benodigdheden
77224|Verhuur en lease van textiel, kleding, sieraden en schoeisel
77225|Verhuur en lease van medisch en paramedisch materieel
77226|Verhuur en lease van bloemen en planten
77229|Verhuur en lease van andere huishoudelijke of persoonlijke artikelen, neg
773|Verhuur en lease van andere machines en werktuigen en andere materiële goederen|Rental and leasing of other machinery, equipment and tangible goods
7731|Verhuur en lease van landbouwmachines en -werktuigen|Rental and leasing of agricultural machinery and equipment
77310
7732|Verhuur en lease van machines en installaties voor de bouwnijverheid en de weg- en waterbouw|Rental and leasing of construction and civil engineering machinery and equipment
77320
7733|Verhuur en lease van kantoormachines, inclusief computers|Rental and leasing of office machinery, equipment and computers
77330
7734|Verhuur en lease van transportmiddelen voor vervoer over water|Rental and leasing of water transport equipment
77340
7735|Verhuur en lease van luchtvaartuigen|Rental and leasing of air transport equipment
77350
7739|Verhuur en lease van andere machines en werktuigen en andere materiële goederen, neg|Rental and leasing of other machinery, equipment and tangible goods n.e.c.
77391|Verhuur en lease van speel-, amusement-, en verkoopautomaten
77392|Verhuur en lease van tenten
77393|Verhuur en lease van caravans
77394|Verhuur en lease van woon- en bureelcontainers en dergelijke accommodatie
77399|Verhuur en lease van andere machines en werktuigen en andere materiële goederen
774|Lease van intellectuele eigendom en vergelijkbare producten, met uitzondering van werken onder auteursrecht|Leasing of intellectual property and similar products, except copyrighted works
7740
77400
775|Bemiddeling in verband met verhuur en leasing van materiële goederen en niet-financiële immateriële activa|Intermediation service activities for rental and leasing of tangible goods and non-financial intangible assets
7751|Bemiddeling in verband met verhuur en leasing van auto's, campers en aanhangwagens|Intermediation service activities for rental and leasing of cars, motorhomes and trailers
77510
7752|Bemiddeling in verband met verhuur en leasing van andere materiële goederen en niet-financiële immateriële activa|Intermediation service activities for rental and leasing of other tangible goods and non-financial intangible assets
77520
78|Arbeidsbemiddeling en personeelswerk|Employment activities
781|Arbeidsbemiddeling|Activities of employment placement agencies
7810
78100
782|Activiteiten van uitzendbureaus en andere diensten in verband met personeelsvoorziening|Temporary employment agency activities and other human resource provisions
7820
78200
79|Activiteiten van reisbureaus, reisorganisatoren, reserveringsbureaus en aanverwante activiteiten|Travel agency, tour operator and other reservation service and related activities
791|Activiteiten van reisbureaus en reisorganisatoren|Travel agency and tour operator activities
7911|Activiteiten van reisbureaus|Travel agency activities
79110
7912|Activiteiten van reisorganisatoren|Tour operator activities
79120
799|Activiteiten van reserveringsbureaus en aanverwante activiteiten|Other reservation service and related activities
7990
79901|Activiteiten van toeristische informatiediensten
79909|Overige reserveringsactiviteiten
80|Opsporings- en beveiligingsdiensten|Investigation and security activities
800
8001|Opsporings- en particuliere beveiligingsdiensten|Investigation and private security activities
80010
8009|Beveiligingsactiviteiten, neg|Security activities n.e.c.
80090
81|Diensten in verband met gebouwen; landschapsverzorging|Services to buildings and landscape activities
811|Diverse ondersteunende activiteiten ten behoeve van voorzieningen|Combined facilities support activities
8110
81100
812|Reiniging|Cleaning activities
8121|Algemene reiniging van gebouwen|General cleaning of buildings
81210
8122|Overige reiniging van gebouwen; industriële reiniging|Other building and industrial cleaning activities
81220
8123|Andere reinigingsactiviteiten|Other cleaning activities
81230
813|Landschapsverzorging|Landscape service activities
8130
81300
82|Administratieve en ondersteunende activiteiten ten behoeve van kantoren en overige zakelijke dienstverlening|Office administrative, office support and other business support activities
821|Administratieve en ondersteunende activiteiten ten behoeve van kantoren|Office administrative and support activities
8210
82100
822|Activiteiten van callcenters|Activities of call centres
8220
82200
823|Organisatie van congressen en beurzen|Organisation of conventions and trade shows
8230
82300
824|Bemiddelingsactiviteiten in verband met zakelijke dienstverlening, neg|Intermediation service activities for business support service activities n.e.c.
8240
82400
829|Zakelijke dienstverlening, neg|Business support service activities n.e.c.
8291|Activiteiten van incasso- en kredietbureaus|Activities of collection agencies and credit bureaus
82910
8292|Activiteiten van verpakkingsbedrijven|Packaging activities
82920
8299|Overige zakelijke dienstverlening, neg|Other business support service activities n.e.c.
82990
84|Openbaar bestuur en defensie; verplichte sociale verzekeringen|Public administration and defence; compulsory social security
841|Openbaar bestuur en het economische, sociale en milieubeleid van de gemeenschap|Administration of the State and the economic, social and environmental policies of the community
8411|Algemeen overheidsbestuur|General public administration activities
84111|Federale overheid
84112|Overheden van gemeenschappen en gewesten
84113|Provinciale overheid
84114|Gemeentelijke overheid, met uitzondering van het OCMW
84115|Openbare Centra voor Maatschappelijk Welzijn (OCMW)
84119|Overig algemeen overheidsbestuur
8412|Openbaar bestuur op het gebied gezondheidszorg, onderwijs, culturele diensten en andere sociale diensten|Regulation of health care, education, cultural services and other social services
84120
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
8424|Openbare orde en veiligheid|Public order and safety activities
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
85109|Gewoon kleuteronderwijs, neg
852|Lager onderwijs|Primary education
8520
85201|Gewoon lager onderwijs ingericht door de Gemeenschappen
85202|Provinciaal gesubsidieerd gewoon lager onderwijs
85203|Gemeentelijk gesubsidieerd gewoon lager onderwijs
85204|Vrij gesubsidieerd gewoon lager onderwijs
85205|Buitengewoon officieel lager onderwijs
85206|Vrij gesubsidieerd buitengewoon lager onderwijs
85207|Alfabetiseringsprogramma's ten behoeve van volwassenen
85209|Gewoon lager onderwijs, neg
853|Secundair en postsecundair niet-hoger onderwijs|Secondary and post-secondary non-tertiary education
8531|Algemeen secundair onderwijs|General secondary education
85311|Gewoon algemeen secundair onderwijs ingericht door de Gemeenschappen
85312|Provinciaal gesubsidieerd gewoon algemeen secundair onderwijs
85313|Gemeentelijk gesubsidieerd gewoon algemeen secundair onderwijs
85314|Vrij gesubsidieerd gewoon algemeen secundair onderwijs
85319|Gewoon algemeen secundair onderwijs, neg
8532|Technisch, beroeps- en buitengewoon secundair onderwijs|Vocational secondary education
85321|Gewoon technisch en beroepssecundair onderwijs ingericht door de Gemeenschappen
85322|Provinciaal gesubsidieerd gewoon technisch en beroepssecundair onderwijs
85323|Gemeentelijk gesubsidieerd gewoon technisch en beroepssecundair onderwijs
85324|Vrij gesubsidieerd gewoon technisch en beroepssecundair onderwijs
85325|Buitengewoon officieel secundair onderwijs
85326|Vrij gesubsidieerd buitengewoon secundair onderwijs
85329|Technisch, beroeps- en buitengewoon secundair onderwijs, neg
8533|Postsecundair niet-hoger onderwijs|Post-secondary non-tertiary education
85330
854|Hoger onderwijs|Tertiary education
8540
85401|Officieel hoger onderwijs
85402|Vrij gesubsidieerd hoger onderwijs
85409|Hoger onderwijs, neg
855|Overig onderwijs|Other education
8551|Sport- en recreatieonderwijs|Sports and recreation education
85510
8552|Cultureel onderwijs|Cultural education
85520
8553|Activiteiten van auto- en motorrijscholen, vlieg- en vaaronderricht|Driving school activities
85531|Activiteiten van auto- en motorrijscholen
85532|Vlieg- en vaaronderricht
8559|Overig onderwijs, neg|Other education n.e.c.
85591|Onderwijs voor sociale promotie
85592|Beroepsopleiding
85593|Sociaal-cultureel vormingswerk
85599|Overige vormen van onderwijs
856|Onderwijsondersteunende activiteiten|Educational support activities
8561|Bemiddeling op het gebied van academische ondersteuning en studiebegeleiding|Intermediation service activities for courses and tutors
85610
8569|Onderwijsondersteunende activiteiten, neg|Educational support activities n.e.c.
85691|Activiteiten van Centra voor Leerlingbegeleiding (CLB)
85699|Overige onderwijsondersteunende dienstverlening
86|Menselijke gezondheidszorg|Human health activities
861|Activiteiten van ziekenhuizen|Hospital activities
8610
86101|Activiteiten van algemene ziekenhuizen, muv geriatrische en gespecialiseerde ziekenhuizen
86102|Activiteiten van geriatrische ziekenhuizen
86103|Activiteiten van gespecialiseerde ziekenhuizen
86104|Activiteiten van psychiatrische ziekenhuizen
86109|Overige hospitalisatiediensten
862|Activiteiten van artsen en tandartsen|Medical and dental practice activities
8621|Activiteiten van huisartspraktijken|General medical practice activities
86210
8622|Activiteiten van medisch specialisten|Medical specialists activities
86220
8623|Activiteiten van tandartspraktijken|Dental practice care activities
86230
869|Overige menselijke gezondheidszorg|Other human health activities
8691|Activiteiten van medische beeldvorming en medische laboratoria|Diagnostic imaging services and medical laboratory activities
86910
8692|Patiëntenvervoer per ambulance|Patient transportation by ambulance
86920
8693|Activiteiten van psychologen en psychotherapeuten, met uitzondering van artsen|Activities of psychologists and psychotherapists, except medical doctors
86931|Activiteiten op het gebied van psychologie
86932|Activiteiten op het gebied van psychotherapie
86933|Activiteiten van centra voor geestelijke gezondheidszorg
86939|Andere activiteiten op het gebied van de geestelijke gezondheidszorg
8694|Activiteiten van verpleegkundigen en verloskundigen|Nursing and midwifery activities
86940
8695|Activiteiten op het gebied van fysiotherapie|Physiotherapy activities
86951|Activiteiten op het gebied van kinesitherapie
86952|Activiteiten op het gebied van ergotherapie
86959|Andere ambulante revalidatieactiviteiten
8696|Traditionele, aanvullende en alternatieve geneeskunde|Traditional, complementary and alternative medicine activities
86961|Niet-conventionele therapeutische diensten
86962|Activiteiten op het gebied van chiropraxie
86963|Activiteiten op het gebied van osteopathie
86964|Activiteiten op het gebied van homeopathie
86965|Activiteiten op het gebied van acupunctuur
8697|Bemiddelingsactiviteiten in verband met geneeskundige, tandheelkundige en andere diensten in verband met de menselijke gezondheid|Intermediation service activities for medical, dental and other human health services
86970
8699|Overige menselijke gezondheidszorg, neg|Other human health activities n.e.c.
86991|Activiteiten op het gebied van mondzorg, muv activiteiten van tandartspraktijken
86992|Activiteiten van bloedtransfusiecentra, bloedbanken, spermabanken, organenbanken en dergelijke
86993|Activiteiten op het gebied van oogzorg
86994|Activiteiten op het gebied van voetzorg en -problematiek
86995|Activiteiten op het gebied van voeding
86996|Activiteiten op het gebied van logopedie
86997|Activiteiten van shiatsu, thai massage , watsu, tuina qigong
86999|Overige activiteiten op het gebied van menselijke gezondheidszorg, neg
87|Verpleging, verzorging en begeleiding met overnachting|Residential care activities
871|Activiteiten van verpleegtehuizen|Residential nursing care activities
8710
87101|Rust- en verzorgingstehuizen (RVT)
87109|Overige verpleeginstellingen met huisvesting
872|Residentiële zorg voor personen met een al dan niet gediagnosticeerde psychische aandoening of voor drugs- of alcoholverslaafden|Residential care activities for persons living with or having a diagnosis of a mental illness or substance abuse
8720
87201|Instellingen met huisvesting voor minderjarigen met een mentale handicap
87202|Instellingen met huisvesting voor volwassenen met een mentale handicap
87203|Instellingen met huisvesting voor personen met psychiatrische problemen
87204|Instellingen met huisvesting voor drugs- en alcoholverslaafden
87205|Activiteiten van beschut wonen voor personen met psychiatrische problemen
87209|Andere instellingen met huisvesting voor personen met een mentale handicap of psychiatrische problemen en voor drugs- en alcoholverslaafden
873|Residentiële zorg voor ouderen of personen met een lichamelijke handicap|Residential care activities for older persons or persons with physical disabilities
8730
87301|Rusthuizen voor ouderen (ROB)
87302|Serviceflats voor ouderen
87303|Instellingen met huisvesting voor minderjarigen met een lichamelijke handicap
87304|Instellingen met huisvesting voor volwassenen met een lichamelijke handicap
87309|Instellingen met huisvesting voor ouderen en voor personen met een lichamelijke handicap, neg
879|Overige activiteiten op het gebied van verpleging, verzorging en begeleiding met overnachting|Other residential care activities
8791|Bemiddelingsactiviteiten in verband met residentiële zorg|Intermediation service activities for residential care activities
87910
8799|Overige activiteiten op het gebied van verpleging, verzorging en begeleiding met overnachting, neg|Other residential care activities n.e.c.
87991|Integrale jeugdhulp met huisvesting
87992|Algemeen welzijnswerk met huisvesting
87999|Overige maatschappelijke dienstverlening met huisvesting, neg
88|Maatschappelijke dienstverlening waarbij geen onderdak wordt verschaft|Social work activities without accommodation
881|Maatschappelijke dienstverlening zonder huisvesting voor ouderen of personen met een handicap|Social work activities without accommodation for older persons or persons with disabilities
8810
88101|Activiteiten van bejaardenzorg aan huis, muv (thuis)verpleging
88102|Activiteiten van dag- en dienstencentra voor ouderen
88103|Activiteiten van dagcentra voor minderjarigen met een lichamelijke handicap, met inbegrip van ambulante hulpverlening
88104|Activiteiten van dagcentra voor volwassenen met een lichamelijke handicap, met inbegrip van ambulante hulpverlening
88105|Activiteiten van dagcentra voor minderjarigen met een mentale handicap, met inbegrip van ambulante hulpverlening
88106|Activiteiten van dagcentra voor volwassenen met een mentale handicap, met inbegrip van ambulante hulpverlening
88109|Overige maatschappelijke dienstverlening zonder huisvesting voor ouderen of personen met een handicap
889|Overige maatschappelijke dienstverlening waarbij geen onderdak wordt verschaft|Other social work activities without accommodation
8891|Activiteiten met betrekking tot kinderopvang|Child day-care activities
88911|Kinderdagverblijven en crèches
88912|Kinderopvang door onthaalouders
88919|Overige activiteiten met betrekking tot kinderopvang
8899|Overige maatschappelijke dienstverlening zonder huisvesting, neg|Other social work activities without accommodation n.e.c.
88991|Ambulante hulpverlening aan drugs- en alcoholverslaafden
88992|Integrale jeugdhulp zonder huisvesting
88993|Beschutte en sociale werkplaatsen
88994|Algemeen welzijnswerk zonder huisvesting
88999|Andere vormen van maatschappelijke dienstverlening zonder huisvesting, neg
90|Activiteiten op het gebied van scheppende en uitvoerende kunst|Arts creation and performing arts activities
901|Creatie van kunst|Arts creation activities
9011|Literaire creatie en compositie van muziek|Literary creation and musical composition activities
90111|Literaire creatie
90112|Compositie van muziek
9012|Creatie van beeldende kunsten|Visual arts creation activities
90120
9013|Andere vormen van creatie van kunst|Other arts creation activities
90130
902|Verrichten van uitvoerende kunst|Activities of performing arts
9020
90201|Beoefening van uitvoerende kunsten door zelfstandig werkende artiesten
90202|Beoefening van uitvoerende kunsten door artistieke ensembles
903|Ondersteunende activiteiten voor scheppende en uitvoerende kunst|Support activities to arts creation and performing arts
9031|Exploitatie van kunstfaciliteiten en -locaties|Operation of arts facilities and sites
90311|Exploitatie van schouwburgen, concertzalen en dergelijke
90312|Exploitatie van culturele centra en multifunctionele zalen ten behoeve van culturele activiteiten
9039|Andere ondersteunende activiteiten voor scheppende en uitvoerende kunst|Other support activities to arts and performing arts
90391|Promotie en organisatie van scheppende en uitvoerende kunstevenementen
90392|Ontwerp en bouw van podia en decors
90393|Gespecialiseerde beeld-, verlichtings- en geluidstechnieken
90399|Andere ondersteunende activiteiten voor scheppende en uitvoerende kunst, neg
91|Activiteiten van bibliotheken, archieven, musea en overige culturele activiteiten|Libraries, archives, museums and other cultural activities
911|Activiteiten van bibliotheken en archieven|Library and archive activities
9111|Activiteiten van bibliotheken|Library activities
91110
9112|Activiteiten van archieven|Archive activities
91120
912|Activiteiten van musea, collecties, historische locaties en monumenten|Museum, collection, historical site and monument activities
9121|Activiteiten van musea en collecties|Museum and collection activities
91210
9122|Activiteiten van historische locaties en monumenten|Historical site and monument activities
91220
913|Instandhouding, restauratie en andere ondersteunende activiteiten voor cultureel erfgoed|Conservation, restoration and other support activities for cultural heritage
9130
91300
914|Activiteiten van botanische tuinen, dierentuinen en natuurreservaten|Botanical and zoological garden and nature reserve activities
9141|Activiteiten van botanische tuinen en dierentuinen|Botanical and zoological garden activities
91410
9142|Beheer en instandhouding van natuurreservaten|Nature reserve activities
91420
92|Activiteiten van loterijen en kansspelen|Gambling and betting activities
920
9200
92000
93|Sport, ontspanning en recreatie|Sports activities and amusement and recreation activities
931|Sport|Sports activities
9311|Exploitatie van sportaccommodaties|Operation of sports facilities
93110
9312|Activiteiten van sportclubs|Activities of sports clubs
93121|Activiteiten van voetbalclubs
93122|Activiteiten van tennisclubs
93123|Activiteiten van overige balsportclubs
93124|Activiteiten van wielerclubs
93125|Activiteiten van vechtsportclubs
93126|Activiteiten van watersportclubs
93127|Activiteiten van paardensportclubs
93128|Activiteiten van atletiekclubs
93129|Activiteiten van overige sportclubs
9313|Activiteiten van fitnesscentra|Activities of fitness centres
93130
9319|Sportactiviteiten, neg|Sports activities n.e.c.
93191|Activiteiten van sportbonden en -federaties
93192|Activiteiten van zelfstandig werkende sportbeoefenaars
93199|Overige sportactiviteiten, neg
932|Activiteiten op het gebied van ontspanning en recreatie|Amusement and recreation activities
9321|Activiteiten van pret- en themaparken|Activities of amusement parks and theme parks
93210
9329|Ontspanning en recreatie, neg|Amusement and recreation activities n.e.c.
93291|Exploitatie van kermisattracties
93292|Exploitatie van snooker- en biljartzalen
93293|Exploitatie van recreatiedomeinen
93299|Overige recreatie- en ontspanningsactiviteiten, neg
94|Activiteiten van verenigingen|Activities of membership organisations
941|Activiteiten van bedrijfs-, werkgevers- en beroepsorganisaties|Activities of business, employers and professional membership organisations
9411|Activiteiten van bedrijfs- en werkgeversorganisaties|Activities of business and employers membership organisations
94110
9412|Activiteiten van beroepsorganisaties|Activities of professional membership organisations
94120
942|Activiteiten van vakbonden|Activities of trade unions
9420
94200
949|Activiteiten van overige verenigingen|Activities of other membership organisations
9491|Activiteiten van religieuze organisaties|Activities of religious organisations
94910
9492|Activiteiten van politieke organisaties|Activities of political organisations
94920
9499|Activiteiten van overige verenigingen, neg|Activities of other membership organisations n.e.c.
94991|Verenigingen op het vlak van jeugdwerk
94992|Verenigingen en bewegingen voor volwassenen
94993|Verenigingen op het vlak van ziektepreventie en gezondheidsbevordering
94994|Verenigingen op het vlak van milieu en mobiliteit
94995|Verenigingen op het vlak van ontwikkelingssamenwerking
94999|Overige verenigingen, neg
95|Reparatie en onderhoud van computers, consumentenartikelen, auto's en motorfietsen|Repair and maintenance of computers, personal and household goods, and motor vehicles and motorcycles
951|Reparatie en onderhoud van computers en communicatieapparatuur|Repair and maintenance of computers and communication equipment
9510
95100
952|Reparatie en onderhoud van consumentenartikelen|Repair and maintenance of personal and household goods
9521|Reparatie en onderhoud van consumentenelektronica|Repair and maintenance of consumer electronics
95210
9522|Reparatie en onderhoud van huishoudapparaten en van werktuigen voor gebruik in huis en tuin|Repair and maintenance of household appliances and home and garden equipment
95220
9523|Reparatie en onderhoud van schoeisel en lederwaren|Repair and maintenance of footwear and leather goods
95230
9524|Reparatie en onderhoud van meubelen en stoffering|Repair and maintenance of furniture and home furnishings
95240
9525|Reparatie en onderhoud van uurwerken en sieraden|Repair and maintenance of watches, clocks and jewellery
95250
9529|Reparatie en onderhoud van consumentenartikelen, neg|Repair and maintenance of personal and household goods n.e.c.
95290
953|Reparatie en onderhoud van motorvoertuigen en motorfietsen|Repair and maintenance of motor vehicles and motorcycles
9531|Reparatie en onderhoud van motorvoertuigen|Repair and maintenance of motor vehicles
95311|Algemeen onderhoud en reparatie van auto's en lichte bestelwagens (<= 3,5 ton)
95312|Algemeen onderhoud en reparatie van overige motorvoertuigen (> 3,5 ton)
95313|Reparatie en montage van specifieke auto-onderdelen
95314|Carrosserieherstelling (inclusief spuiten en verven)
95315|Bandenservicebedrijven
95316|Wassen en poetsen van motorvoertuigen
95319|Onderhoud en reparatie van motorvoertuigen, neg
9532|Reparatie en onderhoud van motorfietsen|Repair and maintenance of motorcycles
95320
954|Bemiddelingsactiviteiten in verband met reparatie en onderhoud van computers, consumentenartikelen, motorvoertuigen en motorfietsen|Intermediation service activities for repair and maintenance of computers, personal and household goods, and motor vehicles and motorcycles
9540
95400
96|Persoonlijke dienstverlening|Personal service activities
961|Wassen en chemisch reinigen van textiel en bontproducten|Washing and cleaning of textile and fur products
9610
96101|Activiteiten van industriële wasserijen
96102|Activiteiten van wasserettes en wassalons ten behoeve van particulieren
962|Haarverzorging, schoonheidsverzorging, activiteiten van kuuroorden en dergelijke activiteiten|Hairdressing, beauty treatment, day spa and similar activities
9621|Kappers- en barbiersactiviteiten|Hairdressing and barber activities
96210
9622|Schoonheidsverzorging en andere schoonheidsbehandelingen|Beauty care and other beauty treatment activities
96220
9623|Activiteiten van kuuroorden, sauna's en stoombaden|Day spa, sauna and steam bath activities
96230
963|Begrafeniswezen en aanverwante activiteiten|Funeral and related activities
9630
96301|Uitvaartverzorging
96302|Beheer van kerkhoven en activiteiten van crematoria
964|Bemiddelingsactiviteiten op het gebied van persoonlijke dienstverlening|Intermediation service activities for personal services
9640
96400
969|Overige persoonlijke dienstverlening|Other personal service activities
9691|Huishoudelijke persoonlijke dienstverlening|Provision of domestic personal service activities
96910
9699|Overige persoonlijke dienstverlening, neg|Other personal service activities n.e.c.
96991|Contactbemiddelingsbureaus en dergelijke
96992|Plaatsen van tatoeages en piercings
96993|Diensten in verband met de verzorging van huisdieren, muv veterinaire diensten
96994|Africhten van huisdieren
96995|Pensions voor huisdieren
96999|Overige persoonlijke diensten
97|Activiteiten van huishoudens als werkgever van huishoudelijk personeel|Activities of households as employers of domestic personnel
970
9700
97000
98|Niet-gedifferentieerde productie van goederen en diensten door particuliere huishoudens voor eigen gebruik|Undifferentiated goods- and service-producing activities of private households for own use
981|Niet-gedifferentieerde productie van goederen door particuliere huishoudens voor eigen gebruik|Undifferentiated goods-producing activities of private households for own use
9810
98100
982|Niet-gedifferentieerde productie van diensten door particuliere huishoudens voor eigen gebruik|Undifferentiated service-producing activities of private households for own use
9820
98200
99|Activiteiten van extraterritoriale organisaties en instanties|Activities of extraterritorial organisations and bodies
990
9900
99000`;
