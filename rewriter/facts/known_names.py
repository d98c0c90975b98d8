"""Which capitalised words are names for certain, and which are none. No rule stands here."""

from __future__ import annotations

# carriers, payment and platforms: a name in any place
_FIRMS_WORDS = """
dhl ups fedex usps dpd gls tnt hermes evri yodel parcelforce ontrac lasership purolator postnl bpost correos
chronopost colissimo paypal klarna visa mastercard amex stripe apple google amazon microsoft facebook instagram
twitter whatsapp spotify netflix uber lyft airbnb samsung sony xbox playstation nintendo youtube tesco walmart ikea
ebay etsy shopify zendesk verizon vodafone comcast delta trustpilot afterpay clearpay venmo zelle sepa seur inpost
"""
FIRMS = frozenset(_FIRMS_WORDS.split())

# given names
_GIVEN_WORDS = """
aaron adam adele adrian agnes aisha alan albert alex alexander alexandra alfred ali alice alicia alison amanda amber
amelia amir amy ana andre andrea andreas andrew andy angela anita ann anna anne annie anthony antonio arjun arthur
ashley astrid audrey barbara beatrice ben benjamin bernard beth bianca bill bob boris brandon brenda brian bruce
bruno caitlin cameron carl carla carlos carmen carol caroline catherine cecilia charles charlie charlotte chloe
chris christian christina christine christopher claire clara claudia colin connor craig cynthia daisy dan dana
daniel daniela danny darren dave david dean deborah dennis derek diana diane diego dmitri dominic donald donna doris
dorothy doug duncan dylan eddie edgar edward elaine elena eli elias elisa elizabeth ella ellen ellie emil emily emma
eric erica erik erin esther ethan eva evan evelyn fatima felix fiona florence frances francesca francis frank fred
freddie gabriel gareth gary gavin gemma geoff george georgia gerald gina giulia gordon greg gregory greta hannah
harold harriet harry hassan heather helen helena henry holly howard hugh hugo ian ibrahim ines ingrid irene iris
isaac isabel isabella ivan ivy jack jackie jacob jake james jamie jan jane janet jason javier jay jean jeff jennifer
jenny jeremy jerry jess jesse jessica jim joan joanna joanne joe joel johan john johnny jon jonas jonathan jordan
jorge jose joseph josh joshua juan judith judy julia julian julie justin kai karen karl kate katherine kathleen
katie kayla keith kelly ken kenneth kevin khalid kieran kim kirsten klaus kristen kurt kyle lara larry laura lauren
lee leila lena leo leon leonard leslie lewis liam linda lisa liz logan lorenzo louis louise luca lucas lucia lucy
luis luke lydia lynn magda maggie malcolm marcel marco marcus margaret maria marie marina mario marion marta martha
martin martina mary mateo matt matteo matthew maureen maurice megan mehmet mei melanie melissa mia michael michelle
miguel mike mila mohamed mohammed molly monica monika morgan muhammad nadia nancy naomi natalie natasha nathan neil
nicholas nick nicola nicole nigel nina noah nora oliver olivia omar oscar owen pablo pam pamela patricia patrick
paul paula pedro penny pete peter phil philip phoebe pierre priya rachel rafael raj ralph ravi ray rebecca rhys
ricardo richard rick rita rob robert roberto robin roger ron ronald rosa rosie ross roy ruby russell ruth ryan sally
sam samantha samuel sandra sara sarah scott sean sebastian sergio shane sharon sheila simon sofia sonia sophia
sophie stacey stefan stella stephanie stephen steve steven stuart sue sunil susan suzanne sven sylvia tamara tanya
tara ted teresa terry theo theresa thomas tim timothy tina todd tom tomas tommy toni tony tracey tracy trevor tyler
ursula valerie vanessa vera vicky victor victoria vikram vincent virginia vivian wayne wendy wilhelm will william
yasmin yusuf yvonne zach zara zoe
"""
GIVEN = frozenset(_GIVEN_WORDS.split())

# names that are also words: no name by themselves
_WORDY_WORDS = """
will jay ray iris ivy daisy ruby amber penny holly bill sue rob mark grace may june april august dean jan mei delta
visa apple uber ups robin morgan jordan georgia florence virginia logan rich art hope faith joy
"""
WORDY = frozenset(_WORDY_WORDS.split())

# no names: words that a careful or careless hand writes with a capital
_COMMON_WORDS = """
a about account accounts action actions activity add address admin after again agent agents air all also
alternatively am an and any app application apologies apology apps april are area as at august autumn available back
balance bank banking basic be because been before benefit benefits best big billing black blue board book booking
bookings box branch brand bronze business but button by call can cancel cancellation card care cart case cases cash
center centre change chat check checkout choose christmas city claim claims classic click close club cloud code
codes collect collection come comfort community company complaint complaints complete conditions confirm contact
continue contract cookies copy could country coupon cover create credit crew css custom customer customers cut daily
dashboard data date day days dear debit december delete deliver delivered delivery department desk details device
devices did direct discount dispatch dm dms do does done download draft driver due easter edit eft either email
emails emergency employee english enter error euro eu european even event every everyone everything excuse exchange
express extra faq faqs far fast fault feature february federal feedback file files final finance find first flight
flights flex follow following for form forms forum free french friday from full further general german get gift give
go god gold good goods great green group guarantee guest guide had halloween happy hardware has have he hello help
her here hey hi him his history holiday holidays home hope hot hotel hour hours how however human id ids if image
important in inbox info information insurance international internet into invoice invoices ios is issue issues it
item items its itself january job july june just keep key kind kindly know lane language last late later law legal
let letter level library license like limited line link list live loan local log login logistics logout loyalty mail
main make manage management manager many march market marketing may maybe me media medical meet member members
membership menu message messages mobile monday money month more most mr mrs ms much must my name national need
network never new news next nice night no none north not note notes nothing notice notification notifications
november now number october of off offer offers office officer officers ok okay old on once one online only open
operations opt option options or order orders other our out outlet over overview page pages paid paper parcel
parents parts party pass password pay payment payments pdf people per perhaps person pet phone phones photo photos
pick pin plan plans platform platinum play please plus point points policies policy portal possible post power
premier premium press price prices prime priority privacy pro problem process product products profile program
programme project promo promotion protection public purchase put question questions quick quote rail rate reach read
really receipt reception recommended red refer reference refund refunds region register registration relations renew
repair repairs replacement reply report request requests reservation reservations reset resolution restart return
returns review reviews reward rewards right room route router safety sale sales same sat save saturday saver savings
saying schedule school screen search seat second section secure security see select send senior september serial
server service services session set settings several shall she ship shipment shipping shop shopping should show sign
silver simply since sincere sir site sms so social software solution some someone something soon sorry south spam
spanish special specialist staff standard start statement station status stay step still stock stop store stores
street student submit subscription such sunday super supervisor supply support sure switch system systems tablet
take tap tax team teams tech technical technician telephone tell terms test text thank thanks that the their them
then there therefore these they thing this those though thursday ticket tickets time tip to today together tomorrow
too top total track tracking trade train training transfer transport travel trial true try tuesday tv two type under
understood unfortunately unit united unlimited until up update updates upgrade upload us use user username vat very
via video view vip visit voucher vouchers wait warehouse warranty was watch way we web website wednesday week
weekend welcome well were west what when where whether which while white who why wi-fi wifi will window windows wish
with within without word work workshop worry would xmas year years yellow yes yet york you your yours yourself zone
taxpayer tenant resident applicant passenger patient student parent subscriber policyholder shopper householder
thats whats theres heres dont cant wont didnt isnt youre theyre ive weve youve
i'm i'll i've i'd it's that's we're we've we'll you're you've you'll don't can't won't what's there's here's let's
basket wallet bluetooth usb sim lte atm iban bic url html csv gps api ceo hr pr uk usa nhs asap fyi eta etd tbc tbd
rrp gdpr kyc aml imei isbn sku rma dob ssn pm est gmt utc bst cet pst edt mst cst awesome correct excellent yay
sadly sad congrats congratulations enjoy truth yikes love nicely having canceling cancelling finally answer music uh
hm mmm baggage fares idea fill chocolate airlines airport flying fly pls tweet tweets dude bro folks guys mate
t&c t&cs sorted accepted additional although always another anything apart apologise apologize appreciate around ask asked
being believe below better between both bring came cause certainly clearly coming currently definitely despite
during each earlier else especially exactly feel fine glad going gone got happens hear hence honestly hopefully
indeed instead leave left likely look looking looks luckily made makes meanwhile might moreover nobody normally
obviously often otherwise own part past probably provide provided rather regarding regards remember said say seems
sent share sometimes sounds speak strictly technically than thus till totally truly understand unless unlike using
usually want wanted whatever whenever wherever whoever whole whose wonderful working yeah yep nope nah hmm oh ah wow
"""
COMMON = frozenset(_COMMON_WORDS.split())

_FIRMS_OF_TWO_WORDS = """
royal mail; post office; deutsche post; american express; canada post; australia post; an post; la poste; apple pay;
google pay; google play; app store; microsoft office; western union; amazon prime
"""
FIRMS_OF_TWO = frozenset(" ".join(pair.split()) for pair in _FIRMS_OF_TWO_WORDS.split(";"))

# Words that other languages write with a capital out of politeness, titles, and taxes: no names there.
_POLITE_WORDS = {
    "de": "mwst ust gmbh",
    "fr": "madame monsieur mme mr ttc ht client clients clientèle cliente service équipe",
    "es": "usted ustedes ud uds vd sr sra srta señor señora iva cliente clientes atención atencion servicio soporte equipo",
    "pt": "você vocês senhor senhora sr sra dona iva cliente clientes apoio atendimento serviço suporte equipa equipe",
    "it": "lei sua suo sue suoi le la lo voi vi vostra vostro signora signore signor sig iva cliente clienti servizio assistenza glielo gliela",
    "nl": "uw dhr mevr mevrouw meneer btw klant klantenservice klantendienst team",
}
POLITE = {code: frozenset(words.split()) for code, words in _POLITE_WORDS.items()}
