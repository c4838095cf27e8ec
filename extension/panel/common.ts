/** Words that say nothing of anybody: greetings, requests, and the small words of the three languages. */

const ENGLISH = `
  a about above after again against all almost already also although always am among an and another any anyone anything are around as ask at
  away back be became because been before began being below best better between both but by call came can cannot change check come could
  day days dear did different do does doing done down during each early either else email enough even ever every everyone everything example
  explain few find first following for from further get give given go goes going good got great had has have having he hello help her here
  hers herself hey hi him himself his how however i if in information instead into is it item its itself just keep know last later least
  less let letter like list little long look made mail make making many may maybe me mean meeting message might mine more morning most much
  must my myself near need never new next nice no none nor not note nothing now of off often okay on once one only or other others our ours
  out over own part people perhaps please point possible problem question questions quite rather read ready reason regarding regards
  remember reply request said same say second see seem seems send sent several shall she short should show simple since sincerely small so
  some someone something soon sorry still such summarise summarize sure take tell text than thank thanks that the their them themselves then
  there therefore these they thing things think this those though three through thus time times to today together told tomorrow too toward
  translate try turn two under understand until up upon us use used using very want wanted wants was way ways we week well were what when
  where whether which while who whole whom whose why will with within without word words work works would write writing wrote year years yes
  yesterday yet you your yours yourself kind friendly polite sentence answer however offer
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  ai api app bic cv e-mail ein faq iban id it llm ok pc pdf pin sql ssn tax tel uk url us usa vat`;

const GERMAN = `
  ab aber alle allem allen aller alles als also am an andere anderen anderer anderes ans antwort antworten auch auf aufgabe aus außerdem bei
  beide beim bereits beispiel beispielsweise besser beste besten bezüglich bin bis bist bitte brauche brauchen brief bringen da dabei dadurch
  dafür dagegen daher damit danach dank danke dann daran darauf daraus darf darin darüber darum das dass davon dazu dein deine deinem deinen
  deiner dem den denen denn dennoch der deren des dessen deshalb dich die dies diese diesem diesen dieser dieses dir doch dort du durch
  dürfen eben ebenso eigentlich ein eine einem einen einer eines einfach einige einigen einmal entweder er erkläre erklären erste ersten
  erstelle erstellen es etwa etwas euch euer eure fall falls fasse finden folgende folgenden formuliere frage fragen frau freundlich
  freundlichen früher für ganz geben gegen gehen gehört genau gerade gern gerne gestern gewesen gib gibt grüße grüßen gruß gut gute guten
  guter haben habe hallo hat hatte hätte herr herrn heute hier hilf hilfe hilfst hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer
  im immer in info informationen inhalt ins irgendwie ist ja jede jedem jeden jeder jedes jedoch jemand jetzt kann kannst kein keine keinem
  keinen keiner kleine kommen kommt könnte könnten können kurz kurze lang lange lassen leider letzte letzten lieb liebe lieber liste mache
  machen mal man manche mehr mein meine meinem meinen meiner mich mir mit möchte möchten möglich morgen muss müssen nach nachdem nachricht
  nächste nächsten natürlich neben nein neue neuen nicht nichts nie niemand noch nun nur ob oben oder oft ohne problem punkt sagen satz schon
  schreib schreibe schreiben sehr sei seid sein seine seinem seinen seiner seit selbst senden sende sicher sich sie sind so sofort sogar
  solche soll sollen sollte sollten sondern sonst sowie später statt tag tage text thema tun über überhaupt übersetze um und uns unser unsere
  unserem unseren unserer unter viel viele vielen vielleicht vom von vor vorher wann war waren warum was wegen weil weiter weitere weiteren
  welche welchem welchen welcher welches wenig weniger wenn wer werde werden wie wieder will wir wird wirklich wissen wo woche wohl wollen
  worden wort wörter wurde wurden würde würden zeit ziemlich zu zuerst zum zur zusammen zusammenfassung zwar zwei zwischen
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember`;

const ARABIC = `
  في من إلى على عن مع هذا هذه ذلك تلك هؤلاء التي الذي الذين ما ماذا لماذا كيف متى أين هل لا نعم لم لن ليس ليست قد كان كانت يكون تكون كل بعض غير
  أي أو أم ثم لكن ولكن لأن حتى إذا عند عندما بعد قبل بين تحت فوق حول خلال منذ ضد دون أن إن أنا أنت أنتم نحن هو هي هم هنا هناك الآن اليوم غدا
  غدًا أمس جدا جدًا أيضا أيضًا فقط مثل حيث كما وكان وهو وهي شكرا شكرًا مرحبا مرحبًا أهلا أهلًا السلام عليكم تحية تحياتي عزيزي عزيزتي السيد السيدة
  رجاء رجاءً الرجاء أرجو يرجى فضلك اكتب اكتبي أكتب ترجم لخص اشرح أريد أرسل أرسلي رسالة رسالتي جواب إجابة سؤال نص النص كلمة كلمات جملة موضوع
  الموضوع مشكلة طلب قائمة مثال معلومات عمل وقت يوم أسبوع شهر سنة جيد جديد أول آخر الأول الأخير كثير قليل شيء أشياء شخص الناس يمكن يجب مساعدة`;

const COMMON: ReadonlySet<string> = new Set([ENGLISH, GERMAN, ARABIC].flatMap((words) => words.trim().split(/\s+/)));

export const isCommon = (word: string): boolean =>
  COMMON.has(word.toLowerCase()) || COMMON.has(withoutEnding(word.toLowerCase()));

/** "I'll", "we’re", "what's". */
const withoutEnding = (word: string): string => word.replace(/['’](?:ll|re|ve|s|d|m|t)$/, '');
