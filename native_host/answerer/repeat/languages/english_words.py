"""English words and phrases of which one stands for the other in every request, in the same place and the same direction.

A pair is here only when no common sense of one is not the other's: "image" is no "picture" (Docker has images), "fast" is
no "quick" (who fasts?), a "sign" is no "symptom", and "learn" is no "teach". Of medicine only names of the same thing.
"""

from __future__ import annotations

from native_host.answerer.repeat.language import phrases

SYNONYMS = phrases("""
buy | purchase
begin | start
beginning | starting
car | automobile
child | kid
children | kids
big | large
bigger | larger
biggest | largest
assist | aid
remove | get rid of
removing | getting rid of
email | e mail | e-mail | electronic mail
website | web site
tv | television
movie | motion picture | film
movies | motion pictures | films
photo | photograph
photos | photographs
phone | telephone
fridge | refrigerator
plane | airplane | aeroplane
planes | airplanes | aeroplanes
bike | bicycle
bikes | bicycles
math | maths | mathematics
exam | examination
exams | examinations
ad | advert | advertisement
ads | adverts | advertisements
app | application
apps | applications
repo | repository
repos | repositories
admin | administrator
info | information
lab | laboratory
gym | gymnasium
vet | veterinarian
veggies | vegetables
doctor | physician
doctors | physicians
lawyer | attorney
lawyers | attorneys
flu | influenza
heart attack | myocardial infarction
hypertension | high blood pressure
hypotension | low blood pressure
acetaminophen | paracetamol
vitamin c | ascorbic acid
wwi | world war i | first world war | ww1
wwii | world war ii | second world war | ww2
usa | united states of america | united states | u.s.a | u.s.
uk | united kingdom | u.k.
eu | european union | e.u.
un | united nations
nyc | new york city
js | javascript
ts | typescript
db | database
dbs | databases
ai | artificial intelligence
km | kilometer | kilometers | kilometre | kilometres | kms
kg | kilogram | kilograms | kilogramme | kilogrammes | kgs
cm | centimeter | centimeters | centimetre | centimetres
mm | millimeter | millimeters | millimetre | millimetres
ml | machine learning | milliliter | milliliters | millilitre | millilitres
mg | milligram | milligrams
gb | gigabyte | gigabytes
mb | megabyte | megabytes
kb | kilobyte | kilobytes
liter | litre
liters | litres
feet | ft
pound | pounds | lb | lbs
celsius | degrees celsius | degree celsius | °c | ° c
fahrenheit | degrees fahrenheit | degree fahrenheit | °f | ° f
% | percent | per cent
and | &
okay | ok
while | whilst
among | amongst
toward | towards
everyone | everybody
someone | somebody
nobody | no one
anyone | anybody
maybe | perhaps
also | as well
because | since it is | due to the fact that
because of | due to | owing to
to | in order to | so as to
for example | for instance | e.g. | such as
for | for the purpose of
about | regarding | concerning | with regard to | with respect to
many | a lot of | lots of | plenty of
if | in the event that
instead of | in place of | rather than
without | with no
able to | capable of
needs | requires
need | require
needed | required
get | obtain
getting | obtaining
show | display
showing | displaying
delete | erase
deleting | erasing
fix | repair
fixing | repairing
allow | permit
allows | permits
allowed | permitted
happen | occur
happens | occurs
happened | occurred
hard | difficult
harder | more difficult
hardest | most difficult
easiest | simplest
easier | simpler
easy | simple
scared | afraid | frightened
tasty | delicious
whole | entire
enough | sufficient
famous | well known
quickly | rapidly
frequently | often
rarely | seldom
approximately | roughly | around about
immediately | right away | at once | straight away
nearly | almost
forever | permanently
lose weight | drop weight | shed weight
quit smoking | stop smoking | give up smoking
quit drinking | stop drinking | give up drinking
minutes | mins
seconds | secs
hours | hrs
job | occupation
resume | cv | curriculum vitae
cover letter | application letter
vacation | holiday trip
apartment | flat
trash | garbage | rubbish
gas station | petrol station
elevator | lift
sidewalk | pavement
soccer | association football
autumn | fall season
couch | sofa
diaper | nappy
company | firm
companies | firms
kind | type | sort of
kinds | types
way | method
ways | methods
goal | aim
goals | aims
result | outcome
results | outcomes
benefit | advantage
benefits | advantages | pros
drawback | disadvantage | downside
drawbacks | disadvantages | downsides | cons
error message | error msg
config | configuration
dir | directory | folder
dirs | directories | folders
param | parameter
params | parameters
arg | argument
args | arguments
func | function
functions | funcs
var | variable
vars | variables
env | environment
dict | dictionary
dicts | dictionaries
str | string
strs | strings
int | integer
ints | integers
regex | regular expression | regexp
regexes | regular expressions
postgres | postgresql
k8s | kubernetes
go | golang
have | has
do | does
""")
