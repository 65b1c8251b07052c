import type { ReferenceRegionCode } from './regions.ts';

/*
 * Source: Statbel (REFNIS 2025, municipality of each postal code) and Data & Analyse Vlaamse provincies (reference
 * regions); licences and attribution in SOURCES.md. State of 1 January 2025, after the mergers.
 *
 * One line per municipality, `NIS code|name|postal codes`, because the whole table is needed at once or not at all.
 */
export const MUNICIPALITY_LINES: Readonly<Record<ReferenceRegionCode, string>> = {
  'regio-antwerpen': `
11001|Aartselaar|2630
11002|Antwerpen|2000 2018 2020 2030 2040 2050 2060 2100 2140 2150 2170 2180 2600 2610 2660
11004|Boechout|2530 2531
11005|Boom|2850
11008|Brasschaat|2930
11009|Brecht|2960
11013|Edegem|2650
11016|Essen|2910
11018|Hemiksem|2620
11021|Hove|2540
11022|Kalmthout|2920
11023|Kapellen|2950
11024|Kontich|2550
11025|Lint|2547
11029|Mortsel|2640
11030|Niel|2845
11035|Ranst|2520
11037|Rumst|2840
11038|Schelle|2627
11039|Schilde|2970
11040|Schoten|2900
11044|Stabroek|2940
11050|Wijnegem|2110
11052|Wommelgem|2160
11053|Wuustwezel|2990
11054|Zandhoven|2240 2242 2243
11055|Zoersel|2980
11057|Malle|2390`,
  rivierenland: `
12002|Berlaar|2590
12005|Bonheiden|2820
12007|Bornem|2880
12009|Duffel|2570
12014|Heist-op-den-Berg|2220 2221 2222 2223
12021|Lier|2500
12025|Mechelen|2800 2801 2811 2812
12026|Nijlen|2560
12029|Putte|2580
12035|Sint-Katelijne-Waver|2860 2861
12040|Willebroek|2830
12041|Puurs-Sint-Amands|2870 2890`,
  kempen: `
13001|Arendonk|2370
13002|Baarle-Hertog|2387
13003|Balen|2490 2491
13004|Beerse|2340
13006|Dessel|2480
13008|Geel|2440
13010|Grobbendonk|2280 2288
13011|Herentals|2200
13012|Herenthout|2270
13013|Herselt|2230
13014|Hoogstraten|2320 2321 2322 2323 2328
13016|Hulshout|2235
13017|Kasterlee|2460
13019|Lille|2275
13021|Meerhout|2450
13023|Merksplas|2330
13025|Mol|2400
13029|Olen|2250
13031|Oud-Turnhout|2360
13035|Ravels|2380 2381 2382
13036|Retie|2470
13037|Rijkevorsel|2310
13040|Turnhout|2300
13044|Vorselaar|2290
13046|Vosselaar|2350
13049|Westerlo|2260
13053|Laakdal|2430 2431`,
  'halle-vilvoorde': `
23002|Asse|1730 1731
23003|Beersel|1650 1651 1652 1653 1654
23009|Bever|1547
23016|Dilbeek|1700 1701 1702 1703
23025|Grimbergen|1850 1851 1852 1853
23027|Halle|1500 1501 1502
23038|Kampenhout|1910
23039|Kapelle-op-den-Bos|1880
23044|Liedekerke|1770
23045|Londerzeel|1840
23047|Machelen|1830 1831 1931
23050|Meise|1860 1861
23052|Merchtem|1785
23060|Opwijk|1745
23064|Pepingen|1670 1671 1673 1674
23077|Sint-Pieters-Leeuw|1600 1601 1602
23081|Steenokkerzeel|1820
23086|Ternat|1740 1741 1742
23088|Vilvoorde|1800
23094|Zaventem|1930 1932 1933
23096|Zemst|1804 1980 1981 1982
23097|Roosdaal|1760 1761
23098|Drogenbos|1620
23099|Kraainem|1950
23100|Linkebeek|1630
23101|Sint-Genesius-Rode|1640
23102|Wemmel|1780
23103|Wezembeek-Oppem|1970
23104|Lennik|1750
23105|Affligem|1790
23106|Pajottegem|1540 1541 1570 1755`,
  'oost-brabant': `
23033|Hoeilaart|1560
23062|Overijse|3090
24001|Aarschot|3200 3201 3202
24007|Begijnendijk|3130
24008|Bekkevoort|3460 3461
24009|Bertem|3060 3061
24011|Bierbeek|3360
24014|Boortmeerbeek|3190 3191
24016|Boutersem|3370
24020|Diest|3290 3293 3294
24028|Geetbets|3450 3454
24033|Haacht|3150
24038|Herent|3020
24041|Hoegaarden|3320 3321
24043|Holsbeek|3220 3221
24045|Huldenberg|3040
24048|Keerbergen|3140
24054|Kortenaken|3470 3471 3472 3473
24055|Kortenberg|3070 3071 3078
24059|Landen|3400 3401 3404
24062|Leuven|3000 3001 3010 3012 3018
24066|Lubbeek|3210 3211 3212
24086|Oud-Heverlee|3050 3051 3052 3053 3054
24094|Rotselaar|3110 3111 3118
24104|Tervuren|3080
24107|Tienen|3300
24109|Tremelo|3120 3128
24130|Zoutleeuw|3440
24133|Linter|3350
24134|Scherpenheuvel-Zichem|3270 3271 3272
24135|Tielt-Winge|3390 3391
24137|Glabbeek|3380 3381 3384`,
  'regio-brugge': `
31003|Beernem|8730
31004|Blankenberge|8370
31005|Brugge|8000 8200 8310 8380
31006|Damme|8340
31012|Jabbeke|8490
31022|Oostkamp|8020
31033|Torhout|8820
31040|Zedelgem|8210 8211
31042|Zuienkerke|8377
31043|Knokke-Heist|8300 8301`,
  westhoek: `
32003|Diksmuide|8600
32006|Houthulst|8650
32010|Koekelare|8680
32011|Kortemark|8610
32030|Lo-Reninge|8647
33011|Ieper|8900 8902 8904 8906 8908
33016|Mesen|8957
33021|Poperinge|8970 8972 8978
33037|Zonnebeke|8980
33039|Heuvelland|8950 8951 8952 8953 8954 8956 8958
33040|Langemark-Poelkapelle|8920
33041|Vleteren|8640
38002|Alveringem|8690 8691
38008|De Panne|8660
38014|Koksijde|8670
38016|Nieuwpoort|8620
38025|Veurne|8630`,
  'zuid-west-vlaanderen': `
33029|Wervik|8940
34002|Anzegem|8570 8572 8573
34003|Avelgem|8580 8581 8582 8583
34009|Deerlijk|8540
34013|Harelbeke|8530 8531
34022|Kortrijk|8500 8501 8510 8511
34023|Kuurne|8520
34025|Lendelede|8860
34027|Menen|8930
34040|Waregem|8790 8791 8792 8793
34041|Wevelgem|8560
34042|Zwevegem|8550 8551 8552 8553 8554
34043|Spiere-Helkijn|8587`,
  middenkust: `
35002|Bredene|8450
35005|Gistel|8470
35006|Ichtegem|8480
35011|Middelkerke|8430 8431 8432 8433 8434
35013|Oostende|8400
35014|Oudenburg|8460
35029|De Haan|8420 8421`,
  midwest: `
36006|Hooglede|8830
36007|Ingelmunster|8770
36008|Izegem|8870
36010|Ledegem|8880
36011|Lichtervelde|8810
36012|Moorslede|8890
36015|Roeselare|8800
36019|Staden|8840
37002|Dentergem|8720
37010|Oostrozebeke|8780
37011|Pittem|8740
37017|Wielsbeke|8710
37020|Ardooie|8850 8851
37021|Wingene|8750 8755
37022|Tielt|8700 8760`,
  denderregio: `
41002|Aalst|9300 9308 9310 9320
41011|Denderleeuw|9470 9472 9473
41018|Geraardsbergen|9500 9506
41024|Haaltert|9450 9451
41034|Lede|9340
41048|Ninove|9400 9401 9402 9403 9404 9406
41082|Erpe-Mere|9420
42003|Berlare|9290
42004|Buggenhout|9255
42006|Dendermonde|9200
42008|Hamme|9220
42011|Lebbeke|9280
42026|Wichelen|9260
42028|Zele|9240`,
  'vlaamse-ardennen': `
41027|Herzele|9550 9551 9552
41063|Sint-Lievens-Houtem|9520 9521
41081|Zottegem|9620
44052|Oosterzele|9860
45035|Oudenaarde|9700
45041|Ronse|9600
45059|Brakel|9660 9661
45060|Kluisbergen|9690
45061|Wortegem-Petegem|9790
45062|Horebeke|9667
45063|Lierde|9570 9571 9572
45064|Maarkedal|9680 9681 9688
45065|Zwalm|9630 9636
45068|Kruisem|9750 9770 9771 9772`,
  'regio-gent': `
42010|Laarne|9270
42025|Wetteren|9230
43002|Assenede|9960 9961 9968
43005|Eeklo|9900
43007|Kaprijke|9970 9971
43010|Maldegem|9990 9991 9992
43014|Sint-Laureins|9980 9981 9982 9988
43018|Zelzate|9060
44013|Destelbergen|9070
44019|Evergem|9940
44020|Gavere|9890
44021|Gent|9000 9030 9031 9032 9040 9041 9042 9050 9051 9052
44064|Sint-Martens-Latem|9830 9831
44081|Zulte|9870
44083|Deinze|9800 9850
44084|Aalter|9880 9881 9910
44085|Lievegem|9920 9921 9930 9931 9932 9950
44086|Nazareth-De Pinte|9810 9840
44087|Lochristi|9080 9185
44088|Merelbeke-Melle|9090 9820`,
  waasland: `
42023|Waasmunster|9250
46020|Sint-Gillis-Waas|9170
46021|Sint-Niklaas|9100 9111 9112
46024|Stekene|9190
46025|Temse|9140
46029|Lokeren|9160 9180
46030|Beveren-Kruibeke-Zwijndrecht|2070 9120 9130 9150`,
  limburg: `
71002|As|3665 3668
71004|Beringen|3580 3581 3582 3583
71011|Diepenbeek|3590
71016|Genk|3600
71017|Gingelom|3890 3891
71020|Halen|3545
71024|Herk-de-Stad|3540
71034|Leopoldsburg|3970 3971
71037|Lummen|3560
71045|Nieuwerkerken|3850
71053|Sint-Truiden|3800 3803 3806
71066|Zonhoven|3520
71067|Zutendaal|3690
71070|Heusden-Zolder|3550
71071|Tessenderlo-Ham|3945 3980
71072|Hasselt|3500 3501 3510 3511 3512 3720 3721 3722 3723 3724
72003|Bocholt|3950
72004|Bree|3960
72018|Kinrooi|3640
72020|Lommel|3920
72021|Maaseik|3680
72030|Peer|3990
72037|Hamont-Achel|3930
72038|Hechtel-Eksel|3940 3941
72039|Houthalen-Helchteren|3530
72041|Dilsen-Stokkem|3650
72042|Oudsbergen|3660 3670
72043|Pelt|3900 3910
73001|Alken|3570
73022|Heers|3870
73028|Herstappe|3717
73042|Lanaken|3620 3621
73066|Riemst|3770
73098|Wellen|3830 3831 3832
73107|Maasmechelen|3630 3631
73109|Voeren|3790 3791 3792 3793 3798
73110|Bilzen-Hoeselt|3730 3732 3740 3742 3746
73111|Tongeren-Borgloon|3700 3840`,
};

/* The four postal codes that also lie in a second municipality: `postal code|NIS code of the second`. */
export const SECOND_MUNICIPALITY_LINES = `
3470|24107
9520|41081
9660|41081
9700|45061`;

/* Municipalities that ended on 1 January 2025: `NIS code|name|NIS code of the successor`. */
export const ENDED_MUNICIPALITY_LINES = `
11007|Borsbeek|11002
11056|Zwijndrecht|46030
23023|Galmaarden|23106
23024|Gooik|23106
23032|Herne|23106
37007|Meulebeke|37022
37012|Ruiselede|37021
37015|Tielt|37022
37018|Wingene|37021
44012|De Pinte|44086
44034|Lochristi|44087
44040|Melle|44088
44043|Merelbeke|44088
44045|Moerbeke|46029
44048|Nazareth|44086
44073|Wachtebeke|44087
46003|Beveren|46030
46013|Kruibeke|46030
46014|Lokeren|46029
71022|Hasselt|71072
71057|Tessenderlo|71071
71069|Ham|71071
73006|Bilzen|73110
73009|Borgloon|73111
73032|Hoeselt|73110
73040|Kortessem|71072
73083|Tongeren|73111`;
