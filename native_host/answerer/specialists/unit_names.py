"""The names of units of measurement, in four languages: data for `unit_lookup`.

A name that means units of two systems (gallon) stands at both. One that means different sizes within a language (ton,
Pfund, calorie, horsepower) is left out. Units of time are those of durations, and no part of this.
"""

# Per unit: symbol to show; what pint calls it, with a factor; symbols whose case is free; symbols whose case counts;
# English; German; French; Spanish names. "_" is a space within a name. Units follow the name of their dimension; a line
# that starts with two spaces goes on with the unit before it.
UNITS = """
length
km ; kilometer ; km kms ;  ; kilometer kilometers kilometre kilometres klicks ; kilometer kilometern ; kilometre
  kilometres ; kilometro kilometros
m ; meter ;  ; m ; meter meters metre metres ; meter metern ; metre metres ; metro metros
dm ; decimeter ; dm ;  ; decimeter decimeters decimetre decimetres ; dezimeter dezimetern ; decimetre decimetres ;
  decimetro decimetros
cm ; centimeter ; cm cms ;  ; centimeter centimeters centimetre centimetres ; zentimeter zentimetern centimeter ;
  centimetre centimetres ; centimetro centimetros
mm ; millimeter ;  ; mm ; millimeter millimeters millimetre millimetres ; millimeter millimetern ; millimetre
  millimetres ; milimetro milimetros
µm ; micrometer ;  ; µm um ; micrometer micrometers micrometre micrometres micron microns ; mikrometer mikrometern ;
  micrometre micrometres ; micrometro micrometros micras
nm ; nanometer ;  ;  ; nanometer nanometers nanometre nanometres ; nanometer nanometern ; nanometre nanometres ;
  nanometro nanometros
mi ; mile ; mi ;  ; mile miles statute_miles ; meile meilen englische_meilen ; miles mile ; milla millas
yd ; yard ; yd yds ;  ; yard yards ; yard yards ; yard yards verge verges ; yarda yardas
ft ; foot ; ft ;  ; foot feet ; fuß fuss ; pied pieds ; pie pies
in ; inch ; in ;  ; inch inches ; zoll inch ; pouce pouces ; pulgada pulgadas
nmi ; nautical_mile ; nmi ;  ; nautical_mile nautical_miles sea_miles ; seemeile seemeilen nautische_meilen ;
  mille_marin milles_marins mille_nautique milles_nautiques ; milla_nautica millas_nauticas milla_marina millas_marinas
mass
t ; tonne ;  ; t ; tonne tonnes metric_ton metric_tons ; tonne tonnen ; tonne tonnes ; tonelada_metrica
  toneladas_metricas
kg ; kilogram ; kg kgs ;  ; kilogram kilograms kilo kilos kilogramme kilogrammes ; kilogramm kilo kilos ; kilogramme
  kilogrammes kilo kilos ; kilogramo kilogramos kilo kilos
g ; gram ; g ;  ; gram grams gramme grammes ; gramm ; gramme grammes ; gramo gramos
mg ; milligram ;  ; mg ; milligram milligrams ; milligramm ; milligramme milligrammes ; miligramo miligramos
µg ; microgram ; mcg ; µg ug ; microgram micrograms ; mikrogramm ; microgramme microgrammes ; microgramo microgramos
lb ; pound ; lb lbs ;  ; pound pounds ;  ;  ; libra libras
oz ; ounce ; oz ;  ; ounce ounces ;  ; once onces ; onza onzas
st ; stone ;  ;  ; stone stones ; stone ; stone ; stone
oz t ; troy_ounce ; ozt oz_t ;  ; troy_ounce troy_ounces ; feinunze feinunzen ; once_troy onces_troy ; onza_troy
  onzas_troy
short tons ; 2000 pound ;  ;  ; short_ton short_tons us_ton us_tons ;  ;  ;
long tons ; 2240 pound ;  ;  ; long_ton long_tons imperial_ton imperial_tons ;  ;  ;
volume
L ; liter ; l ltr ;  ; liter liters litre litres ; liter litern ; litre litres ; litro litros
dL ; deciliter ; dl ;  ; deciliter deciliters decilitre decilitres ; deziliter ; decilitre decilitres ; decilitro
  decilitros
cL ; centiliter ; cl ;  ; centiliter centiliters centilitre centilitres ; zentiliter ; centilitre centilitres ;
  centilitro centilitros
mL ; milliliter ;  ; ml mL ; milliliter milliliters millilitre millilitres ; milliliter millilitern ; millilitre
  millilitres ; mililitro mililitros
hL ; hectoliter ; hl ;  ; hectoliter hectoliters hectolitre hectolitres ; hektoliter ; hectolitre hectolitres ;
  hectolitro hectolitros
m³ ; meter**3 ;  ; m3 ; cubic_meter cubic_meters cubic_metre cubic_metres ; kubikmeter kubikmetern ; metre_cube
  metres_cubes ; metro_cubico metros_cubicos
cm³ ; centimeter**3 ; cm3 ccm ; cc ; cubic_centimeter cubic_centimeters cubic_centimetre cubic_centimetres ;
  kubikzentimeter ; centimetre_cube centimetres_cubes ; centimetro_cubico centimetros_cubicos
ft³ ; foot**3 ; ft3 cu_ft cuft ;  ; cubic_foot cubic_feet ; kubikfuß kubikfuss ; pied_cube pieds_cubes ; pie_cubico
  pies_cubicos
in³ ; inch**3 ; in3 cu_in ;  ; cubic_inch cubic_inches ; kubikzoll ; pouce_cube pouces_cubes ; pulgada_cubica
  pulgadas_cubicas
US gal ; gallon ; us_gal gal ;  ; us_gallon us_gallons american_gallons gallon gallons ; us-gallone us-gallonen
  us_gallonen gallone gallonen ; gallon_us gallons_us gallons_americains gallon gallons ; galon_estadounidense
  galones_estadounidenses galones_us galon galones
imp gal ; imperial_gallon ; imp_gal uk_gal gal ;  ; imperial_gallon imperial_gallons uk_gallon uk_gallons
  british_gallons gallon gallons ; britische_gallonen imperiale_gallonen gallone gallonen ; gallons_imperiaux
  gallon_imperial gallon gallons ; galon_imperial galones_imperiales galon galones
US qt ; quart ; us_qt qt qts ;  ; us_quart us_quarts quart quarts ;  ;  ;
imp qt ; imperial_quart ; qt qts ;  ; imperial_quart imperial_quarts uk_quarts quart quarts ;  ;  ;
US pt ; pint ; us_pt pt pts ;  ; us_pint us_pints american_pints pint pints ;  ;  ; pinta pintas
imp pt ; imperial_pint ; pt pts ;  ; imperial_pint imperial_pints uk_pint uk_pints british_pints pint pints ;  ;  ;
  pinta pintas
US fl oz ; fluid_ounce ; us_fl_oz fl_oz floz oz ;  ; us_fluid_ounce us_fluid_ounces fluid_ounce fluid_ounces ounce
  ounces ;  ;  ; onza_liquida onzas_liquidas
imp fl oz ; imperial_fluid_ounce ; imp_fl_oz uk_fl_oz fl_oz floz oz ;  ; imperial_fluid_ounce imperial_fluid_ounces
  uk_fluid_ounces fluid_ounce fluid_ounces ounce ounces ;  ;  ; onza_liquida onzas_liquidas
US cups ; cup ;  ;  ; us_cup us_cups ;  ;  ;
US tbsp ; tablespoon ; us_tbsp ;  ; us_tablespoon us_tablespoons ;  ;  ;
US tsp ; teaspoon ; us_tsp ;  ; us_teaspoon us_teaspoons ;  ;  ;
temperature
°C ; degC ; °c degc c ;  ; celsius degrees_celsius degree_celsius degrees_c degree_c deg_c centigrade degrees_centigrade
  ; grad_celsius celsius grad_c ; degres_celsius degre_celsius celsius degres_c ; grados_celsius grado_celsius celsius
  grados_centigrados centigrados grados_c
°F ; degF ; °f degf f ;  ; fahrenheit degrees_fahrenheit degree_fahrenheit degrees_f degree_f deg_f farenheit
  fahrenheits ; grad_fahrenheit fahrenheit grad_f ; degres_fahrenheit degre_fahrenheit fahrenheit degres_f ;
  grados_fahrenheit grado_fahrenheit fahrenheit grados_f
K ; kelvin ;  ; K ; kelvin kelvins degrees_kelvin ; kelvin grad_kelvin ; kelvin kelvins degres_kelvin ; kelvin kelvins
  grados_kelvin
area
m² ; meter**2 ; sqm qm ; m2 ; square_meter square_meters square_metre square_metres sq_m sq_meters sq_metres ;
  quadratmeter quadratmetern ; metre_carre metres_carres ; metro_cuadrado metros_cuadrados
km² ; kilometer**2 ; km2 sqkm ;  ; square_kilometer square_kilometers square_kilometre square_kilometres sq_km ;
  quadratkilometer quadratkilometern ; kilometre_carre kilometres_carres ; kilometro_cuadrado kilometros_cuadrados
cm² ; centimeter**2 ; cm2 ;  ; square_centimeter square_centimeters square_centimetre square_centimetres sq_cm ;
  quadratzentimeter ; centimetre_carre centimetres_carres ; centimetro_cuadrado centimetros_cuadrados
mm² ; millimeter**2 ;  ; mm2 ; square_millimeter square_millimeters square_millimetres ; quadratmillimeter ;
  millimetre_carre millimetres_carres ; milimetro_cuadrado milimetros_cuadrados
ha ; hectare ; ha ;  ; hectare hectares ; hektar hektaren ; hectare hectares ; hectarea hectareas
acres ; 4840 yard**2 ;  ;  ; acre acres ; acre acres ; acre acres ; acre acres
ft² ; foot**2 ; ft2 sqft sq_ft ;  ; square_foot square_feet sq_feet ; quadratfuß quadratfuss ; pied_carre pieds_carres ;
  pie_cuadrado pies_cuadrados
in² ; inch**2 ; in2 sq_in ;  ; square_inch square_inches ; quadratzoll ; pouce_carre pouces_carres ; pulgada_cuadrada
  pulgadas_cuadradas
yd² ; yard**2 ; yd2 sq_yd ;  ; square_yard square_yards ;  ;  ;
mi² ; mile**2 ; mi2 sq_mi ;  ; square_mile square_miles sq_miles ; quadratmeile quadratmeilen ; miles_carres ;
  milla_cuadrada millas_cuadradas
speed
km/h ; kilometer/hour ; km/h kmh kph km/hr kmph ;  ; kilometers_per_hour kilometres_per_hour kilometer_per_hour
  km_per_hour ; stundenkilometer kilometer_pro_stunde km_pro_stunde ; kilometres_par_heure kilometres-heure km_par_heure
  kilometres/heure ; kilometros_por_hora km_por_hora
m/s ; meter/second ;  ; m/s ; meters_per_second metres_per_second meter_per_second ; meter_pro_sekunde ;
  metres_par_seconde ; metros_por_segundo
mph ; mile/hour ; mph mi/h ;  ; miles_per_hour mile_per_hour miles_an_hour ; meilen_pro_stunde ; miles_par_heure ;
  millas_por_hora
ft/s ; foot/second ; ft/s ;  ; feet_per_second foot_per_second ; fuß_pro_sekunde ; pieds_par_seconde ; pies_por_segundo
kn ; knot ; kn kt kts ;  ; knot knots ; knoten ; nœud nœuds noeud noeuds ; nudo nudos
data
B ; byte ;  ; B ; byte bytes ; byte bytes ; octet octets byte ; byte bytes
kB ; kilobyte ;  ; kB KB kb ; kilobyte kilobytes ; kilobyte ; kilooctet kilooctets ; kilobyte kilobytes
MB ; megabyte ;  ; MB mb ; megabyte megabytes megs ; megabyte ; megaoctet megaoctets ; megabyte megabytes
GB ; gigabyte ;  ; GB gb ; gigabyte gigabytes gigs ; gigabyte ; gigaoctet gigaoctets ; gigabyte gigabytes
TB ; terabyte ;  ; TB tb ; terabyte terabytes ; terabyte ; teraoctet teraoctets ; terabyte terabytes
PB ; petabyte ;  ; PB ; petabyte petabytes ; petabyte ; petaoctet petaoctets ; petabyte petabytes
KiB ; kibibyte ; kib ;  ; kibibyte kibibytes ; kibibyte ; kibioctet kibioctets ; kibibyte kibibytes
MiB ; mebibyte ; mib ;  ; mebibyte mebibytes ; mebibyte ; mebioctet mebioctets ; mebibyte mebibytes
GiB ; gibibyte ; gib ;  ; gibibyte gibibytes ; gibibyte ; gibioctet gibioctets ; gibibyte gibibytes
TiB ; tebibyte ; tib ;  ; tebibyte tebibytes ; tebibyte ; tebioctet tebioctets ; tebibyte tebibytes
bit ; bit ; bit ;  ; bit bits ; bit bits ; bit bits ; bit bits
kbit ; kilobit ; kbit ; kb Kb ; kilobit kilobits ; kilobit ; kilobit kilobits ; kilobit kilobits
Mbit ; megabit ; mbit ; Mb mb ; megabit megabits ; megabit ; megabit megabits ; megabit megabits
Gbit ; gigabit ; gbit ; Gb gb ; gigabit gigabits ; gigabit ; gigabit gigabits ; gigabit gigabits
data rate
kbit/s ; kilobit/second ; kbps kbit/s ;  ; kilobits_per_second ; kilobit_pro_sekunde ;  ; kilobits_por_segundo
Mbit/s ; megabit/second ; mbps mbit/s ; Mb/s ; megabits_per_second ; megabit_pro_sekunde ; megabits_par_seconde ;
  megabits_por_segundo
Gbit/s ; gigabit/second ; gbps gbit/s ; Gb/s ; gigabits_per_second ; gigabit_pro_sekunde ; gigabits_par_seconde ;
  gigabits_por_segundo
kB/s ; kilobyte/second ;  ; kB/s KB/s ; kilobytes_per_second ; kilobyte_pro_sekunde ; kilooctets_par_seconde ;
  kilobytes_por_segundo
MB/s ; megabyte/second ;  ; MB/s ; megabytes_per_second ; megabyte_pro_sekunde ; megaoctets_par_seconde ;
  megabytes_por_segundo
GB/s ; gigabyte/second ;  ; GB/s ; gigabytes_per_second ; gigabyte_pro_sekunde ; gigaoctets_par_seconde ;
  gigabytes_por_segundo
pressure
Pa ; pascal ;  ; Pa ; pascal pascals ; pascal ; pascal pascals ; pascal pascales
hPa ; hectopascal ; hpa ;  ; hectopascal hectopascals ; hektopascal ; hectopascal hectopascals ; hectopascal
  hectopascales
kPa ; kilopascal ; kpa ;  ; kilopascal kilopascals ; kilopascal ; kilopascal kilopascals ; kilopascal kilopascales
MPa ; megapascal ;  ; MPa ; megapascal megapascals ; megapascal ; megapascal megapascals ; megapascal megapascales
bar ; bar ; bar bars ;  ; bar ; bar ; bar bars ; bar bares
mbar ; millibar ;  ; mbar ; millibar millibars ; millibar ; millibar millibars ; milibar milibares
psi ; psi ; psi ;  ; pounds_per_square_inch ;  ;  ; libras_por_pulgada_cuadrada
atm ; atmosphere ; atm ;  ; atmosphere atmospheres standard_atmospheres ; atmosphäre atmosphären ; atmosphere
  atmospheres ; atmosfera atmosferas
mmHg ; mmHg ; mmhg mm_hg ;  ; millimeters_of_mercury ;  ;  ;
energy
J ; joule ;  ; J ; joule joules ; joule ; joule joules ; julio julios joule joules
kJ ; kilojoule ; kj ;  ; kilojoule kilojoules ; kilojoule ; kilojoule kilojoules ; kilojulio kilojulios kilojoules
MJ ; megajoule ;  ; MJ ; megajoule megajoules ; megajoule ; megajoule megajoules ; megajulio megajulios
kcal ; kilocalorie ; kcal kcals ;  ; kilocalorie kilocalories ; kilokalorie kilokalorien ; kilocalorie kilocalories ;
  kilocaloria kilocalorias
Wh ; watt_hour ; wh ;  ; watt_hour watt_hours watt-hours ; wattstunde wattstunden ; wattheure wattheures ; vatio_hora
  vatios_hora
kWh ; kilowatt_hour ; kwh ;  ; kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours ; kilowattstunde
  kilowattstunden ; kilowattheure kilowattheures ; kilovatio_hora kilovatios_hora
power
W ; watt ;  ; W ; watt watts ; watt ; watt watts ; vatio vatios
kW ; kilowatt ; kw ;  ; kilowatt kilowatts ; kilowatt ; kilowatt kilowatts ; kilovatio kilovatios
MW ; megawatt ;  ; MW ; megawatt megawatts ; megawatt ; megawatt megawatts ; megavatio megavatios
PS ; metric_horsepower ;  ; PS ; metric_horsepower ; ps pferdestärke pferdestärken ;  ; caballos_de_vapor
"""
